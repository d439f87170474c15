import type { Occurrence } from '../cue.ts';
import { CUES } from '../cues/index.ts';
import type { Document } from '../document.ts';
import { isMasked } from '../never-count.ts';
import type { Context } from '../rating.ts';
import { markTerms } from './mark-terms.ts';
import { styleTerms } from './style-terms.ts';
import { readReading, type Term } from './term.ts';
import { wordTerms } from './word-terms.ts';

/** The occurrences of one cue in a draft. */
export interface CueHit {
  cue: string;
  occurrences: readonly Occurrence[];
}

/** The cues that fire on a draft, in the order of their ids. None fires on words that never count alone. */
export function findCues(document: Document, context: Context): CueHit[] {
  const { given, masked } = document;
  return CUES.map((cue) => {
    const found = cue.find(document, context);
    const occurrences = masked.length === 0 ? found : found.filter((one) => !isMasked(given, one, masked));
    return { cue: cue.id, occurrences };
  }).filter((hit) => hit.occurrences.length > 0);
}

/** Each further occurrence of a cue says half of the one before it. */
function cueTerms(hits: readonly CueHit[]): Term[] {
  return hits
    .filter((hit) => hit.cue !== 'opening-mention') // 'mark:answers' is its term, with or without a name
    .map(({ cue, occurrences }) => ({
      id: `cue:${cue}`,
      value: 2 - 0.5 ** (occurrences.length - 1),
      spans: occurrences,
    }));
}

/** All that the model measures in a draft. Linear in its length. */
export function readTerms(document: Document, context: Context, hits: readonly CueHit[]): Term[] {
  const reading = readReading(document, context);
  return [...cueTerms(hits), ...styleTerms(reading), ...markTerms(reading), ...wordTerms(reading)];
}
