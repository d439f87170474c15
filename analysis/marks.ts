import { LONGEST_WORD } from './chunks.ts';
import type { Span } from './rating.ts';

const DOMAIN =
  /^(?:[a-z0-9][a-z0-9-]{0,62}\.){1,5}(?:com|org|net|io|co|ai|app|dev|me|ly|gg|tv|info|biz|shop|store|blog|news|live|site|online|xyz|uk|us|eu|de|fr|ca|au|in|example)(?:[/?#:]\S{0,2000})?$/i;
/** What may stand before a link, and behind it. A pattern that looks for the end of a run of them would try each place in it. */
const OPENING = new Set('("\'[{<«“');
const CLOSING = new Set(')"\']}>»”.,;:!?…');

/** What the sites treat as links, mentions and hashtags, and runs of exclamation marks; each in the order of the text. */
export interface Marks {
  links: Span[];
  mentions: Span[];
  hashtags: Span[];
  exclamations: Span[];
}

/** Where a word ends without the marks behind it. */
function endOf(word: string): number {
  let end = word.length;
  while (end > 0 && CLOSING.has(word.charAt(end - 1))) end--;
  return end;
}

/** Where a word begins without the marks before it. */
function startOf(word: string): number {
  let start = 0;
  while (start < word.length && OPENING.has(word.charAt(start))) start++;
  return start;
}

/** Finds marks word by word: none of them holds a space. */
function readAfresh(text: string): Marks {
  const marks: Marks = { links: [], mentions: [], hashtags: [], exclamations: [] };
  for (const match of text.matchAll(/\S+/g)) {
    const word = match[0];
    const at = match.index;
    const scheme = word.search(/https?:\/\//i);
    if (scheme >= 0) {
      marks.links.push({ start: at + scheme, end: at + endOf(word) });
      continue;
    }
    for (const mark of word.matchAll(/(?<![\w@])@\w{1,50}(?![\w@])|(?<![\w#&])#[\p{L}\p{N}_]{1,100}/gu)) {
      const span = { start: at + mark.index, end: at + mark.index + mark[0].length };
      (mark[0].startsWith('@') ? marks.mentions : marks.hashtags).push(span);
    }
    if (word.length <= LONGEST_WORD && word.includes('.') && !word.includes('@')) {
      const start = startOf(word);
      const end = endOf(word);
      if (DOMAIN.test(word.slice(start, end))) marks.links.push({ start: at + start, end: at + end });
    }
  }
  for (const match of text.matchAll(/[!?！]+/g)) {
    if (!/[!！]/.test(match[0])) continue;
    marks.exclamations.push({ start: match.index, end: match.index + match[0].length });
  }
  return marks;
}

/** A space of folded text: there are no others in it. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09;
}

/** What changed between two texts, in whole words: it stands from `start` to `oldEnd` in the one, to `end` in the other. */
function changeOf(old: string, text: string): { start: number; oldEnd: number; end: number } {
  const shorter = Math.min(old.length, text.length);
  let start = 0;
  while (start < shorter && old.charCodeAt(start) === text.charCodeAt(start)) start++;
  const grown = text.length - old.length;
  let end = text.length;
  const least = start + Math.max(0, grown);
  while (end > least && old.charCodeAt(end - grown - 1) === text.charCodeAt(end - 1)) end--;
  while (start > 0 && !isSpace(text.charCodeAt(start - 1))) start--;
  while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
  return { start, oldEnd: end - grown, end };
}

let last: { text: string; marks: Marks } = { text: '', marks: readAfresh('') };

/** Forgets the last text: for tests and measurements. Nothing depends on it but time. */
export function forgetMarks(): void {
  last = { text: '', marks: readAfresh('') };
}

/** Finds the marks of a folded text. Those of the last text are remembered, so that a key costs the words around it. */
export function readMarks(text: string): Marks {
  const { start, oldEnd, end } = changeOf(last.text, text);
  const fresh = readAfresh(text.slice(start, end));
  const splice = (kind: keyof Marks): Span[] => {
    const spans: Span[] = [];
    for (const span of last.marks[kind]) {
      if (span.end > start) break;
      spans.push(span);
    }
    for (const span of fresh[kind]) spans.push({ start: span.start + start, end: span.end + start });
    const moved = end - oldEnd;
    for (const span of last.marks[kind]) {
      if (span.start >= oldEnd && span.start >= start)
        spans.push({ start: span.start + moved, end: span.end + moved });
    }
    return spans;
  };
  const marks: Marks = {
    links: splice('links'),
    mentions: splice('mentions'),
    hashtags: splice('hashtags'),
    exclamations: splice('exclamations'),
  };
  last = { text, marks };
  return marks;
}
