import type { Document, Token } from './document.ts';
import type { Span } from './rating.ts';

/**
 * Word patterns over the tokens of a document, so that a cue is a list of phrases and not code.
 *
 *     phrases('buy|order|shop now|today', 'link in my? bio', 'only #Value left', 'get * free')
 *
 * A space separates words; `a|b` is one of them; `?` at the end makes a word optional; `*` stands for up to
 * three words; `#Tag` is any word with that tag of compromise. A pattern stays within one sentence. Words are
 * compared with `Token.normal`: lower case, straight apostrophes.
 */
export interface Phrases {
  byFirst: ReadonlyMap<string, readonly Element[][]>;
  others: readonly Element[][];
}

interface Element {
  words: ReadonlySet<string> | null;
  tag: string | null;
  optional: boolean;
  gap: boolean;
}

/** A run of tokens: indexes into `document.tokens`, `to` exclusive. */
export interface TokenRun {
  from: number;
  to: number;
}

const LONGEST_GAP = 3;

function parseElement(word: string): Element {
  const optional = word.length > 1 && word.endsWith('?');
  const body = optional ? word.slice(0, -1) : word;
  if (body === '*') return { words: null, tag: null, optional: false, gap: true };
  if (body.startsWith('#')) return { words: null, tag: body.slice(1), optional, gap: false };
  return { words: new Set(body.split('|')), tag: null, optional, gap: false };
}

/** Compiles patterns. Throws on an empty one. */
export function phrases(...patterns: string[]): Phrases {
  const byFirst = new Map<string, Element[][]>();
  const others: Element[][] = [];
  for (const pattern of patterns) {
    const elements = pattern.trim().split(/\s+/).map(parseElement);
    const first = elements[0];
    if (first === undefined || pattern.trim() === '') throw new Error('A phrase pattern is empty');
    if (first.words === null || first.optional) others.push(elements);
    else for (const word of first.words) byFirst.set(word, [...(byFirst.get(word) ?? []), elements]);
  }
  return { byFirst, others };
}

function accepts(element: Element, token: Token): boolean {
  return element.words?.has(token.normal) ?? (element.tag !== null && token.tags.has(element.tag));
}

/** The longest end at which `elements` from `index` match the tokens from `at`; -1 if they do not. */
function matchFrom(document: Document, elements: Element[], index: number, at: number, limit: number): number {
  const element = elements[index];
  if (element === undefined) return at;
  if (element.gap) {
    for (let skip = Math.min(LONGEST_GAP, limit - at); skip >= 0; skip--) {
      const end = matchFrom(document, elements, index + 1, at + skip, limit);
      if (end !== -1) return end;
    }
    return -1;
  }
  const token = at < limit ? document.tokens[at] : undefined;
  if (token !== undefined && accepts(element, token)) {
    const end = matchFrom(document, elements, index + 1, at + 1, limit);
    if (end !== -1) return end;
  }
  return element.optional ? matchFrom(document, elements, index + 1, at, limit) : -1;
}

/** Finds the runs of tokens that match, the longest at each place, not overlapping, in the order of the text. */
export function findRuns(document: Document, { byFirst, others }: Phrases): TokenRun[] {
  const runs: TokenRun[] = [];
  for (let at = 0; at < document.tokens.length; ) {
    const token = document.tokens[at] as Token;
    const limit = document.sentences[token.sentence]?.to ?? at + 1;
    let best = -1;
    for (const elements of byFirst.get(token.normal) ?? []) {
      best = Math.max(best, matchFrom(document, elements, 0, at, limit));
    }
    for (const elements of others) best = Math.max(best, matchFrom(document, elements, 0, at, limit));
    if (best > at) {
      runs.push({ from: at, to: best });
      at = best;
    } else at++;
  }
  return runs;
}

/** The span from the first token of a run to its last. */
export function spanOf(document: Document, run: TokenRun): Span {
  const first = document.tokens[run.from];
  const last = document.tokens[run.to - 1];
  if (first === undefined || last === undefined) throw new RangeError(`No tokens ${run.from} to ${run.to}`);
  return { start: first.start, end: last.end };
}

const NEGATIONS = new Set(
  "not never no don't dont doesn't didn't won't wouldn't can't cannot isn't aren't stop without nobody hate instead".split(' '),
);

/** True if one of the three words before the run, in its sentence, says no. */
export function isNegated(document: Document, run: TokenRun): boolean {
  const sentence = document.tokens[run.from]?.sentence;
  for (let at = Math.max(0, run.from - 3); at < run.from; at++) {
    const token = document.tokens[at];
    if (token?.sentence === sentence && NEGATIONS.has(token?.normal ?? '')) return true;
  }
  return false;
}

/** What most cues want: the author's own words that are meant; quotations and negations left out. */
export function findMeant(document: Document, compiled: Phrases): Span[] {
  return findRuns(document, compiled)
    .filter((run) => !document.tokens[run.from]?.quoted && !isNegated(document, run))
    .map((run) => spanOf(document, run));
}
