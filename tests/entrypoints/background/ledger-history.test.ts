import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { DAY } from '../../../analysis/local-day.ts';
import { createLedger, type Ledger } from '../../../entrypoints/background/ledger/ledger.ts';
import { makeAct, NOON } from '../../analysis/some-acts.ts';

let count = 0;
let zone = 'UTC';
let ledger: Ledger;

beforeEach(() => {
  zone = 'UTC';
  ledger = createLedger({ name: `ledger-history-${++count}`, zone: () => zone });
});

const day = (back: number) => makeAct({ key: `key-day-${back}`, at: NOON - back * DAY });

describe('the ledger, for the history', () => {
  it('tells the first and the last day, in the zone of now', async () => {
    expect(await ledger.daySpan()).toBeNull();
    await ledger.recordAll([day(3), day(0), day(10)]);
    const today = Math.floor(NOON / DAY);
    expect(await ledger.daySpan()).toEqual({ first: today - 10, last: today });
    // Noon is the next day there.
    zone = 'Pacific/Kiritimati';
    expect(await ledger.daySpan()).toEqual({ first: today - 9, last: today + 1 });
  });

  it('gives no acts from before a time', async () => {
    await ledger.recordAll([day(3), day(2), day(1)]);
    const keys = async (...args: Parameters<Ledger['actsBefore']>) =>
      (await ledger.actsBefore(...args)).map((act) => act.key);
    expect(await keys(null, 9, undefined, NOON - 2 * DAY)).toEqual(['key-day-1', 'key-day-2']);
    expect(await keys({ at: NOON - DAY, key: 'key-day-1' }, 9, undefined, NOON - 2 * DAY)).toEqual([
      'key-day-2',
    ]);
    expect(await keys({ at: 0, key: '' }, 9, undefined, NOON)).toEqual([]);
  });

  it('knows which keys it has', async () => {
    await ledger.recordAll([day(1), day(2)]);
    expect(await ledger.knownKeys(['key-day-2', 'key-day-3'])).toEqual(new Set(['key-day-2']));
    expect(await ledger.knownKeys([])).toEqual(new Set());
  });

  it('erases only what was counted, where it was', async () => {
    await ledger.recordAll([day(1), day(2)]);
    expect(await ledger.erase(1)).toBe(false);
    expect(await ledger.count()).toBe(2);
    expect(await ledger.erase(2)).toBe(true);
    expect(await ledger.count()).toBe(0);
    await ledger.record(day(1));
    expect(await ledger.erase()).toBe(true);
    expect(await ledger.daySpan()).toBeNull();
  });
});
