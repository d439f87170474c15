import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import { type Act, readAct } from '../../../analysis/act.ts';
import type { DayTotals } from '../../../analysis/day-totals.ts';
import { LEDGER_STORES } from '../../../platform/requests.ts';

/** What the ledger's database holds. Every act is counted in `days`, in the zone that `meta` names. */
export interface LedgerSchema extends DBSchema {
  acts: { key: string; value: Act; indexes: { at: number; twin: string } };
  days: { key: number; value: DayTotals };
  /** `salt` of the fingerprints; `zone` of IANA in which the days are counted, missing if they are to be counted anew. */
  meta: { key: 'salt' | 'zone'; value: string };
}

export const STORES = LEDGER_STORES;
export type LedgerDatabase = IDBPDatabase<LedgerSchema>;
/** The ledger at one moment. */
export type LedgerView = IDBPTransaction<LedgerSchema, (typeof STORES)[number][], 'readonly'>;
/** One change of the ledger: all of it is on the disk, or nothing. */
export type LedgerChange = IDBPTransaction<LedgerSchema, (typeof STORES)[number][], 'readwrite'>;

/** 1: acts and salt. 2: totals of days; length and origin of acts. */
export const VERSION = 2;

/** An act of the first version had neither length nor origin, and in its beginning no status. */
function fromFirst(stored: unknown): unknown {
  const act = stored as Partial<Act>;
  const status = act.status === 'probable' ? 'probable' : 'confirmed';
  return { ...act, status, length: act.surface === 'repost' ? 'none' : 'unknown', origin: 'seen' };
}

/** Null for what is damaged: it is left out of all that is counted, and not deleted. */
export function soundAct(stored: unknown): Act | null {
  try {
    return readAct(stored);
  } catch {
    return null;
  }
}

export function soundActs(stored: readonly unknown[]): Act[] {
  return stored.map(soundAct).filter((act) => act !== null);
}

/**
 * Brings a database to {@link VERSION}, from whatever it was. It runs in the transaction that changes the version: if
 * the browser ends in its midst, the database is as it was.
 */
export async function migrate(
  db: LedgerDatabase,
  from: number,
  change: IDBPTransaction<LedgerSchema, (typeof STORES)[number][], 'versionchange'>,
): Promise<void> {
  if (from < 1) {
    db.createObjectStore('acts', { keyPath: 'key' }).createIndex('at', 'at');
    db.createObjectStore('meta');
  }
  if (from < 2) {
    db.createObjectStore('days', { keyPath: 'day' });
    const acts = change.objectStore('acts');
    acts.createIndex('twin', 'twin');
    const old = await acts.getAll();
    await Promise.all(soundActs(old.map(fromFirst)).map(async (act) => acts.put(act)));
  }
}
