import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ActWindow } from '../analysis/window.ts';
import { number, text } from './texts.ts';

interface Limits {
  least: number;
  most: number;
}

export interface WindowFormProps {
  window: ActWindow;
  limits: { acts: Limits; days: Limits };
  /** Called with each valid choice. */
  onChoose(window: ActWindow): void;
}

type By = ActWindow['by'];

/** What stands in the field of a way that is not chosen. */
const USUAL = { acts: 20, days: 30 };

function windowBy(by: By, size: number): ActWindow {
  return by === 'acts' ? { by, acts: size } : { by, days: size };
}

function sizeOf(window: ActWindow): number {
  return window.by === 'acts' ? window.acts : window.days;
}

/** Which acts count: so many of the latest, or those of so many days. */
export function WindowForm({ window, limits, onChoose }: WindowFormProps): JSX.Element {
  const id = useId();
  const [typed, setTyped] = useState({ ...USUAL, [window.by]: sizeOf(window) } as Record<
    By,
    number | string
  >);
  const [wrong, setWrong] = useState<By | null>(null);

  function read(by: By, input: string): number | null {
    const value = /^\s*\d{1,4}\s*$/.test(input) ? Number(input) : Number.NaN;
    return value >= limits[by].least && value <= limits[by].most ? value : null;
  }

  function choose(by: By, input: string): void {
    setTyped((old) => ({ ...old, [by]: input }));
    const size = read(by, input);
    setWrong(size === null ? by : null);
    if (size !== null && !(window.by === by && sizeOf(window) === size)) onChoose(windowBy(by, size));
  }

  const words = {
    acts: [text('options_window_acts'), text('options_window_acts_note'), text('options_window_acts_field')],
    days: [text('options_window_days'), text('options_window_days_note'), text('options_window_days_field')],
  } as const;

  return (
    <fieldset class="window-form">
      <legend>{text('options_window')}</legend>
      {(['acts', 'days'] as const).map((by) => (
        <div class="row" key={by}>
          <input
            type="radio"
            id={`${id}-${by}`}
            name={id}
            checked={(wrong ?? window.by) === by}
            aria-describedby={`${id}-${by}-note`}
            onChange={() => choose(by, String(typed[by]))}
          />
          <label class="name" for={`${id}-${by}`}>
            {words[by][0]}
          </label>
          <span class="note" id={`${id}-${by}-note`}>
            {words[by][1]}
          </span>
          <span class="value">
            <input
              class="field"
              type="text"
              inputMode="numeric"
              size={4}
              aria-label={words[by][2]}
              value={typed[by]}
              aria-invalid={wrong === by}
              aria-describedby={`${id}-problem`}
              onInput={(event) => choose(by, event.currentTarget.value)}
            />
          </span>
        </div>
      ))}
      <p class="problem" id={`${id}-problem`} role="alert">
        {wrong !== null &&
          text('options_window_accepted', number(limits[wrong].least), number(limits[wrong].most))}
      </p>
    </fieldset>
  );
}
