import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { Act } from '../../../../analysis/act.ts';
import { keepTidy } from '../../../../entrypoints/background/ledger/retention.ts';
import { freshName, makeAct, openLedger } from './some-ledgers.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** 20:00 in Berlin, which is 19:00 UTC. */
const NOW = Date.UTC(2026, 10, 20, 19);

function dayBefore(days: number, key: string): Act {
  return makeAct({ key: `key-${key}`.padEnd(8, '-'), at: NOW - days * DAY });
}

function open(keepDays: number) {
  const stored = openLedger(freshName(), 'Europe/Berlin');
  const drop = vi.spyOn(stored, 'dropDaysBefore');
  const given = { keepDays, now: NOW };
  const { ledger, tidy } = keepTidy(stored, {
    readKeepDays: async () => given.keepDays,
    now: () => given.now,
    zone: () => 'Europe/Berlin',
  });
  const keys = async () => (await stored.lastActs(100)).map((act) => act.key.replace(/^key-|-+$/g, ''));
  return { stored, ledger, tidy, given, drop, keys };
}

describe('retention', () => {
  it('drops whole local days, today being the first of those that are kept', async () => {
    const { stored, tidy, keys } = open(30);
    const midnight = Date.UTC(2026, 9, 21, 22);
    await stored.recordAll([
      makeAct({ key: 'key-last', at: midnight - 1 }),
      makeAct({ key: 'key-first', at: midnight }),
      dayBefore(28, 'then'),
      dayBefore(0, 'now'),
      // After the clock was set back.
      dayBefore(-5, 'ahead'),
    ]);
    expect(await tidy()).toBe(1);
    expect(await keys()).toEqual(['first', 'then', 'now', 'ahead']);
  });

  it('drops nothing where acts are kept for good', async () => {
    const { stored, ledger, tidy, drop } = open(0);
    await stored.recordAll([dayBefore(9000, 'old'), dayBefore(0, 'now')]);
    expect(await tidy()).toBe(0);
    expect(await ledger.lastActs(10)).toHaveLength(2);
    expect(drop).not.toHaveBeenCalled();
  });

  it('looks once a day, and again when the setting or the day changed', async () => {
    const { stored, ledger, tidy, given, drop, keys } = open(365);
    await stored.recordAll([dayBefore(364, 'a'), dayBefore(60, 'b'), dayBefore(0, 'c')]);
    for (let round = 0; round < 3; round++) await ledger.lastActs(5);
    await Promise.all([ledger.actsSince(0), ledger.dayTotals(0, 1), tidy()]);
    expect(drop).toHaveBeenCalledTimes(1);
    expect(await keys()).toEqual(['a', 'b', 'c']);
    given.now += 5 * HOUR;
    expect(await ledger.lastActs(5)).toHaveLength(2);
    expect(drop).toHaveBeenCalledTimes(2);
    given.keepDays = 30;
    expect(await tidy()).toBe(1);
    expect(await keys()).toEqual(['c']);
    given.keepDays = 0;
    expect(await tidy()).toBe(0);
    expect(drop).toHaveBeenCalledTimes(3);
  });

  it('follows a record, and old acts of an archive', async () => {
    const { stored, ledger, tidy, drop, keys } = open(30);
    await stored.recordAll([dayBefore(40, 'old')]);
    expect(await ledger.record(dayBefore(0, 'now'))).toBe(true);
    await tidy();
    expect(await keys()).toEqual(['now']);
    expect(await ledger.recordAll([dayBefore(50, 'older')])).toBe(1);
    expect(await ledger.lastActs(5)).toHaveLength(1);
    expect(drop).toHaveBeenCalledTimes(2);
  });

  it('never makes the ledger fail: it is reported, and tried again', async () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { stored, ledger, drop, tidy } = open(30);
    await stored.recordAll([dayBefore(40, 'old')]);
    drop.mockRejectedValue(new Error('no room today'));
    expect(await ledger.record(dayBefore(0, 'now'))).toBe(true);
    expect(await ledger.lastActs(5)).toHaveLength(2);
    await expect(tidy()).rejects.toThrow('no room today');
    expect(complaint.mock.calls).toEqual([['retention: Error: no room today']]);
    drop.mockRestore();
    complaint.mockRestore();
    expect(await tidy()).toBe(1);
  });
});
