import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Tally } from '../analysis/balance.ts';
import { fillOf, KindFills } from './KindFills.tsx';
import { KIND_ORDER, PART_OF } from './kind-parts.ts';
import { listInWords, number, text } from './texts.ts';
import { sayKind } from './words.ts';

/** In CSS pixels. */
const SIZE = 64;
const OUTER = 31;
const INNER = 21;
/** Between two arcs. */
const GAP = 4;

const QUARTER = Math.PI / 2;

/** One of the arcs as a path, with edges that run side by side with those of the next. */
export function drawArc(index: number): string {
  const half = Math.hypot(INNER, OUTER) * Math.sin(GAP / OUTER / 2);
  const point = (radius: number, quarters: number, side: 1 | -1): string => {
    const angle = (quarters - 1) * QUARTER + side * Math.asin(half / radius);
    return `${(radius * Math.cos(angle)).toFixed(3)},${(radius * Math.sin(angle)).toFixed(3)}`;
  };
  const outer = `M${point(OUTER, index, 1)}A${OUTER},${OUTER},0,0,1,${point(OUTER, index + 1, -1)}`;
  return `${outer}L${point(INNER, index + 1, -1)}A${INNER},${INNER},0,0,0,${point(INNER, index, 1)}Z`;
}

/** How many of the four kinds occur: an arc for each, clockwise from the top, filled where it does. */
export function BreadthRing({ tally }: { tally: Tally }): JSX.Element {
  const id = useId();
  const found = KIND_ORDER.filter((kind) => tally[kind] > 0);
  const count = `${number(found.length)}/${number(KIND_ORDER.length)}`;
  const label = text('breadth_ring', number(found.length), listInWords(found.map(sayKind)));
  return (
    <svg
      class="breadth-ring"
      role="img"
      aria-label={found.length === 0 ? text('breadth_none') : label}
      width={SIZE}
      height={SIZE}
      viewBox={`${-SIZE / 2} ${-SIZE / 2} ${SIZE} ${SIZE}`}
    >
      <KindFills id={id} />
      {KIND_ORDER.map((kind, index) => {
        const part = PART_OF[kind];
        const isThere = found.includes(kind);
        return (
          <path
            key={kind}
            class={isThere ? `arc ${part}` : 'arc empty'}
            d={drawArc(index)}
            {...(isThere && fillOf(part, id))}
          />
        );
      })}
      <text y="0.35em" text-anchor="middle">
        {count}
      </text>
    </svg>
  );
}
