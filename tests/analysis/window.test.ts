import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY } from '../../analysis/local-day.ts';
import { actsInWindow, readFrom } from '../../analysis/window.ts';
import { ZONES } from './some-acts.ts';

const HOUR = DAY / 24;

function times(...dates: string[]): { at: number }[] {
  return dates.map((date) => ({ at: Date.parse(date) }));
}

/** The dates of a window, written out one by one. */
function slowDates(days: number, now: number, zone: string): string[] {
  const today = new Date(now).toLocaleDateString('sv-SE', { timeZone: zone });
  return Array.from({ length: days }, (_, back) =>
    new Date(Date.parse(`${today}T12:00Z`) - back * DAY).toISOString().slice(0, 10),
  );
}

describe('actsInWindow', () => {
  const berlin = (now: string) => ({ now: Date.parse(now), zone: 'Europe/Berlin' });

  it('takes the latest by number', () => {
    const acts = times('2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04', '2026-01-05', '2026-01-06');
    expect(actsInWindow(acts, { by: 'acts', acts: 5 }, berlin('2026-01-07'))).toEqual(acts.slice(1));
    expect(actsInWindow(acts, { by: 'acts', acts: 9 }, berlin('2026-01-07'))).toEqual(acts);
  });

  it('takes days from midnight to midnight, not spans of 24 hours', () => {
    // 00:30 on Monday 30 March in Berlin; the day before had 23 hours.
    const now = berlin('2026-03-29T22:30Z');
    const acts = times('2026-03-28T22:59Z', '2026-03-28T23:00Z', '2026-03-29T21:59Z', '2026-03-29T22:00Z');
    expect(actsInWindow(acts, { by: 'days', days: 1 }, now)).toEqual(acts.slice(3));
    expect(actsInWindow(acts, { by: 'days', days: 2 }, now)).toEqual(acts.slice(1));
    expect(actsInWindow(acts, { by: 'days', days: 3 }, now)).toEqual(acts);
  });

  it('sees both of the hours that are told twice', () => {
    // 02:30 comes at 00:30 and at 01:30 UTC.
    const acts = times('2026-10-25T00:30Z', '2026-10-25T01:30Z');
    expect(actsInWindow(acts, { by: 'days', days: 1 }, berlin('2026-10-25T22:59Z'))).toEqual(acts);
    expect(actsInWindow(acts, { by: 'days', days: 1 }, berlin('2026-10-25T23:00Z'))).toEqual([]);
  });

  it('loses no act when the clock is set back, and lets it leave with its day', () => {
    const acts = times('2026-05-20T09:00Z');
    const days = { by: 'days', days: 7 } as const;
    expect(actsInWindow(acts, days, berlin('2026-05-01T09:00Z'))).toEqual(acts);
    expect(actsInWindow(acts, days, berlin('2026-05-26T09:00Z'))).toEqual(acts);
    expect(actsInWindow(acts, days, berlin('2026-05-27T09:00Z'))).toEqual([]);
  });

  it.each([
    { by: 'acts', acts: 4 },
    { by: 'acts', acts: 7.5 },
    { by: 'days', days: 0 },
    { by: 'days', days: Number.NaN },
  ] as const)('refuses %o', (window) => {
    expect(() => actsInWindow([], window, { now: 0, zone: 'UTC' })).toThrow(RangeError);
  });

  it('agrees with a list of dates, and reads enough of the ledger (500 ledgers, seed 20261127)', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50 * 24, max: 5 * 24 }), { maxLength: 30 }),
        fc.integer({ min: 14_600 * 24, max: 21_000 * 24 }),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(...ZONES),
        (hours, nowHour, days, zone) => {
          const now = nowHour * HOUR + 17;
          const acts = hours.sort((a, b) => a - b).map((hour) => ({ at: now + hour * HOUR }));
          const dates = slowDates(days, now, zone);
          const today = dates[0] ?? '';
          const expected = acts.filter(({ at }) => {
            const date = new Date(at).toLocaleDateString('sv-SE', { timeZone: zone });
            return dates.includes(date) || date > today;
          });
          expect(actsInWindow(acts, { by: 'days', days }, { now, zone })).toEqual(expected);
          for (const { at } of expected) expect(at).toBeGreaterThanOrEqual(readFrom(days, now));
        },
      ),
      { numRuns: 500, seed: 20261127 },
    );
  });
});
