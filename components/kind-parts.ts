import type { Tally } from '../analysis/balance.ts';
import type { Kind } from '../analysis/rating.ts';
import type { Part } from './TwoWayBar.tsx';
import { number, text } from './texts.ts';
import { percent } from './words.ts';

/** The kinds as every picture has them: from what gives to what asks. */
export const KIND_ORDER: readonly Kind[] = ['conversation', 'sharing', 'broadcast', 'promotion'];

/** The part of a picture that stands for a kind. */
export const PART_OF: Readonly<Record<Kind, Part>> = {
  conversation: 'give',
  sharing: 'share',
  broadcast: 'news',
  promotion: 'ask',
};

function sum(tally: Tally): number {
  return KIND_ORDER.reduce((acts, kind) => acts + tally[kind], 0);
}

/** The acts on the bar, in percent of its lane. */
export function partsOf(tally: Tally): Partial<Record<Part, number>> {
  const count = sum(tally);
  if (count === 0) return {};
  return Object.fromEntries(KIND_ORDER.map((kind) => [PART_OF[kind], (100 * tally[kind]) / count]));
}

/** The bar in words. `title` says what is counted; `target` in percent. */
export function barLabel(title: string, tally: Tally, target: number): string {
  const share = (100 * tally.promotion) / Math.max(1, sum(tally));
  const figures = KIND_ORDER.map((kind) => number(tally[kind]));
  return text('balance_bar', title, ...figures, percent(share), percent(target));
}
