import type { Act } from '../analysis/act.ts';
import type { Requests } from './requests.ts';

/** Reads the acts behind a key, a part of them. */
export type ReadPart = (after: string | null) => Promise<Requests['read-acts']['reply']>;

/** All of the ledger, and how many acts it was said to have, damaged ones included. */
export interface WholeLedger {
  acts: Act[];
  salt: string;
  count: number;
}

/**
 * Reads all acts, part by part.
 *
 * @param onProgress is told how many are read, and how many there are
 */
export async function readAll(
  readPart: ReadPart,
  onProgress: (read: number, count: number) => void = () => {},
): Promise<WholeLedger> {
  const first = await readPart(null);
  const { salt, count } = first;
  const acts: Act[] = [];
  for (let part = first.acts; part.length > 0; ) {
    acts.push(...part);
    onProgress(acts.length, count);
    part = (await readPart(part.at(-1)?.key ?? null)).acts;
  }
  return { acts, salt, count };
}
