import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../components/texts.ts';
import { percent } from '../../components/words.ts';
import { reasonOf } from '../../platform/reason-of.ts';
import { type Settings, type SettingsChange, withChange } from '../../platform/settings.ts';
import { inverseOf, type Step, withStep } from './undo.ts';

export interface SettingsMeans {
  readSettings(): Promise<Settings>;
  saveSettings(change: SettingsChange): Promise<void>;
  onSettings(changed: (settings: Settings) => void, life: AbortSignal): void;
  /** Milliseconds since 1970. */
  now(): number;
}

/** What became of the last choice, and in which section it was made. */
interface Said {
  section: string;
  text: string;
  isProblem: boolean;
}

/** What a section shows of the last choice, and where its changes go. */
export interface Talk {
  status: string;
  isProblem: boolean;
  /** `done` is the sentence for what is saved, `undone` makes the one for what is not of the reason. */
  onChange(change: SettingsChange, done: string, undone: (reason: string) => string): void;
  /** Something else to say than of a change. */
  onProblem(problem: string): void;
}

/** What forms hold that were typed in: chosen elsewhere, they begin anew. */
function typedOf({ targetShare, window }: Settings): string {
  return window.by === 'acts' ? `${targetShare} ${window.acts} acts` : `${targetShare} ${window.days} days`;
}

/** The settings of the page: reads them, follows them, saves each change at once, and takes changes back. */
export function useSettings({ readSettings, saveSettings, onSettings, now }: SettingsMeans) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  /** Goes up with each change that was made elsewhere or taken back: what was typed begins anew. */
  const [round, setRound] = useState(0);
  const [steps, setSteps] = useState<readonly Step[]>([]);
  /** The section of the last change that was taken back, until something else is done. */
  const [takenBack, setTakenBack] = useState<string | null>(null);
  /** As they are right now: a second change may come before the first is drawn. */
  const latest = useRef<Settings | null>(null);
  const stack = useRef<readonly Step[]>([]);
  const typed = useRef('');
  /** What this page saved and has not heard of yet: who types on must not be set back by the news of it. */
  const unheard = useRef<string[]>([]);

  function show(known: Settings | null): void {
    latest.current = known;
    setSettings(known);
  }

  function stackUp(all: readonly Step[]): void {
    stack.current = all;
    setSteps(all);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: `show` only sets
  const load = useCallback(async () => {
    try {
      const read = await readSettings();
      typed.current = typedOf(read);
      unheard.current = [];
      show(read);
      setProblem(null);
    } catch (error) {
      setProblem(text('options_not_read', reasonOf(error)));
    }
  }, [readSettings]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `show` only sets
  useEffect(() => {
    const life = new AbortController();
    void load();
    onSettings((changed) => {
      const heard = unheard.current.indexOf(typedOf(changed));
      unheard.current.splice(0, heard + 1);
      if (heard === -1 && typedOf(changed) !== typed.current) {
        unheard.current = [];
        typed.current = typedOf(changed);
        setRound((count) => count + 1);
      }
      show(changed);
    }, life.signal);
    return () => life.abort();
  }, [load, onSettings]);

  /** Saves, shows it at once, and shows the former settings again where it could not be saved. Rejects then. */
  async function store(change: SettingsChange): Promise<void> {
    const before = latest.current;
    // The switch has moved already: what is shown follows it.
    if (before !== null) {
      show(withChange(before, change));
      typed.current = typedOf(withChange(before, change));
    }
    // The same once more, too: Firefox tells of what was stored, Chrome only of what is new.
    unheard.current.push(typed.current);
    try {
      await saveSettings(change);
    } catch (error) {
      unheard.current = [];
      show(before);
      throw error;
    }
  }

  /** Saves a change that can be taken back. Rejects where it could not be saved. */
  async function save(section: string, change: SettingsChange): Promise<void> {
    const before = latest.current;
    setTakenBack(null);
    await store(change);
    const step = before && { section, change: inverseOf(before, change), at: now() };
    if (step !== null) stackUp(withStep(stack.current, step));
    setProblem(null);
  }

  async function change(
    section: string,
    one: SettingsChange,
    done: string,
    undone: (reason: string) => string,
  ): Promise<void> {
    try {
      await save(section, one);
      setSaid({ section, text: done, isProblem: false });
    } catch (error) {
      setSaid({ section, text: undone(reasonOf(error)), isProblem: true });
      await load();
    }
  }

  async function chooseTarget(targetShare: number): Promise<void> {
    try {
      await save('target', { targetShare });
      const done = text('options_target_saved', percent(targetShare));
      setSaid({ section: 'target', text: done, isProblem: false });
    } catch (error) {
      setSaid(null);
      setProblem(text('options_target_not_saved', percent(targetShare), reasonOf(error)));
    }
  }

  /** Takes back the last change of a section; null for the last of all. Does nothing where there is none. */
  async function undo(section: string | null): Promise<void> {
    const step = stack.current.findLast((one) => section === null || one.section === section);
    if (step === undefined) return;
    const without = stack.current.filter((one) => one !== step);
    stackUp(without);
    try {
      await store(step.change);
      setSaid(null);
      setTakenBack(step.section);
      setRound((count) => count + 1);
    } catch (error) {
      stackUp([...without, step]);
      const why = text('options_not_taken_back', reasonOf(error));
      setSaid({ section: step.section, text: why, isProblem: true });
      await load();
    }
  }

  function talkOf(section: string): Talk {
    return {
      status: said?.section === section ? said.text : '',
      isProblem: said?.section === section && said.isProblem,
      onChange: (one, done, undone) => void change(section, one, done, undone),
      onProblem: (what) => setSaid({ section, text: what, isProblem: true }),
    };
  }

  return { settings, problem, round, steps, takenBack, load, save, chooseTarget, undo, talkOf };
}
