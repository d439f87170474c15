import type { SyncReport } from '../../../platform/requests.ts';

/** Of a machine that takes no part, and knows of no other. */
export const NO_SYNC: SyncReport = {
  isOn: false,
  wroteAt: null,
  isPending: false,
  days: 0,
  problem: null,
  others: [],
  ignored: { damaged: 0, newer: 0 },
};
