import type { Head } from './snapshot-store.ts';

/** What happened to the ledger: an act came or changed, many came, some were removed for good, or it was looked at. */
export type Occasion = 'one' | 'many' | 'removed' | 'asked';

/** The ledger as it is: its salt, null before the first act, and how many acts it has. */
export interface LedgerState {
  salt: string | null;
  acts: number;
}

const DAY = 24 * 60 * 60 * 1000;
/** With more new acts than this a snapshot is taken before the day is over. */
const MOST_NEW = 20;

/** In the place of a lost ledger the browser makes an empty one, which gets another salt with its first act. */
export function isLost(head: Head, { salt, acts }: LedgerState): boolean {
  return head.acts > 0 && salt !== head.salt && (head.isLost || acts < head.acts);
}

/** Whether a snapshot is to be taken. `acts` is their number, `now` in milliseconds since 1970. */
export function isSnapshotDue({ slot }: Head, acts: number, now: number, occasion: Occasion): boolean {
  if (acts === 0) return occasion === 'removed' && slot !== null;
  if (slot === null || occasion === 'removed') return true;
  const before = slot.acts + slot.leftOut;
  const fresh = acts - before;
  // While an archive is read in many parts: as often as the ledger doubles.
  if (occasion === 'many') return fresh > MOST_NEW && fresh >= before;
  return fresh > MOST_NEW || (occasion === 'one' && Math.abs(now - slot.at) >= DAY);
}
