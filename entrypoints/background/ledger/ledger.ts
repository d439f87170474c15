import { openDB } from 'idb';
import type { Act } from '../../../analysis/act.ts';
import type { DayTotals } from '../../../analysis/day-totals.ts';
import type { LocalDay } from '../../../analysis/local-day.ts';
import type { Kind } from '../../../analysis/rating.ts';
import type { ActPlace, DaySpan } from '../../../platform/requests.ts';
import { DayCounts, settleZone } from './day-counts.ts';
import { type ArchivedOutcome, findKnown, recordArchived } from './record-archived.ts';
import {
  type LedgerChange,
  type LedgerDatabase,
  type LedgerSchema,
  migrate,
  STORES,
  soundAct,
  VERSION,
} from './schema.ts';

const DATABASE = 'ledger';

/** Chooses acts. */
export type ActFilter = (act: Act) => boolean;

/** The acts that were posted, or probably so, and their counts by day. The only owner of IndexedDB. */
export interface Ledger {
  /** Records an act once: false if its key is there already. Resolves when it is on the disk. */
  record(act: Act): Promise<boolean>;
  /**
   * Records acts in one change, each once, or none of them; resolves with how many were not there before, when they
   * are on the disk. With a salt an empty ledger takes it over: then the fingerprints of these acts are its own.
   */
  recordAll(acts: readonly Act[], salt?: string): Promise<number>;
  /** Those of these keys of an archive that are known, see `record-archived.ts`. */
  knownArchived(keys: readonly string[]): Promise<Set<string>>;
  /** Records acts of an archive in one change, see `record-archived.ts`. */
  recordArchived(acts: readonly Act[], salt: string): Promise<ArchivedOutcome | null>;
  /** The last acts, at most `count`, oldest first. */
  lastActs(count: number, isWanted?: ActFilter): Promise<Act[]>;
  /** The acts at or after a time in milliseconds since 1970, oldest first. */
  actsSince(time: number): Promise<Act[]>;
  /**
   * At most `count` acts that are older than `place`, the latest first; from the latest one on where it is null. None
   * from before `since`, in milliseconds since 1970.
   */
  actsBefore(place: ActPlace | null, count: number, isWanted?: ActFilter, since?: number): Promise<Act[]>;
  /** At most `count` acts in the order of their keys, behind `key`: for reading all of them in parts. */
  actsAfterKey(key: string | null, count: number): Promise<Act[]>;
  /** The totals of the days from `first` to `last`, both included, in the zone of now; days without acts are left out. */
  dayTotals(first: LocalDay, last: LocalDay): Promise<DayTotals[]>;
  /** The first and the last day that have acts, in the zone of now; null if there are none. */
  daySpan(): Promise<DaySpan | null>;
  /** How many acts there are, damaged ones included. */
  count(): Promise<number>;
  /** Those of the keys that acts have already. */
  knownKeys(keys: readonly string[]): Promise<Set<string>>;
  /**
   * Confirms a probable act, or removes it if it was not posted; false if there is no probable act of this key.
   * Resolves when it is on the disk.
   */
  settle(key: string, wasPosted: boolean): Promise<boolean>;
  /** What the person says an act was; null takes it back. The act as it is then, null if there is none of this key. */
  relabel(key: string, kind: Kind | null): Promise<Act | null>;
  /** Removes the acts before a time in milliseconds since 1970; resolves with how many. */
  dropBefore(time: number): Promise<number>;
  /** Removes everything, the salt too; if a count is given, only if there are just so many acts. False if not. */
  erase(count?: number): Promise<boolean>;
  /** The salt of the fingerprints: made at the first call, then always the same until all is erased. */
  salt(): Promise<string>;
}

