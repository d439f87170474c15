import type { Act } from './act.ts';
import type { Kind } from './rating.ts';

/** With fewer acts than this a share is chance, and no verdict is given. */
export const FEWEST_ACTS = 5;

/** How many acts there are of each kind. */
export type Tally = Record<Kind, number>;

/** An act as the popup shows it. */
export type ShownAct = Pick<Act, 'key' | 'at' | 'site' | 'surface' | 'kind' | 'rated' | 'score' | 'status'>;

/** Counts kinds; `times` where one stands for so many acts that are alike. */
export function tallyKinds(acts: readonly (Pick<Act, 'kind'> & { times?: number })[]): Tally {
  const tally: Tally = { promotion: 0, broadcast: 0, sharing: 0, conversation: 0 };
  for (const { kind, times = 1 } of acts) tally[kind] += times;
  return tally;
}
