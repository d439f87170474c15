import type { Ledger } from '../ledger/ledger.ts';

/** The same ledger; `tell` is called whenever it was changed. No change waits for that. */
export function toldLedger(ledger: Ledger, tell: () => void): Ledger {
  function told<Given extends unknown[], T>(change: (...given: Given) => Promise<T>) {
    return async (...given: Given): Promise<T> => {
      const result = await change(...given);
      tell();
      return result;
    };
  }
  return {
    ...ledger,
    record: told(ledger.record),
    recordAll: told(ledger.recordAll),
    recordArchived: told(ledger.recordArchived),
    settle: told(ledger.settle),
    relabel: told(ledger.relabel),
    dropDaysBefore: told(ledger.dropDaysBefore),
    erase: told(ledger.erase),
  };
}
