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
// full-width and mathematical letters, and surrogates. Runs are counted beside it.
const NEEDS_FOLDING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u00a0\u00ad\u02bc\u1680\u2000-\u200f\u2018\u2019\u2028-\u202f\u205f-\u206f\u3000\ufeff\uff01-\uff5e\ud800-\udfff]/;

/** True if anything in a text needs folding. Plain letters, digits and marks are passed over without a pattern. */
function needsFolding(source: string): boolean {
  let previous = -1;
  let run = 0;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    run = code === previous ? run + 1 : 1;
    if (run > LONGEST_RUN) return true;
    previous = code;
    if (code >= 0x20 && code < 0x7f) continue;
    if (code !== 0x0a && code !== 0x09 && NEEDS_FOLDING.test(source.charAt(at))) return true;
  }
  return false;
}

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
  if (!needsFolding(source))
    return { text: source, isSame: true, toSource: (start, end) => ({ start, end }) };
  // No form is longer than what it stands for.
  const starts = new Int32Array(source.length);
  const ends = new Int32Array(source.length);
  let length = 0;
  let text = '';
  /** What is the same in both from here on is copied at once. */
  let copied = 0;
  let previous = -1;
  let run = 0;
  for (let at = 0; at < source.length; ) {
    const unit = source.charCodeAt(at);
    const isPlain = unit >= 0x20 && unit < 0x7f;
    const code = isPlain ? unit : (source.codePointAt(at) ?? 0);
    const end = at + (code > 0xffff ? 2 : 1);
    if (isPlain && unit !== previous) {
      starts[length] = at;
      ends[length++] = end;
      previous = unit;
      run = 1;
      at = end;
      continue;
    }
    const char = source.slice(at, end);
    const folded = isPlain ? char : foldCodePoint(code, char);
    const form = folded === '' ? -1 : (folded.codePointAt(0) ?? -1);
    run = form !== -1 && form === previous ? run + 1 : 1;
    if (form !== -1) previous = form;
    const isKept = form !== -1 && run <= LONGEST_RUN;
    if (isKept) {
      for (let i = 0; i < folded.length; i++) {
        starts[length] = at;
        ends[length++] = end;
      }
      // What is dropped belongs to the character before it, so that spans leave no gap.
    } else if (length > 0) ends[length - 1] = end;
    if (!isKept || folded !== char) {
      text += source.slice(copied, at);
      if (isKept) text += folded;
      copied = end;
    }
    at = end;
  }
  text += source.slice(copied);
  return {
    text,
    isSame: false,
    toSource(start, end) {
      const from = start < length ? (starts[start] as number) : source.length;
      if (end <= start) return { start: from, end: from };
      return { start: from, end: end <= length ? (ends[end - 1] as number) : source.length };
    },
  };
}
