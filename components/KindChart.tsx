import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { ChartTable } from './ChartTable.tsx';
import { type ChartLayout, type DrawnColumn, type KindColumn, layOutColumns } from './chart-columns.ts';
import { longPeriod, type PeriodUnit, shortPeriod } from './days.ts';
import { fillOf, KindFills } from './KindFills.tsx';
import { KIND_ORDER, PART_OF } from './kind-parts.ts';
import { number, text } from './texts.ts';

export interface KindChartProps {
  /** In the order of time, without gaps: where nothing was posted the tally is empty. */
  columns: readonly KindColumn[];
  unit: PeriodUnit;
  /** Percent. */
  target: number;
  /** The picture in words. */
  label: string;
  /** In CSS pixels. */
  width: number;
  height: number;
  isTableOpen?: boolean;
  /** The start of the column that stands out. */
  chosen?: number | null;
  /** A column is clicked. Who calls offers the same choice to the keyboard, beside the picture. */
  onChoose?(start: number): void;
}

/** How high a notch is, and how far it stands out of its column on both sides, in pixels. */
const NOTCH = { height: 1.5, beyond: 1.5 } as const;

function sayColumn({ start, tally }: DrawnColumn, unit: PeriodUnit): string {
  return text('chart_column', longPeriod(start, unit), ...KIND_ORDER.map((kind) => number(tally[kind])));
}

interface ColumnProps {
  column: DrawnColumn;
  unit: PeriodUnit;
  id: string;
  /** Where the columns stand. */
  base: number;
  isChosen: boolean;
  onChoose: ((start: number) => void) | undefined;
}

function Column({ column, unit, id, base, isChosen, onChoose }: ColumnProps): JSX.Element {
  const { start, x, width, notch } = column;
  return (
    <g class={isChosen ? 'column is-chosen' : 'column'} {...(onChoose && { onClick: () => onChoose(start) })}>
      {onChoose && (
        <rect class="place" x={x - NOTCH.beyond} y={0} width={width + 2 * NOTCH.beyond} height={base} />
      )}
      <title>{sayColumn(column, unit)}</title>
      {column.pieces.map(({ kind, y, height }) => {
        const part = PART_OF[kind];
        return (
          <rect key={kind} class={part} x={x} y={y} width={width} height={height} {...fillOf(part, id)} />
        );
      })}
      {notch !== null && (
        <rect
          class="notch"
          x={x - NOTCH.beyond}
          y={notch - NOTCH.height / 2}
          width={width + 2 * NOTCH.beyond}
          height={NOTCH.height}
        />
      )}
    </g>
  );
}

/** The names of columns below the line on which they stand, and the figures at its left. */
function Axes({ layout, unit }: { layout: ChartLayout; unit: PeriodUnit }): JSX.Element {
  const { base, left, right, grid, labels } = layout;
  return (
    <g class="axes">
      {grid.map(({ y, count }) => (
        <g key={count}>
          <line x1={left} x2={right} y1={y} y2={y} />
          <text x={left - 6} y={y} dy="0.35em" text-anchor="end">
            {number(count)}
          </text>
        </g>
      ))}
      <line class="base" x1={left} x2={right} y1={base} y2={base} />
      {labels.map(({ start, x, at, anchor }) => (
        <g key={start}>
          <line class="base" x1={x} x2={x} y1={base} y2={base + 4} />
          <text class="name" x={at} y={base + 16} text-anchor={anchor}>
            {shortPeriod(start, unit)}
          </text>
        </g>
      ))}
    </g>
  );
}

/**
 * The balance over time: the two-way bar turned upright for each day, week or month. A column is as high as there are
 * acts; what is given fills it from the bottom, what is asked from the top, with a notch at the target.
 */
export function KindChart(props: KindChartProps): JSX.Element {
  const { columns, unit, target, label, width, height, isTableOpen = false, chosen, onChoose } = props;
  const id = useId();
  const layout = layOutColumns(columns, target, { width, height });
  return (
    <div class="kind-chart">
      <svg role="img" aria-label={label} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <KindFills id={id} />
        <Axes layout={layout} unit={unit} />
        {layout.columns.map((column) => (
          <Column
            key={column.start}
            column={column}
            unit={unit}
            id={id}
            base={layout.base}
            isChosen={column.start === chosen}
            onChoose={onChoose}
          />
        ))}
      </svg>
      <ChartTable columns={layout.columns} unit={unit} label={label} isOpen={isTableOpen} />
    </div>
  );
}
