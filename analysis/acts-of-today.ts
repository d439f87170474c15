import type { Act } from './act.ts';
import { calendarOf, DAY, type LocalDay } from './local-day.ts';
import type { Moment } from './window.ts';

type Timed = Pick<Act, 'at'>;

/** No local day is longer, not even the one on which clocks go back: acts further away are of another one. */
const LONGEST_DAY = 26 * (DAY / 24);

/** Of acts that were looked at before: they stay in memory between two keys, and the calendar is slow. */
const daysOfActs = new WeakMap<Timed, { zone: string; day: LocalDay }>();

function dayOfAct(act: Timed, zone: string): LocalDay {
  const known = daysOfActs.get(act);
  if (known?.zone === zone) return known.day;
  const day = calendarOf(zone)(act.at);
  daysOfActs.set(act, { zone, day });
  return day;
}

/**
 * The acts of the local day of now, in their order; those that lie ahead of the clock are among them. Linear.
 *
 * @throws RangeError if the zone is unknown
 */
export function actsOfToday<A extends Timed>(acts: readonly A[], { now, zone }: Moment): A[] {
  const today = calendarOf(zone)(now);
  return acts.filter((act) => Math.abs(act.at - now) < LONGEST_DAY && dayOfAct(act, zone) === today);
}
