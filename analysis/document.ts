import { type Chunk, chunksOf, forgetChunks } from './chunks.ts';
import { foldText } from './fold.ts';
import { detectLanguage, type Language } from './language.ts';
import { forgetMarks, readMarks } from './marks.ts';
import { maskDraft } from './never-count.ts';
import type { ParsedSentence, ParsedTerm } from './parse-sentences.ts';
import type { Span } from './rating.ts';

/** A word of the draft. Punctuation around it is in `before` and `after`. */
export interface Token extends Span {
  /** Lower case, plain apostrophes, no punctuation around: `we're`, `20%`, `@jane`, `https://acme.example`. */
  normal: string;
  /** As written, after folding look-alike letters. */
  text: string;
  before: string;
  after: string;
  /** Tags of compromise, such as Verb, Person, Money (https://github.com/spencermountain/compromise/wiki/Tags). */
  tags: ReadonlySet<string>;
  /** What is remembered of it while the draft around it changes. */
  term: ParsedTerm;
  /** Index into {@link Document.sentences}. */
  sentence: number;
  /** True between quotation marks: somebody else's words. */
  quoted: boolean;
}

export interface Sentence extends Span {
  /** Index of the first token, and one past the last. */
  from: number;
  to: number;
  isQuestion: boolean;
  /** What is remembered of it while the draft around it changes. */
  parsed: ParsedSentence;
}

/** A draft, read: what cues look at. All spans are offsets into the draft as it was given. */
export interface Document {
  /** What counts of the draft: as long as it, with a meaningless word for each phrase that never counts. */
  source: string;
  /** The draft as it was given, to quote from. */
  given: string;
  /** Where the phrases that never count stand, in the order of the text. */
  masked: readonly Span[];
  /** If it is not English, there are no tokens and no sentences. In a mixed draft only the English ones are there. */
  language: Language;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  /** The pieces that it was read in, and the index of the first token of each. Empty where there are no tokens. */
  chunks: readonly { from: number; chunk: Chunk }[];
  links: readonly Span[];
  mentions: readonly Span[];
  hashtags: readonly Span[];
  /** Groups of one or more exclamation marks, with question marks between them. */
  exclamations: readonly Span[];
}

/** Marks which characters stand between quotation marks, on one line, at most 400 characters apart. */
function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/"[^"\n]{1,400}"|“[^”\n]{1,400}”|«[^»\n]{1,400}»/g)) {
    spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

/** Beside sentences in another language fewer English words than this are a slogan, not a draft. */
const FEWEST_WORDS = 4;

/** The language of a draft with so many words in English sentences, and others. */
function languageOf(text: string, englishWords: number, others: ReadonlyMap<string, number>): Language {
  const [most] = [...others].sort((a, b) => b[1] - a[1]);
  if (most === undefined) return englishWords > 0 ? { is: 'english' } : detectLanguage(text);
  return englishWords < FEWEST_WORDS ? { is: 'other', code: most[0] } : { is: 'english' };
}

let last: { document: Document; neverCount: string } | null = null;

/** Forgets all drafts: for tests and measurements. Nothing depends on it but time. */
export function forgetDrafts(): void {
  last = null;
  forgetMarks();
  forgetChunks();
}

/**
 * Reads a draft into tokens, sentences and marks. The last one is remembered: who coaches a draft reads it again.
 * Never throws; an empty or blank draft gives an empty document.
 *
 * @param neverCount phrases whose words count for nothing, see `never-count.ts`
 */
export function readDocument(draft: string, neverCount: readonly string[] = []): Document {
  const key = neverCount.join('\n');
  if (last?.document.given !== draft || last.neverCount !== key) {
    last = { document: readAfresh(draft, neverCount), neverCount: key };
  }
  return last.document;
}

function readAfresh(given: string, neverCount: readonly string[]): Document {
  const { text: source, masked } = maskDraft(given, neverCount);
  const folded = foldText(source);
  const text = folded.text;
  const marks = readMarks(text);
  const quotes = quotedSpans(text);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  /** What the sentences that are left out are written in, by their words. */
  const others = new Map<string, number>();
  let englishWords = 0;
  let quote = 0;
  const chunks: { from: number; chunk: Chunk }[] = [];
  for (const { start: chunkStart, chunk } of chunksOf(text)) {
    for (const { code, words } of chunk.others) others.set(code, (others.get(code) ?? 0) + words);
    englishWords += chunk.englishWords;
    chunks.push({ from: tokens.length, chunk });
    for (const { at, sentence } of chunk.sentences) {
      const from = tokens.length;
      const offset = chunkStart + at;
      for (const term of sentence.terms) {
        const foldedStart = offset + term.start;
        while (quote < quotes.length && (quotes[quote] as Span).end <= foldedStart) quote++;
        const around = quotes[quote];
        const span = folded.isSame ? null : folded.toSource(foldedStart, offset + term.end);
        // Written out: copying all properties of a term costs ten times as much, for each word of a draft at each key.
        tokens.push({
          start: span === null ? foldedStart : span.start,
          end: span === null ? offset + term.end : span.end,
          normal: term.normal,
          text: term.text,
          before: term.before,
          after: term.after,
          tags: term.tags,
          term,
          sentence: sentences.length,
          quoted: around !== undefined && around.start <= foldedStart,
        });
      }
      const first = tokens[from] as Token;
      sentences.push({
        start: first.start,
        end: (tokens.at(-1) as Token).end,
        from,
        to: tokens.length,
        isQuestion: sentence.ending.includes('?') && !first.quoted,
        parsed: sentence,
      });
    }
  }
  const language = languageOf(text, englishWords, others);
  const isRated = language.is === 'english';
  const toSource = (span: Span): Span => (folded.isSame ? span : folded.toSource(span.start, span.end));
  return {
    source,
    given,
    masked,
    language,
    tokens: isRated ? tokens : [],
    sentences: isRated ? sentences : [],
    chunks: isRated ? chunks : [],
    links: marks.links.map(toSource),
    mentions: marks.mentions.map(toSource),
    hashtags: marks.hashtags.map(toSource),
    exclamations: marks.exclamations.map(toSource),
  };
}
