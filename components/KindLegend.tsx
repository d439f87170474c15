import type { JSX } from 'preact';
import type { Tally } from '../analysis/balance.ts';
import type { Kind } from '../analysis/rating.ts';
import { KindIcon } from './KindIcon.tsx';
import { number } from './texts.ts';
import { sayKind } from './words.ts';

const ORDER: readonly Kind[] = ['conversation', 'sharing', 'broadcast', 'promotion'];

/** How many acts there are of each kind: sign, word and figure, in the order of the bar. */
export function KindLegend({ tally }: { tally: Tally }): JSX.Element {
  return (
    <ul class="kind-legend">
      {ORDER.map((kind) => (
        <li key={kind} class={kind}>
          <KindIcon kind={kind} />
          <span>{sayKind(kind)}</span>
          <b>{number(tally[kind])}</b>
        </li>
      ))}
    </ul>
  );
}
