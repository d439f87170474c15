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

/**
 * The oldest days leave one after the other. A window of fewer than {@link FEWEST_ACTS} acts is not at the target:
 * it has no verdict.
 */
function waitByDays(
  acts: readonly CountedAct[],
  days: number,
  target: number,
  zone: string,
): LocalDay | null {
  const dayOf = calendarOf(zone);
  const byDay = new Map<LocalDay, CountedAct[]>();
  for (const act of acts) {
    const day = dayOf(act.at);
    const sameDay = byDay.get(day);
    if (sameDay) sameDay.push(act);
    else byDay.set(day, [act]);
  }
  const rest = count(acts);
  // Not the order of the acts: where clocks go back over midnight a day can come again after the next has begun.
  for (const [day, leaving] of [...byDay].sort(([a], [b]) => a - b)) {
    const { promotions, acts: left } = count(leaving);
    rest.promotions -= promotions;
    rest.acts -= left;
    if (rest.acts < FEWEST_ACTS) return null;
    if (excess(rest, target) <= 0) return day + days;
  }
  return null;
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
  if (!Number.isInteger(target) || target < 0 || target > 100) {
    throw new RangeError('The target is a whole number from 0 to 100');
  }
  const inWindow = actsInWindow(acts, window, moment);
  const counted = count(inWindow);
  if (counted.acts < FEWEST_ACTS) return { state: 'too-few', missing: FEWEST_ACTS - counted.acts };
  const over = excess(counted, target);
  if (over < 0) return { state: 'room' };
  if (over === 0) return { state: 'even' };
  if (window.by === 'acts') {
    const conversations = conversationsByNumber(inWindow, window.acts, target, moment.now);
    return { state: 'over', conversations, waitUntil: null };
  }
  return {
    state: 'over',
    conversations: conversationsByDays(counted, target),
    waitUntil: waitByDays(inWindow, window.days, target, moment.zone),
  };
}
