import { type Act, readAct } from '../../../analysis/act.ts';
import { type DayTotals, readDayTotals } from '../../../analysis/day-totals.ts';
import { type Calendar, calendarOf, type LocalDay } from '../../../analysis/local-day.ts';
import type { Kind } from '../../../analysis/rating.ts';
import type { ActPlace, DaySpan, StoreName } from '../../../platform/requests.ts';
import { connect } from './connection.ts';
import { countAnew, DayCounts, settleZone } from './day-counts.ts';
import { addNew, dropDaysBefore, hasDaysBefore, relabelAct, settleAct } from './edits.ts';
import { type ActFilter, lookBack } from './look-back.ts';
import { type ArchivedOutcome, findKnown, recordArchived } from './record-archived.ts';
import { haveSalt, readSalt } from './salt.ts';
import { type LedgerChange, type LedgerView, STORES, soundActs } from './schema.ts';

export type { ActFilter } from './look-back.ts';

const DATABASE = 'ledger';

/**
 * The acts that were posted, or probably so, and their counts by day. The only owner of IndexedDB. Each method rejects
 * with a LedgerError if the browser refuses; of a write that rejects nothing is kept.
 */
export interface Ledger {
  /** Records an act once: false if its key is there already. Resolves when it is on the disk. */
  record(act: Act): Promise<boolean>;
  /**
   * Records acts in one change, each once, or none of them; resolves with how many were not there before, when they
   * are on the disk. A ledger that is empty, or holds fewer acts, takes the salt over: then the fingerprints of these
   * acts are its own.
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
  /** Removes the acts of the local days before this one, damaged ones too; resolves with how many. */
  dropDaysBefore(day: LocalDay): Promise<number>;
  /** Removes everything, the salt too; if a count is given, only if there are just so many acts. False if not. */
  erase(count?: number): Promise<boolean>;
  /** The salt of the fingerprints: made with the first act or call, then always the same until all is erased. */
  salt(): Promise<string>;
  /** That salt, null if none was made yet: it tells this ledger from the one that the browser threw away. */
  knownSalt(): Promise<string | null>;
  /** How many entries each store of the database has, by its name. */
  storeSizes(): Promise<Record<StoreName, number>>;
  /** The first entries of a store as they stand there, at most `count`. */
  storedRows(store: StoreName, count: number): Promise<unknown[]>;
}

export interface LedgerOptions {
  /** Time zone of IANA in which days are counted; asked at each use, for people travel. */
  zone(): string;
  /** Of the database. */
  name?: string;
}

/** Without a salt nobody could tell this ledger from the one that the browser makes when it has lost it. */
async function addAll(change: LedgerChange, counts: DayCounts, acts: readonly Act[]): Promise<number> {
  await haveSalt(change);
  return addNew(change, counts, acts);
}

/** The first sound acts behind a key. Where all of a part are damaged, more may come: only no act at all is the end. */
async function readBehind(view: LedgerView, key: string | null, count: number): Promise<Act[]> {
  for (let after = key; ; ) {
    const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
    const stored = await view.objectStore('acts').getAll(range, count);
    const acts = soundActs(stored);
    const last = stored.at(-1);
    if (acts.length > 0 || last === undefined) return acts;
    after = last.key;
  }
}

