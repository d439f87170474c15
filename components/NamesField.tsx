import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';

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
  // What the field held when it was last in step: more than that is being typed.
  const [known, setKnown] = useState(stored);
  const [seen, setSeen] = useState(stored);
  const [error, setError] = useState<string | null>(null);

  // What is stored may change elsewhere, or be taken back; what is being typed stays. Done while drawing: an effect
  // runs some frames later, and would take the letters that were typed in between.
  if (stored !== seen) {
    setSeen(stored);
    setKnown(stored);
    if (typed === known) setTyped(stored);
  }

  function commit(input: string): void {
    const parsed = parse(input);
    setError('error' in parsed ? parsed.error : null);
    if ('error' in parsed) return;
    const read = parsed.values.join(', ');
    setTyped(read);
    setKnown(read);
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
        onChange={(event) => commit(event.currentTarget.value)}
      />
      <p class="problem" id={`${id}-problem`} role="alert">
        {error}
      </p>
    </div>
  );
}
