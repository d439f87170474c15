import { CUES } from './cues/index.ts';
import { readDocument } from './document.ts';
import { chooseKind } from './model/choose-kind.ts';
import { type Cell, type CueShare, explain } from './model/explain.ts';
import { type CueHit, findCues, readTerms } from './model/features.ts';
import { baseLogit, type Weighed, weigh } from './model/model.ts';
import { selfTerms } from './model/self-terms.ts';
import { readReading, type Term } from './model/term.ts';
import { isMasked } from './never-count.ts';
import { bandOf, type Context, type Rating } from './rating.ts';

const signs = new Map(CUES.map((cue) => [cue.id, cue.tone === 'credit' ? -1 : 1]));

function scoreOf(logit: number): number {
  return 100 / (1 + Math.exp(-logit));
}

/**
 * Points of the score that one unit of log-odds is worth: the way from the score without findings to the score with
 * them is divided among the terms in proportion to their log-odds. The shares add up to score(all) - score(none).
 * Where no terms act in pairs, that is the integrated gradient of the score along the straight path (Sundararajan,
 * Taly, Yan 2017, eq. 1).
 */
function pointsPerLogit(base: number, sum: number): number {
  const none = scoreOf(base);
  // Where the log-odds cancel out, the quotient becomes the slope of the logistic.
  return Math.abs(sum) > 1e-9 ? (scoreOf(base + sum) - none) / sum : (none * (100 - none)) / 100;
}

/** The occurrences of each cue; each further one weighs half of the one before it. */
function sharesOf(hits: readonly CueHit[], weightOf: Weighed['weightOf']): CueShare[] {
  return hits.flatMap(({ cue, occurrences }) =>
    occurrences.map((occurrence, nth) => ({
      ...occurrence,
      cue,
      sign: signs.get(cue) ?? 1,
      logit: weightOf(`cue:${cue}`) * 0.5 ** nth,
    })),
  );
}

/** Puts the weight of each term in equal parts on the words it was read from; `formless` has no words. */
function placeTerms(
  terms: readonly Term[],
  weightOf: Weighed['weightOf'],
): { cells: Cell[]; formless: number } {
  const cells: Cell[] = [];
  let formless = 0;
  for (const { id, value, spans } of terms) {
    const logit = id.startsWith('cue:') ? 0 : value * weightOf(id);
    if (logit === 0) continue;
    if (spans.length === 0) formless += logit;
    const share = logit / spans.length;
    for (const { start, end } of spans) cells.push({ start, end, logit: share });
  }
  return { cells, formless };
}

/**
 * Rates how much a draft promotes its author.
 *
 * @param draft any text, at most what the sites accept (63,206 characters); longer is rated all the same
 * @param context where it is written; see {@link Context}
 * @returns score 0 to 100, band, kind, and the findings in the order of the text: those of cues, and `wording`
 *   and `form` for what no cue names (see `model/explain.ts`). Pure: the same input gives the same rating. Never
 *   throws for any string. A blank draft scores 0 with no findings; so does one that is not in English, and then
 *   `unrated` says so.
 */
export function rateDraft(draft: string, context: Context): Rating {
  const document = readDocument(draft, context.neverCount);
  const nothing: Rating = { score: 0, band: bandOf(0), kind: 'conversation', findings: [] };
  if (isMasked(draft, { start: 0, end: draft.length }, document.masked)) return nothing;
  const { language } = document;
  if (language.is === 'other') return { ...nothing, unrated: { reason: 'language', code: language.code } };
  if (language.is === 'unclear') return { ...nothing, unrated: { reason: 'short' } };
  if (document.tokens.length === 0 && document.links.length === 0) return nothing;
  const hits = findCues(document, context);
  const terms = readTerms(document, context, hits);
  const { weightOf, kinds } = weigh(terms);
  const cues = sharesOf(hits, weightOf);
  const { cells: placed, formless: unplaced } = placeTerms(terms, weightOf);
  // What a masked word adds as a word of a draft, such as to its length, is of the form; it is no finding.
  const { masked } = document;
  const cells: Cell[] = masked.length === 0 ? placed : [];
  let formless = unplaced;
  if (masked.length > 0) {
    for (const cell of placed) {
      if (isMasked(draft, cell, masked)) formless += cell.logit;
      else cells.push(cell);
    }
  }
  for (const { logit, spans } of selfTerms(readReading(document, context))) {
    for (const { start, end } of spans) cells.push({ start, end, logit: logit / spans.length });
  }
  const base = baseLogit(context.site);
  let sum = formless;
  for (const { logit } of cues) sum += logit;
  for (const { logit } of cells) sum += logit;
  const score = scoreOf(base + sum);
  const findings = explain(draft, cues, cells, formless, pointsPerLogit(base, sum));
  return { score, band: bandOf(score), kind: chooseKind(kinds, score), findings };
}
