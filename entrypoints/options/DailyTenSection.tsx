import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { SwitchRow } from '../../components/SwitchRow.tsx';
import { text } from '../../components/texts.ts';
import { clockTime } from '../../components/words.ts';
import type { Settings, SettingsChange } from '../../platform/settings.ts';

/** Whether the browser lets Twoway remind. */
export interface ReminderPermission {
  /** Asks the person; only within a click. False if they said no. */
  ask(): Promise<boolean>;
  isThere(): Promise<boolean>;
  /** False where the browser cannot wake Twoway at a time: the reminder comes with the next use. */
  comesOnTime: boolean;
}

export interface DailyTenSectionProps {
  settings: Settings;
  reminder: ReminderPermission;
  /** What became of the last choice, in a sentence. */
  status: string;
  isProblem: boolean;
  /** `done` is the sentence for what is saved, `undone` makes the one for what is not of the reason. */
  onChange(change: SettingsChange, done: string, undone: (reason: string) => string): void;
  /** Something else to say than of a change. */
  onProblem(problem: string): void;
}

/** Nine o'clock, until the person chooses. */
const USUAL = 9 * 60;

/** "17:05" for 1025: what a field for a time takes. */
function toField(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Minutes after midnight; null for what is no time. */
function fromField(value: string): number | null {
  const match = /^([01]\d|2[0-3]):([0-5]\d)/.exec(value);
  return match === null ? null : Number(match[1]) * 60 + Number(match[2]);
}

/** The time as the person's clock shows it. */
function sayTime(minutes: number): string {
  return clockTime(new Date(2000, 0, 1, 0, minutes).getTime());
}

/** The daily ten minutes: shown or not, and the reminder. */
export function DailyTenSection(props: DailyTenSectionProps): JSX.Element {
  const { settings, reminder, status, isProblem, onChange, onProblem } = props;
  const { dailyTen } = settings;
  const { remindAt } = dailyTen;
  const [isAllowed, setAllowed] = useState(true);

  // biome-ignore lint/correctness/useExhaustiveDependencies: whether it is there, whenever it is needed
  useEffect(() => {
    if (remindAt !== null) reminder.isThere().then(setAllowed, () => setAllowed(false));
  }, [remindAt]);

  function save(change: Partial<typeof dailyTen>, done: string): void {
    onChange({ dailyTen: { ...dailyTen, ...change } }, done, (reason) =>
      text('options_choice_not_saved', reason),
    );
  }

  async function remind(isOn: boolean): Promise<void> {
    if (!isOn) return save({ remindAt: null }, text('options_daily_silent_saved'));
    // Before anything else is waited for: browsers ask within the click only.
    const isGiven = await reminder.ask().catch(() => false);
    setAllowed(isGiven);
    if (isGiven) save({ remindAt: USUAL }, text('options_daily_remind_saved', sayTime(USUAL)));
    else onProblem(text('options_daily_denied'));
  }

  function setTime(value: string): void {
    const minutes = fromField(value);
    if (minutes !== null) save({ remindAt: minutes }, text('options_daily_remind_saved', sayTime(minutes)));
    else onProblem(text('options_daily_bad_time', sayTime(remindAt ?? USUAL)));
  }

  const note = reminder.comesOnTime
    ? text('options_daily_remind_note')
    : `${text('options_daily_remind_note')} ${text('options_daily_remind_later')}`;
  return (
    <section aria-labelledby="daily-title">
      <h2 id="daily-title">{text('daily_ten_title')}</h2>
      <p>{text('options_daily_note')}</p>
      <div class="switches">
        <SwitchRow
          name={text('options_daily_switch')}
          note={text('options_daily_switch_note')}
          isOn={dailyTen.isOn}
          onSwitch={(isOn) =>
            isOn
              ? save({ isOn }, text('options_daily_on_saved'))
              : save({ isOn, remindAt: null }, text('options_daily_off_saved'))
          }
        />
        {dailyTen.isOn && (
          <SwitchRow
            name={text('options_daily_remind')}
            note={note}
            isOn={remindAt !== null}
            onSwitch={(isOn) => void remind(isOn)}
          />
        )}
        {dailyTen.isOn && remindAt !== null && (
          <label class="end-row">
            <span class="name">{text('options_daily_time')}</span>
            <input
              class="field"
              type="time"
              required
              value={toField(remindAt)}
              onChange={(event) => setTime(event.currentTarget.value)}
            />
          </label>
        )}
        {dailyTen.isOn && remindAt !== null && !isAllowed && (
          <p class="aside problem" role="alert">
            {text('options_daily_lost')}
          </p>
        )}
        <p class={isProblem ? 'status problem' : 'status'} role="status">
          {status}
        </p>
      </div>
    </section>
  );
}
