import type { Act } from '../../../analysis/act.ts';
import { type Calendar, DAY, type LocalDay } from '../../../analysis/local-day.ts';
import type { Kind } from '../../../analysis/rating.ts';
import type { DayCounts } from './day-counts.ts';
import { type LedgerChange, type LedgerView, soundAct } from './schema.ts';

/**
 * What may happen to acts within one change; each tells the counts of days what came and went. Many questions are asked
 * in functions that are `async`: where the browser throws, what was asked before would else be an error nobody takes.
 */

/** So many questions are asked of the browser at once. */
const AT_ONCE = 2000;

/** Takes the acts whose keys are not there; resolves with how many. In the place of a damaged act of its key comes the sound one. */
export async function addNew(change: LedgerChange, counts: DayCounts, acts: readonly Act[]): Promise<number> {
  const store = change.objectStore('acts');
  let added = 0;
  for (let from = 0; from < acts.length; from += AT_ONCE) {
    const part = new Map<string, Act>();
    for (const act of acts.slice(from, from + AT_ONCE)) if (!part.has(act.key)) part.set(act.key, act);
    const stored = await Promise.all([...part.keys()].map(async (key) => store.get(key)));
    const fresh = [...part.values()].filter((_act, index) => soundAct(stored[index]) === null);
    for (const act of fresh) counts.add(act, 1);
    await Promise.all(fresh.map(async (act) => store.put(act)));
    added += fresh.length;
  }
  return added;
}

export async function settleAct(
  change: LedgerChange,
  counts: DayCounts,
  key: string,
  wasPosted: boolean,
): Promise<boolean> {
  const acts = change.objectStore('acts');
  const act = soundAct(await acts.get(key));
  // What two signs have proved, a late click in an old popup does not remove.
  if (act?.status !== 'probable') return false;
  if (wasPosted) {
    await acts.put({ ...act, status: 'confirmed' });
  } else {
    await acts.delete(key);
    counts.add(act, -1);
  }
  return true;
}

export async function relabelAct(
  change: LedgerChange,
  counts: DayCounts,
  key: string,
  kind: Kind | null,
): Promise<Act | null> {
  const acts = change.objectStore('acts');
  const old = soundAct(await acts.get(key));
  if (old === null) return null;
  const { rated = old.kind, ...rest } = old;
  const act: Act = kind === null || kind === rated ? { ...rest, kind: rated } : { ...rest, kind, rated };
  await acts.put(act);
  counts.add(old, -1);
  counts.add(act, 1);
  return act;
}

/** The times that a calendar knows. */
const EARLIEST = -8.64e15;

/** Times that may lie before a local day, and all that do: no zone is two days from UTC. */
function timesBefore(day: LocalDay): IDBKeyRange | null {
  const end = (day + 2) * DAY;
  return end > EARLIEST ? IDBKeyRange.bound(EARLIEST, end, false, true) : null;
}

/** True if an act lies before a local day. */
export async function hasDaysBefore(view: LedgerView, dayOf: Calendar, day: LocalDay): Promise<boolean> {
  const range = timesBefore(day);
  const first = range && (await view.objectStore('acts').index('at').openKeyCursor(range));
  return first !== null && dayOf(first.key) < day;
}

export async function dropDaysBefore(
  change: LedgerChange,
  counts: DayCounts,
  dayOf: Calendar,
  day: LocalDay,
): Promise<number> {
  const acts = change.objectStore('acts');
  const range = timesBefore(day);
  const old = range === null ? [] : await acts.index('at').getAll(range);
  const dropped = old.filter(({ at }) => dayOf(at) < day);
  for (const act of dropped) if (soundAct(act) !== null) counts.add(act, -1);
  await Promise.all(dropped.map(async ({ key }) => acts.delete(key)));
  return dropped.length;
}
