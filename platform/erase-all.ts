import { type ReadPart, readAll, type WholeLedger } from './read-all.ts';
import type { Requests } from './requests.ts';

/** What the ledger is asked to erase everything and to put it back. */
export interface EraseMeans {
  readPart: ReadPart;
  /** True if it is erased; false if there are other acts than were counted, and then nothing is. */
  erase(count: number): Promise<boolean>;
  restore(payload: Requests['restore-acts']['payload']): Promise<number>;
}

/** The ledger was asked to erase and did not answer: it may have, and this is what it held. */
export class EraseError extends Error {
  override name = 'EraseError';
  readonly kept: WholeLedger;

  constructor(kept: WholeLedger, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.kept = kept;
  }
}

/** So often it is read again, if something was posted while it was read. */
const TRIES = 3;

/**
 * Reads everything, then erases it. Resolves with what was there, or with null if acts kept coming while it was read.
 * Rejects if it cannot be read: then nothing is erased.
 *
 * @throws EraseError if it may be erased
 */
export async function eraseAll(
  { readPart, erase }: EraseMeans,
  onProgress?: (read: number, count: number) => void,
): Promise<WholeLedger | null> {
  for (let tries = 0; tries < TRIES; tries++) {
    const whole = await readAll(readPart, onProgress);
    let isErased: boolean;
    try {
      isErased = await erase(whole.count);
    } catch (error) {
      throw new EraseError(whole, error);
    }
    if (isErased) return whole;
  }
  return null;
}

/** So many acts are put back at once: it takes seconds, and a browser ends a background that takes minutes to answer. */
const AT_ONCE = 20_000;

/**
 * Puts back exactly what was there; what is there already stays, so that a second try leaves it as it is. Resolves
 * with how many acts came back.
 */
export async function putBack(
  { restore }: Pick<EraseMeans, 'restore'>,
  { acts, salt }: WholeLedger,
  onProgress: (done: number, count: number) => void = () => {},
): Promise<number> {
  let added = 0;
  // Also where there were no acts: there was a salt.
  for (let from = 0; from === 0 || from < acts.length; from += AT_ONCE) {
    onProgress(from, acts.length);
    added += await restore({ acts: acts.slice(from, from + AT_ONCE), salt });
  }
  return added;
}
