import { quantile } from './read-typing.ts';

/** A median with its quarters; half of the values lie between these. */
export interface Spread {
  median: number;
  lower: number;
  upper: number;
  count: number;
}

/** Three digits tell enough; a thousand and more are told to the unit. */
function rounded(value: number): number {
  return Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(3));
}

/** @returns null where there is no value */
export function spreadOf(values: readonly number[]): Spread | null {
  if (values.length === 0) return null;
  const at = (share: number): number => rounded(quantile(values, share));
  return { median: at(0.5), lower: at(0.25), upper: at(0.75), count: values.length };
}

export type Unit = 'ms' | 'MB' | 'kB' | 's' | '1/s' | '';

/** What a target is set for: the median of ours, what it is above the peer's, or how many times the peer's. */
export interface Target {
  of: 'ours' | 'added' | 'ratio';
  most: number;
}

/** One figure of ours, and beside it that of one peer, taken in the same run. */
export interface Figure {
  name: string;
  unit: Unit;
  ours: Spread | null;
  /** Who else; null where there is nothing to compare with. */
  peer: { name: string; spread: Spread | null } | null;
  /** Of the medians: how many times the peer's; null without a peer, or where that is nothing. */
  ratio: number | null;
  /** The median of ours, less the peer's; null without a peer. */
  added: number | null;
  target: Target | null;
  /** Whether the target is kept; null without one, or without a value. */
  isKept: boolean | null;
}

export interface Taken {
  name: string;
  unit: Unit;
  ours: readonly number[];
  peer?: { name: string; values: readonly number[] };
  target?: Target | null;
}

/** Sets what was taken of ours against what was taken of a peer. */
export function figureOf({ name, unit, ours: taken, peer: other, target = null }: Taken): Figure {
  const ours = spreadOf(taken);
  const spread = other === undefined ? null : spreadOf(other.values);
  const isBoth = ours !== null && spread !== null;
  const added = isBoth ? rounded(ours.median - spread.median) : null;
  const ratio = isBoth && spread.median !== 0 ? rounded(ours.median / spread.median) : null;
  const value = target === null ? null : { ours: ours?.median ?? null, added, ratio }[target.of];
  return {
    name,
    unit,
    ours,
    peer: other === undefined ? null : { name: other.name, spread },
    ratio,
    added,
    target,
    isKept: target === null || value === null ? null : value <= target.most,
  };
}

function cell(spread: Spread | null | undefined): string {
  if (spread === null || spread === undefined) return '-';
  const { median, lower, upper } = spread;
  return lower === upper && lower === median ? `${median}` : `${median} (${lower} to ${upper})`;
}

function targetCell({ target, isKept }: Figure): string {
  if (target === null) return '-';
  const state = isKept === null ? 'unknown' : isKept ? 'kept' : 'missed';
  const most = { ours: `${target.most}`, added: `${target.most} added`, ratio: `${target.most} times` };
  return `${most[target.of]}: ${state}`;
}

/** A table in Markdown: medians, with the quarters in brackets where they differ. */
export function tableOfFigures(figures: readonly Figure[]): string {
  return [
    '| what | Twoway | beside | takes | added | ratio | target |',
    '|---|---|---|---|---|---|---|',
    ...figures.map((one) => {
      const name = one.unit === '' ? one.name : `${one.name}, ${one.unit}`;
      const peer = [one.peer?.name ?? '-', cell(one.peer?.spread)];
      const cells = [name, cell(one.ours), ...peer, one.added ?? '-', one.ratio ?? '-', targetCell(one)];
      return `| ${cells.join(' | ')} |`;
    }),
  ].join('\n');
}
