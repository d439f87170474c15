import { forgetBalance, isBalanceKept, keepBalance } from '../../platform/kept-balance.ts';
import { reportError } from '../../platform/report-error.ts';
import type { BalanceReport } from '../../platform/requests.ts';

/** Milliseconds: an import changes the ledger many times in a row. */
const REST = 500;

/** The balance, kept for the popup, which then need not wait for the background to wake up. */
export interface CountedBalance {
  /** Counts it and keeps it. Rejects if it cannot be counted. */
  count(): Promise<BalanceReport>;
  /** To be called when the background starts: after a start of the browser it counts for the first time. Never rejects. */
  begin(): Promise<void>;
  /** To be called when what it is counted from has changed: it is forgotten, and counted anew once there is rest. */
  note(): void;
}

function report(error: unknown): void {
  reportError('kept balance', error);
}

/** @param now milliseconds since 1970 */
export function keepCounted(
  countNow: () => Promise<BalanceReport>,
  now: () => number = Date.now,
): CountedBalance {
  let changes = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;

  async function count(): Promise<BalanceReport> {
    const before = changes;
    const balance = await countNow();
    // What was changed meanwhile may not be in it. Nobody waits for the keeping.
    if (changes === before) keepBalance(balance, now()).catch(report);
    return balance;
  }

  function countLater(): void {
    clearTimeout(rest);
    rest = setTimeout(() => void count().catch(report), REST);
  }

  return {
    count,
    begin: () =>
      isBalanceKept().then((isKept) => {
        if (!isKept) countLater();
      }, report),
    note() {
      changes++;
      forgetBalance().catch(report);
      countLater();
    },
  };
}
