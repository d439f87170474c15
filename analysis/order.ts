import { findNeed } from './parent-needs.ts';
import { quoteOf } from './quote.ts';
import type { Context, Finding } from './rating.ts';

/** Two ends of a finding whose order is what matters, quoted, in the order in which they are read. */
export interface Order {
  first: string;
  second: string;
}

/** Cues whose first finding is what opens the door, and whose second is what comes through it. */
const IN_DRAFT = new Set(['compliment-link', 'flatter-then-sell', 'humbled-link']);

/** Cues whose finding is an offer in an answer: where the other post needs something, it is the first end. */
const TO_PARENT = new Set(['sales-in-reply', 'solve-first']);

function inOrder(first: string, second: string): Order {
  return { first, second };
}

/** Both ends of a cue that is about order; null for all others. `findings` are those of the cue. */
export function orderOf(draft: string, findings: readonly Finding[], context: Context): Order | null {
  const [one, two] = findings;
  if (one === undefined) return null;
  const words = (finding: Finding) => quoteOf(draft.slice(finding.start, finding.end));
  if (IN_DRAFT.has(one.cue) && two !== undefined) return inOrder(words(one), words(two));
  const need = TO_PARENT.has(one.cue) ? findNeed(context) : null;
  return need === null ? null : inOrder(quoteOf(need), words(one));
}
