import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { TwoWayBar } from './TwoWayBar.tsx';
import { text } from './texts.ts';
import { percent } from './words.ts';

/** A rule of the field. */
export interface TargetPreset {
  id: string;
  /** Percent. */
  targetShare: number;
  name: string;
  /** The rule in one sentence. */
  rule: string;
}

export interface TargetFormProps {
  /** Percent. */
  target: number;
  presets: readonly TargetPreset[];
  /** Reads what was typed; the error is a sentence that says what is accepted. */
  parse(input: string): { targetShare: number } | { error: string };
  /** What became of the last choice, in a sentence. */
  status: string;
  /** True if it cannot be chosen here. */
  isFixed?: boolean;
  /** Called with each valid choice, a whole number of percent. */
  onChoose(target: number): void;
}

const OWN = 'own';

/** The choice of the target share: the rules of the field, or a value of one's own. */
export function TargetForm({
  target,
  presets,
  parse,
  status,
  isFixed = false,
  onChoose,
}: TargetFormProps): JSX.Element {
  const id = useId();
  const [choice, setChoice] = useState(presets.find((preset) => preset.targetShare === target)?.id ?? OWN);
  const [input, setInput] = useState(String(target));
  const [error, setError] = useState<string | null>(null);

  function choosePreset(presetId: string, targetShare: number): void {
    setChoice(presetId);
    setInput(String(targetShare));
    setError(null);
    onChoose(targetShare);
  }

  function typeOwn(typed: string): void {
    setChoice(OWN);
    setInput(typed);
    const parsed = parse(typed);
    setError('error' in parsed ? parsed.error : null);
    if ('targetShare' in parsed) onChoose(parsed.targetShare);
  }

  return (
    <fieldset class="target-form" disabled={isFixed}>
      <legend>{text('target_legend')}</legend>
      {presets.map((preset) => (
        <label key={preset.id} class="row">
          <input
            type="radio"
            name={id}
            checked={choice === preset.id}
            onChange={() => choosePreset(preset.id, preset.targetShare)}
          />
          <span class="name">{preset.name}</span>
          <span class="note">{preset.rule}</span>
          <span class="value">
            <TwoWayBar
              parts={{ give: 100 - preset.targetShare, ask: preset.targetShare }}
              notch={preset.targetShare}
            />
            <span class="share">{percent(preset.targetShare)}</span>
          </span>
        </label>
      ))}
      <div class="row">
        <input
          type="radio"
          id={`${id}-own`}
          name={id}
          checked={choice === OWN}
          onChange={() => typeOwn(input)}
        />
        <label class="name" for={`${id}-own`}>
          {text('target_own')}
        </label>
        <label class="note" for={`${id}-value`}>
          {text('target_own_rule')}
        </label>
        <span class="value">
          <input
            class="field"
            id={`${id}-value`}
            type="text"
            inputMode="numeric"
            size={4}
            value={input}
            aria-invalid={error !== null}
            aria-describedby={`${id}-status`}
            onInput={(event) => typeOwn(event.currentTarget.value)}
          />
          %
        </span>
      </div>
      <p class={error === null ? 'status' : 'status error'} id={`${id}-status`} role="status">
        {error === null ? status : `${error} ${text('target_stays', percent(target))}`}
      </p>
    </fieldset>
  );
}
