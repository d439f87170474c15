import { quantile } from './read-typing.ts';

/** A median with its quarters; half of the values lie between these. Null where there is no value. */
export interface Spread {
  median: number;
  lower: number;
  upper: number;
  count: number;
}

export function spreadOf(values: readonly number[]): Spread | null {
  if (values.length === 0) return null;
  const rounded = (share: number): number => Math.round(quantile(values, share) * 100) / 100;
  return { median: rounded(0.5), lower: rounded(0.25), upper: rounded(0.75), count: values.length };
}

/** One figure, with the extension and without it. */
export interface Figure {
  name: string;
  unit: 'ms' | 'MB' | 's' | '';
  without: Spread | null;
  with: Spread | null;
  /** Of the medians: how many times as much as without; null without a peer, or where that is nothing. */
  ratio: number | null;
  /** The median with, less the median without; null without a peer. */
  added: number | null;
  /** At most so much, and of what; null where no target is set. */
  target: { of: 'with' | 'added'; most: number } | null;
  /** Whether the target is kept; null without one, or without a value. */
  isKept: boolean | null;
}

export interface Taken {
  name: string;
  unit: Figure['unit'];
  without?: readonly number[];
  with: readonly number[];
  target?: Figure['target'];
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Sets what was taken with the extension against what was taken without it. */
export function figureOf({ name, unit, without = [], with: ours, target = null }: Taken): Figure {
  const bare = spreadOf(without);
  const own = spreadOf(ours);
  const added = bare === null || own === null ? null : rounded(own.median - bare.median);
  const value = target?.of === 'added' ? added : (own?.median ?? null);
  return {
    name,
    unit,
    without: bare,
    with: own,
    ratio: bare === null || own === null || bare.median === 0 ? null : rounded(own.median / bare.median),
    added,
    target,
    isKept: target === null || value === null ? null : value <= target.most,
  };
}

function cell(spread: Spread | null): string {
  if (spread === null) return '-';
  const { median, lower, upper } = spread;
  return lower === upper && lower === median ? `${median}` : `${median} (${lower} to ${upper})`;
}

function targetCell({ target, isKept }: Figure): string {
  if (target === null) return '-';
  const state = isKept === null ? 'unknown' : isKept ? 'kept' : 'missed';
  return `${target.most}${target.of === 'added' ? ' added' : ''}: ${state}`;
}

/** A table in Markdown: medians, with the quarters in brackets where they differ. */
export function tableOfFigures(figures: readonly Figure[]): string {
  return [
    '| what | without | with | added | ratio | target |',
    '|---|---|---|---|---|---|',
    ...figures.map((one) => {
      const name = one.unit === '' ? one.name : `${one.name}, ${one.unit}`;
      const cells = [name, cell(one.without), cell(one.with), one.added ?? '-', one.ratio ?? '-'];
      return `| ${[...cells, targetCell(one)].join(' | ')} |`;
    }),
  ].join('\n');
}
