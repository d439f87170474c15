import type { Chunk } from './chunks.ts';
import type { Document, Token } from './document.ts';
import type { TokenRun } from './parse-sentences.ts';
import type { Span } from './rating.ts';

/**
 * Word patterns over the tokens of a document, so that a cue is a list of phrases and not code.
 *
 *     phrases('buy|order|shop now|today', 'link in my? bio', 'only #Value left', 'get * free')
 *
 * A space separates words; `a|b` is one of them; `?` at the end makes a word optional; `*` stands for up to
 * three words; `#Tag` is any word with that tag of compromise (with a capital; `#1` is a word). A pattern stays within one sentence. Words are
 * compared with `Token.normal`: lower case, straight apostrophes.
 */
export interface Phrases {
  /** The number under which sentences remember what was found in them. */
  id: number;
  byFirst: ReadonlyMap<string, readonly Element[][]>;
  others: readonly Element[][];
}

interface Element {
  words: ReadonlySet<string>;
  tags: readonly string[];
  optional: boolean;
  gap: boolean;
}

export type { TokenRun };

/** What patterns look at. */
type Word = Pick<Token, 'normal' | 'tags'>;

const LONGEST_GAP = 3;

function parseElement(word: string): Element {
  const optional = word.length > 1 && word.endsWith('?');
  const body = optional ? word.slice(0, -1) : word;
  if (body === '*') return { words: new Set(), tags: [], optional: false, gap: true };
  const choices = body.split('|');
  const isTag = (choice: string) => /^#[A-Z]/.test(choice);
  return {
    words: new Set(choices.filter((choice) => !isTag(choice))),
    tags: choices.filter(isTag).map((choice) => choice.slice(1)),
    optional,
    gap: false,
  };
}

let compiled = 0;

/** Compiles patterns. Throws on an empty one. */
export function phrases(...patterns: string[]): Phrases {
  const byFirst = new Map<string, Element[][]>();
  const others: Element[][] = [];
  function add(elements: Element[]): void {
    const first = elements[0];
    if (first === undefined) throw new Error('A phrase pattern is empty');
    // Both readings of an optional first word, so that each begins with a word that can be looked up.
    if (first.optional) add(elements.slice(1));
    if (first.tags.length > 0 || first.gap) others.push(elements);
    else for (const word of first.words) byFirst.set(word, [...(byFirst.get(word) ?? []), elements]);
  }
  for (const pattern of patterns) {
    if (pattern.trim() === '') throw new Error('A phrase pattern is empty');
    add(pattern.trim().split(/\s+/).map(parseElement));
  }
  return { id: compiled++, byFirst, others };
}

function accepts(element: Element, token: Word): boolean {
  if (element.words.has(token.normal)) return true;
  for (const tag of element.tags) if (token.tags.has(tag)) return true;
  return false;
}

/** The longest end at which `elements` from `index` match the words from `at`; -1 if they do not. */
function matchFrom(words: readonly Word[], elements: readonly Element[], index: number, at: number): number {
  const element = elements[index];
  if (element === undefined) return at;
  if (element.gap) {
    for (let skip = Math.min(LONGEST_GAP, words.length - at); skip >= 0; skip--) {
      const end = matchFrom(words, elements, index + 1, at + skip);
      if (end !== -1) return end;
    }
    return -1;
  }
  const word = words[at];
  if (word !== undefined && accepts(element, word)) {
    const end = matchFrom(words, elements, index + 1, at + 1);
    if (end !== -1) return end;
  }
  return element.optional ? matchFrom(words, elements, index + 1, at) : -1;
}

const NONE: readonly TokenRun[] = [];

