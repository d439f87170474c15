import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

export interface ChoiceRowProps<Value extends string> {
  name: string;
  /** What it stands for, in a few words or a sentence. */
  note: string;
  choices: readonly (readonly [value: Value, label: string])[];
  chosen: Value;
  /** True if it cannot be chosen here. */
  isFixed?: boolean;
  onChoose(value: Value): void;
}

/** One choice out of a few, side by side. */
export function ChoiceRow<Value extends string>(props: ChoiceRowProps<Value>): JSX.Element {
  const { name, note, choices, chosen, isFixed = false, onChoose } = props;
  const id = useId();
  return (
    <fieldset class="choice-row end-row" aria-describedby={`${id}-note`} disabled={isFixed}>
      <legend>{name}</legend>
      <p class="note" id={`${id}-note`}>
        {note}
      </p>
      <div class="choices">
        {choices.map(([value, label]) => (
          <label key={value}>
            <input
              type="radio"
              name={id}
              checked={value === chosen}
              onChange={(event) => event.currentTarget.checked && onChoose(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
