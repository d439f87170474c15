import { FEWEST_ACTS, type NextStep, promotionShare, recentAfter } from './balance.ts';
import { readDocument } from './document.ts';
import { creditOf, type Driver, driversOf, titlesOf } from './drivers.ts';
import { type Hint, hintsFor } from './hint.ts';
import { OTHER_SCRIPT } from './language.ts';
import { type MessageKey, type Say, sayCount } from './message.ts';
import type { Band, Context, Kind, Rating, Unrated } from './rating.ts';

export type { Hint, Remark } from './hint.ts';

/** What posting the draft would do to the balance. */
export interface Verdict {
  state: 'room' | 'over' | 'fine' | 'too-few' | 'unknown';
  text: string;
}

/** All that a surface shows of a draft. It holds no text of the draft but what the reasons quote. */
export interface Coaching {
  /** 0 to 100, a whole number. */
  score: number;
  band: Band;
  /** The band as it is said to people. */
  bandWord: string;
  kind: Kind;
  /** Why there is no rating, in a sentence; null if there is one. */
  unrated: string | null;
  /** What would help most comes first: what asks or tells by what it adds to the score, then credit. */
  hints: Hint[];
  verdict: Verdict;
  /** Points that the draft gives: what credit takes off the score. */
  give: number;
  /** What the score is made of, the largest first; see {@link driversOf} for what they add up to. */
  drivers: Driver[];
  /** Titles of the rules by which the draft gives, and of those by which it asks, in the order of the text. */
  gives: string[];
  asks: string[];
}

/** The balance a verdict is given on: past kinds, oldest first, and the target in percent. */
export interface Balance {
  kinds: readonly Kind[];
  target: number;
}

/** "27 %", as the language writes it. */
function percent(share: number, say: Say): string {
  return say('percent', String(Math.round(share)));
}

/** Says what to do next, in one sentence. `target` in percent. */
export function sayNextStep(next: NextStep, target: number, say: Say): string {
  switch (next.step) {
    case 'record':
      return sayCount(say, 'next_record', next.acts);
    case 'converse':
      return sayCount(say, 'next_converse', next.acts, percent(target, say));
    case 'promote':
      return say('next_promote');
    case 'hold':
      return say('next_hold', percent(target, say));
  }
}

function sayTooFew(kind: Kind, acts: number, say: Say): string {
  const isPromotion = kind === 'promotion';
  const from = String(FEWEST_ACTS);
  if (acts === 0) return say(isPromotion ? 'verdict_first_promotion' : 'verdict_first', from);
  return sayCount(say, isPromotion ? 'verdict_few_promotion' : 'verdict_few', acts, from);
}

/**
 * Says what posting the draft would do to the balance. There is room as long as the share is below the target
 * before the draft: with small numbers a single promotion always overshoots a little.
 */
export function giveVerdict(kind: Kind, balance: Balance | null, say: Say): Verdict {
  if (balance === null) return { state: 'unknown', text: say('verdict_unknown') };
  const past = recentAfter(balance.kinds);
  if (past.length < FEWEST_ACTS) return { state: 'too-few', text: sayTooFew(kind, past.length, say) };
  const promotions = past.filter((one) => one === 'promotion').length;
  const before = promotionShare(past);
  const after = promotionShare(recentAfter(past, kind));
  const stays = Math.round(before) === Math.round(after);
  if (kind !== 'promotion') {
    const text = stays
      ? say('verdict_fine_stays', percent(after, say))
      : say('verdict_fine', percent(before, say), percent(after, say));
    return { state: 'fine', text };
  }
  if (before < balance.target) {
    return { state: 'room', text: sayCount(say, 'verdict_room', promotions, String(past.length)) };
  }
  const target = percent(balance.target, say);
  const text = stays
    ? say('verdict_over_stays', percent(after, say), target)
    : say('verdict_over', percent(before, say), percent(after, say), target);
  return { state: 'over', text };
}

/** The names of ranges of the score, as they are said to people. */
const BANDS: Record<Band, MessageKey> = {
  conversational: 'band_conversational',
  leaning: 'band_leaning',
  promotional: 'band_promotional',
  'hard-sell': 'band_hard_sell',
};

/** Codes of scripts have four letters. */
function sayUnrated(unrated: Unrated, say: Say): string {
  if (unrated.reason === 'short') return say('unrated_short');
  const { code } = unrated;
  if (code === OTHER_SCRIPT) return say('unrated_letters');
  const isScript = code.length === 4;
  const names = new Intl.DisplayNames([say('language')], { type: isScript ? 'script' : 'language' });
  return say(isScript ? 'unrated_script' : 'unrated_language', names.of(code) ?? code);
}

/**
 * Puts a rating into words. Pure.
 *
 * @param rating that of this very draft in this context
 * @param balance null where the ledger could not be read
 * @param say the language that is spoken
 * @param muted ids of rules that show no hint; score, drivers, `give`, `gives` and `asks` stay as they are
 * @param context as it was rated in: the text that is answered is quoted from
 */
export function coachDraft(
  draft: string,
  rating: Rating,
  balance: Balance | null,
  say: Say,
  muted: ReadonlySet<string> = new Set(),
  context: Context = { surface: 'unknown' },
): Coaching {
  const { findings } = rating;
  const heard = findings.filter((finding) => !muted.has(finding.cue));
  return {
    score: Math.round(rating.score),
    band: rating.band,
    bandWord: say(BANDS[rating.band]),
    kind: rating.kind,
    unrated: rating.unrated === undefined ? null : sayUnrated(rating.unrated, say),
    hints: hintsFor(readDocument(draft, context.neverCount), heard, context, say),
    verdict: giveVerdict(rating.kind, balance, say),
    give: creditOf(findings),
    drivers: driversOf(findings, say),
    gives: titlesOf(findings, 'credit', say),
    asks: titlesOf(findings, 'ask', say),
  };
}
