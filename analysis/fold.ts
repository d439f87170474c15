import type { Span } from './rating.ts';

/** A run of one character longer than this says nothing more; see T10 in SECURITY.md for what it costs. */
const LONGEST_RUN = 4;

/** Text in a plain form, with the way back to the text it came from. */
export interface FoldedText {
  text: string;
  /** True where nothing was folded: spans are the same in both. */
  isSame: boolean;
  /** Turns a span of the folded text into the span of the source that it came from. */
  toSource(start: number, end: number): Span;
}

// What needs folding at all: curly apostrophes, unusual spaces and controls, zero-width characters,
// full-width and mathematical letters, lone surrogates, and any run of five.
const NEEDS_FOLDING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u00a0\u00ad\u02bc\u1680\u2000-\u200f\u2018\u2019\u2028-\u202f\u205f-\u206f\u3000\ufeff\uff01-\uff5e]|[\ud800-\udfff]|([\s\S])\1{4}/;

/** What stands for one code point in the folded text: '' drops it. */
function foldCodePoint(code: number, char: string): string {
  if (code === 0x0a || code === 0x09) return char;
  if (code < 0x20 || (code >= 0x7f && code <= 0xa0)) return ' ';
  if (code === 0x02bc || code === 0x2018 || code === 0x2019) return "'";
  if (code === 0x2028 || code === 0x2029) return '\n';
  if (code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000) return ' ';
  if (code === 0x200d) return char; // joins emoji
  if (code === 0xad || code === 0xfeff || (code >= 0x200b && code <= 0x200f)) return '';
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x205f && code <= 0x206f)) return '';
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code >= 0xd800 && code <= 0xdfff) return ' '; // a lone surrogate: pairs arrive as one code point
  // Bold and italic "letters" that people paste for emphasis are mathematical symbols to Unicode.
  if (code >= 0x1d400 && code <= 0x1d7ff) {
    const plain = char.normalize('NFKC');
    return plain.length === 1 ? plain : char;
  }
  return char;
}

/**
 * Folds look-alike letters, odd spaces, invisible characters and long runs of one character, so that cues
 * see words and the tokeniser stays linear (compromise 14.17 needs 2.2 s for 40,000 dots).
 * Never throws, whatever the text holds; linear in its length.
 */
export function foldText(source: string): FoldedText {
  if (!NEEDS_FOLDING.test(source))
    return { text: source, isSame: true, toSource: (start, end) => ({ start, end }) };
  const starts: number[] = [];
  const ends: number[] = [];
  const parts: string[] = [];
  let previous = '';
  let run = 0;
  for (let at = 0; at < source.length; ) {
    const code = source.codePointAt(at) ?? 0;
    const char = String.fromCodePoint(code);
    const folded = foldCodePoint(code, char);
    const end = at + char.length;
    run = folded !== '' && folded === previous ? run + 1 : 1;
    if (folded !== '') previous = folded;
    if (folded !== '' && run <= LONGEST_RUN) {
      for (let i = 0; i < folded.length; i++) {
        starts.push(at);
        ends.push(end);
      }
      parts.push(folded);
    } else if (ends.length > 0) {
      // What is dropped belongs to the character before it, so that spans leave no gap.
      ends[ends.length - 1] = end;
    }
    at = end;
  }
  return {
    text: parts.join(''),
    isSame: false,
    toSource(start, end) {
      if (end <= start) {
        const at = starts[start] ?? source.length;
        return { start: at, end: at };
      }
      return { start: starts[start] ?? source.length, end: ends[end - 1] ?? source.length };
    },
  };
}
