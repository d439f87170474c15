import type { JSX } from 'preact';
import type { Tally } from '../analysis/balance.ts';
import { KindIcon } from './KindIcon.tsx';
import { KIND_ORDER } from './kind-parts.ts';
import { number } from './texts.ts';
import { sayKind } from './words.ts';

/** How many acts there are of each kind: sign, word and figure, in the order of the bar. */
export function KindLegend({ tally }: { tally: Tally }): JSX.Element {
  return (
    <ul class="kind-legend">
      {KIND_ORDER.map((kind) => (
        <li key={kind} class={kind}>
          <KindIcon kind={kind} />
          <span>{sayKind(kind)}</span>
          <b>{number(tally[kind])}</b>
        </li>
      ))}
    </ul>
  );
}
