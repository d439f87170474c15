import type { LocalDay } from '../../../analysis/local-day.ts';

/**
 * Which day it is, for what is removed for good. A clock that leaps years ahead, and is set right the next morning, must
 * not cost anybody the acts of years: a leap is believed only after the clock has gone on from there.
 */

/** What the clock has shown. */
export interface ClockRecord {
  /** The last day that is believed to have come. */
  believed: LocalDay;
  /** The first day after a leap that is not believed yet; null without one. */
  doubted: LocalDay | null;
}

/** A step of more days is a leap: the clock was wrong, or nobody was there. */
export const LEAP_DAYS = 7;
/** A leap is believed when the clock shows so many days more, and was not set back meanwhile. */
export const PROOF_DAYS = 7;

/** What is believed after the clock has shown `today`. It is never a later day than that. */
export function believe(before: ClockRecord, today: LocalDay): ClockRecord {
  const { believed, doubted } = before;
  // A clock that goes back is followed at once: it removes nothing.
  if (today <= believed + LEAP_DAYS) return { believed: today, doubted: null };
  if (doubted === null || today < doubted) return { believed, doubted: today };
  if (today < doubted + PROOF_DAYS) return before;
  return believe({ believed: doubted, doubted: null }, today);
}
