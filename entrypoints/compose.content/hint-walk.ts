import type { Hint } from '../../analysis/coach.ts';

/** Which hint the person is at: led there by key, one after the other, or by the pointer on its words. */
export class HintWalk {
  #stepped: string | null = null;
  #pointed: string | null = null;
  /** The place in the list: a hint that goes leaves its place to the one behind it. */
  #at = 0;

  /** The cue whose words stand out, null if none do. */
  get lit(): string | null {
    return this.#pointed ?? this.#stepped;
  }

  /** The cue that was reached by key. */
  get stepped(): string | null {
    return this.#stepped;
  }

  /** The pointer is on the words of this cue, or on none. True if that is news. */
  point(cue: string | null): boolean {
    if (this.#pointed === cue) return false;
    this.#pointed = cue;
    return true;
  }

  /** Goes to the next hint, from the last one to the first; null if there are none. */
  next(hints: readonly Hint[]): Hint | null {
    const here = hints.findIndex(({ cue }) => cue === this.#stepped);
    this.#at = here === -1 ? this.#at : here + 1;
    if (this.#at >= hints.length) this.#at = 0;
    const hint = hints[this.#at] ?? null;
    this.#pointed = null;
    this.#stepped = hint?.cue ?? null;
    return hint;
  }

  /** The hint that stands out, else the first. */
  current(hints: readonly Hint[]): Hint | null {
    return hints.find(({ cue }) => cue === this.lit) ?? hints[0] ?? null;
  }

  forget(): void {
    this.#stepped = null;
    this.#pointed = null;
    this.#at = 0;
  }
}
