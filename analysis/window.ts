import type { Act } from './act.ts';
import { FEWEST_ACTS } from './balance.ts';
import { type Calendar, calendarOf, DAY, type LocalDay } from './local-day.ts';

/** Which acts count: so many of the latest (from {@link FEWEST_ACTS}), or those of so many local days (from 1). */
export type ActWindow = { by: 'acts'; acts: number } | { by: 'days'; days: number };

/** Where and when the person is. */
export interface Moment {
  /** Milliseconds since 1970, as the clock of the machine has it. */
  now: number;
  /** Time zone of IANA, such as "Europe/Lisbon". */
  zone: string;
}

/** Whatever has a time. */
type Timed = Pick<Act, 'at'>;

/** @throws RangeError for a window that holds no verdict or no whole number */
function checkWindow(window: ActWindow): void {
  const [size, least] = window.by === 'acts' ? [window.acts, FEWEST_ACTS] : [window.days, 1];
  if (!Number.isSafeInteger(size) || size < least) {
    throw new RangeError(`A window by ${window.by} is a whole number from ${least}`);
  }
}

/** The first day of a window of so many days that ends today; yesterday and today are two. */
export function firstDayOf(days: number, today: LocalDay): LocalDay {
  return today - days + 1;
}

/**
 * The acts of the days from `first` on, in their order. There is no last day: after the clock was set back some
 * acts lie ahead of it. They count now, and leave when the day that they bear does.
 */
export function actsFrom<A extends Timed>(first: LocalDay, acts: readonly A[], dayOf: Calendar): A[] {
  return acts.filter((act) => dayOf(act.at) >= first);
}

/**
 * The acts of a window, oldest first. Linear in `acts`.
 *
 * @param acts oldest first, as the ledger gives them
 * @throws RangeError if the window is none (see {@link ActWindow}), the zone unknown or a time no number
 */
export function actsInWindow<A extends Timed>(
  acts: readonly A[],
  window: ActWindow,
  { now, zone }: Moment,
): A[] {
  checkWindow(window);
  if (window.by === 'acts') return acts.slice(-window.acts);
  const dayOf = calendarOf(zone);
  return actsFrom(firstDayOf(window.days, dayOf(now)), acts, dayOf);
}

/**
 * A time (milliseconds since 1970) before which no act of the last `days` days lies in any zone, for reading the
 * ledger: no clock is a whole day from UTC. It is early by less than three days; {@link actsInWindow} is exact.
 */
export function readFrom(days: number, now: number): number {
  return (Math.floor(now / DAY) - days - 1) * DAY;
}
