import type { Span } from './rating.ts';

/** A draft in which what never counts is blotted out, of the same length, and where that was. */
export interface MaskedDraft {
  text: string;
  /** In the order of the text, not overlapping. */
  masked: readonly Span[];
}

const HAS_WORD = /[\p{L}\p{N}]/u;
const PART_OF_A_WORD = '\\p{L}\\p{N}\\p{M}_';

/** As a pattern: any space within a line for a space, any apostrophe for an apostrophe. */
function patternOf(phrase: string): string {
  return phrase
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/['’‘ʼ]/g, "['’‘ʼ]"))
    .join('[^\\S\\n]+');
}

/**
 * One pattern for all phrases, the longest first; null if there are none. Case does not count. A phrase is whole
 * words: not the half of one, of a handle, or of an address ("acme" is neither in "@acme" nor in "acme.example"),
 * but it may be a hashtag's word. What has no letter and no digit is no phrase: it would blot out punctuation.
 */
function compile(phrases: readonly string[]): RegExp | null {
  const forms = new Set(
    phrases
      .map((phrase) => phrase.trim())
      .filter((phrase) => HAS_WORD.test(phrase))
      .flatMap((phrase) => [phrase.normalize('NFC'), phrase.normalize('NFD')]),
  );
  if (forms.size === 0) return null;
  const choices = [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(patternOf);
  return new RegExp(
    `(?<![${PART_OF_A_WORD}@]|[${PART_OF_A_WORD}/][./:=&?-])(?:${choices.join('|')})(?![${PART_OF_A_WORD}]|[./:=&?@][${PART_OF_A_WORD}/])`,
    'giu',
  );
}

let lastPhrases: readonly string[] = [];
let lastPattern: RegExp | null = null;

function patternFor(phrases: readonly string[]): RegExp | null {
  const isLast =
    phrases.length === lastPhrases.length && phrases.every((phrase, at) => phrase === lastPhrases[at]);
  if (!isLast) {
    lastPattern = compile(phrases);
    lastPhrases = [...phrases];
  }
  return lastPattern;
}

const OPENS_SENTENCE = /(?:^|[.!?…\n])[\s"“'(]{0,4}$/;

/**
 * One word that means nothing to cues and model, with no run of a letter that folding would shorten. It is small,
 * so that it is nobody's name, but where it opens a sentence as the phrase did.
 */
function blot(words: string, before: string): string {
  const word = 'zq'.repeat(words.length / 2 + 1).slice(0, words.length);
  return /^\p{Lu}/u.test(words) && OPENS_SENTENCE.test(before) ? `Z${word.slice(1)}` : word;
}

/**
 * Puts one meaningless word of the same length in place of each phrase that never counts, so that spans of the
 * masked draft are spans of the draft. Neighbours stay apart: "buy Acme now" does not become "buy now".
 * Linear in the draft for a given list of phrases; never throws.
 */
export function maskDraft(draft: string, phrases: readonly string[]): MaskedDraft {
  const pattern = patternFor(phrases);
  if (pattern === null) return { text: draft, masked: [] };
  const masked: Span[] = [];
  const text = draft.replace(pattern, (words, at: number) => {
    masked.push({ start: at, end: at + words.length });
    return blot(words, draft.slice(Math.max(0, at - 4), at));
  });
  return { text, masked };
}

/** Index of the first span that ends behind `at`. */
function firstBehind(masked: readonly Span[], at: number): number {
  let low = 0;
  let high = masked.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((masked[middle] as Span).end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True if all words of the span lie in what is masked. `masked` in the order of the text. */
export function isMasked(draft: string, span: Span, masked: readonly Span[]): boolean {
  let at = span.start;
  for (let index = firstBehind(masked, at); index < masked.length; index++) {
    const { start, end } = masked[index] as Span;
    if (start >= span.end) break;
    if (HAS_WORD.test(draft.slice(at, start))) return false;
    at = end;
  }
  return at > span.start && !HAS_WORD.test(draft.slice(at, span.end));
}
