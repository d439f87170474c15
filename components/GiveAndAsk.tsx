import type { JSX } from 'preact';
import type { Tally } from '../analysis/balance.ts';
import { BreadthRing } from './BreadthRing.tsx';
import { KindLegend } from './KindLegend.tsx';
import { number, text } from './texts.ts';
import { percent } from './words.ts';

export interface GiveAndAskProps {
  tally: Tally;
  gives: number;
  asks: number;
  /** Share of replies in percent; null where none can be told. */
  replies: number | null;
}

/** What was given and asked in the window, of how many kinds, and how much of it answers others. */
export function GiveAndAsk({ tally, gives, asks, replies }: GiveAndAskProps): JSX.Element {
  const sums = [text('balance_given', number(gives)), text('balance_asked', number(asks))];
  if (replies !== null) sums.push(text('balance_replies', percent(replies)));
  return (
    <div class="give-and-ask">
      <BreadthRing tally={tally} />
      <div>
        <p class="sums">{sums.join(' · ')}</p>
        <KindLegend tally={tally} />
      </div>
    </div>
  );
}
