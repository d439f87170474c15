import type { Act, ActSurface } from './act.ts';
import { FEWEST_ACTS } from './balance.ts';
import { KINDS, type Kind, type SiteId } from './rating.ts';

/** A part of some acts. */
export interface Share {
  part: number;
  whole: number;
  /** 0 to 100, not rounded; null with fewer than {@link FEWEST_ACTS} acts: then a share is chance. */
  percent: number | null;
}

/** The two readings of 80/20: of posts alone, or of posts, replies and messages together. */
export type Reading = 'posts' | 'activity';

/** A share of promotion that tells what it was counted on, so that the readings are never mixed. */
export interface ReadShare extends Share {
  reading: Reading;
}

/** What stands on the person's own page. Of `unknown` the page did not tell: it is activity, and no post. */
const POSTS: ReadonlySet<ActSurface> = new Set(['post', 'quote', 'repost']);

/** What gives to others: answers, thanks, congratulations (conversation), and what others made (sharing). */
const GIVES: ReadonlySet<Kind> = new Set(['conversation', 'sharing']);

/** What has to be known of an act; `times` where it stands for so many that are alike (see `sumDays`). */
export type Counted<Field extends keyof Act> = Pick<Act, Field> & { times?: number };

/** How many acts there are. */
export function countActs(acts: readonly { times?: number }[]): number {
  return acts.reduce((sum, { times = 1 }) => sum + times, 0);
}

function shareOf(part: number, whole: number): Share {
  return { part, whole, percent: whole < FEWEST_ACTS ? null : (100 * part) / whole };
}

function isPromotion({ kind }: Pick<Act, 'kind'>): boolean {
  return kind === 'promotion';
}

/** Whether a reading counts what was posted there. */
export function isInReading({ surface }: Pick<Act, 'surface'>, reading: Reading): boolean {
  return reading === 'activity' || POSTS.has(surface);
}

/** The acts that a reading counts, in their order. */
export function actsOfReading<A extends Pick<Act, 'surface'>>(acts: readonly A[], reading: Reading): A[] {
  return acts.filter((act) => isInReading(act, reading));
}

/** The share of promotion in one reading (sources 000-1, 000-2). */
export function promotionIn(acts: readonly Counted<'kind' | 'surface'>[], reading: Reading): ReadShare {
  const read = actsOfReading(acts, reading);
  return { reading, ...shareOf(countActs(read.filter(isPromotion)), countActs(read)) };
}

/**
 * The share of promotion on each site that has acts, in the order of their first act. 100 percent is the one-sided
 * account of source 003-5.
 */
export function promotionBySite(
  acts: readonly Counted<'kind' | 'surface' | 'site'>[],
  reading: Reading,
): Map<SiteId, ReadShare> {
  const bySite = new Map<SiteId, { part: number; whole: number }>();
  for (const act of actsOfReading(acts, reading)) {
    const counted = bySite.get(act.site) ?? { part: 0, whole: 0 };
    const { times = 1 } = act;
    counted.whole += times;
    if (isPromotion(act)) counted.part += times;
    bySite.set(act.site, counted);
  }
  return new Map(
    [...bySite].map(([site, { part, whole }]) => [site, { reading, ...shareOf(part, whole) }] as const),
  );
}

/** The share of replies in all activity (source 001-9). Messages are none: nobody asked there in public. */
export function replyShare(acts: readonly Counted<'surface'>[]): Share {
  return shareOf(countActs(acts.filter((act) => act.surface === 'reply')), countActs(acts));
}

/**
 * How many acts gave and how many asked (source 003-6). News of oneself does neither: it is what is missing from the
 * sum.
 */
export function givesAndAsks(acts: readonly Counted<'kind'>[]): { gives: number; asks: number } {
  return {
    gives: countActs(acts.filter((act) => GIVES.has(act.kind))),
    asks: countActs(acts.filter(isPromotion)),
  };
}

/** The kinds that occur, in the order of `KINDS` (source 000-20). */
export function kindsAmong(acts: readonly Pick<Act, 'kind'>[]): Kind[] {
  const found = new Set(acts.map((act) => act.kind));
  return KINDS.filter((kind) => found.has(kind));
}

/**
 * Promotions in a row (source 000-3): how many end the acts, and the most that ever followed each other. Whatever is
 * not promotion ends a row; a reply that promotes goes on with it. From 3 on the source speaks of it.
 *
 * @param acts oldest first
 */
export function promotionsInARow(acts: readonly Pick<Act, 'kind'>[]): { latest: number; longest: number } {
  let latest = 0;
  let longest = 0;
  for (const act of acts) {
    latest = isPromotion(act) ? latest + 1 : 0;
    longest = Math.max(longest, latest);
  }
  return { latest, longest };
}
