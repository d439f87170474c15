import type { Act } from './act.ts';
import type { Kind } from './rating.ts';

/** The balance looks at so many acts, the latest first. */
export const RECENT_ACTS = 20;

/** The second window of the popup, in days. */
export const RECENT_DAYS = 30;

/** With fewer acts than this a share is chance, and no verdict is given. */
export const FEWEST_ACTS = 5;

/** How many acts there are of each kind. */
export type Tally = Record<Kind, number>;

/** An act as the popup shows it. */
export type ShownAct = Pick<Act, 'key' | 'at' | 'site' | 'surface' | 'kind' | 'rated' | 'score' | 'status'>;

/** The acts of one window of time. */
export interface WindowReport {
  tally: Tally;
  count: number;
  /** Share of promotion in percent, 0 to 100. */
  share: number;
}

/** What would bring, or keep, the share of promotion at the target. */
export type NextStep =
  /** Too few acts for a verdict: so many are missing. */
  | { step: 'record'; acts: number }
  /** Over the target: so many acts that are not promotion bring the share back to it. */
  | { step: 'converse'; acts: number }
  /** Under the target: there is room for a promotion. */
  | { step: 'promote' }
  /** Exactly at the target. */
  | { step: 'hold' };

/** Counts kinds. */
export function tallyKinds(kinds: readonly Kind[]): Tally {
  const tally: Tally = { promotion: 0, broadcast: 0, sharing: 0, conversation: 0 };
  for (const kind of kinds) tally[kind]++;
  return tally;
}

/** The share of promotion in percent, 0 to 100, not rounded; 0 for no acts. */
export function promotionShare(kinds: readonly Kind[]): number {
  if (kinds.length === 0) return 0;
  return (100 * kinds.filter((kind) => kind === 'promotion').length) / kinds.length;
}

/** The last `RECENT_ACTS` kinds once `next` has been posted. `kinds` runs from the oldest to the latest. */
export function recentAfter(kinds: readonly Kind[], ...next: Kind[]): Kind[] {
  return [...kinds, ...next].slice(-RECENT_ACTS);
}

/**
 * The fewest acts that bring the balance to the target, solved on the acts themselves: each new act may push
 * an old one, perhaps a promotion, out of the window.
 *
 * @param kinds the kinds of past acts, oldest first; only the last {@link RECENT_ACTS} count
 * @param target share of promotion in percent, above 0 and below 100
 */
export function solveNextStep(kinds: readonly Kind[], target: number): NextStep {
  const recent = recentAfter(kinds);
  if (recent.length < FEWEST_ACTS) return { step: 'record', acts: FEWEST_ACTS - recent.length };
  const share = promotionShare(recent);
  if (share < target) return { step: 'promote' };
  if (share === target) return { step: 'hold' };
  // Ends at the latest when the window holds nothing else.
  let acts = 1;
  while (promotionShare(recentAfter(recent, ...new Array<Kind>(acts).fill('conversation'))) > target) acts++;
  return { step: 'converse', acts };
}
