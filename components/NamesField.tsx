import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';

export interface NamesFieldProps {
  name: string;
  /** What is meant, with an example. */
  note?: string;
  values: readonly string[];
  /** Reads what was typed; the error is a sentence that says what is accepted. */
  parse(typed: string): { values: string[] } | { error: string };
  /** Called when the person has typed and goes on, with what is new. */
  onChange(values: string[]): void;
}

/** A line for some names, with commas between. */
export function NamesField({ name, note, values, parse, onChange }: NamesFieldProps): JSX.Element {
  const id = useId();
  const stored = values.join(', ');
  const [typed, setTyped] = useState(stored);
  const [error, setError] = useState<string | null>(null);

  // What is stored may change elsewhere, or be taken back.
  useEffect(() => {
    setTyped(stored);
    setError(null);
  }, [stored]);

  function commit(): void {
    const parsed = parse(typed);
    setError('error' in parsed ? parsed.error : null);
    if ('error' in parsed) return;
    const read = parsed.values.join(', ');
    setTyped(read);
    if (read !== stored) onChange(parsed.values);
  }

  return (
    <div class="names-field">
      <label for={id}>{name}</label>
      {note !== undefined && (
        <p class="note" id={`${id}-note`}>
          {note}
        </p>
      )}
      <input
        class="field"
        id={id}
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={typed}
        aria-describedby={note === undefined ? `${id}-problem` : `${id}-note ${id}-problem`}
        aria-invalid={error !== null}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={commit}
      />
      <p class="problem" id={`${id}-problem`} role="alert">
        {error}
      </p>
    </div>
  );
}
