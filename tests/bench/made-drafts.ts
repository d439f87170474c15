import { chanceFrom, makeText } from './made-texts.ts';

/** The lengths that are measured: a short post, the limit of X, that of LinkedIn, that of Facebook. */
export const LENGTHS = [60, 280, 3000, 63_206] as const;
export type Length = (typeof LENGTHS)[number];

/**
 * A draft of exactly so many characters. Each sentence has a number of its own: some engines remember what they have seen,
 * and texts that repeat themselves would show them many times too good.
 */
export function makeDraft(length: number, seed: number): string {
  const chance = chanceFrom(seed);
  let draft = '';
  for (let count = 1; draft.length < length; count++) {
    const said = makeText(chance, false).replace(/(?=[.?!])/g, () => ` ${seed}${count}`);
    draft += draft === '' ? said : `${count % 5 === 0 ? '\n' : ' '}${said}`;
  }
  return draft.slice(0, length);
}

/** Drafts that were made to be slow, by what they are made of. */
export const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  'one word': (length) => 'a'.repeat(length),
  mentions: (length) => '@anna '.repeat(length).slice(0, length),
  'open quotation marks': (length) => '“so she said '.repeat(length).slice(0, length),
  'exclamation marks': (length) => '!?'.repeat(length).slice(0, length),
  links: (length) => 'https://a.example/b '.repeat(length / 20 + 1).slice(0, length),
  'emoji joined': (length) => '👩‍👩‍👧‍👦'.repeat(length / 11 + 1).slice(0, length),
  offers: (length) => 'Buy now, 50% off, link in bio! '.repeat(length / 31 + 1).slice(0, length),
  'line ends': (length) => 'a\n'.repeat(length).slice(0, length),
};
