import type { ActSurface } from '../../analysis/act.ts';
import type { Tally } from '../../analysis/balance.ts';
import type { DayTotals } from '../../analysis/day-totals.ts';
import type { Reading, Share } from '../../analysis/metrics.ts';
import type { Kind, SiteId } from '../../analysis/rating.ts';
import { type ActChoice, isChosen, POST_SURFACES } from '../../platform/act-choice.ts';
import { WINDOW_LIMITS } from '../../platform/balance-window.ts';
import { readName } from './periods.ts';

/** Acts of one sort, counted. */
export interface Counted {
  site: SiteId;
  surface: ActSurface;
  kind: Kind;
  count: number;
}

/** What the acts of some days come to; the same as `analysis/metrics.ts` counts on the acts themselves. */
export interface Figures {
  acts: number;
  /** The share of promotion in each reading. */
  promotion: Record<Reading, Share>;
  /** How many there are of each kind in each reading. */
  tally: Record<Reading, Tally>;
  /** The same for each site that has acts, those with the most acts first. */
  sites: { site: SiteId; acts: number; promotion: Record<Reading, Share> }[];
  replies: Share;
  /** What gave to others (conversation, sharing), and what asked of them (promotion). */
  gives: number;
  asks: number;
}

/** What was counted on these days, and is chosen, sort by sort. */
export function countChosen(days: readonly DayTotals[], choice: ActChoice): Counted[] {
  const found = new Map<string, Counted>();
  for (const { counts } of days) {
    for (const [name, count] of Object.entries(counts)) {
      const sort = readName(name);
      if (!isChosen(choice, sort)) continue;
      const counted = found.get(name) ?? { ...sort, count: 0 };
      counted.count += count;
      found.set(name, counted);
    }
  }
  return [...found.values()];
}

function sum(all: readonly Counted[], isPart: (one: Counted) => boolean = () => true): number {
  return all.reduce((total, one) => total + (isPart(one) ? one.count : 0), 0);
}

/** Under five acts a share is chance. */
function shareOf(part: number, whole: number): Share {
  return { part, whole, percent: whole < WINDOW_LIMITS.acts.least ? null : (100 * part) / whole };
}

const isPromotion = ({ kind }: Counted): boolean => kind === 'promotion';
const isPost = ({ surface }: Counted): boolean => POST_SURFACES.includes(surface);

function promotionIn(all: readonly Counted[]): Figures['promotion'] {
  const posts = all.filter(isPost);
  return {
    posts: shareOf(sum(posts, isPromotion), sum(posts)),
    activity: shareOf(sum(all, isPromotion), sum(all)),
  };
}

function tallyOf(all: readonly Counted[]): Tally {
  const tally: Tally = { promotion: 0, broadcast: 0, sharing: 0, conversation: 0 };
  for (const { kind, count } of all) tally[kind] += count;
  return tally;
}

export function figuresOf(all: readonly Counted[]): Figures {
  const sites = [...new Set(all.map(({ site }) => site))].map((site) => {
    const there = all.filter((one) => one.site === site);
    return { site, acts: sum(there), promotion: promotionIn(there) };
  });
  return {
    acts: sum(all),
    promotion: promotionIn(all),
    tally: { posts: tallyOf(all.filter(isPost)), activity: tallyOf(all) },
    sites: sites.sort((a, b) => b.acts - a.acts),
    replies: shareOf(
      sum(all, ({ surface }) => surface === 'reply'),
      sum(all),
    ),
    gives: sum(all, ({ kind }) => kind === 'conversation' || kind === 'sharing'),
    asks: sum(all, isPromotion),
  };
}