/** Opens the ledger at its first use. */
export function createLedger({ zone, name = DATABASE }: LedgerOptions): Ledger {
  const connection = connect(name);

  function inOneChange<T>(
    edit: (change: LedgerChange, counts: DayCounts, dayOf: Calendar) => Promise<T>,
  ): Promise<T> {
    return connection.change(async (change) => {
      const dayOf = await settleZone(change, zone());
      const counts = new DayCounts(dayOf);
      const result = await edit(change, counts, dayOf);
      await counts.write(change);
      return result;
    });
  }

  /** Null if they are not counted in the zone of now, or damaged. */
  function lookAtDays(first: LocalDay, last: LocalDay): Promise<DayTotals[] | null> {
    return connection.look(async (view) => {
      if ((await view.objectStore('meta').get('zone')) !== zone()) return null;
      const stored = await view.objectStore('days').getAll(IDBKeyRange.bound(first, last));
      const sound = stored.map(readDayTotals).filter((totals) => totals !== null);
      return sound.length === stored.length ? sound : null;
    });
  }

  /** Undefined if the days are not counted in the zone of now. */
  function lookAtSpan(): Promise<DaySpan | null | undefined> {
    return connection.look(async (view) => {
      if ((await view.objectStore('meta').get('zone')) !== zone()) return undefined;
      const days = view.objectStore('days');
      const first = await days.openKeyCursor();
      const last = await days.openKeyCursor(null, 'prev');
      return first && last && { first: first.key, last: last.key };
    });
  }

  return {
    record: async (act) => {
      const acts = [readAct(act)];
      return (await inOneChange((change, counts) => addAll(change, counts, acts))) === 1;
    },

    recordAll: async (acts, salt) => {
      const sound = acts.map(readAct);
      return inOneChange(async (change, counts) => {
        const before = await change.objectStore('acts').count();
        if (salt !== undefined && (before === 0 || before < sound.length))
          await change.objectStore('meta').put(salt, 'salt');
        return addAll(change, counts, sound);
      });
    },

    knownArchived: (keys) => connection.look((view) => findKnown(view, keys)),

    recordArchived: (acts, salt) =>
      inOneChange((change, counts) => recordArchived(change, counts, acts, salt)),

    lastActs: async (count, isWanted = () => true) =>
      (await connection.look((view) => lookBack(view, null, count, isWanted))).reverse(),

    actsSince: async (time) =>
      soundActs(
        await connection.look((view) =>
          view.objectStore('acts').index('at').getAll(IDBKeyRange.lowerBound(time)),
        ),
      ),

    actsBefore: (place, count, isWanted = () => true, since = 0) =>
      connection.look((view) => lookBack(view, place, count, isWanted, since)),

    actsAfterKey: (key, count) => connection.look((view) => readBehind(view, key, count)),

    async dayTotals(first, last) {
      if (first > last) return [];
      const known = await lookAtDays(first, last);
      if (known !== null) return known;
      return inOneChange(async (change, _counts, dayOf) => {
        await countAnew(change, dayOf);
        return change.objectStore('days').getAll(IDBKeyRange.bound(first, last));
      });
    },

    async daySpan() {
      const known = await lookAtSpan();
      if (known !== undefined) return known;
      // To change nothing counts the days in the zone of now.
      await inOneChange(async () => {});
      return (await lookAtSpan()) ?? null;
    },

    count: () => connection.look((view) => view.objectStore('acts').count()),

    async knownKeys(keys) {
      const all = new Set(await connection.look((view) => view.objectStore('acts').getAllKeys()));
      return new Set(keys.filter((key) => all.has(key)));
    },

    settle: (key, wasPosted) => inOneChange((change, counts) => settleAct(change, counts, key, wasPosted)),

    relabel: (key, kind) => inOneChange((change, counts) => relabelAct(change, counts, key, kind)),

    async dropDaysBefore(day) {
      const dayOf = calendarOf(zone());
      // Mostly there is none, and then nothing has to be written.
      if (!(await connection.look((view) => hasDaysBefore(view, dayOf, day)))) return 0;
      return inOneChange((change, counts, here) => dropDaysBefore(change, counts, here, day));
    },

    erase: (count) =>
      connection.change(async (change) => {
        if (count !== undefined && (await change.objectStore('acts').count()) !== count) return false;
        await Promise.all(STORES.map(async (store) => change.objectStore(store).clear()));
        return true;
      }),

    salt: async () => (await connection.look(readSalt)) ?? (await connection.change(haveSalt)),

    knownSalt: () => connection.look(readSalt),

    storeSizes: () =>
      connection.look(async (view) => {
        const sizes = STORES.map(async (store) => [store, await view.objectStore(store).count()] as const);
        return Object.fromEntries(await Promise.all(sizes)) as Record<StoreName, number>;
      }),

    storedRows: (store, count) =>
      connection.look(async (view) => {
        const all = view.objectStore(store);
        const values: unknown[] = await all.getAll(null, count);
        // What stands in `meta` does not name itself.
        if (store !== 'meta') return values;
        const keys = await all.getAllKeys(null, count);
        return keys.map((key, index) => ({ [String(key)]: values[index] }));
      }),
  };
}
