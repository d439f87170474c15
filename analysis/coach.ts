import { FEWEST_ACTS, type NextStep, promotionShare, recentAfter } from './balance.ts';
import type { Tone } from './cue.ts';
import { CUES } from './cues/index.ts';
import {
  BAND_WORDS,
  type Band,
  type Finding,
  type Kind,
  type Rating,
  type Span,
  type Unrated,
} from './rating.ts';

/** The findings of one cue in words, for the person who writes. */
export interface Hint {
  cue: string;
  tone: Tone;
  title: string;
  /** What the draft does, in one sentence. */
  reason: string;
  /** One thing to do. */
  action: string;
  /** Points of the score, of all its places together; negative for credit. */
  contribution: number;
  /** The words to underline; none if it speaks of the whole draft. */
  spans: Span[];
}

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
  /** What drives the score most comes first. */
  hints: Hint[];
  verdict: Verdict;
  /** Points that the draft gives: what credit takes off the score. */
  give: number;
}

/** The balance a verdict is given on: past kinds, oldest first, and the target in percent. */
export interface Balance {
  kinds: readonly Kind[];
  target: number;
}

const cuesById = new Map(CUES.map((cue) => [cue.id, cue]));
const LONGEST_QUOTE = 60;

function quoteOf(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_QUOTE) return line;
  return `${Array.from(line)
    .slice(0, LONGEST_QUOTE - 1)
    .join('')
    .trimEnd()}…`;
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

/** One hint for all findings of a cue; the words that it quotes are those of the first. */
function hintFor(draft: string, findings: readonly Finding[]): Hint | null {
  const first = findings[0];
  const cue = first === undefined ? undefined : cuesById.get(first.cue);
  if (first === undefined || cue === undefined) return null;
  return {
    cue: cue.id,
    tone: cue.tone,
    title: cue.title,
    reason: cue.hint(
      quoteOf(draft.slice(first.start, first.end)),
      first.detail === undefined ? undefined : quoteOf(first.detail),
    ),
    action: cue.action,
    contribution: findings.reduce((sum, finding) => sum + finding.contribution, 0),
    spans: findings.filter((finding) => !finding.whole).map(({ start, end }) => ({ start, end })),
  };
}

/** Puts a rating into words. `balance` is null where the ledger could not be read. Pure. */
export function coachDraft(draft: string, rating: Rating, balance: Balance | null): Coaching {
  const byCue = Map.groupBy(rating.findings, (finding) => finding.cue);
  const hints = [...byCue.values()]
    .map((findings) => hintFor(draft, findings))
    .filter((hint) => hint !== null);
  hints.sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
  return {
    score: Math.round(rating.score),
    band: rating.band,
    bandWord: BAND_WORDS[rating.band],
    kind: rating.kind,
    unrated: rating.unrated === undefined ? null : sayUnrated(rating.unrated),
    hints,
    verdict: giveVerdict(rating.kind, balance),
    give: -hints.reduce(
      (sum, hint) => sum + (hint.tone === 'credit' ? Math.min(0, hint.contribution) : 0),
      0,
    ),
  };
}
