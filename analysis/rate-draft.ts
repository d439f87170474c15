import type { Cue, Occurrence } from './cue.ts';
import { CUES } from './cues/index.ts';
import { type Document, readDocument } from './document.ts';
import { bandOf, type Context, type Finding, type Kind, PROMOTIONAL_FROM, type Rating } from './rating.ts';

/** Log-odds of a draft without any cue: a score of 9. Set by hand. */
const BIAS = -2.3;

/** What each further occurrence of the same cue weighs against the one before it. */
const REPEAT = 0.5;

/** A draft says so much about its kind without any cue; ties fall to the first of KIND_ORDER. */
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

function kindOf(document: Document, context: Context, score: number, terms: Term[]): Kind {
  if (score >= PROMOTIONAL_FROM) return 'promotion';
  const votes: Record<Kind, number> = { conversation: 0.5, sharing: 0, broadcast: 0, promotion: 0 };
  for (const { cue, weight } of terms) votes[cue.kind] += Math.abs(weight);
  if (context.surface === 'reply' || context.surface === 'message') votes.conversation += 2;
  if (document.mentions.some((mention) => mention.start === 0)) votes.conversation += 1.5;
  if (document.sentences.some((sentence) => sentence.isQuestion)) votes.conversation += 0.5;
  const own = document.tokens.filter((token) =>
    /^(?:i|i'm|i've|my|me|we|we're|we've|our|us)$/.test(token.normal),
  );
  if (document.links.length > 0 && own.length === 0) votes.sharing += 1.2;
  if (own.length > 0) votes.broadcast += 0.7;
  if (own.length === 0 && document.mentions.length === 0 && document.tokens.length > 12) votes.sharing += 0.7;
  return KIND_ORDER.reduce((best, kind) => (votes[kind] > votes[best] ? kind : best));
}

/**
 * Rates how much a draft promotes its author.
 *
 * @param draft any text, at most what the sites accept (63,206 characters); longer is rated all the same
 * @param context where it is written; see {@link Context}
 * @returns score 0 to 100, band, kind, and the findings in the order of the text. Pure: the same input gives
 *   the same rating. Never throws for any string. A blank draft scores 0 with no findings.
 */
export function rateDraft(draft: string, context: Context): Rating {
  const document = readDocument(draft);
  if (document.tokens.length === 0 && document.links.length === 0) {
    return { score: 0, band: bandOf(0), kind: 'conversation', findings: [] };
  }
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
