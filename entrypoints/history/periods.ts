import type { CountName, DayTotals } from '../../analysis/day-totals.ts';
import type { LocalDay } from '../../analysis/local-day.ts';
import type { KindColumn } from '../../components/chart-columns.ts';
import type { PeriodUnit } from '../../components/days.ts';
import { type ActChoice, isChosen } from '../../platform/act-choice.ts';

/** Days, weeks and months of the local calendar, as columns of the picture. */

const DAY = 24 * 60 * 60 * 1000;

/** A day of the week: 1 is Monday, 7 is Sunday. */
export type Weekday = number;

/** The day that it is on the clock of this machine. */
export function localDayOf(time: Date): LocalDay {
  return Date.UTC(time.getFullYear(), time.getMonth(), time.getDate()) / DAY;
}

/** The day with which weeks begin where people speak this language, such as "en-US"; Monday where nothing is known. */
export function firstWeekday(locale: string): Weekday {
  // Newer than the types: a method in the standard, a property in its first form, neither in Firefox.
  const place = new Intl.Locale(locale) as Intl.Locale & {
    getWeekInfo?(): { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  return (place.getWeekInfo?.() ?? place.weekInfo)?.firstDay ?? 1;
}

function weekdayOf(day: LocalDay): Weekday {
  // 1970-01-01 was a Thursday.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The first day of the month that lies so many months after that of `day`. */
function startOfMonth(day: LocalDay, months: number): LocalDay {
  const date = new Date(day * DAY);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months) / DAY;
}

/** The first day of the period in which a day lies. */
export function startOf(day: LocalDay, unit: PeriodUnit, weekStart: Weekday): LocalDay {
  if (unit === 'day') return day;
  if (unit === 'month') return startOfMonth(day, 0);
  return day - ((weekdayOf(day) - weekStart + 7) % 7);
}

/** The start of the period that lies so many periods after the one that starts with `start`; before, if negative. */
export function shiftStart(start: LocalDay, unit: PeriodUnit, by: number): LocalDay {
  if (unit === 'month') return startOfMonth(start, by);
  return start + by * (unit === 'week' ? 7 : 1);
}

/** The last day of the period that starts with `start`. */
export function lastDayOf(start: LocalDay, unit: PeriodUnit): LocalDay {
  return shiftStart(start, unit, 1) - 1;
}

/** The starts of so many periods in a row, of which the last one starts with `last`. */
export function startsUntil(last: LocalDay, unit: PeriodUnit, count: number): LocalDay[] {
  return Array.from({ length: count }, (_one, index) => shiftStart(last, unit, index - count + 1));
}

/** What a name such as `x/reply/conversation` counts. */
export function readName(name: string): Parameters<typeof isChosen>[1] {
  const [site, surface, kind] = name.split('/');
  return { site, surface, kind } as Parameters<typeof isChosen>[1];
}

/**
 * Counts the chosen acts of each period; those of days outside of all periods are left out.
 *
 * @param starts of periods in a row, as {@link startsUntil} gives them
 */
export function tallyPeriods(
  days: readonly DayTotals[],
  starts: readonly LocalDay[],
  unit: PeriodUnit,
  weekStart: Weekday,
  choice: ActChoice,
): KindColumn[] {
  const columns = new Map<LocalDay, KindColumn>();
  for (const start of starts)
    columns.set(start, { start, tally: { promotion: 0, broadcast: 0, sharing: 0, conversation: 0 } });
  for (const { day, counts } of days) {
    const tally = columns.get(startOf(day, unit, weekStart))?.tally;
    if (tally === undefined) continue;
    for (const [name, count] of Object.entries(counts) as [CountName, number][]) {
      const counted = readName(name);
      if (isChosen(choice, counted)) tally[counted.kind] += count;
    }
  }
  return [...columns.values()];
}
