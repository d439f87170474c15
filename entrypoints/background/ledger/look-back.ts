import type { Act } from '../../../analysis/act.ts';
import { type LedgerView, soundAct } from './schema.ts';

/** Where a list of acts goes on: behind this one, towards older ones. */
export type ActPlace = Pick<Act, 'at' | 'key'>;

/** Chooses acts. */
export type ActFilter = (act: Act) => boolean;

/** So many acts at least are read at once: a question each would be slow. */
const FEWEST_AT_ONCE = 100;

function isBehind(act: Act, place: ActPlace | null): boolean {
  return place === null || act.at < place.at || (act.at === place.at && act.key < place.key);
}

/**
 * At most `count` acts that are older than `place`, the latest first; those of one moment by their keys, the greatest
 * first. The browser gives lists from the oldest on only, so that the place where one begins is asked for first.
 */
export async function lookBack(
  view: LedgerView,
  place: ActPlace | null,
  count: number,
  isWanted: ActFilter,
): Promise<Act[]> {
  const index = view.objectStore('acts').index('at');
  const found: Act[] = [];
  const size = Math.max(count, FEWEST_AT_ONCE);
  let upper = place && IDBKeyRange.upperBound(place.at);
  while (found.length < count) {
    const cursor = await index.openKeyCursor(upper, 'prev');
    if (cursor === null) break;
    const last = cursor.key;
    const first = (await cursor.advance(size - 1))?.key;
    const range = first === undefined ? IDBKeyRange.upperBound(last) : IDBKeyRange.bound(first, last);
    for (const stored of (await index.getAll(range)).reverse()) {
      const act = soundAct(stored);
      if (act !== null && isBehind(act, place) && isWanted(act)) found.push(act);
    }
    if (first === undefined) break;
    upper = IDBKeyRange.upperBound(first, true);
  }
  return found.slice(0, count);
}
