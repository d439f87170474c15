import type { OlderMeans } from '../../../entrypoints/options/older-acts.ts';
import type { HintCounts } from '../../../platform/requests.ts';

/** Counts of hints that were never shown. */
export const NO_COUNTS: HintCounts = { rules: {}, effect: { shown: 0, changed: 0, fell: 0, sent: 0 } };

/** A ledger in which nothing is old. */
export const NONE_OLDER: OlderMeans = {
  readOlder: async () => ({ acts: [], salt: '', count: 0 }),
  restore: async () => 0,
};
