import type { JSX } from 'preact';
import type { Kind } from '../analysis/rating.ts';

const PATHS: Record<Kind, string> = {
  conversation: 'M2 3.5h12v7H7.5L4.5 13v-2.5H2z',
  sharing: 'M10 2.5 14 6l-4 3.5V7.5C6 7.5 4 9 2.5 12.5 2.5 8 5.500 5 10 4.500z',
  broadcast: 'M2.500 6.500v3h2.500l5.500 3.500v-10L5 6.500zM12.500 6v4',
  promotion: 'M2.500 2.500h5.500l5.500 5.500-5.500 5.500-5.500-5.500zM5.500 5.500h.010',
};

/** The sign of a kind, drawn in the colour of the text; the word stands beside it. */
export function KindIcon({ kind }: { kind: Kind }): JSX.Element {
  return (
    <svg class={`kind-icon ${kind}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={PATHS[kind]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linejoin="round"
        stroke-linecap="round"
      />
    </svg>
  );
}
