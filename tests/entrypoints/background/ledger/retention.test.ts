import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { Act } from '../../../../analysis/act.ts';
import type { ClockRecord } from '../../../../entrypoints/background/ledger/believed-day.ts';
import { keepTidy } from '../../../../entrypoints/background/ledger/retention.ts';
import { freshName, makeAct, openLedger } from './some-ledgers.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** 20:00 in Berlin, which is 19:00 UTC. */
const NOW = Date.UTC(2026, 10, 20, 19);

function dayBefore(days: number, key: string): Act {
  return makeAct({ key: `key-${key}`.padEnd(8, '-'), at: NOW - days * DAY });
}

const TODAY = Math.floor(NOW / DAY);

/** @param clock what it has shown before: nothing unusual, if left out */
function open(keepDays: number, clock: ClockRecord | null = { believed: TODAY, doubted: null }) {
  const stored = openLedger(freshName(), 'Europe/Berlin');
  const drop = vi.spyOn(stored, 'dropDaysBefore');
  const given = { keepDays, now: NOW, clock };
  const start = () =>
    keepTidy(stored, {
      readKeepDays: async () => given.keepDays,
      now: () => given.now,
      zone: () => 'Europe/Berlin',
      clock: {
        read: async () => given.clock,
        write: async (record) => {
          given.clock = record;
        },
      },
    });
  const { ledger, tidy } = start();
  const keys = async () => (await stored.lastActs(100)).map((act) => act.key.replace(/^key-|-+$/g, ''));
  return { stored, start, ledger, tidy, given, drop, keys };
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

  it('does not remove what is put back, by a tidying that began before', async () => {
    const { stored, ledger, tidy, given, drop, keys } = open(30);
    await stored.recordAll([dayBefore(40, 'old'), dayBefore(0, 'now')]);
    // It begins with thirty days, and comes to its removing late.
    let begin = () => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    drop.mockRestore();
    const real = stored.dropDaysBefore;
    vi.spyOn(stored, 'dropDaysBefore').mockImplementationOnce(async (day) => {
      await begun;
      return real(day);
    });
    const tidying = tidy();
    await new Promise((resolve) => setTimeout(resolve, 20));
    given.keepDays = 0;
    const putBack = ledger.recordAll([dayBefore(40, 'old')]);
    begin();
    await Promise.all([tidying, putBack]);
    expect(await keys()).toEqual(['old', 'now']);
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

describe('a clock that leaps ahead', () => {
  const YEARS = 5 * 365 * DAY;

  it('costs nothing where it is set right within a week, whatever is done meanwhile', async () => {
    const { stored, start, given, keys } = open(365);
    await stored.recordAll([
      dayBefore(380, 'old'),
      dayBefore(364, 'a'),
      dayBefore(60, 'b'),
      dayBefore(1, 'c'),
    ]);
    given.now = NOW + YEARS;
    // A new background each time: what is doubted is stored.
    expect(await start().tidy()).toBe(1);
    given.now += 3 * DAY;
    await start().ledger.record(makeAct({ key: 'key-ahead', at: given.now }));
    await start().ledger.actsSince(0);
    given.now += 3 * DAY;
    expect(await start().tidy()).toBe(0);
    given.now = NOW;
    expect(await start().tidy()).toBe(0);
    expect(await keys()).toEqual(['a', 'b', 'c', 'ahead']);
    given.now = NOW + 2 * DAY;
    expect(await start().tidy()).toBe(1);
    expect(await keys()).toEqual(['b', 'c', 'ahead']);
  });

  it('is believed when it has gone on for a week: after a long absence nothing is kept for good', async () => {
    const { stored, start, given, keys } = open(365);
    await stored.recordAll([dayBefore(360, 'a'), dayBefore(300, 'b')]);
    given.now += 40 * DAY;
    expect(await start().tidy()).toBe(0);
    given.now += 6 * DAY;
    expect(await start().tidy()).toBe(0);
    given.now += DAY;
    expect(await start().tidy()).toBe(1);
    expect(await keys()).toEqual(['b']);
  });

  it('is seen at the first look of all by the last act, but by none of this clock', async () => {
    const { stored, ledger, tidy, given, keys } = open(365, null);
    await stored.recordAll([dayBefore(380, 'old'), dayBefore(300, 'a'), dayBefore(0, 'b')]);
    given.now += YEARS;
    await ledger.record(makeAct({ key: 'key-new-', at: given.now }));
    await tidy();
    expect(await keys()).toEqual(['a', 'b', 'new']);
    expect(given.clock).toEqual({ believed: TODAY, doubted: TODAY + 5 * 365 });
  });

  it('is no concern of a ledger without old acts, or of one that is kept for good', async () => {
    const { ledger, tidy, given } = open(365, null);
    await ledger.record(dayBefore(0, 'a'));
    await tidy();
    expect(given.clock).toEqual({ believed: TODAY, doubted: null });
    const forGood = open(0, null);
    await forGood.ledger.lastActs(5);
    expect(forGood.given.clock).toBeNull();
  });

  it('does not remove what it could not store', async () => {
    const { stored, start, given } = open(365);
    await stored.recordAll([dayBefore(380, 'old')]);
    const { tidy } = keepTidy(stored, {
      readKeepDays: async () => 365,
      now: () => NOW + DAY,
      zone: () => 'Europe/Berlin',
      clock: { read: async () => given.clock, write: () => Promise.reject(new Error('no room today')) },
    });
    await expect(tidy()).rejects.toThrow('no room today');
    expect(await stored.count()).toBe(1);
    expect(await start().tidy()).toBe(1);
  });
});
