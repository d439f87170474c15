import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DrawnColumn } from './chart-columns.ts';
import { longPeriod, type PeriodUnit } from './days.ts';
import { KindIcon } from './KindIcon.tsx';
import { KIND_ORDER } from './kind-parts.ts';
import { number, text } from './texts.ts';
import { percent, sayKind } from './words.ts';

export interface ChartTableProps {
  columns: readonly Pick<DrawnColumn, 'start' | 'tally' | 'count'>[];
  unit: PeriodUnit;
  /** The table in words. */
  label: string;
  isOpen: boolean;
}

/** The figures of a chart, made once they are asked for. Of periods without acts there is nothing to be read. */
export function ChartTable({ columns, unit, label, isOpen }: ChartTableProps): JSX.Element {
  const [isMade, setMade] = useState(isOpen);
  const rows = columns.filter(({ count }) => count > 0);
  return (
    <details
      class="chart-table"
      open={isOpen}
      onToggle={({ currentTarget }) => setMade(isMade || currentTarget.open)}
    >
      <summary>{text('chart_as_table')}</summary>
      {isMade && (
        <>
          <table>
            <caption class="visually-hidden">{label}</caption>
            <thead>
              <tr>
                <th scope="col">{text(`chart_${unit}`)}</th>
                {KIND_ORDER.map((kind) => (
                  <th key={kind} scope="col" title={sayKind(kind)}>
                    <KindIcon kind={kind} />
                    <span class="visually-hidden">{sayKind(kind)}</span>
                  </th>
                ))}
                <th scope="col">{text('chart_share')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ start, tally, count }) => (
                <tr key={start}>
                  <th scope="row">{longPeriod(start, unit)}</th>
                  {KIND_ORDER.map((kind) => (
                    <td key={kind}>{number(tally[kind])}</td>
                  ))}
                  <td>{percent((100 * tally.promotion) / count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p>{text(`chart_${unit}_left_out`)}</p>
        </>
      )}
    </details>
  );
}