function newSalt(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

function soundActs(stored: readonly unknown[]): Act[] {
  return stored.map(soundAct).filter((act) => act !== null);
}

export interface LedgerOptions {
  /** Time zone of IANA in which days are counted; asked at each use, for people travel. */
  zone(): string;
  /** Of the database. */
  name?: string;
}

/**
 * Opens the ledger at its first use and again after the browser closed it. Every method rejects if the browser
 * refuses the database (no room, damaged profile); nothing is half written: each write is one transaction.
 */
export function createLedger({ zone, name = DATABASE }: LedgerOptions): Ledger {
  let opened: Promise<LedgerDatabase> | null = null;

  function database(): Promise<LedgerDatabase> {
    opened ??= openDB<LedgerSchema>(name, VERSION, {
      async upgrade(db, from, _to, change) {
        await migrate(db, from, change);
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

  /** All of an edit is on the disk when it resolves, or nothing of it ever. */
  async function inOneChange<T>(edit: (change: LedgerChange, counts: DayCounts) => Promise<T>): Promise<T> {
    const change = (await database()).transaction([...STORES], 'readwrite', { durability: 'strict' });
    // An edit that fails takes back what it did; that the transaction is aborted then is no second error.
    const done = change.done;
    done.catch(() => {});
    try {
      const here = zone();
      await settleZone(change, here);
      const counts = new DayCounts(here);
      const result = await edit(change, counts);
      await counts.write(change);
      await done;
      return result;
    } catch (error) {
      try {
        change.abort();
      } catch {
        // It has ended already: that was the error.
      }
      throw error;
    }
  }

  /** The database, its days counted in the zone of now. */
  async function countedDays(): Promise<LedgerDatabase> {
    const db = await database();
    if ((await db.get('meta', 'zone')) !== zone()) await inOneChange(async () => {});
    return db;
  }

  async function walkBack(
    from: IDBKeyRange | null,
    count: number,
    isWanted: ActFilter,
    place: ActPlace | null,
  ): Promise<Act[]> {
    const acts: Act[] = [];
    const index = (await database()).transaction('acts').store.index('at');
    for (let cursor = await index.openCursor(from, 'prev'); cursor; cursor = await cursor.continue()) {
      if (acts.length >= count) break;
      const act = soundAct(cursor.value);
      // Of those of the same moment the index walks from the greatest key to the least.
      if (act === null || (place !== null && act.at === place.at && act.key >= place.key)) continue;
      if (isWanted(act)) acts.push(act);
    }
    return acts;
  }

  async function addNew(change: LedgerChange, counts: DayCounts, act: Act): Promise<boolean> {
    const acts = change.objectStore('acts');
    if ((await acts.getKey(act.key)) !== undefined) return false;
    await acts.add(act);
    counts.add(act, 1);
    return true;
  }

  return {
    record: (act) => inOneChange((change, counts) => addNew(change, counts, act)),

    recordAll: (acts, salt) =>
      inOneChange(async (change, counts) => {
        const meta = change.objectStore('meta');
        if (salt !== undefined && (await change.objectStore('acts').count()) === 0)
          await meta.put(salt, 'salt');
        let added = 0;
        for (const act of acts) if (await addNew(change, counts, act)) added++;
        return added;
      }),

    knownArchived: async (keys) => findKnown(await database(), keys),

    recordArchived: (acts, salt) =>
      inOneChange((change, counts) => recordArchived(change, counts, acts, salt)),

    async lastActs(count, isWanted = () => true) {
      return (await walkBack(null, count, isWanted, null)).reverse();
    },

    async actsSince(time) {
      return soundActs(await (await database()).getAllFromIndex('acts', 'at', IDBKeyRange.lowerBound(time)));
    },

    actsBefore: (place, count, isWanted = () => true, since = 0) =>
      walkBack(
        IDBKeyRange.bound(since, Math.max(since, place?.at ?? Number.POSITIVE_INFINITY)),
        count,
        isWanted,
        place,
      ),

    async actsAfterKey(key, count) {
      const range = key === null ? null : IDBKeyRange.lowerBound(key, true);
      return soundActs(await (await database()).getAll('acts', range, count));
    },

    async dayTotals(first, last) {
      return (await countedDays()).getAll('days', IDBKeyRange.bound(first, last));
    },

    async daySpan() {
      const days = (await countedDays()).transaction('days').store;
      const [first, last] = await Promise.all([days.openKeyCursor(), days.openKeyCursor(null, 'prev')]);
      return first && last && { first: first.key, last: last.key };
    },

    async count() {
      return (await database()).count('acts');
    },

    async knownKeys(keys) {
      const all = new Set(await (await database()).getAllKeys('acts'));
      return new Set(keys.filter((key) => all.has(key)));
    },

    settle: (key, wasPosted) =>
      inOneChange(async (change, counts) => {
        const acts = change.objectStore('acts');
        const act = soundAct(await acts.get(key));
        // What two signs have proved, a late click in an old popup does not remove.
        if (act?.status !== 'probable') return false;
        if (wasPosted) {
          await acts.put({ ...act, status: 'confirmed' });
        } else {
          await acts.delete(key);
          counts.add(act, -1);
        }
        return true;
      }),

    relabel: (key, kind) =>
      inOneChange(async (change, counts) => {
        const acts = change.objectStore('acts');
        const old = soundAct(await acts.get(key));
        if (old === null) return null;
        const { rated = old.kind, ...rest } = old;
        const act: Act =
          kind === null || kind === rated ? { ...rest, kind: rated } : { ...rest, kind, rated };
        await acts.put(act);
        counts.add(old, -1);
        counts.add(act, 1);
        return act;
      }),

    dropBefore: (time) =>
      inOneChange(async (change, counts) => {
        let dropped = 0;
        const index = change.objectStore('acts').index('at');
        const before = IDBKeyRange.upperBound(time, true);
        for (let cursor = await index.openCursor(before); cursor; cursor = await cursor.continue()) {
          const act = soundAct(cursor.value);
          if (act !== null) counts.add(act, -1);
          await cursor.delete();
          dropped++;
        }
        return dropped;
      }),

    erase: async (count) => {
      const change = (await database()).transaction([...STORES], 'readwrite', { durability: 'strict' });
      if (count !== undefined && (await change.objectStore('acts').count()) !== count) return false;
      await Promise.all([...STORES.map((store) => change.objectStore(store).clear()), change.done]);
      return true;
    },

    async salt() {
      const known = await (await database()).get('meta', 'salt');
      if (known !== undefined) return known;
      return inOneChange(async (change) => {
        const meta = change.objectStore('meta');
        const salt = (await meta.get('salt')) ?? newSalt();
        await meta.put(salt, 'salt');
        return salt;
      });
    },
  };
}
