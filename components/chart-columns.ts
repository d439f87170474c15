import type { Tally } from '../analysis/balance.ts';
import type { LocalDay } from '../analysis/local-day.ts';
import type { Kind } from '../analysis/rating.ts';
import { KIND_ORDER } from './kind-parts.ts';

/** Where everything of a chart stands, in CSS pixels from its upper left corner. */

/** The acts of a day, a week or a month, which begins on `start`. */
export interface KindColumn {
  start: LocalDay;
  tally: Tally;
}

export interface ChartSize {
  width: number;
  height: number;
}

/** One kind in one column. */
interface Piece {
  kind: Kind;
  y: number;
  height: number;
}

/** A column as it is drawn. */
export interface DrawnColumn {
  start: LocalDay;
  tally: Tally;
  /** Acts of all kinds. */
  count: number;
  x: number;
  width: number;
  /** From the bottom upwards, those that are there. */
  pieces: Piece[];
  /** Down to here may be asked, from the top of the column; null in a column so low that the notch would hide it. */
  notch: number | null;
}

export interface ChartLayout {
  columns: DrawnColumn[];
  /** The line on which the columns stand. */
  base: number;
  left: number;
  right: number;
  /** Lines across, with their figure. */
  grid: { y: number; count: number }[];
  /** Columns that are named at the axis. */
  labels: { start: LocalDay; x: number; at: number; anchor: 'start' | 'middle' | 'end' }[];
}

/** Room for the names at the axis, for half a figure at the top, and for one digit at the left. */
const MARGIN = { bottom: 20, top: 8, digit: 8, gap: 6 } as const;

/** With fewer acts a column does not fill the chart: one act is no tower. */
const LOWEST_TOP = 4;

/** From this height on a column has a notch, in pixels. */
const NOTCHED_FROM = 12;

/** Room for a name at the axis in pixels, a month and a year in every language; and how far two columns with one are apart. */
const LABEL = { width: 74, step: 112 } as const;

/** Of the room of a column, how much is left free beside the next. */
const FREE = 0.25;

function countOf(tally: Tally): number {
  return KIND_ORDER.reduce((sum, kind) => sum + tally[kind], 0);
}

/**
 * Which columns are named: the last, and others at even steps before it, as many as have room.
 *
 * @param step distance of two columns in pixels
 */
function namedColumns(count: number, step: number): number[] {
  const every = Math.max(1, Math.ceil(LABEL.step / step));
  return Array.from(
    { length: Math.ceil(count / every) },
    (_one, index) => count - 1 - index * every,
  ).reverse();
}

/**
 * Round figures for an axis that begins at 0, upwards: all multiples of 1, 2 or 5 by a power of ten.
 *
 * @param most where it ends, from {@link LOWEST_TOP}
 * @param about how many are wanted, up to {@link LOWEST_TOP}; so all are whole
 */
export function roundFigures(most: number, about: number): number[] {
  const power = 10 ** Math.floor(Math.log10(most / about));
  const rest = most / about / power;
  // The nearest on a logarithmic axis.
  const step = power * (rest >= Math.sqrt(50) ? 10 : rest >= Math.sqrt(10) ? 5 : rest >= Math.SQRT2 ? 2 : 1);
  return Array.from({ length: Math.floor(most / step) }, (_one, index) => (index + 1) * step);
}

/** Puts a name under the middle of its column, or as near to it as the edges let it. */
function placeLabel(
  middle: number,
  left: number,
  right: number,
): Pick<ChartLayout['labels'][number], 'at' | 'anchor'> {
  if (middle + LABEL.width / 2 > right) return { at: right, anchor: 'end' };
  if (middle - LABEL.width / 2 < left) return { at: left, anchor: 'start' };
  return { at: middle, anchor: 'middle' };
}

/**
 * Lays out the two-way bar turned upright, a column for each period: given from the bottom, asked from the top, as
 * high as there are acts.
 *
 * @param columns in the order of time, without gaps: where nothing was posted the tally is empty
 * @param target share of promotion, 0 to 100
 */
export function layOutColumns(columns: readonly KindColumn[], target: number, size: ChartSize): ChartLayout {
  const counts = columns.map(({ tally }) => countOf(tally));
  const most = Math.max(LOWEST_TOP, ...counts);
  const base = size.height - MARGIN.bottom;
  const y = (count: number): number => base - (count / most) * (base - MARGIN.top);
  const grid = roundFigures(most, size.height < 120 ? 2 : 4).map((count) => ({ count, y: y(count) }));
  const left = MARGIN.gap + MARGIN.digit * Math.max(...grid.map(({ count }) => String(count).length));
  const room = size.width - left;
  // A column alone is as narrow as one of several, in the middle.
  const step = room / Math.max(1, columns.length - FREE);
  const first = left + Math.max(0, room - step * (columns.length - FREE)) / 2;
  const width = step * (1 - FREE);
  const drawn = columns.map(({ start, tally }, index) => {
    const count = counts[index] ?? 0;
    let below = 0;
    const pieces = KIND_ORDER.map((kind) => {
      const bottom = y(below);
      below += tally[kind];
      return { kind, y: y(below), height: bottom - y(below) };
    });
    return {
      start,
      tally,
      count,
      x: first + index * step,
      width,
      pieces: pieces.filter(({ height }) => height > 0),
      notch: base - y(count) < NOTCHED_FROM ? null : y(count * (1 - target / 100)),
    };
  });
  const labels = namedColumns(columns.length, step).flatMap((index) => {
    const column = drawn[index];
    if (column === undefined) return [];
    const middle = column.x + column.width / 2;
    return [{ start: column.start, x: middle, ...placeLabel(middle, left, size.width) }];
  });
  return { columns: drawn, base, left, right: size.width, grid, labels };
}
