import type { Document, Token } from '../document.ts';
import type { Context, Span } from '../rating.ts';
import { traitsOf } from './word-traits.ts';

/** The families of terms, in which the evaluation takes them away one at a time. */
export const FAMILIES = ['cue', 'style', 'mark', 'word'] as const;
export type Family = (typeof FAMILIES)[number];

/** One measured property of a draft. */
export interface Term {
  /** `family:name`, such as `cue:discount`, `style:we`, `mark:link-end`, `word:webinar`. */
  id: string;
  /** 0 to about 2; what is not there is not listed. */
  value: number;
  /** The words that it comes from; none for what is missing, and for length. */
  spans: readonly Span[];
}

/** A draft with what the terms count in: its own words, without those it opens an answer with. */
export interface Reading {
  document: Document;
  context: Context;
  /** Tokens that are words: no links, names with @, hashtags or emoji, nothing somebody else said first. */
  words: readonly Token[];
  /** Where the text proper begins: behind the names with @ that an answer opens with. */
  from: number;
  /** True for a reply, and for what begins with an @: the two rate alike. */
  answers: boolean;
}

type Own = Pick<Reading, 'words' | 'from'>;

const found = new WeakMap<Document, Own>();

/** The words of a draft, and where they begin. Found once for each document. */
function ownWords(document: Document): Own {
  const known = found.get(document);
  if (known !== undefined) return known;
  let from = 0;
  for (const mention of document.mentions) {
    if (document.source.slice(from, mention.start).trim() !== '') break;
    from = mention.end;
  }
  const words = document.tokens.filter((token) => token.start >= from && traitsOf(token.term).isWord);
  found.set(document, { words, from });
  return { words, from };
}

/** Reads what all terms share. */
export function readReading(document: Document, context: Context): Reading {
  const { words, from } = ownWords(document);
  return { document, context, words, from, answers: from > 0 || context.surface === 'reply' };
}

/** What words weigh in a long text: each says less. Damped from 20 words on. */
export function dampingOf(words: number): number {
  return Math.min(1, Math.sqrt(20 / Math.max(1, words)));
}
