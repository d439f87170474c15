import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf, DAY } from '../../../analysis/local-day.ts';
import {
  firstWeekday,
  lastDayOf,
  localDayOf,
  shiftStart,
  startOf,
  startsUntil,
  tallyPeriods,
} from '../../../entrypoints/history/periods.ts';
import { isChosen } from '../../../platform/act-choice.ts';
import { makeAct, someActs, ZONES } from '../../analysis/some-acts.ts';
import { ALL, someChoice, totalsOf } from './some-totals.ts';

const dateOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
const dayOf = (date: string) => Date.parse(`${date}T00:00Z`) / DAY;

/** The names of weekdays as English writes them. */
const NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const NAME = new Intl.DateTimeFormat('en-US', { weekday: 'short', timeZone: 'UTC' });
const weekday = (day: number) => NAMES.indexOf(NAME.format(day * DAY)) + 1;

/** Walks back day by day until one begins a period. */
function slowStart(day: number, unit: string, weekStart: number): number {
  let start = day;
  if (unit === 'week') while (weekday(start) !== weekStart) start--;
  if (unit === 'month') while (!dateOf(start).endsWith('-01')) start--;
  return start;
}

/** Walks on from one period to the next, day by day. */
function slowNext(start: number, unit: string, weekStart: number): number {
  let next = start + 1;
  while (slowStart(next, unit, weekStart) === start) next++;
  return next;
}

const someDay = fc.integer({ min: -1, max: 60_000 });
const someUnit = fc.constantFrom(...(['day', 'week', 'month'] as const));
const someWeekStart = fc.constantFrom(1, 6, 7);

describe('periods', () => {
  it('begin where a walk from day to day says (1000 times from 1970 to 2134, seed 20261126)', () => {
    fc.assert(
      fc.property(someDay, someUnit, someWeekStart, (day, unit, weekStart) => {
        const start = startOf(day, unit, weekStart);
        expect(start).toBe(slowStart(day, unit, weekStart));
        const next = slowNext(start, unit, weekStart);
        expect(lastDayOf(start, unit)).toBe(next - 1);
        expect(shiftStart(next, unit, -1)).toBe(start);
      }),
      { numRuns: 1000, seed: 20261126 },
    );
  });

  it('follow each other without a gap', () => {
    fc.assert(
      fc.property(
        someDay,
        someUnit,
        someWeekStart,
        fc.integer({ min: 1, max: 40 }),
        (day, unit, weekStart, count) => {
          const last = startOf(day, unit, weekStart);
          const starts = startsUntil(last, unit, count);
          expect(starts).toHaveLength(count);
          expect(starts.at(-1)).toBe(last);
          for (const [index, start] of starts.slice(0, -1).entries())
            expect(starts[index + 1]).toBe(lastDayOf(start, unit) + 1);
        },
      ),
      { seed: 20261126 },
    );
  });

  it.each([
    ['2026-11-26', 'week', 1, '2026-11-23'],
    ['2026-11-26', 'week', 7, '2026-11-22'],
    ['2026-11-23', 'week', 1, '2026-11-23'],
    ['2026-11-22', 'week', 1, '2026-11-16'],
    ['2027-01-01', 'week', 1, '2026-12-28'],
    ['2028-02-29', 'month', 1, '2028-02-01'],
    ['1970-01-01', 'week', 1, '1969-12-29'],
    ['2026-11-26', 'day', 7, '2026-11-26'],
  ] as const)('put %s into the %s (weekday %d first) of %s', (day, unit, weekStart, start) => {
    expect(dateOf(startOf(dayOf(day), unit, weekStart))).toBe(start);
  });

  it('reach over the ends of years', () => {
    expect(startsUntil(dayOf('2027-02-01'), 'month', 4).map(dateOf)).toEqual([
      '2026-11-01',
      '2026-12-01',
      '2027-01-01',
      '2027-02-01',
    ]);
  });
});

describe('firstWeekday', () => {
  it.each([
    ['en-US', 7],
    ['en-GB', 1],
    ['de', 1],
    ['pt-BR', 7],
    ['ar-EG', 6],
  ])('of %s is %d', (locale, day) => {
    expect(firstWeekday(locale)).toBe(day);
  });

  it('is a Monday where the browser does not know', () => {
    const known = Object.getOwnPropertyDescriptors(Intl.Locale.prototype);
    for (const name of ['weekInfo', 'getWeekInfo']) Reflect.deleteProperty(Intl.Locale.prototype, name);
    expect(firstWeekday('en-US')).toBe(1);
    Object.defineProperties(Intl.Locale.prototype, known);
    expect(firstWeekday('en-US')).toBe(7);
  });
});

describe('localDayOf', () => {
  it('is the day that the calendar of this machine has', () => {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    const calendar = calendarOf(timeZone);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 47_500 * DAY }), (at) => {
        expect(localDayOf(new Date(at))).toBe(calendar(at));
      }),
      { seed: 20261126 },
    );
  });
});

describe('tallyPeriods', () => {
  it('counts as a slow count of the acts does (300 ledgers, seed 20261126)', () => {
    fc.assert(
      fc.property(
        someActs,
        someChoice,
        someUnit,
        someWeekStart,
        fc.constantFrom(...ZONES),
        fc.integer({ min: 1, max: 30 }),
        (acts, choice, unit, weekStart, zone, count) => {
          const calendar = calendarOf(zone);
          const last = startOf(calendar(Date.UTC(2026, 7, 25)), unit, weekStart);
          const starts = startsUntil(last, unit, count);
          const columns = tallyPeriods(totalsOf(acts, zone), starts, unit, weekStart, choice);
          expect(columns.map(({ start }) => start)).toEqual(starts);
          const begun = acts
            .filter((act) => isChosen(choice, act))
            .map(({ at, kind }) => ({ kind, start: slowStart(calendar(at), unit, weekStart) }));
          for (const { start, tally } of columns) {
            for (const [kind, number] of Object.entries(tally))
              expect(number).toBe(begun.filter((one) => one.start === start && one.kind === kind).length);
          }
        },
      ),
      { numRuns: 300, seed: 20261126 },
    );
  });

  it('leaves out what lies outside', () => {
    const days = totalsOf([makeAct({ at: dayOf('2026-05-01') * DAY })], 'UTC');
    const [column] = tallyPeriods(days, [dayOf('2026-04-01')], 'month', 1, ALL);
    expect(column?.tally).toEqual({ promotion: 0, broadcast: 0, sharing: 0, conversation: 0 });
  });
});
