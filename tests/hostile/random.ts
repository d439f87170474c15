/** Numbers that look random and are the same for the same seed: a case is found again by its seed and its number. */
export interface Random {
  /** 0 included, 1 not. */
  next(): number;
  /** A whole number from 0, below `end`. */
  below(end: number): number;
  pick<T>(all: readonly T[]): T;
  chance(part: number): boolean;
}

/** Mulberry32, begun anew for each case. */
export function randomOf(seed: number, nth = 0): Random {
  let state = (seed ^ Math.imul(nth + 1, 0x9e3779b1)) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    next,
    below,
    pick: (all) => {
      if (all.length === 0) throw new RangeError('nothing to choose from');
      return all[below(all.length)] as never;
    },
    chance: (part) => next() < part,
  };
}
