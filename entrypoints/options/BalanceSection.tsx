import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ActWindow } from '../../analysis/window.ts';
import { ChoiceRow } from '../../components/ChoiceRow.tsx';
import { countText, number, text } from '../../components/texts.ts';
import { WindowForm } from '../../components/WindowForm.tsx';
import { WINDOW_LIMITS } from '../../platform/balance-window.ts';
import { READINGS, type Settings, type SettingsChange } from '../../platform/settings.ts';

export interface BalanceSectionProps {
  settings: Settings;
  /** What became of the last choice, in a sentence. */
  status: string;
  isProblem: boolean;
  /** `done` is the sentence for what is saved, `undone` makes the one for what is not of the reason. */
  onChange(change: SettingsChange, done: string, undone: (reason: string) => string): void;
}

const YEAR = 365;
/** For good, and whole years, in days. */
const KEPT = [0, YEAR, 2 * YEAR, 5 * YEAR];

/** "2 years", or the days where they are no years. */
function sayKept(days: number): string {
  if (days === 0) return text('options_keep_always');
  return days % YEAR === 0
    ? countText('options_keep_years', days / YEAR)
    : countText('options_keep_days', days);
}

function sayWindow(window: ActWindow): string {
  return window.by === 'acts'
    ? text('options_window_acts_saved', number(window.acts))
    : countText('options_window_days_saved', window.days);
}

function KeepRow({ settings, onChange }: Pick<BalanceSectionProps, 'settings' | 'onChange'>): JSX.Element {
  /** What was chosen and would remove something: it is asked first. */
  const [asked, setAsked] = useState<number | null>(null);
  const { keepDays } = settings;
  const all = [...new Set([...KEPT, keepDays])].sort((a, b) => (a || 1e6) - (b || 1e6));

  function save(days: number): void {
    setAsked(null);
    const done = days === 0 ? text('options_keep_always_saved') : text('options_keep_saved', sayKept(days));
    onChange({ keepDays: days }, done, (reason) => text('options_choice_not_saved', reason));
  }

  function choose(days: number): void {
    if (days === keepDays) setAsked(null);
    else if (days !== 0 && (keepDays === 0 || days < keepDays)) setAsked(days);
    else save(days);
  }

  return (
    <>
      <ChoiceRow
        name={text('options_keep')}
        note={text('options_keep_note')}
        choices={all.map((days) => [String(days), sayKept(days)] as const)}
        chosen={String(asked ?? keepDays)}
        onChoose={(days) => choose(Number(days))}
      />
      {asked !== null && (
        <div class="question" role="alert">
          <p>{text('options_keep_ask', sayKept(asked))}</p>
          <button type="button" onClick={() => setAsked(null)}>
            {text('options_keep_cancel')}
          </button>{' '}
          <button type="button" onClick={() => save(asked)}>
            {text('options_keep_confirm')}
          </button>
        </div>
      )}
    </>
  );
}

/** What the balance is counted on, and how long it is kept. */
export function BalanceSection({ settings, status, isProblem, onChange }: BalanceSectionProps): JSX.Element {
  const { window, reading, isSynced } = settings;
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
        <KeepRow settings={settings} onChange={onChange} />
        <p class={isProblem ? 'status problem' : 'status'} role="status">
          {status}
        </p>
      </div>
    </section>
  );
}
