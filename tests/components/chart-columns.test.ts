import { scaleBand, scaleLinear } from 'd3-scale';
import { arc, stack } from 'd3-shape';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocalDay } from '../../analysis/local-day.ts';
import type { Kind } from '../../analysis/rating.ts';
import { drawArc } from '../../components/BreadthRing.tsx';
import { type KindColumn, layOutColumns, roundFigures } from '../../components/chart-columns.ts';
import { KIND_ORDER } from '../../components/kind-parts.ts';

/** What d3 lays out the same way: it is installed for this comparison, and is no part of the package. */

const counts = fc.integer({ min: 0, max: 3000 });
const columns = fc
  .array(fc.tuple(counts, counts, counts, counts), { minLength: 1, maxLength: 60 })
  .map((tallies): KindColumn[] =>
    tallies.map((tally, index) => ({
      start: index as LocalDay,
      tally: Object.fromEntries(KIND_ORDER.map((kind, at) => [kind, tally[at]])) as KindColumn['tally'],
    })),
  );

describe('the layout of columns', () => {
  it('has the round figures of d3, and all its columns where they are', () => {
    fc.assert(
      fc.property(columns, fc.integer({ min: 60, max: 400 }), (all, height) => {
        const { columns: drawn, base, left, right, grid } = layOutColumns(all, 40, { width: 640, height });
        const most = Math.max(4, ...drawn.map(({ count }) => count));
        const y = scaleLinear([0, most], [base, 8]);
        const ticks = y.ticks(height < 120 ? 2 : 4).filter((count) => count > 0 && Number.isInteger(count));
        expect(grid.map(({ count }) => count)).toEqual(ticks);
        for (const line of grid) expect(line.y).toBeCloseTo(y(line.count), 9);
        const x = scaleBand(
          all.map(({ start }) => start),
          [left, right],
        ).paddingInner(0.25);
        const series = stack<KindColumn, Kind>()
          .keys(KIND_ORDER)
          .value(({ tally }, kind) => tally[kind])(all);
        for (const [index, column] of drawn.entries()) {
          expect(column.x).toBeCloseTo(x(column.start) ?? -1, 9);
          expect(column.width).toBeCloseTo(x.bandwidth(), 9);
          for (const { kind, y: top, height: tall } of column.pieces) {
            const [from = 0, to = 0] = series.find((one) => one.key === kind)?.[index] ?? [];
            expect(top).toBeCloseTo(y(to), 9);
            expect(tall).toBeCloseTo(y(from) - y(to), 9);
          }
        }
      }),
    );
  });

  it('has round figures for any number of acts', () => {
    for (let most = 4; most < 5000; most++)
      for (const about of [2, 4]) {
        const ticks = scaleLinear([0, most], [0, 1]).ticks(about);
        expect(roundFigures(most, about), `${most}`).toEqual(ticks.slice(1));
      }
  });
});

describe('the ring', () => {
  it('has the arcs of d3', () => {
    const quarter = Math.PI / 2;
    const draw = arc<number>()
      .innerRadius(21)
      .outerRadius(31)
      .padAngle(4 / 31)
      .startAngle((index) => index * quarter)
      .endAngle((index) => (index + 1) * quarter)
      .digits(3);
    const numbers = (path: string | null) => path?.match(/-?[\d.]+/g)?.map(Number) ?? [];
    for (const index of [0, 1, 2, 3]) {
      expect(numbers(drawArc(index)).map((one) => one + 0)).toEqual(
        numbers(draw(index)).map((one) => expect.closeTo(one, 2)),
      );
      expect(drawArc(index).replace(/[^A-Z]/g, '')).toBe('MALAZ');
    }
  });
});
