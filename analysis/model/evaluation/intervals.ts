import { seededRandom } from '../training/random.ts';
import { type Figures, figuresOf, type Judged } from './figures.ts';

const RESAMPLES = 300;

/** A figure with its 95 % interval. */
export interface Interval {
  value: number;
  low: number;
  high: number;
}

/** Intervals of all figures by bootstrap (percentiles of resampled texts). Deterministic. */
export function intervalsOf(rows: readonly Judged[]): Record<keyof Figures, Interval> {
  const random = seededRandom(95);
  const drawn = Array.from({ length: RESAMPLES }, () =>
    figuresOf(rows.map(() => rows[Math.floor(random() * rows.length)] as Judged)),
  );
  const whole = figuresOf(rows);
  const names = Object.keys(whole) as (keyof Figures)[];
  return Object.fromEntries(
    names.map((name) => {
      const sorted = drawn.map((one) => one[name]).sort((a, b) => a - b);
      const at = (share: number) => sorted[Math.floor(share * (RESAMPLES - 1))] ?? Number.NaN;
      return [name, { value: whole[name], low: at(0.025), high: at(0.975) }];
    }),
  ) as Record<keyof Figures, Interval>;
}
