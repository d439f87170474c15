import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { countText, text } from '../../components/texts.ts';

export interface SearchBoxProps {
  query: string;
  /** How many settings say it. */
  found: number;
  onQuery(query: string): void;
}

/** Finds settings as one types, and says how many. Escape shows all of them again. */
export function SearchBox({ query, found, onQuery }: SearchBoxProps): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  const isAsked = query.trim() !== '';

  function clear(): void {
    onQuery('');
    field.current?.focus();
  }

  return (
    <search class="search-box">
      <label for="search">{text('options_search')}</label>
      <span class="search-line">
        <input
          class="field"
          id="search"
          ref={field}
          type="search"
          autocomplete="off"
          spellcheck={false}
          maxLength={80}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || query === '') return;
            event.preventDefault();
            clear();
          }}
        />
        {isAsked && (
          <button type="button" onClick={clear}>
            {text('options_search_all')}
          </button>
        )}
      </span>
      <p role="status">
        {isAsked &&
          (found === 0
            ? text('options_search_none', query.trim())
            : countText('options_search_found', found))}
      </p>
    </search>
  );
}
