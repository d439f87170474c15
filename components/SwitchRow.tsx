import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

export interface SwitchRowProps {
  name: string;
  /** What it stands for, in a few words or a sentence. */
  note: string;
  isOn: boolean;
  /** True if it cannot be switched here. */
  isFixed?: boolean;
  onSwitch(isOn: boolean): void;
}

/** One choice that is on or off. */
export function SwitchRow({ name, note, isOn, isFixed = false, onSwitch }: SwitchRowProps): JSX.Element {
  const id = useId();
  return (
    <label class="switch-row row">
      <input
        type="checkbox"
        checked={isOn}
        disabled={isFixed}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-note`}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <span class="name" id={`${id}-name`}>
        {name}
      </span>
      <span class="note" id={`${id}-note`}>
        {note}
      </span>
    </label>
  );
}
