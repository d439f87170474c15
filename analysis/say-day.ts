import { calendarOf } from './local-day.ts';
import type { Say } from './message.ts';
import type { Moment } from './window.ts';

/** A day further back than this could be meant by two weeks' names of it. */
const NAMED_DAYS = 6;

/**
 * A day as people name it: "today", "yesterday", "Tuesday", from a week on "12 October".
 *
 * @param at milliseconds since 1970
 * @throws RangeError if the zone is unknown or a time no number
 */
export function sayDay(at: number, { now, zone }: Moment, say: Say): string {
  const dayOf = calendarOf(zone);
  const past = dayOf(now) - dayOf(at);
  const language = say('language');
  if (past === 0 || past === 1) {
    return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-past, 'day');
  }
  const isNamed = past > 1 && past <= NAMED_DAYS;
  // Our English puts the day first, as most of the world does.
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: zone,
    ...(isNamed ? { weekday: 'long' } : { day: 'numeric', month: 'long' }),
  }).format(at);
}