/** Indexes into the words of the sentence. */
function findInSentence(words: readonly Word[], { byFirst, others }: Phrases): readonly TokenRun[] {
  let runs: TokenRun[] | null = null;
  for (let at = 0; at < words.length; ) {
    const { normal } = words[at] as Word;
    let best = -1;
    for (const elements of byFirst.get(normal) ?? [])
      best = Math.max(best, matchFrom(words, elements, 0, at));
    for (const elements of others) best = Math.max(best, matchFrom(words, elements, 0, at));
    if (best > at) {
      runs ??= [];
      runs.push({ from: at, to: best });
      at = best;
    } else at++;
  }
  return runs ?? NONE;
}

function findInChunk(chunk: Chunk, phrases: Phrases): readonly TokenRun[] {
  let found: TokenRun[] | null = null;
  for (const { from, sentence } of chunk.sentences) {
    let runs = sentence.runs[phrases.id];
    if (runs === undefined) {
      runs = findInSentence(sentence.terms, phrases);
      sentence.runs[phrases.id] = runs;
    }
    for (const run of runs) {
      found ??= [];
      found.push({ from: from + run.from, to: from + run.to });
    }
  }
  return found ?? NONE;
}

/**
 * Finds the runs of tokens that match, the longest at each place, not overlapping, in the order of the text. As
 * a pattern stays within a sentence, each sentence remembers what was found in it, and so does each piece of a draft.
 */
export function findRuns(document: Document, phrases: Phrases): TokenRun[] {
  const found: TokenRun[] = [];
  for (const { from, chunk } of document.chunks) {
    let runs = chunk.runs[phrases.id];
    if (runs === undefined) {
      runs = findInChunk(chunk, phrases);
      chunk.runs[phrases.id] = runs;
    }
    for (const run of runs) found.push({ from: from + run.from, to: from + run.to });
  }
  return found;
}

/** The span from the first token of a run to its last. */
export function spanOf(document: Document, run: TokenRun): Span {
  const first = document.tokens[run.from];
  const last = document.tokens[run.to - 1];
  if (first === undefined || last === undefined) throw new RangeError(`No tokens ${run.from} to ${run.to}`);
  return { start: first.start, end: last.end };
}

/** The indexes of all tokens that the runs cover, so that overlaps are found without comparing each with each. */
export function coveredBy(runs: readonly TokenRun[]): Set<number> {
  const covered = new Set<number>();
  for (const run of runs) for (let at = run.from; at < run.to; at++) covered.add(at);
  return covered;
}

const NEGATIONS = new Set(
  "not never no don't dont doesn't didn't won't wouldn't can't cannot isn't aren't stop without nobody hate instead".split(
    ' ',
  ),
);

/** "Don't forget to", "don't hesitate": a push, and no refusal. */
const PUSHES = new Set(['forget', 'hesitate', 'miss', 'wait', 'worry', 'be']);

/** True if one of the three words before the run, in its clause, says no. */
export function isNegated(document: Document, run: TokenRun): boolean {
  const sentence = document.tokens[run.from]?.sentence;
  for (let at = run.from - 1; at >= Math.max(0, run.from - 3); at--) {
    const token = document.tokens[at];
    if (token?.sentence !== sentence || /[,;:–—]/.test(token?.after ?? '')) return false;
    const next = document.tokens[at + 1]?.normal ?? '';
    if (NEGATIONS.has(token?.normal ?? '') && !PUSHES.has(next)) return true;
  }
  return false;
}

/** The author's own words, meant or refused; quotations left out. */
export function findSaid(document: Document, compiled: Phrases): TokenRun[] {
  return findRuns(document, compiled).filter((run) => !document.tokens[run.from]?.quoted);
}

/** What most cues want: the author's own words that are meant; quotations and negations left out. */
export function findMeantRuns(document: Document, compiled: Phrases): TokenRun[] {
  return findSaid(document, compiled).filter((run) => !isNegated(document, run));
}

/** The spans of {@link findMeantRuns}. */
export function findMeant(document: Document, compiled: Phrases): Span[] {
  return findMeantRuns(document, compiled).map((run) => spanOf(document, run));
}
