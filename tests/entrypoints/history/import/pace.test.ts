import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPace } from '../../../../entrypoints/history/import/pace.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] }));
afterEach(() => vi.useRealTimers());

describe('a pace', () => {
  it('lets the page live every 12 ms', async () => {
    const pace = createPace(new AbortController().signal);
    expect(pace.rest()).toBeUndefined();
    vi.advanceTimersByTime(12);
    const resting = pace.rest();
    expect(resting).toBeInstanceOf(Promise);
    await vi.runAllTimersAsync();
    await resting;
    expect(pace.rest()).toBeUndefined();
  });

  it('waits while it is paused', async () => {
    const pace = createPace(new AbortController().signal);
    pace.pause();
    let isOver = false;
    const resting = Promise.resolve(pace.rest()).then(() => {
      isOver = true;
    });
    await vi.advanceTimersByTimeAsync(60_000);
    expect([isOver, pace.isPaused]).toEqual([false, true]);
    pace.resume();
    await vi.runAllTimersAsync();
    await resting;
    expect([isOver, pace.isPaused]).toEqual([true, false]);
  });

  it('ends when it is cancelled, also while it is paused', async () => {
    const life = new AbortController();
    const pace = createPace(life.signal);
    pace.pause();
    const resting = expect(pace.rest()).rejects.toThrow();
    life.abort();
    await vi.runAllTimersAsync();
    await resting;
    expect(() => pace.rest()).toThrow();
  });
});
