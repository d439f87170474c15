import nlp from 'compromise/one';
import { judgeSentence, type Language } from './language.ts';
import type { WordTraits } from './model/word-traits.ts';
import { tagsOf } from './shape-tags.ts';

/** A word of a sentence; offsets count from where the sentence begins. */
export interface ParsedTerm {
  start: number;
  end: number;
  normal: string;
  text: string;
  before: string;
  after: string;
  tags: ReadonlySet<string>;
  /** What the model measures of it by itself; null until it is asked. */
  traits: WordTraits | null;
}

export interface ParsedSentence {
  terms: readonly ParsedTerm[];
  language: Language;
  /** What follows the last word: punctuation and space. */
  ending: string;
  /** The runs of its words that phrases have found, by the number of the phrases: they are looked for once. */
  runs: (readonly TokenRun[])[];
}

/** A run of words: indexes, `to` exclusive. */
export interface TokenRun {
  from: number;
  to: number;
}

interface Term {
  text: string;
  pre: string;
  post: string;
  tags: Set<string>;
}

interface Splitter {
  one: { tokenize: { splitSentences(text: string, world: unknown): string[] } };
}

const { splitSentences } = (nlp.methods() as unknown as Splitter).one.tokenize;

/** So many sentences are remembered, and as many again that were used before them. */
const REMEMBERED = 1000;

let recent = new Map<string, readonly ParsedSentence[]>();
let older = new Map<string, readonly ParsedSentence[]>();

/** Forgets what was parsed; see `forgetChunks`. */
export function forgetSentences(): void {
  recent = new Map();
  older = new Map();
}

function parseAfresh(text: string): ParsedSentence[] {
  const sentences: ParsedSentence[] = [];
  let cursor = 0;
  for (const terms of nlp(text).document as unknown as Term[][]) {
    const parsed: ParsedTerm[] = [];
    let ending = '';
    for (const term of terms) {
      ending = term.post;
      // The second half of a contraction has no text of its own.
      if (term.text === '') continue;
      const start = text.indexOf(term.text, cursor);
      if (start === -1) continue;
      cursor = start + term.text.length;
      const normal = term.text.toLowerCase();
      parsed.push({
        start,
        end: cursor,
        normal,
        text: term.text,
        before: term.pre,
        after: term.post,
        tags: tagsOf(term.text, parsed.length === 0),
        traits: null,
      });
    }
    const first = parsed[0];
    if (first === undefined) continue;
    sentences.push({
      terms: parsed,
      language: judgeSentence(text.slice(first.start, cursor)),
      ending,
      runs: [],
    });
  }
  return sentences;
}

/**
 * Splits a text into sentences and gives each one parsed, with the offset at which it begins. What was parsed
 * before is remembered, so that after an edit only the changed sentences cost anything.
 */
export function* parseSentences(text: string): Generator<{ at: number; sentence: ParsedSentence }> {
  let at = 0;
  for (const part of splitSentences(text, nlp.world())) {
    at = text.indexOf(part, at);
    if (at === -1) return;
    let parsed = recent.get(part);
    if (parsed === undefined) {
      parsed = older.get(part) ?? parseAfresh(part);
      recent.set(part, parsed);
      if (recent.size > REMEMBERED) {
        older = recent;
        recent = new Map();
      }
    }
    for (const sentence of parsed) yield { at, sentence };
    at += part.length;
  }
}
