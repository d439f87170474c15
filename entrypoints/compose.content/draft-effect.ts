import type { Hint } from '../../analysis/coach.ts';
import type { EffectStep } from '../../platform/requests.ts';

/** A change later than this is not counted as an answer to a hint, in milliseconds. */
export const ANSWERED_WITHIN = 60_000;

export interface EffectMeans {
  noteShown(cues: string[]): void;
  noteEffect(step: EffectStep): void;
  /** Milliseconds that only grow. */
  now(): number;
}

/** Follows one draft: hint shown, its words changed within a minute, score fell, sent. Each step is told once. */
export class DraftEffect {
  readonly #means: EffectMeans;
  readonly #told = new Set<EffectStep>();
  readonly #cues = new Set<string>();
  /** The draft before, which the site cleared, showed a hint: the news that it was sent comes after that. */
  #wasShown = false;
  #shownAt = 0;
  #scoreThen = 0;

  constructor(means: EffectMeans) {
    this.#means = means;
  }

  /** These hints stand before the person's eyes. Credit asks for no change and is not counted. */
  shown(hints: readonly Hint[], score: number): void {
    const cues = hints.filter((hint) => hint.tone !== 'credit').map((hint) => hint.cue);
    this.#noteFresh(cues);
    if (cues.length === 0 || !this.#tell('shown')) return;
    this.#shownAt = this.#means.now();
    this.#scoreThen = score;
  }

  /** These warnings were read. No change of words answers them: they count for their rules alone. */
  warned(rules: readonly string[]): void {
    this.#noteFresh(rules);
  }

  /** The words of a hint were changed. */
  changed(): void {
    if (!this.#told.has('shown')) return;
    if (this.#means.now() - this.#shownAt <= ANSWERED_WITHIN) this.#tell('changed');
  }

  rated(score: number): void {
    if (this.#told.has('changed') && score < this.#scoreThen) this.#tell('fell');
  }

  sent(): void {
    if (this.#wasShown) this.#means.noteEffect('sent');
    else if (this.#told.has('shown')) this.#tell('sent');
    this.#wasShown = false;
  }

  /** Another draft begins. */
  clear(): void {
    this.#wasShown = this.#told.has('shown') && !this.#told.has('sent');
    this.#told.clear();
    this.#cues.clear();
  }

  #noteFresh(cues: readonly string[]): void {
    const fresh = [...new Set(cues)].filter((cue) => !this.#cues.has(cue));
    if (fresh.length === 0) return;
    for (const cue of fresh) this.#cues.add(cue);
    this.#means.noteShown(fresh);
  }

  #tell(step: EffectStep): boolean {
    if (this.#told.has(step)) return false;
    this.#told.add(step);
    this.#means.noteEffect(step);
    return true;
  }
}
