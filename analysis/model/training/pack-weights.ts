import type { WeightFile } from '../model.ts';
import { encodeWeight, LARGEST } from '../weight-code.ts';
import { familyOf } from './design.ts';
import type { Fitted } from './fit-model.ts';

/** The most that the words may take, in characters; the rest of the file takes about 25,000. */
const MOST = 106_000;

/** What the kinds weigh against the score where it is decided which words are worth their place. */
const KINDS_SHARE = 0.5;

/** What the kinds' sums are differences from: the last, conversation. */
function differences([score = 0, ...kinds]: readonly number[]): number[] {
  const last = kinds.at(-1) ?? 0;
  return [score, ...kinds.slice(0, -1).map((kind) => kind - last)];
}

function thousandths(value: number): number {
  return Math.round(value * 1000);
}

/** The order of code units, which is the same on every machine. */
function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Words in order, each as what it shares with the one before and the rest. */
function packWords(words: readonly { word: string }[]): string {
  let last = '';
  return words
    .map(({ word }) => {
      let shared = 0;
      while (shared < 35 && shared < word.length && word[shared] === last[shared]) shared++;
      last = word;
      return shared.toString(36) + word.slice(shared);
    })
    .join('\n');
}

/** The first sign of all words, then the second of all: beside their like they are compressed by a sixth more. */
function packSigns(words: readonly { signs: string }[]): string {
  const count = words[0]?.signs.length ?? 0;
  return Array.from({ length: count }, (_, i) => words.map(({ signs }) => signs.charAt(i)).join('')).join(
    '\n',
  );
}

/**
 * Rounds a learnt model to what the file keeps, without the words that do least. Platt's scaling is multiplied in,
 * so that the sum of the weights is the log-odds.
 *
 * @param sites log-odds to add on each site
 */
export function pack(fitted: Fitted, sites: Readonly<Record<string, number>>): WeightFile {
  const scaled = ([score = 0, ...kinds]: readonly number[]) => differences([fitted.slope * score, ...kinds]);
  const own = new Map(Array.from(fitted.single, ([id, heads]) => [id, scaled(heads)] as const));
  // The sums of each unit are stretched to the range of the signs, and its square's weight is shrunk by as much.
  const stretch = fitted.out.map((_, h) => {
    let largest = 0;
    for (const weights of fitted.into.values()) largest = Math.max(largest, Math.abs(weights[h] ?? 0));
    return largest === 0 ? 1 : LARGEST / largest;
  });
  const units = fitted.out.map((heads, h) =>
    scaled(heads).map((weight) => weight / (stretch[h] as number) ** 2),
  );
  const signsOf = (id: string) =>
    (fitted.into.get(id) ?? []).map((weight, h) => encodeWeight(weight * (stretch[h] as number))).join('');
  // How much a term usually does: by itself, and beside what else a unit usually sees.
  const worth = (id: string): number => {
    const shares = (own.get(id) ?? []).map((weight, o) => {
      const beside = (fitted.into.get(id) ?? []).map(
        (into, h) => 2 * into * (stretch[h] as number) ** 2 * (units[h]?.[o] ?? 0) * (fitted.usual[h] ?? 0),
      );
      return (
        (o === 0 ? 1 : KINDS_SHARE) ** 2 * (weight ** 2 + beside.reduce((sum, each) => sum + each ** 2, 0))
      );
    });
    return Math.sqrt((fitted.texts.get(id) ?? 0) * shares.reduce((a, b) => a + b, 0));
  };
  const terms: string[] = [];
  const words: { word: string; signs: string; worth: number }[] = [];
  for (const id of [...own.keys()].sort(byText)) {
    const heads = own.get(id) ?? [];
    if (familyOf(id) === 'word') {
      const signs = heads.map(encodeWeight).join('') + signsOf(id);
      words.push({ word: id.slice('word:'.length), signs, worth: worth(id) });
    } else {
      const signs = familyOf(id) === 'cue' ? [] : [signsOf(id)];
      terms.push([id, ...heads.map(thousandths), ...signs].join(' ').trimEnd());
    }
  }
  const byWorth = words.toSorted((a, b) => b.worth - a.worth || byText(a.word, b.word));
  const first = (count: number) => {
    const kept = byWorth.slice(0, count).sort((a, b) => byText(a.word, b.word));
    return { WORDS: packWords(kept), SIGNS: packSigns(kept) };
  };
  const lengthOf = (packed: ReturnType<typeof first>) => packed.WORDS.length + packed.SIGNS.length;
  let [low, high] = [0, byWorth.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lengthOf(first(middle)) <= MOST) low = middle;
    else high = middle - 1;
  }
  return {
    OFFSET: thousandths(fitted.offset) / 1000,
    SITE_OFFSETS: Object.fromEntries(
      Object.entries(sites).map(([site, offset]) => [site, thousandths(offset) / 1000]),
    ),
    KIND_BIASES: differences([0, ...fitted.kindBiases])
      .slice(1)
      .map((bias) => thousandths(bias) / 1000),
    UNITS: units.map((heads) => heads.map((weight) => Number(weight.toPrecision(4)))),
    TERMS: terms.join('\n'),
    ...first(low),
  };
}

/** The file of weights as a module of TypeScript. */
export function printWeights(file: WeightFile): string {
  return [
    '/** Learnt by `npm run train`; not to be edited by hand. README, "The rating", says from what and how. */',
    '',
    '/** Log-odds of a draft in which nothing is found. */',
    `export const OFFSET = ${file.OFFSET};`,
    '',
    '/** Log-odds that a site adds where it is known. */',
    'export const SITE_OFFSETS: Readonly<Record<string, number>> = {',
    ...Object.entries(file.SITE_OFFSETS).map(([site, offset]) => `  ${site}: ${offset},`),
    '};',
    '',
    '/** Sums of promotion, broadcast and sharing in a draft in which nothing is found, less that of conversation. */',
    `export const KIND_BIASES: readonly number[] = [${file.KIND_BIASES.join(', ')}];`,
    '',
    '/** What the square of each unit adds to the log-odds of the score, and to promotion, broadcast and sharing. */',
    'export const UNITS: readonly (readonly number[])[] = [',
    ...file.UNITS.map((heads) => `  [${heads.join(', ')}],`),
    '];',
    '',
    '/** Term, thousandths of the same four by itself, and a sign for what it adds to each unit: see `weight-code.ts`. */',
    `export const TERMS = \`\n${file.TERMS}\n\`;`,
    '',
    '/** Words: how many letters are those of the word before, and the others. */',
    `export const WORDS = \`\n${file.WORDS}\n\`;`,
    '',
    '/** Of these words in turn, a line of signs for each of the same four, and for each of the units. */',
    `export const SIGNS = \`\n${file.SIGNS}\n\`;`,
    '',
  ].join('\n');
}
