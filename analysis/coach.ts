import { readDocument } from './document.ts';
import { creditOf, type Driver, driversOf, titlesOf } from './drivers.ts';
import { type Hint, hintsFor } from './hint.ts';
import { OTHER_SCRIPT } from './language.ts';
import type { MessageKey, Say } from './message.ts';
import type { Band, Context, Kind, Rating, Unrated } from './rating.ts';
import { type Balance, giveVerdict, type Verdict } from './verdict.ts';

export type { Hint, Remark } from './hint.ts';

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
    verdict: giveVerdict({ kind: rating.kind, surface: context.surface }, balance, say),
    give: creditOf(findings),
    drivers: driversOf(findings, say),
    gives: titlesOf(findings, 'credit', say),
    asks: titlesOf(findings, 'ask', say),
  };
}
