import { FEWEST_ACTS } from './balance.ts';
import type { CountedWindow } from './counted-window.ts';
import { type Say, sayCount } from './message.ts';
import { isInReading, promotionIn, type Reading } from './metrics.ts';
import type { Kind, Surface } from './rating.ts';

/** What posting the draft would do to the balance. */
export interface Verdict {
  state: 'room' | 'over' | 'fine' | 'too-few' | 'unknown';
  text: string;
}

/** The balance that a verdict is given on: the acts that are counted, and the target in percent. */
export interface Balance {
  reading: Reading;
  promotions: number;
  acts: number;
  /** The kind of the act that the next one pushes out of the window; null if it pushes none out. */
  leaving: Kind | null;
  target: number;
}

/** A draft, as far as it counts. */
export interface CountedDraft {
  kind: Kind;
  surface: Surface;
}

/** What a verdict has to know of a window. */
export function balanceOf({ reading, acts, leaving }: CountedWindow, target: number): Balance {
  const { part, whole } = promotionIn(acts, reading);
  return { reading, promotions: part, acts: whole, leaving, target };
}

/** "27 %", as the language writes it. */
function percent(share: number, say: Say): string {
  return say('percent', String(Math.round(share)));
}

function sayTooFew({ reading, acts }: Balance, isPromotion: boolean, say: Say): string {
  const from = String(FEWEST_ACTS);
  if (reading === 'posts') {
    return sayCount(say, isPromotion ? 'verdict_few_posts_promotion' : 'verdict_few_posts', acts, from);
  }
  if (acts === 0) return say(isPromotion ? 'verdict_first_promotion' : 'verdict_first', from);
  return sayCount(say, isPromotion ? 'verdict_few_promotion' : 'verdict_few', acts, from);
}

/** The share of promotion in percent once the draft is posted. */
function shareAfter(kind: Kind, { promotions, acts, leaving }: Balance): number {
  const change = Number(kind === 'promotion') - Number(leaving === 'promotion');
  return (100 * (promotions + change)) / (leaving === null ? acts + 1 : acts);
}

/**
 * Says what posting the draft would do to the balance. There is room as long as the share is below the target
 * before the draft: with small numbers a single promotion always overshoots a little.
 *
 * @param balance null where the ledger could not be read
 */
export function giveVerdict(draft: CountedDraft, balance: Balance | null, say: Say): Verdict {
  if (balance === null) return { state: 'unknown', text: say('verdict_unknown') };
  const isPromotion = draft.kind === 'promotion';
  if (balance.acts < FEWEST_ACTS) return { state: 'too-few', text: sayTooFew(balance, isPromotion, say) };
  const before = (100 * balance.promotions) / balance.acts;
  const hasRoom = before < balance.target;
  if (!isInReading(draft, balance.reading)) {
    if (!isPromotion) return { state: 'fine', text: say('verdict_not_counted', percent(before, say)) };
    const text = say('verdict_not_counted_promotion', percent(before, say));
    return { state: hasRoom ? 'room' : 'over', text };
  }
  const after = shareAfter(draft.kind, balance);
  const stays = Math.round(before) === Math.round(after);
  if (!isPromotion) {
    const text = stays
      ? say('verdict_fine_stays', percent(after, say))
      : say('verdict_fine', percent(before, say), percent(after, say));
    return { state: 'fine', text };
  }
  if (hasRoom) {
    return { state: 'room', text: sayCount(say, 'verdict_room', balance.promotions, String(balance.acts)) };
  }
  const target = percent(balance.target, say);
  const text = stays
    ? say('verdict_over_stays', percent(after, say), target)
    : say('verdict_over', percent(before, say), percent(after, say), target);
  return { state: 'over', text };
}
