import type { Handlers } from '../../platform/messaging.ts';
import { ACTS_A_PART, ROWS_SHOWN } from '../../platform/requests.ts';
import { sayInBrowser } from '../../platform/texts.ts';
import type { Means } from './means.ts';

type LedgerRequest =
  | 'settle-act'
  | 'relabel-act'
  | 'read-acts'
  | 'restore-acts'
  | 'erase-ledger'
  | 'get-ledger-health'
  | 'restore-snapshot'
  | 'forget-snapshot'
  | 'count-stores'
  | 'look-at-store';

/** What the extension's own pages may do with the ledger as a whole, and with single acts. */
export function ledgerHandlers({ ledger, keeping, outbox }: Means): Handlers<LedgerRequest> {
  return {
    async 'settle-act'({ key, wasPosted }) {
      if (!(await ledger.settle(key, wasPosted))) throw new Error(sayInBrowser('reason_settled'));
      return {};
    },

    async 'relabel-act'({ key, kind }) {
      if ((await ledger.relabel(key, kind)) === null) throw new Error(sayInBrowser('reason_settled'));
      return {};
    },

    async 'read-acts'({ after }) {
      // All acts are those that were left behind by pages, too.
      if (after === null) await outbox.flush();
      return {
        count: await ledger.count(),
        acts: await ledger.actsAfterKey(after, ACTS_A_PART),
        salt: await ledger.salt(),
      };
    },

    async 'restore-acts'({ acts, salt }) {
      return { added: await ledger.recordAll(acts, salt) };
    },

    async 'erase-ledger'({ count }) {
      // What was posted before is erased with the rest, and is among those that were counted or stops the erasing.
      await outbox.flush();
      const isErased = await ledger.erase(count);
      if (isErased) await outbox.clear();
      return { isErased };
    },

    async 'get-ledger-health'() {
      const health = await keeping.health();
      // An import may have left acts behind the last snapshot.
      void keeping.note('asked');
      return health;
    },

    async 'restore-snapshot'() {
      return { added: await keeping.restore() };
    },

    async 'forget-snapshot'() {
      await keeping.forget();
      return {};
    },

    'count-stores': () => ledger.storeSizes(),

    async 'look-at-store'({ store }) {
      return { rows: await ledger.storedRows(store, ROWS_SHOWN) };
    },
  };
}
