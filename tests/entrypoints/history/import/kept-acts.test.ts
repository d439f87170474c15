import { describe, expect, it } from 'vitest';
import { keptActs } from '../../../../entrypoints/history/import/kept-acts.ts';

const act = (at: number) => ({ site: 'x', surface: 'post', at, text: 'a', key: `x:${at}` }) as const;

describe('keptActs', () => {
  const now = new Date(2026, 2, 30, 15, 0).getTime();
  const midnight = new Date(2026, 2, 1).getTime();

  it('keeps whole days, the one of now included, also over the change of the clocks', () => {
    const acts = [act(midnight - 1), act(midnight), act(now)];
    expect(keptActs(acts, 30, now)).toEqual(acts.slice(1));
    expect(keptActs(acts, 1, now)).toEqual([act(now)]);
  });

  it('keeps all where they are kept for good', () => {
    expect(keptActs([act(0)], 0, now)).toEqual([act(0)]);
  });
});
