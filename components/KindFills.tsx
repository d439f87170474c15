import type { JSX } from 'preact';
import type { Part } from './TwoWayBar.tsx';

export interface KindFillsProps {
  /** Of this picture, and of no other in the page. */
  id: string;
}

/** The attribute of a shape that stands for a part. What gives is plain, and coloured by the style sheet. */
export function fillOf(part: Part, id: string): { fill?: string } {
  return part === 'give' ? {} : { fill: `url(#${id}-${part})` };
}

/** The fills of the kinds in a drawing, which are told apart by more than colour. */
export function KindFills({ id }: KindFillsProps): JSX.Element {
  return (
    <defs class="kind-fills">
      <pattern
        id={`${id}-share`}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect class="share" width="5" height="5" />
        <rect class="gap" width="1" height="5" />
      </pattern>
      <pattern id={`${id}-news`} width="4" height="4" patternUnits="userSpaceOnUse">
        <rect class="news" width="4" height="4" />
        <rect class="gap in-news" width="1" height="4" />
      </pattern>
      <pattern id={`${id}-ask`} width="7" height="7" patternUnits="userSpaceOnUse">
        <rect class="ask" width="7" height="7" />
        <rect class="gap" width="7" height="1" />
      </pattern>
    </defs>
  );
}
