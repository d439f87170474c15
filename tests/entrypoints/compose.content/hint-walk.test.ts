import { beforeEach, describe, expect, it } from 'vitest';
import type { Hint } from '../../../analysis/coach.ts';
import { HintWalk } from '../../../entrypoints/compose.content/hint-walk.ts';

const hints = (cues: string): Hint[] => [...cues].map((cue) => ({ cue }) as Hint);

let walk: HintWalk;
beforeEach(() => {
  walk = new HintWalk();
});

const steps = (cues: string, count: number) =>
  Array.from({ length: count }, () => walk.next(hints(cues))?.cue ?? '-').join('');

describe('HintWalk', () => {
  it('goes from hint to hint and from the last to the first', () => {
    expect(steps('abc', 5)).toBe('abcab');
    expect(walk.lit).toBe('b');
  });

  it('goes on where a hint has gone, and begins again where the rest has', () => {
    steps('abc', 2);
    expect(steps('ac', 1)).toBe('c');
    expect(steps('a', 2)).toBe('aa');
    expect(steps('', 1)).toBe('-');
    expect(walk.lit).toBeNull();
  });

  it('keeps its place when others come before it', () => {
    steps('bc', 1);
    expect(steps('abc', 1)).toBe('c');
  });

  it('lets the pointer light others, and takes the lead again at the next step', () => {
    steps('abc', 1);
    expect(walk.point('c')).toBe(true);
    expect(walk.point('c')).toBe(false);
    expect([walk.lit, walk.stepped]).toEqual(['c', 'a']);
    walk.point(null);
    expect(walk.lit).toBe('a');
    walk.point('c');
    expect(steps('abc', 1)).toBe('b');
    expect(walk.lit).toBe('b');
  });

  it('knows what it is at: what is lit, else the first', () => {
    expect(walk.current(hints('ab'))?.cue).toBe('a');
    steps('ab', 2);
    expect(walk.current(hints('ab'))?.cue).toBe('b');
    expect(walk.current(hints('cd'))?.cue).toBe('c');
    expect(walk.current([])).toBeNull();
    walk.forget();
    expect(steps('ab', 1)).toBe('a');
  });
});
