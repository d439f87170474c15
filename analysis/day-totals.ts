import { ACT_SURFACES, type Act, type ActSurface } from './act.ts';
import type { LocalDay } from './local-day.ts';
import { KINDS, type Kind, SITE_IDS, type SiteId } from './rating.ts';

/** What acts of one day are told apart by, such as `x/reply/conversation`. */
export type CountName = `${SiteId}/${ActSurface}/${Kind}`;

/** The acts of one local day, counted; names without acts are left out. */
export interface DayTotals {
  day: LocalDay;
  counts: Partial<Record<CountName, number>>;
}

/** Where an act is counted. */
export function countNameOf({ site, surface, kind }: Pick<Act, 'site' | 'surface' | 'kind'>): CountName {
  return `${site}/${surface}/${kind}`;
}

/** What a name counts. */
export function readCountName(name: CountName): Pick<Act, 'site' | 'surface' | 'kind'> {
  const [site, surface, kind] = name.split('/');
  return { site: site as SiteId, surface: surface as ActSurface, kind: kind as Kind };
}

/** Adds `by` (may be negative) under a name; what comes to nothing is left out. */
export function addCount(counts: DayTotals['counts'], name: CountName, by: number): void {
  const sum = (counts[name] ?? 0) + by;
  if (sum > 0) counts[name] = sum;
  else delete counts[name];
}

const NAMES: ReadonlySet<string> = new Set(
  SITE_IDS.flatMap((site) =>
    ACT_SURFACES.flatMap((surface) => KINDS.map((kind) => countNameOf({ site, surface, kind }))),
  ),
);

/** Takes totals from outside (a damaged store, another machine): a copy of them, null if any of it is wrong. */
export function readDayTotals(value: unknown): DayTotals | null {
  if (typeof value !== 'object' || value === null) return null;
  const { day, counts } = value as { day?: unknown; counts?: unknown };
  if (!Number.isSafeInteger(day) || typeof counts !== 'object' || counts === null) return null;
  const entries = Object.entries(counts);
  const isSound = ([name, count]: [string, unknown]): boolean =>
    NAMES.has(name) && Number.isSafeInteger(count) && Number(count) > 0;
  if (entries.length === 0 || !entries.every(isSound)) return null;
  return { day: Number(day), counts: Object.fromEntries(entries) };
}

/** So many acts that are alike: what is left of acts once they are counted. */
export interface AlikeActs extends Pick<Act, 'site' | 'surface' | 'kind'> {
  times: number;
}

/** The acts of all these days, without their order. At most as many entries as there are names. */
export function sumDays(days: readonly DayTotals[]): AlikeActs[] {
  const sums = new Map<CountName, number>();
  for (const { counts } of days) {
    for (const [name, times] of Object.entries(counts) as [CountName, number][]) {
      sums.set(name, (sums.get(name) ?? 0) + times);
    }
  }
  return [...sums].map(([name, times]) => ({ ...readCountName(name), times }));
}

/** Each day once, with what all the lists count of it: those of several machines together. */
export function mergeDays(lists: readonly (readonly DayTotals[])[]): DayTotals[] {
  const days = new Map<LocalDay, DayTotals>();
  for (const { day, counts } of lists.flat()) {
    const sum = days.get(day) ?? { day, counts: {} };
    for (const [name, times] of Object.entries(counts) as [CountName, number][])
      addCount(sum.counts, name, times);
    days.set(day, sum);
  }
  return [...days.values()];
}
