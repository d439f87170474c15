import { reportError } from '../../../platform/report-error.ts';
import type { OwnNames, Settings, SettingsChange } from '../../../platform/settings.ts';
import { addActs, type RecordArchived } from './add-acts.ts';
import { findArchives } from './found-archives.ts';
import { BEGINNING, type ImportState } from './import-state.ts';
import { keptActs } from './kept-acts.ts';
import { newNames, withNames } from './own-names.ts';
import { createPace, type Pace } from './pace.ts';
import { type RateArchived, rateActs } from './rate-acts.ts';
import { readArchives } from './read-archives.ts';
import { createStopwatch } from './stopwatch.ts';
import { yearOf } from './year-tallies.ts';

export interface ImportMeans {
  rateArchived: RateArchived;
  recordArchived: RecordArchived;
  readSettings(): Promise<Settings>;
  saveSettings(change: SettingsChange): Promise<void>;
  /** Milliseconds from any moment on. */
  clock(): number;
  /** Milliseconds since 1970. */
  now(): number;
}

/** So often progress is told, in milliseconds. */
const TOLD_EVERY = 200;

/**
 * One import at a time: reads, rates, adds, each when it is asked for. `changed` is told every step; a step that fails
 * goes back to the one before, and says why.
 */
export class ImportRun {
  readonly #means: ImportMeans;
  readonly #changed: (state: ImportState, problem: string | null) => void;
  #state: ImportState = BEGINNING;
  #life = new AbortController();
  #pace: Pace = createPace(this.#life.signal);
  #told = Number.NEGATIVE_INFINITY;

  constructor(means: ImportMeans, changed: (state: ImportState, problem: string | null) => void) {
    this.#means = means;
    this.#changed = changed;
  }

  #go(state: ImportState, problem: string | null = null): void {
    this.#state = state;
    this.#changed(state, problem);
  }

  /** Not more often than people can read it. */
  #tell(state: ImportState): void {
    const now = this.#means.clock();
    if (now - this.#told < TOLD_EVERY) return;
    this.#told = now;
    this.#go(state);
  }

  /** Runs a step; where it is cancelled, or fails, what was before is shown again. */
  async #step(before: ImportState, work: (signal: AbortSignal, pace: Pace) => Promise<ImportState>) {
    this.#life.abort();
    const life = new AbortController();
    this.#life = life;
    this.#pace = createPace(life.signal);
    this.#told = Number.NEGATIVE_INFINITY;
    try {
      const next = await work(life.signal, this.#pace);
      if (!life.signal.aborted) this.#go(next);
    } catch (error) {
      if (life.signal.aborted) return;
      reportError('import', error);
      this.#go(before, error instanceof Error ? error.message : String(error));
    }
  }

  /** Reads what was dropped. */
  open(files: readonly File[]): Promise<void> {
    return this.#step(BEGINNING, async (_signal, pace) => {
      this.#go({ step: 'reading', progress: { part: 0, acts: 0 } });
      const { archives, refused } = await findArchives(files);
      if (archives.length === 0) return { step: 'idle', refused, isStopped: false };
      const [all, { own, keepDays }] = await Promise.all([
        readArchives(archives, pace, (progress) => this.#tell({ step: 'reading', progress })),
        this.#means.readSettings(),
      ]);
      const acts = keptActs(all.acts, keepDays, this.#means.now());
      const tooOld = all.acts.length - acts.length;
      const read = { ...all, acts, tooOld, refused: [...refused, ...all.refused] };
      if (all.acts.length === 0) return { step: 'idle', refused: read.refused, isStopped: false };
      return { step: 'read', read, offered: newNames(own, read.owners) };
    });
  }

  /**
   * Rates what was read.
   * @param isWanted by year
   * @param own names that the person takes over
   */
  rate(isWanted: (year: number) => boolean, own: OwnNames | null): Promise<void> {
    const before = this.#state;
    if (before.step !== 'read') return Promise.resolve();
    const { read } = before;
    return this.#step(before, async (signal, pace) => {
      if (own !== null) {
        const settings = await this.#means.readSettings();
        await this.#means.saveSettings({ own: withNames(settings.own, own) });
      }
      const acts = read.acts.filter(({ at }) => isWanted(yearOf(at)));
      const progress = this.#stopwatch('rating', acts.length);
      progress(0);
      const rated = await rateActs(acts, read.owners, this.#means.rateArchived, pace, signal, progress);
      // The texts have done their duty.
      return { step: 'rated', read: { ...read, acts: [] }, rated };
    });
  }

  /** Adds what was rated. What is added stays, whatever happens. */
  add(): Promise<void> {
    const before = this.#state;
    if (before.step !== 'rated' || before.rated.salt === null) return Promise.resolve();
    const { acts, salt } = before.rated;
    return this.#step(before, async (signal, pace) => {
      const progress = this.#stopwatch('adding', acts.length);
      progress(0);
      const outcome = await addActs(acts, salt, this.#means.recordArchived, pace, signal, progress);
      return { step: 'done', outcome };
    });
  }

  pause(): void {
    this.#setPaused(true);
  }

  resume(): void {
    this.#setPaused(false);
  }

  #setPaused(isPaused: boolean): void {
    if (isPaused) this.#pace.pause();
    else this.#pace.resume();
    const state = this.#state;
    if (state.step !== 'rating' && state.step !== 'adding') return;
    this.#go({ ...state, progress: { ...state.progress, isPaused } });
  }

  /** Ends the step and forgets the archive. */
  cancel(): void {
    const isStopped = this.#state.step === 'adding';
    this.#life.abort();
    this.#go({ ...BEGINNING, isStopped });
  }

  /** The page is left: nothing is told any more. */
  end(): void {
    this.#life.abort();
  }

  #stopwatch(step: 'rating' | 'adding', total: number): (done: number) => void {
    const pace = this.#pace;
    const watch = createStopwatch(
      total,
      () => this.#means.clock(),
      () => pace.isPaused,
    );
    return (done) => this.#tell({ step, progress: watch(done) });
  }
}
