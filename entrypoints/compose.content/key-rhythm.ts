/** So long without a key is a rest: the keys before it say nothing of the next one. Milliseconds. */
const REST = 1000;

/** So many gaps between keys are looked at: with a longer stop among them a rhythm is still the same. */
const GAPS = 6;

/** The part of the pause from which on a gap may as well become longer than it. */
const NEAR = 0.8;

/**
 * By how much longer drafts may wait longer, in milliseconds: 93 at 3,000 characters. A rating takes longer there and changes
 * less with each key. With 66, a key of 60 words a minute that came a little late had the draft rated while its writer went on.
 */
function mostFor(characters: number): number {
  return 1.7 * Math.sqrt(characters);
}

/** The rhythm of the keys in one draft. Times are those of `performance.now()`. */
export class KeyRhythm {
  #last = Number.NEGATIVE_INFINITY;
  #gaps: number[] = [];

  /** The text was changed at this time. */
  note(time: number): void {
    const gap = time - this.#last;
    this.#last = time;
    this.#gaps = gap >= REST ? [] : [...this.#gaps, gap].slice(-GAPS);
  }

  /**
   * Milliseconds that a rating waits beyond `pause`. With 150 somebody who types 60 words a minute (a key each 200 ms) would
   * have a long draft sent and rated at every key. Where the keys come faster, the pause itself waits for the next one; after
   * a rest, or where they come more slowly, waiting would spare nothing.
   */
  waitBeyond(pause: number, characters: number): number {
    const most = mostFor(characters);
    return this.#gaps.some((gap) => gap > NEAR * pause && gap < pause + most) ? most : 0;
  }
}
