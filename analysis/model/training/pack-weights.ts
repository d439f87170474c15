import { encodeWeight } from '../weight-code.ts';
import { familyOf } from './design.ts';
import type { Fitted } from './fit-model.ts';

/** Words whose weights would all be smaller than this in the score and the kinds are left out. */
const LEAST = 0.02;

/** What the kinds' sums are differences from: the last letter, conversation. */
function differences(kinds: readonly number[], score: number): number[] {
  const last = kinds.at(-1) ?? 0;
  return [score, ...kinds.slice(0, -1).map((kind) => kind - last)];
}

function fixed(value: number): number {
  return Math.round(value * 1000);
}

/** The order of code units, which is the same on every machine. */
function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The file of weights. Platt's scaling is multiplied in, so that the sum of the weights is the log-odds.
 *
 * @param sites log-odds to add on each site
 */
export function packWeights(fitted: Fitted, sites: Readonly<Record<string, number>>): string {
  const terms: string[] = [];
  const words: string[] = [];
  for (const id of [...fitted.score.keys()].sort(byText)) {
    const own = differences(fitted.kinds.get(id) ?? [0, 0, 0, 0], fitted.slope * (fitted.score.get(id) ?? 0));
    if (familyOf(id) !== 'word') {
      if (own.some((weight) => fixed(weight) !== 0)) terms.push([id, ...own.map(fixed)].join(' '));
    } else if (own.some((weight) => Math.abs(weight) >= LEAST)) {
      words.push(id.slice('word:'.length) + own.map(encodeWeight).join(''));
    }
  }
  const biases = differences(fitted.kindBiases, 0).slice(1);
  return [
    '/** Learnt by `npm run train`; not to be edited by hand. README, "The rating", says from what and how. */',
    '',
    '/** Log-odds of a draft in which nothing is found. */',
    `export const OFFSET = ${fixed(fitted.offset) / 1000};`,
    '',
    '/** Log-odds that a site adds where it is known. */',
    'export const SITE_OFFSETS: Readonly<Record<string, number>> = {',
    ...Object.entries(sites).map(([site, offset]) => `  ${site}: ${fixed(offset) / 1000},`),
    '};',
    '',
    '/** Sums of promotion, broadcast and sharing in a draft in which nothing is found, less that of conversation. */',
    `export const KIND_BIASES: readonly number[] = [${biases.map((bias) => fixed(bias) / 1000).join(', ')}];`,
    '',
    '/** Term, thousandths of log-odds of the score, and of promotion, broadcast and sharing against conversation. */',
    `export const TERMS = \`\n${terms.join('\n')}\n\`;`,
    '',
    '/** Words, each with four signs for the same four weights: see `weight-code.ts`. */',
    `export const WORDS = \`\n${words.join('\n')}\n\`;`,
    '',
  ].join('\n');
}
