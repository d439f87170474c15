import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ActWindow } from '../../analysis/window.ts';
import { SwitchRow } from '../../components/SwitchRow.tsx';
import { number, text } from '../../components/texts.ts';
import { reasonOf } from '../../platform/reason-of.ts';
import type { SyncReport } from '../../platform/requests.ts';
import type { Settings, SettingsChange } from '../../platform/settings.ts';
import { SyncState } from './SyncState.tsx';

export interface SyncSectionProps {
  settings: Settings;
  /** Milliseconds since 1970. */
  now: number;
  saveSettings(change: SettingsChange): Promise<void>;
  /** Does what is due, then tells how it stands. */
  readSync(): Promise<SyncReport>;
  /** Calls back when something was written here or came from another machine. */
  onSync(changed: () => void, life: AbortSignal): void;
  /** Removes what one machine has stored, or all (null). */
  forgetSynced(device: string | null): Promise<void>;
}

/** So many days count where sync finds a window by acts, and so many are synced at most. */
const DAYS = { counted: 30, synced: 120 };

interface Said {
  text: string;
  isProblem: boolean;
  /** The window that can be taken back. */
  before?: ActWindow;
}

/** Settings and daily totals on all machines of the person, or not: what goes, what does not, and how it stands. */
export function SyncSection(props: SyncSectionProps): JSX.Element {
  const { settings, now, saveSettings, readSync, onSync, forgetSynced } = props;
  const [report, setReport] = useState<SyncReport | null>(null);
  const [said, setSaid] = useState<Said>({ text: '', isProblem: false });

  const load = useCallback(async () => {
    try {
      setReport(await readSync());
    } catch (error) {
      setSaid({ text: text('options_sync_not_read', reasonOf(error)), isProblem: true });
    }
  }, [readSync]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the settings may have come from another machine
  useEffect(() => void load(), [load, settings]);

  useEffect(() => {
    const life = new AbortController();
    onSync(() => void load(), life.signal);
    return () => life.abort();
  }, [load, onSync]);

  async function change(one: SettingsChange, done: Said): Promise<void> {
    try {
      await saveSettings(one);
      setSaid(done);
    } catch (error) {
      setSaid({ text: text('options_choice_not_saved', reasonOf(error)), isProblem: true });
    }
    await load();
  }

  function switchOn(): Promise<void> {
    const { window } = settings;
    if (window.by === 'days')
      return change({ isSynced: true }, { text: text('options_sync_on_saved'), isProblem: false });
    return change(
      { isSynced: true, window: { by: 'days', days: DAYS.counted } },
      { text: text('options_sync_on_by_days', number(DAYS.counted)), isProblem: false, before: window },
    );
  }

  async function forget(device: string | null): Promise<void> {
    try {
      await forgetSynced(device);
      setSaid({ text: text('options_sync_forgotten'), isProblem: false });
    } catch (error) {
      setSaid({ text: text('options_sync_refused', reasonOf(error)), isProblem: true });
    }
    await load();
  }

  const { before } = said;
  return (
    <section aria-labelledby="sync-title">
      <h2 id="sync-title">{text('options_sync')}</h2>
      <p>{text('options_sync_note')}</p>
      <p>{text('options_sync_told', number(DAYS.synced))}</p>
      <p>{text('options_sync_untold')}</p>
      <div class="switches">
        <SwitchRow
          name={text('options_sync_switch')}
          note={text('options_sync_switch_note')}
          isOn={settings.isSynced}
          onSwitch={(isOn) =>
            void (isOn
              ? switchOn()
              : change({ isSynced: false }, { text: text('options_sync_off_saved'), isProblem: false }))
          }
        />
        {report !== null && (
          <SyncState report={report} now={now} onForget={(device) => void forget(device)} />
        )}
        <p class={said.isProblem ? 'status problem' : 'status'} role="status">
          {said.text}
        </p>
        {before !== undefined && settings.window.by === 'days' && (
          <p class="aside">
            <button
              type="button"
              onClick={() =>
                void change({ window: before }, { text: text('options_window_alone'), isProblem: false })
              }
            >
              {text('options_sync_by_acts')}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}
