import type { Act } from './act.ts';
import { calendarOf, DAY, type LocalDay } from './local-day.ts';
import type { Counted } from './metrics.ts';
import type { Kind, SiteId } from './rating.ts';

/** What was done on one local day. */
export interface DayCount {
  acts: number;
  /** Promotion and news of oneself. */
  aboutOneself: number;
  /** Promotions on each site that had some. */
  promotions: Map<SiteId, number>;
}

/** From how many a day on something is worth a soft word, and from how many a firm one. */
export interface Limits {
  soft: number;
  firm: number;
}

/** Of acts about oneself (source 003-2: "ten to fifteen a day" is too much). */
export const ABOUT_ONESELF_A_DAY: Limits = { soft: 5, firm: 10 };

const ABOUT_ONESELF: ReadonlySet<Kind> = new Set(['promotion', 'broadcast']);

/** How firmly a count of a day may be spoken of. */
export function levelOf(count: number, { soft, firm }: Limits): 'none' | 'soft' | 'firm' {
  if (count >= firm) return 'firm';
  return count >= soft ? 'soft' : 'none';
}

/** Acts, acts about oneself and promotions of one day (sources 002-6, 003-2, 000-7). */
export function countDay(acts: readonly Counted<'kind' | 'site'>[]): DayCount {
  const counted: DayCount = { acts: 0, aboutOneself: 0, promotions: new Map() };
  for (const { kind, site, times = 1 } of acts) {
    counted.acts += times;
    if (ABOUT_ONESELF.has(kind)) counted.aboutOneself += times;
    if (kind === 'promotion') counted.promotions.set(site, (counted.promotions.get(site) ?? 0) + times);
  }
  return counted;
}

/**
 * What {@link countDay} counts, for each day. Days without acts are not in it; days ahead of the clock are. Linear.
 *
 * @param acts in any order
 * @param zone of IANA
 * @returns by local day, in the order of the first act of each
 * @throws RangeError if the zone is unknown or a time no number
 */
export function countByDay(
  acts: readonly Pick<Act, 'at' | 'kind' | 'site'>[],
  zone: string,
): Map<LocalDay, DayCount> {
  const dayOf = calendarOf(zone);
  const byDay = new Map<LocalDay, Pick<Act, 'kind' | 'site'>[]>();
  for (const act of acts) {
    const day = dayOf(act.at);
    const sameDay = byDay.get(day);
    if (sameDay) sameDay.push(act);
    else byDay.set(day, [act]);
  }
  return new Map([...byDay].map(([day, sameDay]) => [day, countDay(sameDay)] as const));
}

/**
 * Promotions of the last hours (source 000-18). These are hours that passed, whatever clocks on the wall did. Acts
 * ahead of the clock are not among them: {@link countByDay} counts them on their own day.
 *
 * @param hours above 0
 * @param now milliseconds since 1970
 */
export function promotionsWithin(
  acts: readonly Pick<Act, 'at' | 'kind'>[],
  hours: number,
  now: number,
): number {
  const from = now - (hours * DAY) / 24;
  return acts.filter(({ at, kind }) => kind === 'promotion' && at > from && at <= now).length;
}
