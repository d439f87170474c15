import type { Act } from '../../../analysis/act.ts';
import { findTwins, TWIN_REACH } from '../../../analysis/twins.ts';
import type { DayCounts } from './day-counts.ts';
import { type LedgerChange, type LedgerDatabase, soundAct } from './schema.ts';

/** What became of acts out of an archive: each is one of these. */
export interface ArchivedOutcome {
  added: number;
  /** In the ledger already as what was seen when it was published: that is marked, and nothing is added. */
  matched: number;
  known: number;
}

/** Those of these keys that the ledger knows, as acts of their own or as twins of what was seen. */
export async function findKnown(db: LedgerDatabase, keys: readonly string[]): Promise<Set<string>> {
  const acts = db.transaction('acts').store;
  const twins = acts.index('twin');
  const isKnown = await Promise.all(
    keys.map(async (key) => ((await acts.getKey(key)) ?? (await twins.getKey(key))) !== undefined),
  );
  return new Set(keys.filter((_key, index) => isKnown[index]));
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
  const meta = change.objectStore('meta');
  if ((await meta.get('salt')) !== salt) {
    if ((await acts.count()) > 0) return null;
    await meta.put(salt, 'salt');
  }
  const fresh = new Map<string, Act>();
  for (const act of archived) {
    const key = (await acts.getKey(act.key)) ?? (await acts.index('twin').getKey(act.key));
    if (key === undefined) fresh.set(act.key, act);
  }
  const times = [...fresh.values()].map(({ at }) => at);
  if (times.length === 0) return { added: 0, matched: 0, known: archived.length };
  const [first, last] = [Math.min(...times) - TWIN_REACH, Math.max(...times) + TWIN_REACH];
  const around = await acts.index('at').getAll(IDBKeyRange.bound(first, last));
  const twins = findTwins(
    [...fresh.values()],
    around.map(soundAct).filter((act) => act !== null),
  );
  for (const act of fresh.values()) {
    const twin = twins.get(act.key);
    if (twin === undefined) {
      await acts.add(act);
      counts.add(act, 1);
    } else {
      // What the site itself says was posted was.
      await acts.put({ ...twin, status: 'confirmed', twin: act.key });
    }
  }
  return {
    added: fresh.size - twins.size,
    matched: twins.size,
    known: archived.length - fresh.size,
  };
}
