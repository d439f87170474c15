import type { Act } from './act.ts';
import { repeatsOf } from './repeats.ts';

/** So far the time at which an act was seen may be from the one in the archive, in milliseconds. */
export const TWIN_REACH = 10 * 60_000;

/** The same of plain reposts, which have no words that could be compared. */
const REPOST_REACH = 2 * 60_000;

/** So many letters of the key of an archived act stand for the salt that it was made with. */
export const SALT_MARK = 5;

/** The archive does not know what was seen as unknown, and what is a quote and what a link to a post is a matter of taste. */
function areCompatible(archived: Act, earlier: Act): boolean {
  if (archived.surface === earlier.surface) return true;
  if (archived.surface === 'repost' || earlier.surface === 'repost') return false;
  const isPost = ({ surface }: Act) => surface === 'post' || surface === 'quote';
  return earlier.surface === 'unknown' || (isPost(archived) && isPost(earlier));
}

/** How far apart two acts within reach are that may be one: time, then unlikeness in percent; null if they are two. */
type Distance = [milliseconds: number, unlikeness: number];

function distanceOf(archived: Act, earlier: Act): Distance | null {
  if (archived.site !== earlier.site || earlier.twin !== undefined) return null;
  const apart = Math.abs(archived.at - earlier.at);
  if (earlier.origin === 'archive') {
    // Read before, under another salt: nothing but time and surface can be compared.
    const isOther = archived.key.slice(0, SALT_MARK) !== earlier.key.slice(0, SALT_MARK);
    return isOther && apart === 0 && archived.surface === earlier.surface ? [0, 0] : null;
  }
  if (!areCompatible(archived, earlier)) return null;
  if (archived.surface === 'repost') return apart <= REPOST_REACH ? [apart, 0] : null;
  const { nearest } = repeatsOf(archived.fingerprint, [earlier]);
  return nearest === null ? null : [apart, 100 - nearest.likeness];
}

/**
 * Finds the acts that are in the ledger already: seen as they were published, or read from an archive under another
 * salt. One to one, the nearest pairs first, so that the order of the acts does not matter.
 *
 * @param archived acts out of an archive that the ledger does not know by their keys
 * @param earlier acts of the ledger that are at most {@link TWIN_REACH} away from one of them
 * @returns by the key of an archived act its twin in the ledger
 */
export function findTwins(archived: readonly Act[], earlier: readonly Act[]): Map<string, Act> {
  const inOrder = [...earlier].sort((a, b) => a.at - b.at);
  const pairs = archived.flatMap((one) => {
    const near: { one: Act; twin: Act; distance: Distance }[] = [];
    for (let at = firstFrom(inOrder, one.at - TWIN_REACH); at < inOrder.length; at++) {
      const twin = inOrder[at] as Act;
      if (twin.at > one.at + TWIN_REACH) break;
      const distance = distanceOf(one, twin);
      if (distance !== null) near.push({ one, twin, distance });
    }
    return near;
  });
  pairs.sort(
    (a, b) =>
      a.distance[0] - b.distance[0] ||
      a.distance[1] - b.distance[1] ||
      (a.one.key < b.one.key ? -1 : a.one.key > b.one.key ? 1 : a.twin.key < b.twin.key ? -1 : 1),
  );
  const twins = new Map<string, Act>();
  const taken = new Set<string>();
  for (const { one, twin } of pairs) {
    if (twins.has(one.key) || taken.has(twin.key)) continue;
    twins.set(one.key, twin);
    taken.add(twin.key);
  }
  return twins;
}

/** Index of the first act at or after a time; the acts are in the order of time. */
function firstFrom(acts: readonly Act[], time: number): number {
  let low = 0;
  let high = acts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((acts[middle] as Act).at < time) low = middle + 1;
    else high = middle;
  }
  return low;
}
