import type { JSX } from 'preact';
import type { Tally } from '../analysis/balance.ts';
import type { Kind } from '../analysis/rating.ts';
import { KindIcon } from './KindIcon.tsx';
import { KIND_WORDS } from './words.ts';

const ORDER: readonly Kind[] = ['conversation', 'sharing', 'broadcast', 'promotion'];

/** How many acts there are of each kind: sign, word and figure, in the order of the bar. */
export function KindLegend({ tally }: { tally: Tally }): JSX.Element {
  return (
    <ul class="kind-legend">
      {ORDER.map((kind) => (
        <li key={kind} class={kind}>
          <KindIcon kind={kind} />
          <span>{KIND_WORDS[kind]}</span>
          <b>{tally[kind]}</b>
        </li>
      ))}
    </ul>
  );
}
