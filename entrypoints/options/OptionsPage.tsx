import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SiteId } from '../../analysis/rating.ts';
import { Mark } from '../../components/Mark.tsx';
import { TargetForm } from '../../components/TargetForm.tsx';
import { percent } from '../../components/words.ts';
import { type Settings, type SettingsChange, withChange } from '../../platform/settings.ts';
import { parseTarget, TARGET_PRESETS } from '../../platform/target.ts';
import { HintsSection } from './HintsSection.tsx';
import { KeyboardSection, type KeyboardSectionProps } from './KeyboardSection.tsx';
import { RulesSection, type RulesSectionProps } from './RulesSection.tsx';
import { SitesSection } from './SitesSection.tsx';

export interface OptionsPageProps extends Omit<RulesSectionProps, 'settings'> {
  readSettings(): Promise<Settings>;
  saveSettings(change: SettingsChange): Promise<void>;
  onSettings(changed: (settings: Settings) => void, life: AbortSignal): void;
  /** The hosts on which Twoway runs, by site. */
  hosts: Readonly<Record<SiteId, readonly string[]>>;
  keyboard: KeyboardSectionProps;
  /** Milliseconds since 1970. */
  now(): number;
}

/** What became of the last choice, and in which section it was made. */
interface Said {
  section: 'target' | 'sites' | 'hints';
  text: string;
  isProblem: boolean;
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

  const load = useCallback(async () => {
    try {
      setSettings(await readSettings());
      setProblem(null);
    } catch (error) {
      setProblem(`Your settings could not be read: ${reasonOf(error)}.`);
    }
  }, [readSettings]);

  useEffect(() => {
    const life = new AbortController();
    void load();
    onSettings(setSettings, life.signal);
    return () => life.abort();
  }, [load, onSettings]);

  async function choose(targetShare: number): Promise<void> {
    try {
      await saveSettings({ targetShare });
      setProblem(null);
      setSaid({
        section: 'target',
        text: `Saved: your target is ${percent(targetShare)}.`,
        isProblem: false,
      });
    } catch (error) {
      setSaid(null);
      setProblem(`${percent(targetShare)} could not be saved: ${reasonOf(error)}. Choose it again.`);
    }
  }

  async function change(
    section: Said['section'],
    one: SettingsChange,
    done: string,
    undone: string,
  ): Promise<void> {
    const before = settings;
    // The switch has moved already: what is shown follows it, and comes back if it was not saved.
    setSettings((old) => old && withChange(old, one));
    try {
      await saveSettings(one);
      setSaid({ section, text: done, isProblem: false });
    } catch (error) {
      setSaid({
        section,
        text: `${undone}: this could not be saved, ${reasonOf(error)}. Switch it again.`,
        isProblem: true,
      });
      setSettings(before);
      await load();
    }
  }

  return (
    <main class="options-page">
      <header>
        <Mark size={28} />
        <h1>Twoway options</h1>
      </header>
      <section aria-labelledby="target-title">
        <h2 id="target-title">Target</h2>
        <p>
          Social media is a two-way street. Twoway measures the share of promotion in what you post, all
          activity together, and compares it with this target: in the hint beside a draft and in the popup.
        </p>
        {settings !== null && (
          <TargetForm
            target={settings.targetShare}
            presets={TARGET_PRESETS}
            parse={parseTarget}
            status={said?.section === 'target' ? said.text : ''}
            onChoose={(chosen) => void choose(chosen)}
          />
        )}
        {problem !== null && (
          <p class="problem" role="alert">
            {problem}{' '}
            <button type="button" onClick={() => void load()}>
              Read again
            </button>
          </p>
        )}
      </section>
      {settings !== null && (
        <SitesSection
          settings={settings}
          hosts={hosts}
          status={said?.section === 'sites' ? said.text : ''}
          isProblem={said?.isProblem ?? false}
          onChange={(one, done, undone) => void change('sites', one, done, undone)}
        />
      )}
      {settings !== null && (
        <HintsSection
          settings={settings}
          now={props.now()}
          status={said?.section === 'hints' ? said.text : ''}
          isProblem={said?.isProblem ?? false}
          onChange={(one, done, undone) => void change('hints', one, done, undone)}
        />
      )}
      {settings !== null && <RulesSection {...props} settings={settings} />}
      <KeyboardSection {...props.keyboard} />
      <section aria-labelledby="privacy-title">
        <h2 id="privacy-title">What is stored</h2>
        <p>
          For each post, reply or repost that you publish: time, site, surface, kind, score, whether it was
          certainly posted or probably, and a salted fingerprint that recognises repeats (a repost has none).
          Never its text, a name, a handle or an address. All of it stays in this browser: Twoway has no
          network code, and nothing is recorded in private windows.
        </p>
        <p>
          Where one sign alone speaks for it that something was posted, the popup asks you; what was not
          posted is removed. These options are stored in this browser too.
        </p>
      </section>
    </main>
  );
}
