import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepCounted } from '../../../entrypoints/background/counted-balance.ts';
import type { BalanceReport } from '../../../platform/requests.ts';

const reportOf = (today: number) => ({ today }) as BalanceReport;

/** What the popup would find, by the acts of today. */
async function kept(): Promise<number | null> {
  const { balance } = await fakeBrowser.storage.session.get('balance');
  return (balance as { balance: BalanceReport } | undefined)?.balance.today ?? null;
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('keepCounted', () => {
  it('keeps what it counts', async () => {
    const { count } = keepCounted(async () => reportOf(3));
    expect((await count()).today).toBe(3);
    await vi.runAllTimersAsync();
    expect(await kept()).toBe(3);
  });

  it('forgets at once what no longer holds, and counts once after many changes', async () => {
    const counting = vi.fn(async () => reportOf(4));
    const { count, note } = keepCounted(counting);
    await count();
    for (let change = 0; change < 20; change++) {
      note();
      await vi.advanceTimersByTimeAsync(100);
      expect(await kept()).toBeNull();
    }
    expect(counting).toHaveBeenCalledTimes(1);
    await vi.runAllTimersAsync();
    expect(counting).toHaveBeenCalledTimes(2);
    expect(await kept()).toBe(4);
  });

  it('counts at the start where nothing is kept, and only there', async () => {
    const counting = vi.fn(async () => reportOf(4));
    await keepCounted(counting).begin();
    expect(counting).not.toHaveBeenCalled();
    await vi.runAllTimersAsync();
    expect(await kept()).toBe(4);
    await keepCounted(counting).begin();
    await vi.runAllTimersAsync();
    expect(counting).toHaveBeenCalledTimes(1);
  });

  it('does not keep what was counted while something changed', async () => {
    let answer = (_report: BalanceReport): void => {};
    const { count, note } = keepCounted(() => new Promise((resolve) => (answer = resolve)));
    const counted = count();
    note();
    answer(reportOf(5));
    expect((await counted).today).toBe(5);
    await vi.advanceTimersByTimeAsync(100);
    expect(await kept()).toBeNull();
  });

  it('answers although it cannot be kept, and says so', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('quota'));
    const { count } = keepCounted(async () => reportOf(3));
    expect((await count()).today).toBe(3);
    await vi.runAllTimersAsync();
    expect(said).toHaveBeenCalled();
  });

  it('throws what cannot be counted at whoever asks, and only says it where nobody does', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { count, note } = keepCounted(() => Promise.reject(new Error('damaged')));
    await expect(count()).rejects.toThrow('damaged');
    expect(said).not.toHaveBeenCalled();
    note();
    await vi.runAllTimersAsync();
    expect(said).toHaveBeenCalled();
  });
});
