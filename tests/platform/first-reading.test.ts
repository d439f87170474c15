import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readAhead, takeReadings } from '../../platform/first-reading.ts';
import { keepBalance } from '../../platform/kept-balance.ts';
import type { BalanceReport } from '../../platform/requests.ts';
import { DEFAULT_SETTINGS } from '../../platform/settings.ts';

/** What the background answers, in the order of the questions. */
let answers: object[] = [];
let asked: unknown[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  asked = [];
  answers = [
    { ok: true, value: 'first balance' },
    { ok: true, value: 'second balance' },
  ];
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    asked.push(message);
    return answers.shift();
  });
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => []) as never);
});

afterEach(() => vi.restoreAllMocks());

describe('takeReadings', () => {
  it('takes what was asked for ahead, once', async () => {
    readAhead();
    const first = takeReadings();
    expect(await first.kept).toBeNull();
    expect(asked).toEqual([{ request: 'get-balance', payload: {} }]);
    expect(await first.count()).toEqual({ balance: 'first balance', box: null, settings: DEFAULT_SETTINGS });
    expect(await takeReadings().count()).toMatchObject({ balance: 'second balance' });
    expect(asked).toHaveLength(2);
  });

  it('takes the balance that was kept, and asks only when it is to be counted', async () => {
    const { targetShare, window, reading } = DEFAULT_SETTINGS;
    await keepBalance({ targetShare, window, reading, today: 3 } as BalanceReport, Date.now());
    const { kept, count } = takeReadings();
    expect(await kept).toMatchObject({ balance: { today: 3 }, box: null });
    expect(asked).toEqual([]);
    expect(await count()).toMatchObject({ balance: 'first balance' });
    expect(asked).toEqual([{ request: 'get-balance', payload: {} }]);
  });

  it('asks where nothing was asked for ahead', async () => {
    expect(await takeReadings().count()).toMatchObject({ balance: 'first balance' });
  });

  it('says what went wrong ahead, and asks anew the next time', async () => {
    answers[0] = { ok: false, error: 'The disk is full' };
    readAhead();
    await expect(takeReadings().count()).rejects.toThrow('The disk is full');
    expect(await takeReadings().count()).toMatchObject({ balance: 'second balance' });
  });

  it('reports nothing to the browser before it is taken', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    answers[0] = { ok: false, error: 'The disk is full' };
    readAhead();
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
    await expect(takeReadings().count()).rejects.toThrow('The disk is full');
  });
});
