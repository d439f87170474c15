import type { Act } from './act.ts';
import { FEWEST_ACTS } from './balance.ts';
import { calendarOf, type LocalDay } from './local-day.ts';
import { type ActWindow, actsInWindow, type Moment } from './window.ts';

/** What the solver has to know of an act. */
export type CountedAct = Pick<Act, 'at' | 'kind'>;

/** Where the balance stands, and the ways back where it is over the target. */
export type WayBack =
  /** Too few acts in the window for a verdict: so many are missing. */
  | { state: 'too-few'; missing: number }
  /** Under the target. */
  | { state: 'room' }
  /** Exactly at the target. */
  | { state: 'even' }
  /** Over the target. Each way is enough by itself, and null where it does not lead there. */
  | {
      state: 'over';
      /** The fewest acts that are not promotion, done now. */
      conversations: number | null;
      /** The earliest day on which the window is at the target again although nothing was done. */
      waitUntil: LocalDay | null;
    };

/** Promotions among acts. */
interface Count {
  promotions: number;
  acts: number;
}

function count(acts: readonly CountedAct[]): Count {
  return { promotions: acts.filter((act) => act.kind === 'promotion').length, acts: acts.length };
}

/** Above 0 if the share is over the target, 0 at it. In whole numbers, since a quotient could miss "exactly". */
function excess({ promotions, acts }: Count, target: number): number {
  return 100 * promotions - target * acts;
}

/**
 * Each act done now pushes the oldest out of a full window, be it a promotion or not. New acts come before those
 * that a clock set back has left ahead: these stay in the window, and can keep it over the target for good.
 */
function conversationsByNumber(
  acts: readonly CountedAct[],
  size: number,
  target: number,
  now: number,
): number | null {
  const past = acts.filter((act) => act.at <= now);
  let { promotions } = count(acts);
  // With so many the window holds nothing older that could still be pushed out.
  for (let done = 1; done <= size; done++) {
    const pushedOut = past[acts.length + done - size - 1];
    if (pushedOut?.kind === 'promotion') promotions--;
    const inWindow = Math.min(acts.length + done, size);
    if (excess({ promotions, acts: inWindow }, target) <= 0) return done;
  }
  return null;
}

/** No act pushes another out: promotions have to become a small enough part. With a target of 0 none ever does. */
function conversationsByDays({ promotions, acts }: Count, target: number): number | null {
  return target === 0 ? null : Math.ceil((100 * promotions) / target) - acts;
}

/** The promotions and all acts of one local day. */
export interface DayOfActs extends Count {
  day: LocalDay;
}

/**
 * The oldest days leave one after the other. A window of fewer than {@link FEWEST_ACTS} acts is not at the target:
 * it has no verdict.
 */
function waitByDays(days: readonly DayOfActs[], total: Count, size: number, target: number): LocalDay | null {
  const rest = { ...total };
  // Not the order of the acts: where clocks go back over midnight a day can come again after the next has begun.
  for (const { day, promotions, acts } of [...days].sort((a, b) => a.day - b.day)) {
    rest.promotions -= promotions;
    rest.acts -= acts;
    if (rest.acts < FEWEST_ACTS) return null;
    if (excess(rest, target) <= 0) return day + size;
  }
  return null;
}

/** Counts acts by their local days. */
function countDays(acts: readonly CountedAct[], zone: string): DayOfActs[] {
  const dayOf = calendarOf(zone);
  const days = new Map<LocalDay, DayOfActs>();
  for (const act of acts) {
    const day = dayOf(act.at);
    const counted = days.get(day) ?? { day, promotions: 0, acts: 0 };
    counted.acts++;
    if (act.kind === 'promotion') counted.promotions++;
    days.set(day, counted);
  }
  return [...days.values()];
}

/** @throws RangeError if it is none */
function checkTarget(target: number): void {
  if (!Number.isInteger(target) || target < 0 || target > 100) {
    throw new RangeError('The target is a whole number from 0 to 100');
  }
}

/** What can be said without looking for ways back; null if there has to be one. */
function stateOf(counted: Count, target: number): WayBack | null {
  if (counted.acts < FEWEST_ACTS) return { state: 'too-few', missing: FEWEST_ACTS - counted.acts };
  const over = excess(counted, target);
  if (over > 0) return null;
  return { state: over < 0 ? 'room' : 'even' };
}

/**
 * {@link findWayBack} in a window by days, from counts alone. The days are few; they are sorted.
 *
 * @param days those of the window, each once, in any order; days without acts may be left out
 * @param size of the window, in days
 * @throws RangeError if the target is none
 */
export function findWayBackInDays(days: readonly DayOfActs[], size: number, target: number): WayBack {
  checkTarget(target);
  const total = days.reduce<Count>(
    (sum, day) => ({ promotions: sum.promotions + day.promotions, acts: sum.acts + day.acts }),
    { promotions: 0, acts: 0 },
  );
  return (
    stateOf(total, target) ?? {
      state: 'over',
      conversations: conversationsByDays(total, target),
      waitUntil: waitByDays(days, total, size, target),
    }
  );
}

/**
 * The smallest step back to the target, solved on the acts themselves. In a window by number waiting changes
 * nothing; in one by days old promotions leave with their day. Linear in `acts`; days, of which there are few, are
 * sorted.
 *
 * @param acts those of one reading (posts, or all activity), oldest first; at least those of the window
 * @param target share of promotion in percent, a whole number from 0 to 100
 * @throws RangeError if target, window, zone or a time is none
 */
export function findWayBack(
  acts: readonly CountedAct[],
  window: ActWindow,
  target: number,
  moment: Moment,
): WayBack {
  checkTarget(target);
  const inWindow = actsInWindow(acts, window, moment);
  if (window.by === 'days') return findWayBackInDays(countDays(inWindow, moment.zone), window.days, target);
  return (
    stateOf(count(inWindow), target) ?? {
      state: 'over',
      conversations: conversationsByNumber(inWindow, window.acts, target, moment.now),
      waitUntil: null,
    }
  );
}
