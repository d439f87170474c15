import type { JSX } from 'preact';
import { SwitchRow } from '../../components/SwitchRow.tsx';
import { text } from '../../components/texts.ts';
import type { HintsSectionProps } from './HintsSection.tsx';

export type PrivateSectionProps = Pick<HintsSectionProps, 'settings' | 'status' | 'isProblem' | 'onChange'>;

/** Private windows: what holds there in any case, who lets Twoway in, and whether drafts are rated. */
export function PrivateSection({ settings, status, isProblem, onChange }: PrivateSectionProps): JSX.Element {
  return (
    <section aria-labelledby="private-title">
      <h2 id="private-title">{text('options_private')}</h2>
      <p>{text('options_private_note')}</p>
      <p>{text('options_private_allow')}</p>
      <div class="switches">
        <SwitchRow
          name={text('options_private_switch')}
          note={text('options_private_switch_note')}
          isOn={settings.ratesPrivate}
          onSwitch={(ratesPrivate) =>
            onChange(
              { ratesPrivate },
              text(ratesPrivate ? 'options_private_on_saved' : 'options_private_off_saved'),
              (reason) => text('options_looks_not_saved', reason),
            )
          }
        />
        <p class={isProblem ? 'status problem' : 'status'} role="status">
          {status}
        </p>
      </div>
    </section>
  );
}
