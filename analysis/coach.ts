import { FEWEST_ACTS, type NextStep, promotionShare, recentAfter } from './balance.ts';
import { readDocument } from './document.ts';
import { creditOf, type Driver, driversOf, titlesOf } from './drivers.ts';
import { byHelp, type Hint, hintFor, withoutRepeats } from './hint.ts';
import { BAND_WORDS, type Band, type Context, type Kind, type Rating, type Unrated } from './rating.ts';

export type { Hint } from './hint.ts';

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

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** "One conversation", "Two conversations", "11 conversations". */
function countInWords(count: number, noun: string): string {
  return `${NUMBERS[count] ?? count} ${noun}${count === 1 ? '' : 's'}`;
}

/** "27 %", with a thin space that does not break. */
export function percent(share: number): string {
  return `${Math.round(share)}\u202f%`;
}

/** Says what to do next, in one sentence. `target` in percent. */
export function sayNextStep(next: NextStep, target: number): string {
  switch (next.step) {
    case 'record':
      return `${countInWords(next.acts, 'more post')} or ${next.acts === 1 ? 'reply' : 'replies'} and this says what to do next.`;
    case 'converse':
      return `${countInWords(next.acts, 'conversation')} ${next.acts === 1 ? 'brings' : 'bring'} you back to ${percent(target)}.`;
    case 'promote':
      return 'You have room for a promotion.';
    case 'hold':
      return `You are right at ${percent(target)}. A conversation makes room for the next promotion.`;
  }
}

/**
 * Says what posting the draft would do to the balance. There is room as long as the share is below the target
 * before the draft: with small numbers a single promotion always overshoots a little.
 */
export function giveVerdict(kind: Kind, balance: Balance | null): Verdict {
  if (balance === null) {
    return {
      state: 'unknown',
      text: 'Your balance cannot be read right now, so this looks at the draft alone.',
    };
  }
  const past = recentAfter(balance.kinds);
  const promotions = past.filter((one) => one === 'promotion').length;
  if (past.length < FEWEST_ACTS) {
    const so = past.length === 0 ? 'Nothing posted yet' : `${past.length} posted so far`;
    const what = kind === 'promotion' ? 'Promotional. ' : '';
    return {
      state: 'too-few',
      text: `${what}${so}: your balance shows from ${FEWEST_ACTS} posts or replies.`,
    };
  }
  const before = promotionShare(past);
  const after = promotionShare(recentAfter(past, kind));
  const change =
    Math.round(before) === Math.round(after)
      ? `you stay at ${percent(after)}`
      : `this would take you from ${percent(before)} to ${percent(after)}`;
  if (kind !== 'promotion') {
    return { state: 'fine', text: `Not a promotion: ${change} promotional.` };
  }
  if (before < balance.target) {
    return {
      state: 'room',
      text: `Promotional, and you have room: ${promotions} of your last ${past.length} ${promotions === 1 ? 'was' : 'were'}.`,
    };
  }
  return { state: 'over', text: `Promotional: ${change}. Your target is ${percent(balance.target)}.` };
}

function sayUnrated(unrated: Unrated): string {
  if (unrated.reason === 'short') return 'This is too short to tell its language, so it is not rated.';
  return `Twoway rates English; this looks like ${unrated.name}. It does not count in your balance.`;
}

/**
 * Puts a rating into words. Pure.
 *
 * @param rating that of this very draft in this context
 * @param balance null where the ledger could not be read
 * @param muted ids of rules that show no hint; score, drivers, `give`, `gives` and `asks` stay as they are
 * @param context as it was rated in: the text that is answered is quoted from
 */
export function coachDraft(
  draft: string,
  rating: Rating,
  balance: Balance | null,
  muted: ReadonlySet<string> = new Set(),
  context: Context = { surface: 'unknown' },
): Coaching {
  const { findings } = rating;
  const document = readDocument(draft, context.neverCount);
  const byCue = Map.groupBy(
    findings.filter((finding) => !muted.has(finding.cue)),
    (finding) => finding.cue,
  );
  const all = [...byCue.values()].map((found) => hintFor(document, found, context));
  const hints = withoutRepeats(draft, all.filter((hint) => hint !== null).sort(byHelp));
  return {
    score: Math.round(rating.score),
    band: rating.band,
    bandWord: BAND_WORDS[rating.band],
    kind: rating.kind,
    unrated: rating.unrated === undefined ? null : sayUnrated(rating.unrated),
    hints,
    verdict: giveVerdict(rating.kind, balance),
    give: creditOf(findings),
    drivers: driversOf(findings),
    gives: titlesOf(findings, 'credit'),
    asks: titlesOf(findings, 'ask'),
  };
}
