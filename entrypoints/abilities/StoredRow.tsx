import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { countText, text } from '../../components/texts.ts';
import { reasonOf } from '../../platform/reason-of.ts';

export interface StoredRowProps {
  name: string;
  note: string;
  /** What it is called in the code. */
  code: string;
  /** How large it is, in words. */
  size: string;
  /** The value as it stands there, as text. */
  look(): Promise<string> | string;
  /** What can be done beside looking. */
  children?: ComponentChildren;
}

/** In characters: more is read by nobody, and slow to show. */
const LONGEST_SHOWN = 20_000;

function shorten(value: string): string {
  const more = value.length - LONGEST_SHOWN;
  if (more <= 0) return value;
  return `${value.slice(0, LONGEST_SHOWN)}\n${countText('abilities_more', more)}`;
}

const rowsFor = (value: string): number => Math.min(8, Math.max(2, value.split('\n').length));

/** One thing that is stored: what it is, how large, and a look at it. */
export function StoredRow({ name, note, code, size, look, children }: StoredRowProps): JSX.Element {
  const [shown, setShown] = useState<string | null>(null);

  async function toggle(): Promise<void> {
    if (shown !== null) return setShown(null);
    try {
      setShown(shorten(await look()));
    } catch (error) {
      setShown(text('abilities_not_read', reasonOf(error)));
    }
  }

  const isOpen = shown !== null;
  return (
    <li class="stored-row">
      <p class="name">
        {name !== code && name} <code>{code}</code>
      </p>
      <p class="size">{size}</p>
      <p class="note">{note}</p>
      <p class="actions">
        <button
          type="button"
          aria-expanded={isOpen}
          aria-label={text(isOpen ? 'abilities_hide_of' : 'abilities_look_of', name)}
          onClick={() => void toggle()}
        >
          {text(isOpen ? 'abilities_hide' : 'abilities_look')}
        </button>
        {children}
      </p>
      {isOpen && <textarea class="field" readOnly rows={rowsFor(shown)} aria-label={name} value={shown} />}
    </li>
  );
}
