import { chanceFrom, pickFrom } from '../bench/made-texts.ts';

/** What long drafts are made of that are to hang the rating. */

/** Without any English a draft is not rated. What stands around a run is rated whatever the run is. */
export const BEFORE = 'Order our new course now, it is only $20 today: ';
export const BEHIND = ' and tell me what you think of https://mill.example/b or @jane?';

export function around(body: string): string {
  return BEFORE + body + BEHIND;
}

/** So many characters of one piece after the other. */
export function fill(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

export const CLASSES: Readonly<Record<string, string>> = {
  dots: '.',
  spaces: ' ',
  tabs: '\t',
  'line ends': '\n',
  'line ends of Windows': '\r\n',
  'line separators': '\u2028',
  hyphens: '-',
  dashes: '—',
  'low lines': '_',
  digits: '7',
  letters: 'a',
  capitals: 'A',
  'letters of another script': 'я',
  'letters without blanks': '日',
  'letters from the right': 'ש',
  quotes: '"',
  'opening quotes': '“',
  apostrophes: "'",
  brackets: '(',
  'closing brackets': ')',
  '@': '@',
  '#': '#',
  slashes: '/',
  colons: ':',
  commas: ',',
  'exclamation marks': '!',
  'question marks': '?',
  ellipses: '…',
  'dollar signs': '$',
  'percent signs': '%',
  ampersands: '&',
  'vertical lines': '|',
  backslashes: '\\',
  emoji: '😀',
  'emoji of many parts': '👩‍👩‍👧‍👦',
  flags: '🇩🇪',
  keycaps: '1️⃣',
  'combining marks': '\u0301',
  'zero-width spaces': '\u200b',
  joiners: '\u200d',
  'turns of direction': '\u202e',
  'halves of pairs': '\ud83d',
  'bold letters': '𝗕',
};

/** Strings that hung compromise, by its issues and by trial; and what hung others. */
export const KNOWN: Readonly<Record<string, string>> = {
  'dots and spaces': '. ',
  'hyphens and spaces': '- ',
  'digits and spaces': '1 ',
  'hyphens and letters': 'a-',
  'digits and dots': '1.',
  'digits and commas': '1,',
  'letters and dots': 'a.',
  'marks of both sorts': '!?',
  'quoted letters': '"a" ',
  'opened, not closed': '“a ',
  'brackets and blanks': '( ',
  'lines of one letter': 'x\n',
  'blank lines': ' \n',
  contractions: "i'd've ",
  mentions: '@anna ',
  hashtags: '#a',
  links: 'https://a.example/b ',
  'links in links': 'https://',
  'links and marks': 'https://a.example/.,',
  'letters and marks': 'e\u0301',
  'dots and unseen': '.\u200b',
  'spaces and unseen': ' \u200b',
  'names with @': 'a@a.',
  amounts: '$1,',
  numbers: '1,000.00 ',
  offers: 'Buy now, 50% off, link in bio! ',
  negations: 'not not ',
  topics: 'my new ',
  'halves of orders': 'order or ',
};

/** What is put together at random: each of a class, each that is known, and what sets patterns off. */
export const ATOMS: readonly string[] = [
  ...Object.values(CLASSES),
  ...Object.values(KNOWN),
  ...'www. .com .example/ :// ?ref= I my our buy now don’t <a> &amp; *a* ``` 👉 ✅ ～ ！ ﬁ'.split(' '),
];

/** A piece of 2 to 6 atoms, of which one may be repeated within the piece. */
export function makePiece(seed: number): string {
  const chance = chanceFrom(seed);
  const atoms = 2 + Math.floor(chance() * chance() * 5);
  return Array.from({ length: atoms }, () => {
    const atom = pickFrom(chance, ATOMS);
    return chance() < 0.15 ? atom.repeat(2 + Math.floor(chance() * 30)) : atom;
  }).join('');
}
