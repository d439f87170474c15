import { type EraseMeans, putBack } from '../../platform/erase-all.ts';
import type { ActPlace, Requests } from '../../platform/requests.ts';

type Older = Requests['get-older']['reply'];

/** What the ledger is asked to say what a shorter time would remove, and to put that back. */
export interface OlderMeans extends Pick<EraseMeans, 'restore'> {
  /** Those that are older than so many days, a part of them from `before` on. */
  readOlder(days: number, before: ActPlace | null): Promise<Older>;
}

/** True if acts that are kept now would not be kept. In days; 0 keeps them for good. */
export function isShorter(before: number, after: number): boolean {
  return after !== 0 && (before === 0 || after < before);
}

/** How many acts are older than so many days. Rejects if they cannot be counted. */
export async function countOlder({ readOlder }: OlderMeans, days: number): Promise<number> {
  return (await readOlder(days, null)).count;
}

/**
 * Reads all acts that are older than so many days, before they are removed. Resolves with what puts back exactly those,
 * once acts are kept longer again; undefined if there are none. Rejects if they cannot be read.
 */
export async function keepOlder(
  { readOlder, restore }: OlderMeans,
  days: number,
): Promise<(() => Promise<void>) | undefined> {
  const acts: Older['acts'] = [];
  const first = await readOlder(days, null);
  for (let part = first.acts; part.length > 0; ) {
    acts.push(...part);
    const last = part.at(-1);
    part = last === undefined ? [] : (await readOlder(days, { at: last.at, key: last.key })).acts;
  }
  if (acts.length === 0) return undefined;
  const { salt } = first;
  return async () => void (await putBack({ restore }, { acts, salt, count: acts.length }));
}
