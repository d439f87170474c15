import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../components/texts.ts';
import { percent } from '../../components/words.ts';
import { reasonOf } from '../../platform/reason-of.ts';
import { type Settings, type SettingsChange, withChange } from '../../platform/settings.ts';
import { inverseOf, type Past, type Step, withStep } from './undo.ts';

export interface SettingsMeans {
  readSettings(): Promise<Settings>;
  saveSettings(change: SettingsChange): Promise<void>;
  /** What the person chose themselves, below what an organisation has set. */
  readOwnSettings(): Promise<Settings>;
  saveOwnSettings(change: SettingsChange): Promise<void>;
  onSettings(changed: (settings: Settings) => void, life: AbortSignal): void;
  /** The way back, which lives as long as the page and outlasts its drawings. */
  past: Past;
  /** Milliseconds since 1970. */
  now(): number;
}

/** What became of the last choice, and in which section it was made. */
interface Said {
  section: string;
  text: string;
  isProblem: boolean;
}

export type BringBack = () => Promise<void>;

/** What a section shows of the last choice, and where its changes go. */
export interface Talk {
  status: string;
  isProblem: boolean;
  /**
   * `done` is the sentence for what is saved, `undone` makes the one for what is not of the reason. `bringBack` is what
   * taking it back needs beside the settings, after them.
   */
  onChange(
    change: SettingsChange,
    done: string,
    undone: (reason: string) => string,
    bringBack?: BringBack | null,
  ): void;
  /** As `onChange`, of what the person chose themselves: what an organisation has set stays over it. */
  onOwnChange(
    changeOf: (own: Settings) => SettingsChange,
    done: string,
    undone: (reason: string) => string,
    bringBack?: BringBack | null,
  ): void;
  /** Something was done that is no setting, and can be taken back. */
  onDone(done: string, bringBack: BringBack): void;
  /** Something else to say than of a change. */
  onProblem(problem: string): void;
}

/** What forms hold that were typed in: chosen elsewhere, they begin anew. */
function typedOf({ targetShare, window }: Settings): string {
  return window.by === 'acts' ? `${targetShare} ${window.acts} acts` : `${targetShare} ${window.days} days`;
}

/** The settings of the page: reads them, follows them, saves each change at once, and takes changes back. */
export function useSettings(means: SettingsMeans) {
  const { readSettings, saveSettings, readOwnSettings, saveOwnSettings, onSettings, past, now } = means;
  const [settings, setSettings] = useState<Settings | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  /** Goes up with each change that was made elsewhere or taken back: what was typed begins anew. */
  const [round, setRound] = useState(0);
  const [steps, setSteps] = useState(past.steps);
  /** The section of the last change that was taken back, until something else is done. */
  const [takenBack, setTakenBack] = useState<string | null>(null);
  /** As they are right now: a second change may come before the first is drawn. */
  const latest = useRef<Settings | null>(null);
  const typed = useRef('');
  /** What this page saved and has not heard of yet: who types on must not be set back by the news of it. */
  const unheard = useRef<string[]>([]);

  function show(known: Settings | null): void {
    latest.current = known;
    setSettings(known);
  }

  function stackUp(all: readonly Step[]): void {
    past.steps = all;
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

  /** Shows what they have become. */
  function hear(changed: Settings): void {
    const heard = unheard.current.indexOf(typedOf(changed));
    unheard.current.splice(0, heard + 1);
    if (heard === -1 && typedOf(changed) !== typed.current) {
      unheard.current = [];
      typed.current = typedOf(changed);
      setRound((count) => count + 1);
    }
    show(changed);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: `hear` only sets
  useEffect(() => {
    const life = new AbortController();
    void load();
    onSettings(hear, life.signal);
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

  /** Saves what lies below what an organisation has set, and shows what holds then. Rejects where it cannot be saved. */
  async function storeOwn(change: SettingsChange): Promise<void> {
    await saveOwnSettings(change);
    await readSettings().then(hear, (error: unknown) => {
      setProblem(text('options_not_read', reasonOf(error)));
    });
  }

  function stepBack(step: Omit<Step, 'at'>): void {
    stackUp(withStep(past.steps, { ...step, at: now() }));
  }

  /** Saves a change that can be taken back. Rejects where it could not be saved. */
  async function save(
    section: string,
    change: SettingsChange,
    bringBack: BringBack | null = null,
  ): Promise<void> {
    const before = latest.current;
    setTakenBack(null);
    await store(change);
    if (before !== null) stepBack({ section, change: inverseOf(before, change), isOwn: false, bringBack });
    setProblem(null);
  }

  /** As {@link save}, of what the person chose themselves, which need not be what is shown. */
  async function saveOwn(
    section: string,
    changeOf: (own: Settings) => SettingsChange,
    bringBack: BringBack | null,
  ): Promise<void> {
    setTakenBack(null);
    const before = await readOwnSettings();
    const change = changeOf(before);
    await storeOwn(change);
    stepBack({ section, change: inverseOf(before, change), isOwn: true, bringBack });
    setProblem(null);
  }

  async function attempt(
    section: string,
    saving: Promise<void>,
    done: string,
    undone: (reason: string) => string,
  ): Promise<void> {
    try {
      await saving;
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
    const step = past.steps.findLast((one) => section === null || one.section === section);
    if (step === undefined) return;
    stackUp(past.steps.filter((one) => one !== step));
    try {
      if (step.change !== null) await (step.isOwn ? storeOwn(step.change) : store(step.change));
      await step.bringBack?.();
      setSaid(null);
      setTakenBack(step.section);
      setRound((count) => count + 1);
    } catch (error) {
      stackUp([...past.steps, step]);
      const why = text('options_not_taken_back', reasonOf(error));
      setSaid({ section: step.section, text: why, isProblem: true });
      await load();
    }
  }

  function talkOf(section: string): Talk {
    return {
      status: said?.section === section ? said.text : '',
      isProblem: said?.section === section && said.isProblem,
      onChange: (change, done, undone, bringBack = null) =>
        void attempt(section, save(section, change, bringBack), done, undone),
      onOwnChange: (changeOf, done, undone, bringBack = null) =>
        void attempt(section, saveOwn(section, changeOf, bringBack), done, undone),
      onDone(done, bringBack) {
        setTakenBack(null);
        stepBack({ section, change: null, isOwn: false, bringBack });
        setSaid({ section, text: done, isProblem: false });
      },
      onProblem: (what) => setSaid({ section, text: what, isProblem: true }),
    };
  }

  return { settings, problem, round, steps, takenBack, load, save, chooseTarget, undo, talkOf };
}
