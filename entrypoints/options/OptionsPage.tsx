import type { JSX } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SiteId } from '../../analysis/rating.ts';
import { Mark } from '../../components/Mark.tsx';
import { TargetForm } from '../../components/TargetForm.tsx';
import { text } from '../../components/texts.ts';
import { percent } from '../../components/words.ts';
import { type Settings, type SettingsChange, withChange } from '../../platform/settings.ts';
import { parseTarget, targetPresets } from '../../platform/target.ts';
import { BalanceSection } from './BalanceSection.tsx';
import { DailyTenSection, type ReminderPermission } from './DailyTenSection.tsx';
import { HintsSection } from './HintsSection.tsx';
import { KeyboardSection, type KeyboardSectionProps } from './KeyboardSection.tsx';
import { PersonSection } from './PersonSection.tsx';
import { RulesSection, type RulesSectionProps } from './RulesSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import { SyncSection, type SyncSectionProps } from './SyncSection.tsx';

export interface OptionsPageProps
  extends Omit<RulesSectionProps, 'settings'>,
    Pick<SyncSectionProps, 'readSync' | 'onSync' | 'forgetSynced'> {
  readSettings(): Promise<Settings>;
  saveSettings(change: SettingsChange): Promise<void>;
  onSettings(changed: (settings: Settings) => void, life: AbortSignal): void;
  /** The hosts on which Twoway runs, by site. */
  hosts: Readonly<Record<SiteId, readonly string[]>>;
  keyboard: KeyboardSectionProps;
  reminder: ReminderPermission;
  /** Milliseconds since 1970. */
  now(): number;
}

/** What became of the last choice, and in which section it was made. */
interface Said {
  section: 'target' | 'balance' | 'person' | 'sites' | 'hints' | 'daily';
  text: string;
  isProblem: boolean;
}

/** What forms hold that were typed in: chosen elsewhere, they begin anew. */
function typedOf({ targetShare, window }: Settings): string {
  return window.by === 'acts' ? `${targetShare} ${window.acts} acts` : `${targetShare} ${window.days} days`;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The options. Each choice is saved at once and holds in open tabs without a reload. */
export function OptionsPage(props: OptionsPageProps): JSX.Element {
  const { readSettings, saveSettings, onSettings, hosts } = props;
  const [settings, setSettings] = useState<Settings | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  /** Goes up with each change that was made elsewhere. */
  const [foreign, setForeign] = useState(0);
  const typed = useRef('');
  /** What this page saved and has not heard of yet: who types on must not be set back by the news of it. */
  const unheard = useRef<string[]>([]);

  const load = useCallback(async () => {
    try {
      const read = await readSettings();
      typed.current = typedOf(read);
      unheard.current = [];
      setSettings(read);
      setProblem(null);
    } catch (error) {
      setProblem(text('options_not_read', reasonOf(error)));
    }
  }, [readSettings]);

  useEffect(() => {
    const life = new AbortController();
    void load();
    onSettings((changed) => {
      const heard = unheard.current.indexOf(typedOf(changed));
      unheard.current.splice(0, heard + 1);
      if (heard === -1 && typedOf(changed) !== typed.current) {
        unheard.current = [];
        typed.current = typedOf(changed);
        setForeign((count) => count + 1);
      }
      setSettings(changed);
    }, life.signal);
    return () => life.abort();
  }, [load, onSettings]);

  /** To be called before it is saved. */
  function noteTyped(chosen: SettingsChange): void {
    if (settings !== null) typed.current = typedOf(withChange(settings, chosen));
    // The same once more, too: Firefox tells of what was stored, Chrome only of what is new.
    unheard.current.push(typed.current);
  }

  async function choose(targetShare: number): Promise<void> {
    noteTyped({ targetShare });
    try {
      await saveSettings({ targetShare });
      setProblem(null);
      setSaid({
        section: 'target',
        text: text('options_target_saved', percent(targetShare)),
        isProblem: false,
      });
    } catch (error) {
      unheard.current = [];
      setSaid(null);
      setProblem(text('options_target_not_saved', percent(targetShare), reasonOf(error)));
    }
  }

  async function change(
    section: Said['section'],
    one: SettingsChange,
    done: string,
    undone: (reason: string) => string,
  ): Promise<void> {
    const before = settings;
    // The switch has moved already: what is shown follows it, and comes back if it was not saved.
    setSettings((old) => old && withChange(old, one));
    noteTyped(one);
    try {
      await saveSettings(one);
      setSaid({ section, text: done, isProblem: false });
    } catch (error) {
      setSaid({ section, text: undone(reasonOf(error)), isProblem: true });
      setSettings(before);
      await load();
    }
  }

  /** What a section shows of the last choice, and where its changes go. */
  function talkOf(section: Said['section']) {
    return {
      status: said?.section === section ? said.text : '',
      isProblem: said?.section === section && said.isProblem,
      onChange: (one: SettingsChange, done: string, undone: (reason: string) => string) =>
        void change(section, one, done, undone),
    };
  }

  return (
    <main class="options-page">
      <header>
        <Mark size={28} />
        <h1>{text('options_title')}</h1>
      </header>
      <section aria-labelledby="target-title">
        <h2 id="target-title">{text('options_target')}</h2>
        <p>{text('options_target_note')}</p>
        {settings !== null && (
          <TargetForm
            key={foreign}
            target={settings.targetShare}
            presets={targetPresets()}
            parse={parseTarget}
            status={said?.section === 'target' ? said.text : ''}
            onChoose={(chosen) => void choose(chosen)}
          />
        )}
        {problem !== null && (
          <p class="problem" role="alert">
            {problem}{' '}
            <button type="button" onClick={() => void load()}>
              {text('options_read_again')}
            </button>
          </p>
        )}
      </section>
      {settings !== null && (
        <>
          <BalanceSection key={foreign} settings={settings} {...talkOf('balance')} />
          <PersonSection settings={settings} {...talkOf('person')} />
          <SitesSection settings={settings} hosts={hosts} {...talkOf('sites')} />
          <HintsSection settings={settings} now={props.now()} {...talkOf('hints')} />
          <RulesSection {...props} settings={settings} />
          <DailyTenSection
            settings={settings}
            reminder={props.reminder}
            {...talkOf('daily')}
            onProblem={(what) => setSaid({ section: 'daily', text: what, isProblem: true })}
          />
          <SyncSection {...props} settings={settings} now={props.now()} />
        </>
      )}
      <KeyboardSection {...props.keyboard} />
      <section aria-labelledby="history-title">
        <h2 id="history-title">{text('options_history')}</h2>
        <p>{text('options_history_note')}</p>
        <a class="button" href="/history.html">
          {text('options_history_open')}
        </a>
      </section>
      <section aria-labelledby="privacy-title">
        <h2 id="privacy-title">{text('options_privacy')}</h2>
        <p>{text('options_privacy_acts')}</p>
        <p>{text('options_privacy_rest')}</p>
      </section>
    </main>
  );
}
