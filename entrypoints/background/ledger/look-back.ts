import type { Act } from '../../../analysis/act.ts';
import type { ActPlace } from '../../../platform/requests.ts';
import { type LedgerView, soundAct } from './schema.ts';

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
 *
 * @param since none from before this time, in milliseconds since 1970
 */
export async function lookBack(
  view: LedgerView,
  place: ActPlace | null,
  count: number,
  isWanted: ActFilter,
  since = 0,
): Promise<Act[]> {
  const index = view.objectStore('acts').index('at');
  const found: Act[] = [];
  const size = Math.max(count, FEWEST_AT_ONCE);
  let upper = place?.at ?? Number.POSITIVE_INFINITY;
  let isOpen = false;
  while (found.length < count && (isOpen ? since < upper : since <= upper)) {
    const cursor = await index.openKeyCursor(IDBKeyRange.bound(since, upper, false, isOpen), 'prev');
    if (cursor === null) break;
    const last = cursor.key;
    const first = (await cursor.advance(size - 1))?.key;
    for (const stored of (await index.getAll(IDBKeyRange.bound(first ?? since, last))).reverse()) {
      const act = soundAct(stored);
      if (act !== null && isBehind(act, place) && isWanted(act)) found.push(act);
    }
    if (first === undefined) break;
    upper = first;
    isOpen = true;
  }
  return found.slice(0, count);
}
