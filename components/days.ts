import type { LocalDay } from '../analysis/local-day.ts';
import { language } from './texts.ts';

/** What a column of a chart, or a row of a table, spans; a week and a month by their first day. */
export type PeriodUnit = 'day' | 'week' | 'month';

const DAY = 24 * 60 * 60 * 1000;

/** Our English puts the day first, as most of the world does. */
function place(): string {
  return language() === 'en' ? 'en-GB' : language();
}

/** A local day has no time zone: it is written as the day of UTC that has its number. */
function write(day: LocalDay, form: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(place(), { ...form, timeZone: 'UTC' }).format(day * DAY);
}

/** "25 Nov", or "Nov 2026" of a month: as short as it can stand at an axis. */
export function shortPeriod(start: LocalDay, unit: PeriodUnit): string {
  return unit === 'month'
    ? write(start, { month: 'short', year: 'numeric' })
    : write(start, { day: 'numeric', month: 'short' });
}

/** "25 Nov 2026", or "November 2026" of a month. */
export function longPeriod(start: LocalDay, unit: PeriodUnit): string {
  return unit === 'month'
    ? write(start, { month: 'long', year: 'numeric' })
    : write(start, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** "5 October 2026" for "2026-10-05". */
export function dayInWords(day: string): string {
  return write(Date.parse(`${day}T00:00:00Z`) / DAY, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "28 Oct – 26 Nov 2026": the days from the first to the last. */
export function spanInWords(first: LocalDay, last: LocalDay): string {
  const form = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(place(), form).formatRange(first * DAY, last * DAY);
}
