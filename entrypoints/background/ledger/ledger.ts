import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { ACT_STATUSES, type Act } from '../../../analysis/balance.ts';
import { KINDS } from '../../../analysis/rating.ts';

/** Acts were stored without a status before there were probable ones. */
type StoredAct = Omit<Act, 'status'> & Partial<Pick<Act, 'status'>>;

interface LedgerSchema extends DBSchema {
  acts: { key: string; value: StoredAct; indexes: { at: number } };
  meta: { key: 'salt'; value: string };
}

const DATABASE = 'ledger';
const VERSION = 1;

/** The acts that were posted, or probably so. The only owner of IndexedDB. */
export interface Ledger {
  /** Records an act once: false if its key is there already. Resolves when it is on the disk. */
  record(act: Act): Promise<boolean>;
  /** The last acts, at most `count`, oldest first. */
  lastActs(count: number): Promise<Act[]>;
  /** The acts at or after a time in milliseconds since 1970, oldest first. */
  actsSince(time: number): Promise<Act[]>;
  /**
   * Confirms a probable act, or removes it if it was not posted; false if there is no probable act of this key.
   * Resolves when it is on the disk.
   */
  settle(key: string, wasPosted: boolean): Promise<boolean>;
  /** The salt of the fingerprints: made at the first call, then always the same. */
  salt(): Promise<string>;
}

/** Stored data may be damaged; what cannot be counted is left out, not deleted. */
function isSound(act: StoredAct): boolean {
  return typeof act.at === 'number' && KINDS.includes(act.kind);
}

function restoreAct(stored: StoredAct): Act {
  const status = ACT_STATUSES.find((one) => one === stored.status) ?? 'confirmed';
  return { ...stored, status };
}

function newSalt(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/**
 * Opens the ledger at its first use and again after the browser closed it. Every method rejects if the browser
 * refuses the database (no room, damaged profile); nothing is half written: each write is one transaction.
 */
export function createLedger(name: string = DATABASE): Ledger {
  let opened: Promise<IDBPDatabase<LedgerSchema>> | null = null;

  function database(): Promise<IDBPDatabase<LedgerSchema>> {
    opened ??= openDB<LedgerSchema>(name, VERSION, {
      upgrade(db) {
        db.createObjectStore('acts', { keyPath: 'key' }).createIndex('at', 'at');
        db.createObjectStore('meta');
      },
      // A newer version of the extension wants the database: let it.
      blocking(_current, _blocked, event) {
        opened = null;
        (event.target as IDBDatabase).close();
      },
      terminated() {
        opened = null;
      },
    }).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  }

  return {
    async record(act) {
      const db = await database();
      const transaction = db.transaction('acts', 'readwrite', { durability: 'strict' });
      if ((await transaction.store.getKey(act.key)) !== undefined) {
        await transaction.done;
        return false;
      }
      await Promise.all([transaction.store.add(act), transaction.done]);
      return true;
    },

    async lastActs(count) {
      const acts: Act[] = [];
      const index = (await database()).transaction('acts').store.index('at');
      for (let cursor = await index.openCursor(null, 'prev'); cursor; cursor = await cursor.continue()) {
        if (isSound(cursor.value)) acts.push(restoreAct(cursor.value));
        if (acts.length >= count) break;
      }
      return acts.reverse();
    },

    async actsSince(time) {
      const acts = await (await database()).getAllFromIndex('acts', 'at', IDBKeyRange.lowerBound(time));
      return acts.filter(isSound).map(restoreAct);
    },

    async settle(key, wasPosted) {
      const db = await database();
      const transaction = db.transaction('acts', 'readwrite', { durability: 'strict' });
      const act = await transaction.store.get(key);
      // What two signs have proved, a late click in an old popup does not remove.
      const isProbable = act?.status === 'probable';
      if (isProbable && wasPosted) await transaction.store.put({ ...act, status: 'confirmed' });
      if (isProbable && !wasPosted) await transaction.store.delete(key);
      await transaction.done;
      return isProbable;
    },

    async salt() {
      const db = await database();
      const transaction = db.transaction('meta', 'readwrite', { durability: 'strict' });
      const known = await transaction.store.get('salt');
      const salt = known ?? newSalt();
      if (known === undefined) await transaction.store.put(salt, 'salt');
      await transaction.done;
      return salt;
    },
  };
}
