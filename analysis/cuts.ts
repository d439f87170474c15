import type { Document, Sentence } from './document.ts';
import type { Span } from './rating.ts';

/** What is longer cannot be quoted as a whole, and is more than a cut. */
const LONGEST_CUT = 60;

const LEADING = /^(?:and|so|or|but|then|also|plus)$/;

/** Behind a clause that is cut, these would hang in the air. */
const DANGLING =
  /^(?:with|without|for|from|in|on|at|to|of|by|as|than|which|who|whose|that|where|when|while|until|till|if|because|since|including|and|or|but|so|then|plus|yet)$/;

/** Short enough to be quoted as a whole, and no two sentences that were taken for one. */
function isShort(document: Document, { start, end }: Span): boolean {
  const words = document.given.slice(start, end).replace(/\s+/g, ' ');
  return words.length <= LONGEST_CUT && !/[.!?] /.test(words);
}

/** True if somebody is named there: to cut them would take a gift away. */
function namesSomebody(document: Document, { start, end }: Span): boolean {
  return document.mentions.some((mention) => mention.start >= start && mention.end <= end);
}

function sentenceAt(document: Document, at: number): Sentence | null {
  let low = 0;
  let high = document.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((document.sentences[middle] as Sentence).end <= at) low = middle + 1;
    else high = middle;
  }
  const sentence = document.sentences[low];
  return sentence !== undefined && sentence.start <= at ? sentence : null;
}

/** The part of a sentence between commas, colons or dashes that holds the span; null if that is all of it. */
function clauseAround(document: Document, sentence: Sentence, span: Span): Span | null {
  let from = sentence.from;
  let to = sentence.to;
  for (let at = sentence.from; at < sentence.to - 1; at++) {
    const token = document.tokens[at];
    if (token === undefined || !/[,;:–—]|\s-\s/.test(token.after)) continue;
    if (token.end <= span.start) from = at + 1;
    else if (token.end >= span.end) {
      to = at + 1;
      break;
    }
  }
  if (from === sentence.from && to === sentence.to) return null;
  // A link behind a colon goes with what leads to it: "listen here: https://...", or the whole sentence goes.
  if (document.tokens[from]?.tags.has('Url') && document.tokens[from - 1]?.after.includes(':')) {
    const lead = leadOf(document, sentence, from);
    return lead === null ? null : { start: lead, end: span.end };
  }
  if (LEADING.test(document.tokens[from]?.normal ?? '')) from++;
  const first = document.tokens[from];
  const last = document.tokens[to - 1];
  // Words in front of the span may hold the sentence together: "for those who like rye, our bread is 20% off".
  if (first === undefined || last === undefined || first.start < span.start) return null;
  if (first.start > span.start || last.end < span.end) return null;
  if (from === sentence.from && DANGLING.test(document.tokens[to]?.normal ?? '')) return null;
  return leavesWords(document, sentence, from, to) ? { start: first.start, end: last.end } : null;
}

/** Where the clause begins that leads to the link at `from`; null where it is all that is before it. */
function leadOf(document: Document, sentence: Sentence, from: number): number | null {
  for (let at = from - 2; at >= sentence.from; at--) {
    if (/[,;–—]/.test(document.tokens[at]?.after ?? '')) return document.tokens[at + 1]?.start ?? null;
  }
  return null;
}

/** True if more than links and hashtags stays of a sentence without the tokens `from` to `to`. */
function leavesWords(document: Document, sentence: Sentence, from: number, to: number): boolean {
  for (let at = sentence.from; at < sentence.to; at++) {
    if ((at < from || at >= to) && document.tokens[at]?.tags.has('Noun')) {
      if (!document.tokens[at]?.tags.has('HashTag')) return true;
    }
  }
  return false;
}

/**
 * What to cut so that a finding goes and good English stays: its sentence, where there are others, or its clause.
 * At most 60 characters, so that it can be quoted word for word; null where there is nothing to cut cleanly. A
 * question is a way in and stays.
 */
export function cutAround(document: Document, span: Span): Span | null {
  const sentence = sentenceAt(document, span.start);
  if (sentence === null || span.end > sentence.end || sentence.isQuestion) return null;
  const whole = { start: sentence.start, end: sentence.end };
  const clause = clauseAround(document, sentence, span);
  // A clause that leads on to others takes them with it, one that follows goes alone.
  const follows = clause !== null && clause.start > sentence.start;
  const choices = document.sentences.length > 1 && !follows ? [whole, clause] : [clause, whole];
  if (document.sentences.length === 1) choices.pop();
  return (
    choices.find((cut) => cut !== null && isShort(document, cut) && !namesSomebody(document, cut)) ?? null
  );
}

/** The whole sentence of a finding, for something else to take its place; null where it is too long to quote. */
export function sentenceAround(document: Document, span: Span): Span | null {
  const sentence = sentenceAt(document, span.start);
  if (sentence === null || span.end > sentence.end || sentence.isQuestion) return null;
  const choices = [{ start: sentence.start, end: sentence.end }, clauseAround(document, sentence, span)];
  return choices.find((one) => one !== null && isShort(document, one)) ?? null;
}

/** The sentence that begins behind `at`; null where there is none. */
export function sentenceBehind(document: Document, at: number): Span | null {
  return document.sentences.find((sentence) => sentence.start >= at) ?? null;
}
