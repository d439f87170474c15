import type { Ledger } from './ledger.ts';
import type { SafeKeeping } from './safe-keeping.ts';

/** A ledger whose writes are told to its safe-keeping; they do not wait for that, and never fail by it. */
export function keepSafe(ledger: Ledger, keeping: SafeKeeping): Ledger {
  return {
    ...ledger,

    async record(act) {
      const isNew = await ledger.record(act);
      if (isNew) void keeping.note('one');
      return isNew;
    },

    async recordAll(acts, salt) {
      const added = await ledger.recordAll(acts, salt);
      if (added > 0) void keeping.note('many');
      return added;
    },

    async recordArchived(acts, salt) {
      const outcome = await ledger.recordArchived(acts, salt);
      if (outcome !== null && outcome.added + outcome.matched > 0) void keeping.note('many');
      return outcome;
    },

    async settle(key, wasPosted) {
      const isSettled = await ledger.settle(key, wasPosted);
      if (isSettled) void keeping.note('one');
      return isSettled;
    },

    async relabel(key, kind) {
      const act = await ledger.relabel(key, kind);
      if (act !== null) void keeping.note('one');
      return act;
    },

    async dropDaysBefore(day) {
      const dropped = await ledger.dropDaysBefore(day);
      if (dropped > 0) void keeping.note('removed');
      return dropped;
    },

    erase: (count) => keeping.erase(count),
  };
}
