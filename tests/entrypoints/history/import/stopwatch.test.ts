import { describe, expect, it } from 'vitest';
import { createStopwatch } from '../../../../entrypoints/history/import/stopwatch.ts';

describe('a stopwatch', () => {
  it('tells rate and time left once they are no chance, and leaves pauses out', () => {
    let now = 5000;
    let isPaused = false;
    const watch = createStopwatch(
      1000,
      () => now,
      () => isPaused,
    );
    now += 1000;
    expect(watch(100)).toEqual({ done: 100, total: 1000, rate: null, left: null, isPaused: false });
    now += 1000;
    expect(watch(200)).toMatchObject({ rate: 100, left: 8 });
    isPaused = true;
    now += 100;
    expect(watch(210)).toMatchObject({ rate: 100, isPaused: true });
    isPaused = false;
    now += 60_000;
    expect(watch(210)).toMatchObject({ rate: 100, left: 7.9 });
    now += 7900;
    expect(watch(1000)).toMatchObject({ rate: 100, left: 0 });
  });
});
