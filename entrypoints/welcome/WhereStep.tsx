import type { JSX, Ref } from 'preact';
import type { SiteId } from '../../analysis/rating.ts';
import { ChoiceRow } from '../../components/ChoiceRow.tsx';
import { TargetForm } from '../../components/TargetForm.tsx';
import { text } from '../../components/texts.ts';
import { percent, SITE_WORDS } from '../../components/words.ts';
import { type Settings, type SettingsChange, SITE_MODES, type SiteMode } from '../../platform/settings.ts';
import { parseTarget, targetPresets } from '../../platform/target.ts';

export interface WhereStepProps {
  heading: Ref<HTMLHeadingElement>;
  /** Null until they are read. */
  settings: Settings | null;
  onChange(change: SettingsChange, done: string, canUndo?: boolean): void;
}

const SITES: readonly (readonly [site: SiteId, host: string])[] = [
  ['x', 'x.com'],
  ['linkedin', 'linkedin.com'],
  ['facebook', 'facebook.com'],
];

/** The third step: how much promotion is aimed for, and where hints stand. */
export function WhereStep({ heading, settings, onChange }: WhereStepProps): JSX.Element {
  function chooseMode(site: SiteId, mode: SiteMode): void {
    onChange({ sites: { [site]: mode } }, text(`options_mode_${mode}_saved`, SITE_WORDS[site]));
  }

  return (
    <section aria-labelledby="step-title">
      <h2 id="step-title" tabIndex={-1} ref={heading}>
        {text('welcome_where')}
      </h2>
      {settings !== null && (
        <>
          <TargetForm
            target={settings.targetShare}
            presets={targetPresets()}
            parse={parseTarget}
            status=""
            // While a figure is typed, one letter back is what takes it back.
            onChoose={(targetShare) =>
              onChange({ targetShare }, text('options_target_saved', percent(targetShare)), false)
            }
          />
          <h3>{text('welcome_sites')}</h3>
          <p class="lead">{text('options_sites_note')}</p>
          <div class="sites">
            {SITES.map(([site, host]) => (
              <ChoiceRow
                key={site}
                name={SITE_WORDS[site]}
                note={host}
                choices={SITE_MODES.map((mode) => [mode, text(`options_mode_${mode}`)] as const)}
                chosen={settings.sites[site]}
                onChoose={(mode) => chooseMode(site, mode)}
              />
            ))}
          </div>
        </>
      )}
    </section>
  );
}
