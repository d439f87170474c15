import { cutAround } from './cuts.ts';
import type { MessageKey } from './message.ts';
import { type Maker, propose, wordsAt } from './suggestion-makers.ts';

/** So long a quotation shows all of its words. */
const LONGEST = 58;

/** The second end of a finding goes: an offer behind praise, a link behind thanks. */
export function cutSecond(key: MessageKey, copy: string | null = null): Maker {
  return ({ document, findings }) => {
    const second = findings[1];
    if (second === undefined) return null;
    const span = cutAround(document, second) ?? (isAtEnd(document.given, second.end) ? second : null);
    if (span === null) return null;
    const { start, end } = span;
    return propose([key, wordsAt(document, { start, end })], { start, end }, copy);
  };
}

function isAtEnd(draft: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(draft.slice(at, at + 100)) && draft.length - at <= 100;
}

/** A price at the end of a clause goes with the word before it: "from $15". */
export const cutPrice: Maker = ({ document, strongest }) => {
  const at = document.tokens.findIndex((token) => token.start === strongest.start);
  const lead = document.tokens[at - 1];
  const opens = /^(?:from|for|only|just|at)$/;
  const start = lead !== undefined && opens.test(lead.normal) ? lead.start : strongest.start;
  const words = document.given.slice(start, strongest.end);
  const closes = /^\s*(?:$|[.,;:!\n–—])/.test(document.given.slice(strongest.end));
  if (!closes || !/^(?:from|for|only|just|at)\b/i.test(words) || words.length > LONGEST) return null;
  return propose(['suggest_cut', words.replace(/\s+/g, ' ')], { start, end: strongest.end });
};

/** The last of several orders goes. */
export const cutLastOrder: Maker = ({ document, strongest }) => {
  const last = document.tokens.findLast((token) => token.end <= strongest.end);
  const span = last === undefined ? null : cutAround(document, { start: last.start, end: last.end });
  if (span === null || span.start <= strongest.start) return null;
  return propose(['suggest_leave_choice', wordsAt(document, span)], span);
};

/** One full stop in place of the exclamation marks; a question keeps its mark. */
export const endCalmly: Maker = ({ document, strongest }) => {
  const { given, sentences } = document;
  const sentence = sentences.findLast((one) => one.end <= strongest.start);
  if (sentence === undefined || /\S/.test(given.slice(sentence.end, strongest.start))) return null;
  const words = given.slice(sentence.start, sentence.end);
  if (words.length > LONGEST || words.includes('\n')) return null;
  const isQuestion = given.slice(strongest.start, strongest.end).includes('?');
  const { start, end } = strongest;
  return propose(
    [isQuestion ? 'suggest_end_with_question_mark' : 'suggest_end_with_full_stop', words],
    { start, end },
    `${words}${isQuestion ? '?' : '.'}`,
  );
};

/** The words in capitals in small letters. */
export const writeSmall: Maker = ({ document, strongest: { start, end } }) => {
  const words = document.given.slice(start, end);
  if (words.length > LONGEST || words.includes('\n')) return null;
  const opens = document.sentences.some((sentence) => sentence.start === start);
  const small = words.toLowerCase().replace(/\bi\b/g, 'I');
  const copy = opens ? `${small.charAt(0).toUpperCase()}${small.slice(1)}` : small;
  return propose(['suggest_write_small', words, copy], { start, end }, copy);
};

const HEADS =
  /(?<![\d.,])[\d.,]{0,20}\d[km]?\+? (?:followers|subscribers|users|customers|members|connections|readers|listeners|clients|backers|students)$/i;

/** A head count becomes what one of them said. */
export const oneOfThem: Maker = ({ document, findings }) => {
  for (const { start, end } of findings) {
    const counted = HEADS.exec(document.given.slice(start, end))?.[0];
    if (counted !== undefined) return propose(['suggest_one_of_them', counted]);
  }
  return null;
};
