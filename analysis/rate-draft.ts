import type { Cue, Occurrence } from './cue.ts';
import { CUES } from './cues/index.ts';
import { type Document, readDocument } from './document.ts';
import { bandOf, type Context, type Finding, type Kind, PROMOTIONAL_FROM, type Rating } from './rating.ts';

/** Log-odds of a draft without any cue: a score of 13. Set by hand with rated posts at hand. */
const BIAS = -1.9;

/** What each further occurrence of the same cue weighs against the one before it. */
const REPEAT = 0.5;

/** The kinds of a draft that does not count as promotion; ties fall to the first. */
const KIND_ORDER: readonly Kind[] = ['conversation', 'sharing', 'broadcast'];

function logistic(logit: number): number {
  return 100 / (1 + Math.exp(-logit));
}

interface Term {
  cue: Cue;
  occurrence: Occurrence;
  /** Log-odds. */
  weight: number;
}

function findTerms(document: Document, context: Context): Term[] {
  return CUES.flatMap((cue) =>
    cue
      .find(document, context)
      .map((occurrence, nth) => ({ cue, occurrence, weight: cue.weight * REPEAT ** nth })),
  );
}

/**
 * Each term's share of the score in points. The score is a logistic of a sum, so the share of a term is its
 * part of the way from the score without findings to the score with them, in proportion to its weight: the
 * integrated gradients of the score along the straight path (Sundararajan, Taly, Yan 2017, eq. 1), which for
 * a sum inside a logistic is exact. The shares add up to score(all) - score(none).
 */
function shareOut(weights: number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const base = logistic(BIAS);
  const whole = logistic(BIAS + sum) - base;
  // Where the weights cancel out, the quotient becomes the slope of the logistic.
  const perWeight = Math.abs(sum) > 1e-9 ? whole / sum : (base * (100 - base)) / 100;
  return weights.map((weight) => weight * perWeight);
}

type Votes = Partial<Record<Kind, number>>;

/** What the form of a draft says about its kind, beside its cues. Votes rounded from a softmax fitted to rated posts. */
const LEANINGS: readonly (readonly [Votes, (document: Document, context: Context) => boolean])[] = [
  [{ conversation: 2, broadcast: 0.8 }, (_, { surface }) => surface === 'reply' || surface === 'message'],
  [{ conversation: 3.5, sharing: 0.3 }, ({ mentions }) => mentions[0]?.start === 0],
  [{ conversation: 1, broadcast: 0.4 }, ({ mentions }) => mentions.length > 0],
  [{ conversation: 0.8, sharing: 0.9 }, ({ sentences }) => sentences.some((sentence) => sentence.isQuestion)],
  [{ conversation: 0.9, broadcast: 0.7 }, ({ exclamations }) => exclamations.length > 0],
  [{ conversation: 1.6, broadcast: 0.7 }, ({ source }) => /^[a-z]/.test(source)],
  [
    { conversation: 2, broadcast: 1.7 },
    (document) => hasWord(document, /^(?:i|i'm|i've|i'll|i'd|im|my|me)$/),
  ],
  [{ conversation: 0.8, broadcast: 1.1 }, (document) => hasWord(document, /^(?:we|we're|we've|our|us)$/)],
  [{ conversation: 1.6, sharing: 1.1 }, (document) => hasWord(document, /^(?:you|you're|your|u)$/)],
  [
    { conversation: 1.1, sharing: 1.1 },
    (document) => hasWord(document, /^(?:he|she|they|his|her|their|its)$/),
  ],
  [{ sharing: 0.8, broadcast: 1.2 }, ({ links }) => links.length > 0],
  [{ sharing: 0.4, broadcast: 0.7 }, ({ hashtags }) => hashtags.length > 0],
  [{ sharing: 0.6, broadcast: 1 }, ({ tokens }) => tokens.length > 12],
  [{ sharing: 1.2, broadcast: 0.6 }, ({ tokens }) => tokens.length > 25],
  [{ sharing: 2.2, broadcast: 2 }, ({ tokens }) => tokens.length > 60],
];

/** What a finding of a cue says about the kind that the cue speaks for. */
const CUE_VOTE: Votes = { conversation: 1.8, sharing: 1.8, broadcast: 3 };

function hasWord(document: Document, word: RegExp): boolean {
  return document.tokens.some((token) => word.test(token.normal));
}

function kindOf(document: Document, context: Context, score: number, terms: Term[]): Kind {
  if (score >= PROMOTIONAL_FROM) return 'promotion';
  const votes: Record<Kind, number> = { conversation: 0.4, sharing: 1.4, broadcast: 0, promotion: 0 };
  for (const { cue, weight } of terms) {
    votes[cue.kind] += (CUE_VOTE[cue.kind] ?? 0) * Math.min(1, Math.abs(weight));
  }
  for (const [leaning, holds] of LEANINGS) {
    if (!holds(document, context)) continue;
    for (const kind of KIND_ORDER) votes[kind] += leaning[kind] ?? 0;
  }
  return KIND_ORDER.reduce((best, kind) => (votes[kind] > votes[best] ? kind : best));
}

/**
 * Rates how much a draft promotes its author.
 *
 * @param draft any text, at most what the sites accept (63,206 characters); longer is rated all the same
 * @param context where it is written; see {@link Context}
 * @returns score 0 to 100, band, kind, and the findings in the order of the text. Pure: the same input gives
 *   the same rating. Never throws for any string. A blank draft scores 0 with no findings;
 *   so does one that is not in English, and then `unrated` says so.
 */
export function rateDraft(draft: string, context: Context): Rating {
  const document = readDocument(draft);
  const nothing: Rating = { score: 0, band: bandOf(0), kind: 'conversation', findings: [] };
  const { language } = document;
  if (language.is === 'other') return { ...nothing, unrated: { reason: 'language', name: language.name } };
  if (language.is === 'unclear') return { ...nothing, unrated: { reason: 'short' } };
  if (document.tokens.length === 0 && document.links.length === 0) return nothing;
  const terms = findTerms(document, context);
  const shares = shareOut(terms.map((term) => term.weight));
  const score = logistic(BIAS + terms.reduce((sum, term) => sum + term.weight, 0));
  const findings: Finding[] = terms.map(({ cue, occurrence }, i) => ({
    cue: cue.id,
    contribution: shares[i] ?? 0,
    ...occurrence,
  }));
  findings.sort((a, b) => a.start - b.start || a.end - b.end);
  return { score, band: bandOf(score), kind: kindOf(document, context, score, terms), findings };
}
