import { FIGURES, type Figures, figuresOf, type Judged } from './figures.ts';
import type { Interval } from './intervals.ts';

function columns(first: string, cells: readonly string[], width = 12): string {
  return first.padEnd(30) + cells.map((cell) => cell.padStart(width)).join('');
}

function shown(value: number): string {
  return Number.isNaN(value) ? '-' : value.toFixed(3);
}

export function figureTable(title: string, models: Readonly<Record<string, readonly Judged[]>>): string {
  const rows = Object.entries(models).map(([name, rows]) => {
    const figures = figuresOf(rows);
    return columns(name, [String(rows.length), ...FIGURES.map((figure) => shown(figures[figure]))]);
  });
  return [columns(title, ['n', ...FIGURES]), ...rows, ''].join('\n');
}

export function intervalTable(
  title: string,
  models: Readonly<Record<string, Record<keyof Figures, Interval>>>,
): string {
  const rows = Object.entries(models).map(([name, intervals]) =>
    columns(
      name,
      FIGURES.map((figure) => {
        const { value, low, high } = intervals[figure];
        return Number.isNaN(value) ? '-' : `${shown(value)} (${shown(low)}-${shown(high)})`;
      }),
      21,
    ),
  );
  return [columns(title, FIGURES, 21), ...rows, ''].join('\n');
}

/** The texts on which score and readers are furthest apart, by id alone. */
export function disagreementTable(rows: readonly Judged[], count: number): string {
  const gap = (row: Judged) => Math.abs(row.score / 25 - row.promo);
  const worst = [...rows].sort((a, b) => gap(b) - gap(a) || (a.id < b.id ? -1 : 1)).slice(0, count);
  return [
    columns('worst disagreements', ['source', 'score', 'readers', 'kind', 'readers']),
    ...worst.map((row) =>
      columns(row.id, [row.src, row.score.toFixed(0), row.promo.toFixed(1), row.kind, row.kinds.join('')]),
    ),
    '',
  ].join('\n');
}
