import type { Act, ActSurface } from './act.ts';
import type { LocalDay } from './local-day.ts';
import type { Kind, SiteId } from './rating.ts';

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
