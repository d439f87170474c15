import { forgetSentences, type ParsedSentence, parseSentences, type TokenRun } from './parse-sentences.ts';
import type { Span } from './rating.ts';

/** Long enough that the call costs little, short enough that compromise stays linear (60,000 lines: 1.7 s in one). */
const CHUNK = 1500;

/** Past this many characters a word without a space is no word; compromise is spared it. */
export const LONGEST_WORD = 300;

/** A piece of a draft, read. Offsets count from where it begins, so that it may move while the text before it changes. */
export interface Chunk {
  /** Without those in other languages. Indexes of tokens count from the first of the chunk. */
  sentences: readonly { at: number; from: number; sentence: ParsedSentence }[];
  /** How many tokens these sentences have. */
  tokens: number;
  /** What the sentences that are left out are written in, by their words, in the order of the text. */
  others: readonly { code: string; words: number }[];
  englishWords: number;
  /** The runs of its tokens that phrases have found, by the number of the phrases. */
  runs: (readonly TokenRun[] | undefined)[];
}

/** Splits at line ends into pieces of at least CHUNK characters (the last may be shorter). */
function* pieces(text: string): Generator<Span> {
  let start = 0;
  while (start < text.length) {
    let end = start + CHUNK >= text.length ? text.length : text.indexOf('\n', start + CHUNK);
    if (end === -1) end = text.length;
    // One endless line is cut at a space.
    if (end - start > 4 * CHUNK) {
      const space = text.lastIndexOf(' ', start + 4 * CHUNK);
      end = space > start ? space : start + 4 * CHUNK;
    }
    yield { start, end };
    start = end;
  }
}

/** Replaces words too long to be words by as many spaces; the caller keeps the offsets. */
function withoutGiants(text: string): string {
  if (text.length <= LONGEST_WORD) return text;
  return text.replace(/\S+/g, (word) =>
    word.length > LONGEST_WORD && !/^https?:/i.test(word) ? ' '.repeat(word.length) : word,
  );
}

/** More signs than this before the first word say nothing more. */
const LONGEST_LEAD = 60;
/** What compromise takes for the beginning of a word. */
const OF_WORDS = /[\p{L}\p{N}\p{So}]/u;

/**
 * Replaces what is far before the first word by as many spaces; the caller keeps the offsets. Compromise puts such pieces
 * before the next one and asks the whole again, each time (14.17: 5,000 characters of " —?" take 100 ms).
 */
function withoutLead(text: string): string {
  const first = text.search(OF_WORDS);
  const from = (first === -1 ? text.length : first) - LONGEST_LEAD;
  return from <= 0 ? text : ' '.repeat(from) + text.slice(from);
}

function readChunk(text: string): Chunk {
  const piece = withoutLead(withoutGiants(text));
  const sentences: Chunk['sentences'][number][] = [];
  const others: Chunk['others'][number][] = [];
  let tokens = 0;
  let englishWords = 0;
  if (piece.trim() !== '') {
    for (const { at, sentence } of parseSentences(piece)) {
      const { terms, language } = sentence;
      if (language.is === 'other') {
        others.push({ code: language.code, words: terms.length });
        continue;
      }
      if (language.is === 'english') englishWords += terms.length;
      sentences.push({ at, from: tokens, sentence });
      tokens += terms.length;
    }
  }
  return { sentences, tokens, others, englishWords, runs: [] };
}

/** So many chunks are remembered, and as many again that were used before them: more than the longest draft has. */
const REMEMBERED = 50;

let recent = new Map<string, Chunk>();
let older = new Map<string, Chunk>();

/** Forgets all pieces; see `forgetDrafts`. */
export function forgetChunks(): void {
  recent = new Map();
  older = new Map();
  forgetSentences();
}

/** Reads a text piece by piece. Pieces that were read before are remembered, wherever they stood. */
export function* chunksOf(text: string): Generator<{ start: number; chunk: Chunk }> {
  for (const { start, end } of pieces(text)) {
    const piece = text.slice(start, end);
    let chunk = recent.get(piece);
    if (chunk === undefined) {
      chunk = older.get(piece) ?? readChunk(piece);
      recent.set(piece, chunk);
      if (recent.size > REMEMBERED) {
        older = recent;
        recent = new Map();
      }
    }
    yield { start, chunk };
  }
}
