/** Whether the ledger is there; and if not, what is known of it. */
export type LedgerHealth =
  | { state: 'good' }
  /**
   * The browser has lost so many acts; a snapshot of `at` (milliseconds since 1970) can bring back `restorable` of
   * them. Both are 0 where there is none.
   */
  | { state: 'wiped'; acts: number; restorable: number; at: number }
  /** It cannot be read; the reason is half a sentence without a full stop. */
  | { state: 'unreadable'; reason: string };
