import type { Act } from '../../../analysis/act.ts';
import { findTwins, TWIN_REACH } from '../../../analysis/twins.ts';
import type { DayCounts } from './day-counts.ts';
import { readSalt } from './salt.ts';
import { type LedgerChange, type LedgerView, soundActs } from './schema.ts';

/** What became of acts out of an archive: each is one of these. */
export interface ArchivedOutcome {
  added: number;
  /** In the ledger already as what was seen when it was published: that is marked, and nothing is added. */
  matched: number;
  known: number;
}

/** Those of these keys that the ledger knows, as acts of their own or as twins of what was seen. */
export async function findKnown(view: LedgerView, keys: readonly string[]): Promise<Set<string>> {
  const acts = view.objectStore('acts');
  const twins = acts.index('twin');
  // All are asked for at once: one after the other takes the browser ten times as long.
  const found = await Promise.all(keys.flatMap((key) => [acts.getKey(key), twins.getKey(key)]));
  return new Set(keys.filter((_key, at) => (found[2 * at] ?? found[2 * at + 1]) !== undefined));
}

/**
 * Records acts out of an archive, each once. Acts that are near each other in time belong into one call, so that the
 * order of calls does not matter: see `findTwins`.
 *
 * @param salt under which the acts were made
 * @returns null if the ledger has another salt by now
 */
export async function recordArchived(
  change: LedgerChange,
  counts: DayCounts,
  archived: readonly Act[],
  salt: string,
): Promise<ArchivedOutcome | null> {
  const acts = change.objectStore('acts');
  if ((await readSalt(change)) !== salt) {
    if ((await acts.count()) > 0) return null;
    await change.objectStore('meta').put(salt, 'salt');
  }
  if (archived.length === 0) return { added: 0, matched: 0, known: 0 };
  const around = await actsAround(change, archived);
  const known = new Set(around.flatMap(({ key, twin }) => (twin === undefined ? [key] : [key, twin])));
  const unknown = [...new Map(archived.map((act) => [act.key, act])).values()].filter(
    ({ key }) => !known.has(key),
  );
  // Damaged acts, and those of another time, are not around.
  const keys = await Promise.all(unknown.map(async ({ key }) => acts.getKey(key)));
  const fresh = unknown.filter((_act, index) => keys[index] === undefined);
  const twins = findTwins(fresh, around);
  const writes = fresh.map(async (act) => {
    const twin = twins.get(act.key);
    if (twin === undefined) {
      counts.add(act, 1);
      await acts.add(act);
    } else {
      // What the site itself says was posted was.
      await acts.put({ ...twin, status: 'confirmed', twin: act.key });
    }
  });
  await Promise.all(writes);
  return {
    added: fresh.length - twins.size,
    matched: twins.size,
    known: archived.length - fresh.length,
  };
}

/** The sound acts of the ledger that these, or their twins, can be. */
async function actsAround(change: LedgerChange, archived: readonly Act[]): Promise<Act[]> {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { at } of archived) {
    first = Math.min(first, at);
    last = Math.max(last, at);
  }
  const range = IDBKeyRange.bound(first - TWIN_REACH, last + TWIN_REACH);
  return soundActs(await change.objectStore('acts').index('at').getAll(range));
}
