import type { Act } from '../../../analysis/act.ts';
import type { Requests } from '../../../platform/requests.ts';
import { askSurely } from './ask-surely.ts';
import type { Pace } from './pace.ts';

export type RecordArchived = (
  payload: Requests['record-archived']['payload'],
) => Promise<Requests['record-archived']['reply']>;

/** Acts in one change of the ledger, about: it stays free for what is published meanwhile. */
const ACTS_A_SLICE = 400;

/** Beyond so many a slice ends even where acts follow closely. */
const MOST_A_SLICE = 4000;

/** No act can be seen within the reach of two slices that are so far apart, in milliseconds; see `analysis/twins.ts`. */
const GAP = 20 * 60_000;

export interface AddedActs {
  added: number;
  matched: number;
  known: number;
}

/**
 * Slices that may be written in any order, since no act of the ledger can be the twin of acts in two of them.
 *
 * @param acts by site, then by time
 */
export function* slicesOf(acts: readonly Act[]): Generator<Act[], void> {
  let slice: Act[] = [];
  for (const act of acts) {
    const last = slice.at(-1);
    const isApart = last !== undefined && (last.site !== act.site || act.at - last.at > GAP);
    if ((isApart && slice.length >= ACTS_A_SLICE) || slice.length >= MOST_A_SLICE) {
      yield slice;
      slice = [];
    }
    slice.push(act);
  }
  if (slice.length > 0) yield slice;
}

/**
 * Writes acts into the ledger in slices, each of them wholly or not at all.
 * @param tell is called with the number of acts that are written
 * @throws what the pace throws when it is cancelled, RefusedError, NoAnswerError: what was written stays
 */
export async function addActs(
  acts: readonly Act[],
  salt: string,
  record: RecordArchived,
  pace: Pace,
  signal: AbortSignal,
  tell: (done: number) => void,
): Promise<AddedActs> {
  const sum: AddedActs = { added: 0, matched: 0, known: 0 };
  let done = 0;
  for (const slice of slicesOf(acts)) {
    await pace.rest();
    const { added, matched, known } = await askSurely(() => record({ acts: slice, salt }), signal);
    sum.added += added;
    sum.matched += matched;
    sum.known += known;
    done += slice.length;
    tell(done);
  }
  return sum;
}
