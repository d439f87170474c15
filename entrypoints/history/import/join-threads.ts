import type { ArchivedAct } from '../archives/archive.ts';

/** So far apart the site publishes the parts of a thread at most, in milliseconds: nobody writes the next one as fast. */
const FARTHEST_PART = 20_000;

/** What one button published: a thread is one act, as it is when it is seen. */
export interface JoinedActs {
  acts: ArchivedAct[];
  /** How many parts went into the beginnings of their threads. */
  joined: number;
}

/**
 * Puts the parts of each thread into one act, with the texts as the composer had them. A continuation from later on was
 * written in the box of a reply, and stays a reply. Linear but for the order of parts.
 */
export function joinThreads(acts: readonly ArchivedAct[]): JoinedActs {
  const byKey = new Map(acts.map((act) => [act.key, act]));
  /** The parts of each thread by the key of its beginning. */
  const threads = new Map<string, ArchivedAct[]>();
  const rest: ArchivedAct[] = [];
  const firsts = new Map<ArchivedAct, ArchivedAct>();
  for (const act of acts) {
    const first = beginningOf(act, byKey, firsts);
    const parts = threads.get(first.key);
    if (first === act) rest.push(act);
    else if (parts !== undefined) parts.push(act);
    else threads.set(first.key, [act]);
  }
  return {
    acts: rest.map((act) => asPublished(act, threads.get(act.key) ?? [], byKey)),
    joined: acts.length - rest.length,
  };
}

/** The act that this one continues, if it was published at the same time. */
function partOf({ at, partOf: key }: ArchivedAct, byKey: ReadonlyMap<string, ArchivedAct>) {
  const before = key === undefined ? undefined : byKey.get(key);
  const isPart = before !== undefined && at >= before.at && at - before.at <= FARTHEST_PART;
  return isPart ? before : undefined;
}

/** @param firsts what was found for others, so that long threads are walked once */
function beginningOf(
  act: ArchivedAct,
  byKey: ReadonlyMap<string, ArchivedAct>,
  firsts: Map<ArchivedAct, ArchivedAct>,
): ArchivedAct {
  // Nearly all of them.
  if (act.partOf === undefined) return act;
  const passed = new Set<ArchivedAct>();
  let first = act;
  for (let next: ArchivedAct | undefined = act; next !== undefined; next = partOf(next, byKey)) {
    // A damaged archive may run in a circle: then nothing in it is a part.
    if (passed.has(next)) return act;
    passed.add(next);
    first = firsts.get(next) ?? next;
    if (first !== next) break;
  }
  for (const one of passed) firsts.set(one, first);
  return first;
}

function asPublished(
  { partOf: key, ...act }: ArchivedAct,
  parts: readonly ArchivedAct[],
  byKey: ReadonlyMap<string, ArchivedAct>,
): ArchivedAct {
  if (key === undefined && parts.length === 0) return act;
  const text = [act, ...[...parts].sort((a, b) => a.at - b.at)].map((one) => one.text).join('\n\n');
  const isReply = key !== undefined && byKey.has(key);
  return { ...act, text, surface: isReply ? 'reply' : act.surface };
}
