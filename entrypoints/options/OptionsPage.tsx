import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { Mark } from '../../components/Mark.tsx';
import { TargetForm } from '../../components/TargetForm.tsx';
import { percent } from '../../components/words.ts';
import { parseTarget, type Settings, TARGET_PRESETS } from '../../platform/settings.ts';

export interface OptionsPageProps {
  readSettings(): Promise<Settings>;
  saveTarget(target: number): Promise<void>;
  onSettings(changed: (settings: Settings) => void, life: AbortSignal): void;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The options: the target share. Each choice is saved at once and holds in open tabs without a reload. */
export function OptionsPage({ readSettings, saveTarget, onSettings }: OptionsPageProps): JSX.Element {
  const [target, setTarget] = useState<number | null>(null);
  const [status, setStatus] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  const load = useCallback(async () => {
    try {
      setTarget((await readSettings()).targetShare);
      setProblem(null);
    } catch (error) {
      setProblem(`Your settings could not be read: ${reasonOf(error)}.`);
    }
  }, [readSettings]);

  useEffect(() => {
    const life = new AbortController();
    void load();
    onSettings((settings) => setTarget(settings.targetShare), life.signal);
    return () => life.abort();
  }, [load, onSettings]);

  async function choose(chosen: number): Promise<void> {
    try {
      await saveTarget(chosen);
      setProblem(null);
      setStatus(`Saved: your target is ${percent(chosen)}.`);
    } catch (error) {
      setStatus('');
      setProblem(`${percent(chosen)} could not be saved: ${reasonOf(error)}. Choose it again.`);
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
        {target !== null && (
          <TargetForm
            target={target}
            presets={TARGET_PRESETS}
            parse={parseTarget}
            status={status}
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
      <section aria-labelledby="privacy-title">
        <h2 id="privacy-title">What is stored</h2>
        <p>
          For each post or reply that you publish: time, site, surface, kind, score, and a salted fingerprint
          that recognises repeats. Never its text, a name, a handle or an address. All of it stays in this
          browser: Twoway has no network code, and nothing is recorded in private windows.
        </p>
      </section>
    </main>
  );
}
