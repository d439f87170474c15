import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Tally } from '../../analysis/balance.ts';
import { ChoiceRow } from '../../components/ChoiceRow.tsx';
import type { KindColumn } from '../../components/chart-columns.ts';
import { longPeriod, type PeriodUnit, spanInWords } from '../../components/days.ts';
import { KindChart } from '../../components/KindChart.tsx';
import { KindLegend } from '../../components/KindLegend.tsx';
import { KIND_ORDER } from '../../components/kind-parts.ts';
import { countText, number, text } from '../../components/texts.ts';
import type { HistoryReport } from '../../platform/requests.ts';
import { tallyPeriods } from './periods.ts';
import { Choice, ViewFilter } from './ViewFilter.tsx';
import {
  type Bounds,
  COLUMNS,
  choiceOf,
  latestStart,
  picturedDays,
  startsOf,
  turnView,
  type View,
  zoomView,
} from './view.ts';

export interface PictureSectionProps {
  /** What the person asked for. */
  view: View;
  /** What the report is of: until the answer is there, what was asked before stays in sight. */
  shown: View;
  report: HistoryReport;
  /** Percent. */
  target: number;
  bounds: Bounds;
  onView(view: View): void;
}

const UNITS: readonly PeriodUnit[] = ['day', 'week', 'month'];
const HEIGHT = 200;
/** Until it is measured: what the column of the page has. */
const WIDTH = 686;

/** "5 October 2026", "Week from 5 October 2026", "October 2026". */
export function sayPeriod(start: number, unit: PeriodUnit): string {
  const words = longPeriod(start, unit);
  return unit === 'week' ? text('history_week_from', words) : words;
}

function sumOf(columns: readonly KindColumn[]): Tally {
  const sum: Tally = { promotion: 0, broadcast: 0, sharing: 0, conversation: 0 };
  for (const { tally } of columns) for (const kind of KIND_ORDER) sum[kind] += tally[kind];
  return sum;
}

function countOf(tally: Tally): number {
  return KIND_ORDER.reduce((sum, kind) => sum + tally[kind], 0);
}

/** The width that there is for the picture, in CSS pixels. */
function useWidth() {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(WIDTH);
  useEffect(() => {
    const { current } = place;
    if (current === null) return;
    const measure = (): void => {
      // Where nothing is laid out there is no width.
      if (current.clientWidth > 0) setWidth(current.clientWidth);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    measure();
    return () => observer.disconnect();
  }, []);
  return [place, width] as const;
}

/** What was posted over time, in columns: days, weeks or months; back and forth, filtered, and one column alone. */
export function PictureSection(props: PictureSectionProps): JSX.Element {
  const { view, shown, report, target, bounds, onView } = props;
  const [place, width] = useWidth();
  const { unit, chosen } = shown;
  const days = picturedDays(shown);
  const words = spanInWords(days.first, days.last);
  const columns = tallyPeriods(report.days, startsOf(shown), unit, bounds.weekStart, choiceOf(shown));
  const tally = sumOf(columns);
  const latest = latestStart(view.unit, bounds);
  const isLatest = view.last >= latest;
  const filled = columns.filter((one) => countOf(one.tally) > 0 || one.start === chosen).reverse();
  const figures = KIND_ORDER.map((kind) => number(tally[kind]));

  return (
    <>
      <ChoiceRow
        name={text('history_unit')}
        note={text('history_unit_note', ...UNITS.map((one) => number(COLUMNS[one])))}
        choices={UNITS.map((one) => [one, text(`history_unit_${one}`)] as const)}
        chosen={view.unit}
        onChoose={(one) => onView(zoomView(view, one, bounds))}
      />
      <ViewFilter view={view} onView={onView} />
      <div class="picture" ref={place}>
        <KindChart
          columns={columns}
          unit={unit}
          target={target}
          label={text('chart_column', words, ...figures)}
          width={width}
          height={HEIGHT}
          chosen={chosen}
          onChoose={(start) => onView({ ...shown, chosen: start === chosen ? null : start })}
        />
      </div>
      <div class="turns">
        <button
          type="button"
          disabled={bounds.span === null || picturedDays(view).first <= bounds.span.first}
          onClick={() => onView(turnView(view, -1, bounds))}
        >
          {text('history_earlier')}
        </button>
        <button type="button" disabled={isLatest} onClick={() => onView(turnView(view, 1, bounds))}>
          {text('history_later')}
        </button>
        <button
          type="button"
          disabled={isLatest}
          onClick={() => onView({ ...view, last: latest, chosen: null })}
        >
          {text('history_latest')}
        </button>
        <p class="count" role="status">
          <span class="days">{words}</span>
          <span class="number">{countText('history_count', countOf(tally))}</span>
        </p>
      </div>
      <KindLegend tally={tally} />
      <Choice
        class="of-period"
        name={text('history_of_period')}
        choices={[
          ['', words],
          ...filled.map(({ start }) => [String(start), sayPeriod(start, unit)] as const),
        ]}
        chosen={chosen === null ? '' : String(chosen)}
        onChoose={(start) => onView({ ...shown, chosen: start === '' ? null : Number(start) })}
      />
    </>
  );
}
