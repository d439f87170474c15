import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { text } from '../../components/texts.ts';

export interface SectionIndexProps {
  /** In their order on the page. */
  sections: readonly { id: string; title: string }[];
}

/** The way to each section: beside the column where there is room for it, else a list that opens. */
export function SectionIndex({ sections }: SectionIndexProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  return (
    <nav class={isOpen ? 'is-open' : ''} aria-label={text('options_index')}>
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {text('options_index')}
      </button>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={() => setOpen(false)}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
