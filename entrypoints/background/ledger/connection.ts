import { openDB } from 'idb';
import { LedgerError, namedFault } from './ledger-error.ts';
import {
  type LedgerChange,
  type LedgerDatabase,
  type LedgerSchema,
  type LedgerView,
  migrate,
  STORES,
  VERSION,
} from './schema.ts';

/** The way to the database: opened at the first use, and again after the browser closed it. */
export interface Connection {
  /** Reads what belongs together. */
  look<T>(read: (view: LedgerView) => Promise<T>): Promise<T>;
  /** All of an edit is on the disk when it resolves, or nothing of it ever. */
  change<T>(edit: (change: LedgerChange) => Promise<T>): Promise<T>;
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already: that was the error.
  }
}

/** That a transaction is aborted is no second error beside the first one. */
function quiet(transaction: { done: Promise<void> }): Promise<void> {
  transaction.done.catch(() => {});
  return transaction.done;
}

async function openDatabase(name: string, onGone: () => void): Promise<LedgerDatabase> {
  let broken: unknown;
  try {
    return await openDB<LedgerSchema>(name, VERSION, {
      upgrade(db, from, _to, change) {
        quiet(change);
        // What fails here would otherwise leave a database of the new version with the old acts.
        migrate(db, from, change).catch((error: unknown) => {
          broken = error;
          abort(change);
        });
      },
      // A newer version of the extension wants the database: let it.
      blocking(_current, _blocked, event) {
        onGone();
        (event.target as IDBDatabase).close();
      },
      terminated: onGone,
    });
  } catch (error) {
    const named = namedFault(broken ?? error);
    // Whatever it is, without a database there is no ledger.
    throw named instanceof LedgerError ? named : new LedgerError('refused', named);
  }
}

/** Every method rejects with a {@link LedgerError} if the browser refuses. */
export function connect(name: string): Connection {
  let opened: Promise<LedgerDatabase> | null = null;

  function database(): Promise<LedgerDatabase> {
    if (opened !== null) return opened;
    const opening = openDatabase(name, () => {
      if (opened === opening) opened = null;
    });
    opening.catch(() => {
      if (opened === opening) opened = null;
    });
    opened = opening;
    return opening;
  }

  /** The browser may have closed the database without a word, or just now: then it is opened once more. */
  async function begin<T>(start: (db: LedgerDatabase) => T): Promise<T> {
    const db = await database();
    try {
      return start(db);
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw namedFault(error);
      db.close();
      opened = null;
    }
    try {
      return start(await database());
    } catch (error) {
      throw namedFault(error);
    }
  }

  return {
    async look(read) {
      const view = await begin((db) => db.transaction([...STORES]));
      quiet(view);
      try {
        return await read(view);
      } catch (error) {
        throw namedFault(view.error ?? error);
      }
    },

    async change(edit) {
      const change = await begin((db) => db.transaction([...STORES], 'readwrite', { durability: 'strict' }));
      const done = quiet(change);
      try {
        const result = await edit(change);
        await done;
        return result;
      } catch (error) {
        abort(change);
        // Of a request that fell with its transaction the browser says no more than that.
        throw namedFault(change.error ?? error);
      }
    },
  };
}
