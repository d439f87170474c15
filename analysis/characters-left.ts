import parseTweet from 'twitter-text/dist/parseTweet.js';

/** How a site limits the length of a text. */
export interface LengthLimit {
  /** `weighted`: by the rule of X, where a link is 23 and an emoji 2; `plain`: each UTF-16 unit is one. */
  counts: 'weighted' | 'plain';
  most: number;
  /** What accounts with a subscription may write. Whether this account has one, no page tells. */
  extended?: number;
}

/** The room that a draft has; below zero it is too long. */
export interface CharactersLeft {
  left: number;
  most: number;
  /** The same with a subscription; null where there is none to be had. */
  extended: { left: number; most: number } | null;
}

/**
 * The library knows the emoji of 2018: newer ones joined of several would count as their parts. To make this pattern
 * takes some 10 ms, in which a background that wakes up would keep the popup waiting.
 */
let emoji: RegExp | undefined;
const SOME_EMOJI = '😀';

/** What the rule of X counts as one, as pairs of first and last code point; all else is two. */
const LIGHT = [
  [0, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
] as const;

/** No name of a server has as many dots or letters. */
const MOST_DOTS = 20;
const MOST_LETTERS = 400;

function weigh(text: string): number {
  let sum = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    sum += LIGHT.some(([first, last]) => point >= first && point <= last) ? 1 : 2;
  }
  return sum;
}

function isTooMuchForAServer(word: string): boolean {
  const labels = word.split('.', MOST_DOTS + 2).length;
  return labels > MOST_DOTS + 1 || (labels > 1 && word.length > MOST_LETTERS);
}

/** How a link begins that stands right behind other words, with the character before it: it says whether it is one. */
const LINK_BEHIND = /.https?:$/isu;

/**
 * The library's search for links is quadratic in long words (25,000 characters of "日." took 4.5 s, as many of "日" in a
 * draft with a link 9 s). Plain letters of the same weight stand in for them. A link right behind a long run is still one; in
 * a run with dots of its own it counts as its letters.
 */
function withoutLongWords(text: string): string {
  return text.replace(/[^\s/]+/g, (word) => {
    if (isTooMuchForAServer(word)) return 'x'.repeat(weigh(word));
    if (word.length <= MOST_LETTERS) return word;
    const end = LINK_BEHIND.exec(word.slice(-10))?.[0] ?? '';
    return 'x'.repeat(weigh(word.slice(0, word.length - end.length))) + end;
  });
}

function weightedLength(text: string): number {
  emoji ??= /\p{RGI_Emoji}/gv;
  const simpler = text.normalize().replace(emoji, SOME_EMOJI);
  return parseTweet(withoutLongWords(simpler)).weightedLength;
}

/**
 * Counts the room that a text has. `weighted` is the rule that X published (twitter-text 3.1, on the composed form
 * of letters); `plain` counts UTF-16 units of the draft as the editor gives it, a line break as one. That LinkedIn and
 * Facebook count so is assumed: neither says whether an emoji is one or two.
 */
export function countCharactersLeft(text: string, limit: LengthLimit): CharactersLeft {
  const length = limit.counts === 'weighted' ? weightedLength(text) : text.length;
  const { most, extended } = limit;
  return {
    left: most - length,
    most,
    extended: extended === undefined ? null : { left: extended - length, most: extended },
  };
}
