import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf, DAY } from '../../analysis/local-day.ts';
import { ZONES } from './some-acts.ts';

const HOUR = DAY / 24;

/** By another way: the date as Swedes write it, read as UTC. */
function slowDay(at: number, zone: string): number {
  const date = new Date(at).toLocaleDateString('sv-SE', { timeZone: zone });
  return Date.parse(`${date}T00:00Z`) / DAY;
}

function day(date: string): number {
  return Date.parse(`${date}T00:00Z`) / DAY;
}

describe('calendarOf', () => {
  it('agrees with the slow reference (1000 times from 1970 to 2100, seed 20261126)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 47_500 * DAY }), fc.constantFrom(...ZONES), (at, zone) => {
        expect(calendarOf(zone)(at)).toBe(slowDay(at, zone));
      }),
      { numRuns: 1000, seed: 20261126 },
    );
  });

  it.each([
    ['Europe/Berlin', '2026-03-29', 23],
    ['Europe/Berlin', '2026-10-25', 25],
    ['Europe/Berlin', '2026-10-26', 24],
    ['America/New_York', '2026-03-08', 23],
    ['America/New_York', '2026-11-01', 25],
    // Clocks go back at midnight: the evening before is long.
    ['Asia/Beirut', '2026-10-24', 25],
    // By half an hour.
    ['Australia/Lord_Howe', '2026-04-05', 24.5],
    // The day that Samoa left out, and one that it had.
    ['Pacific/Apia', '2011-12-30', 0],
    ['Pacific/Apia', '2011-12-31', 24],
  ] as const)('gives %s on %s %d hours', (zone, date, hours) => {
    const dayOf = calendarOf(zone);
    let halves = 0;
    for (let at = (day(date) - 2) * DAY; at < (day(date) + 3) * DAY; at += HOUR / 2) {
      if (dayOf(at) === day(date)) halves++;
    }
    expect(halves / 2).toBe(hours);
  });

  it.each([
    ['Pacific/Kiritimati', '2026-05-31T10:00Z', '2026-06-01'],
    ['Pacific/Pago_Pago', '2026-06-01T10:59Z', '2026-05-31'],
    ['Asia/Kathmandu', '2028-02-28T18:15Z', '2028-02-29'],
    ['UTC', '2100-03-01T00:00Z', '2100-03-01'],
  ])('in %s puts %s on %s', (zone, time, date) => {
    expect(calendarOf(zone)(Date.parse(time))).toBe(day(date));
  });

  it('refuses what is no zone and no time', () => {
    expect(() => calendarOf('Atlantis/Centre')).toThrow(RangeError);
    expect(() => calendarOf('UTC')(Number.NaN)).toThrow(RangeError);
    expect(() => calendarOf('UTC')(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });
});
