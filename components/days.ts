import type { LocalDay } from '../analysis/local-day.ts';
import { madeOnce } from './texts.ts';

/** What a column of a chart, or a row of a table, spans; a week and a month by their first day. */
export type PeriodUnit = 'day' | 'week' | 'month';

const DAY = 24 * 60 * 60 * 1000;

/** How days are written, by what is said of them. */
const FORMS = {
  short: { day: 'numeric', month: 'short' },
  'short month': { month: 'short', year: 'numeric' },
  long: { day: 'numeric', month: 'short', year: 'numeric' },
  'long month': { month: 'long', year: 'numeric' },
  words: { day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A local day has no time zone: it is written as the day of UTC that has its number. */
function formatOf(form: keyof typeof FORMS): Intl.DateTimeFormat {
  return madeOnce(`day, ${form}`, (language) => {
    // Our English puts the day first, as most of the world does.
    const place = language === 'en' ? 'en-GB' : language;
    return new Intl.DateTimeFormat(place, { ...FORMS[form], timeZone: 'UTC' });
  });
}

function write(day: LocalDay, form: keyof typeof FORMS): string {
  return formatOf(form).format(day * DAY);
}

/** "25 Nov", or "Nov 2026" of a month: as short as it can stand at an axis. */
export function shortPeriod(start: LocalDay, unit: PeriodUnit): string {
  return write(start, unit === 'month' ? 'short month' : 'short');
}

/** "25 Nov 2026", or "November 2026" of a month. */
export function longPeriod(start: LocalDay, unit: PeriodUnit): string {
  return write(start, unit === 'month' ? 'long month' : 'long');
}

/** "5 October 2026" for "2026-10-05". */
export function dayInWords(day: string): string {
  return write(Date.parse(`${day}T00:00:00Z`) / DAY, 'words');
}

/** "28 Oct – 26 Nov 2026": the days from the first to the last. */
export function spanInWords(first: LocalDay, last: LocalDay): string {
  return formatOf('long').formatRange(first * DAY, last * DAY);
}
