import type { JSX, Ref } from 'preact';
import { useId } from 'preact/hooks';
import { ProfileForm } from '../../components/ProfileForm.tsx';
import { text } from '../../components/texts.ts';
import { percent } from '../../components/words.ts';
import { parseProfile } from '../../platform/profile.ts';
import { MOST_BRANDS, type Settings, type SettingsChange } from '../../platform/settings.ts';
import { targetPresets } from '../../platform/target.ts';
import { PURPOSES, type Purpose } from './steps.ts';

export interface WhoStepProps {
  heading: Ref<HTMLHeadingElement>;
  /** Null until they are read. */
  settings: Settings | null;
  /** What was chosen on this page; it is not stored, but the target that it proposes is. */
  purpose: Purpose | null;
  onPurpose(purpose: Purpose): void;
  onChange(change: SettingsChange, done: string): void;
}

function PurposeForm({ purpose, onPurpose, onChange }: WhoStepProps): JSX.Element {
  const id = useId();
  const presets = targetPresets();

  function choose(chosen: Purpose, targetShare: number): void {
    onPurpose(chosen);
    onChange({ targetShare }, text('options_target_saved', percent(targetShare)));
  }

  return (
    <fieldset class="purpose-form" aria-describedby={`${id}-note`}>
      <legend>{text('welcome_purpose')}</legend>
      <p class="note" id={`${id}-note`}>
        {text('welcome_purpose_note')}
      </p>
      {PURPOSES.map((one) => {
        const proposed = presets.find((preset) => preset.id === one.preset);
        if (proposed === undefined) throw new Error(`welcome: no preset ${one.preset}`);
        const { targetShare, name, rule } = proposed;
        return (
          <label key={one.id} class="row">
            <input
              type="radio"
              name={id}
              checked={purpose === one.id}
              onChange={() => choose(one.id, targetShare)}
            />
            <span class="name">{text(`welcome_purpose_${one.id}`)}</span>
            <span class="note">{`${name} · ${rule}`}</span>
            <span class="value">{percent(targetShare)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}

/** The second step: what the person posts for, what belongs to them, and for whom else they post. */
export function WhoStep(props: WhoStepProps): JSX.Element {
  const { heading, settings, onChange } = props;
  return (
    <section aria-labelledby="step-title">
      <h2 id="step-title" tabIndex={-1} ref={heading}>
        {text('welcome_who')}
      </h2>
      {settings !== null && (
        <>
          <PurposeForm {...props} />
          <h3>{text('profile_title_own')}</h3>
          <p class="lead">{text('profile_note')}</p>
          <ProfileForm
            own={settings.own}
            brands={settings.brands}
            mostBrands={MOST_BRANDS}
            parse={parseProfile}
            onOwn={(own, done) => onChange({ own }, done)}
            onBrands={(brands, done) => onChange({ brands }, done)}
          />
        </>
      )}
    </section>
  );
}
