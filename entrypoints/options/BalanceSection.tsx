import type { JSX } from 'preact';
import type { ActWindow } from '../../analysis/window.ts';
import { ChoiceRow } from '../../components/ChoiceRow.tsx';
import { countText, number, text } from '../../components/texts.ts';
import { WindowForm } from '../../components/WindowForm.tsx';
import { WINDOW_LIMITS } from '../../platform/balance-window.ts';
import { READINGS, type Settings } from '../../platform/settings.ts';
import { KeepRow } from './KeepRow.tsx';
import type { OlderMeans } from './older-acts.ts';
import type { Talk } from './use-settings.tsx';

export interface BalanceSectionProps extends Omit<Talk, 'onOwnChange' | 'onDone'> {
  settings: Settings;
  older: OlderMeans;
}

function sayWindow(window: ActWindow): string {
  return window.by === 'acts'
    ? text('options_window_acts_saved', number(window.acts))
    : countText('options_window_days_saved', window.days);
}

/** What the balance is counted on, and how long it is kept. */
export function BalanceSection(props: BalanceSectionProps): JSX.Element {
  const { settings, older, status, isProblem, onChange, onProblem } = props;
  const { window, reading, keepDays, isSynced } = settings;
  return (
    <section aria-labelledby="balance-title">
      <h2 id="balance-title">{text('options_balance')}</h2>
      <p>{text('options_balance_note')}</p>
      <div class="switches">
        <WindowForm
          window={window}
          limits={WINDOW_LIMITS}
          onChoose={(chosen) =>
            onChange({ window: chosen }, sayWindow(chosen), (reason) =>
              text('options_window_not_saved', reason),
            )
          }
        />
        {isSynced && window.by === 'acts' && <p class="aside">{text('options_window_alone')}</p>}
        <ChoiceRow
          name={text('options_reading')}
          note={text('options_reading_note')}
          choices={READINGS.map((one) => [one, text(`options_reading_${one}`)] as const)}
          chosen={reading}
          onChoose={(one) =>
            onChange({ reading: one }, text(`options_reading_${one}_saved`), (reason) =>
              text('options_choice_not_saved', reason),
            )
          }
        />
        <KeepRow keepDays={keepDays} older={older} onChange={onChange} onProblem={onProblem} />
        <p class={isProblem ? 'status problem' : 'status'} role="status">
          {status}
        </p>
      </div>
    </section>
  );
}
