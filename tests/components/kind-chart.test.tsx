// @vitest-environment happy-dom
import fc from 'fast-check';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { Tally } from '../../analysis/balance.ts';
import { layOutColumns } from '../../components/chart-columns.ts';
import { longPeriod, shortPeriod } from '../../components/days.ts';
import { KindChart, type KindChartProps } from '../../components/KindChart.tsx';
import { pick } from '../fixtures/load-fixture.ts';
import { all, clear, show } from './samples.ts';

afterEach(clear);

/** 25 November 2026. */
const DAY = 20_782;
const tally = (given: Partial<Tally> = {}): Tally => ({
  conversation: 0,
  sharing: 0,
  broadcast: 0,
  promotion: 0,
  ...given,
});

const columnsOf = (...tallies: Tally[]) => tallies.map((one, index) => ({ start: DAY + index, tally: one }));

describe('the columns of a chart', () => {
  const size = { width: 356, height: 72 };
  const someTally = fc.record({
    conversation: fc.nat(2000),
    sharing: fc.nat(2000),
    broadcast: fc.nat(2000),
    promotion: fc.nat(2000),
  });

  it('stand within the picture, each as high as it has acts, its kinds on top of each other', () => {
    fc.assert(
      fc.property(
        fc.array(someTally, { minLength: 1, maxLength: 120 }),
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom(size, { width: 720, height: 200 }),
        (tallies, target, { width, height }) => {
          const { columns, base, left } = layOutColumns(columnsOf(...tallies), target, { width, height });
          const most = Math.max(4, ...columns.map(({ count }) => count));
          for (const column of columns) {
            expect(column.x).toBeGreaterThanOrEqual(left - 1e-6);
            expect(column.x + column.width).toBeLessThanOrEqual(width + 1e-6);
            expect(column.width).toBeGreaterThan(2);
            const sum = column.pieces.reduce((all, piece) => all + piece.height, 0);
            expect(sum).toBeCloseTo(((base - 8) * column.count) / most, 6);
            let from = base;
            for (const { y, height: high, kind } of column.pieces) {
              expect(y + high).toBeCloseTo(from, 6);
              expect(high / sum).toBeCloseTo(column.tally[kind] / column.count, 6);
              from = y;
            }
            if (column.notch !== null) {
              expect((column.notch - (base - sum)) / sum).toBeCloseTo(target / 100, 6);
            }
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('are a gap where nothing was posted, and have a notch from a height on where it can be seen', () => {
    const { columns } = layOutColumns(
      columnsOf(tally(), tally({ promotion: 1 }), tally({ sharing: 9 })),
      20,
      size,
    );
    expect(columns.map(({ pieces }) => pieces.length)).toEqual([0, 1, 1]);
    expect(columns.map(({ notch }) => notch === null)).toEqual([true, true, false]);
  });

  it('do not fill the picture with few acts, and have whole figures at the side', () => {
    const { columns, grid, base } = layOutColumns(columnsOf(tally({ promotion: 1 })), 20, size);
    expect(columns[0]?.pieces[0]?.height).toBeCloseTo((base - 8) / 4, 6);
    expect(grid.map(({ count }) => count)).toEqual([2, 4]);
  });

  it.each([
    [30, 356],
    [120, 720],
    [12, 720],
    [1, 356],
  ])(
    'that are %d in %d pixels are named at even steps, the last one always, none over another',
    (count, width) => {
      const tallies = Array.from({ length: count }, () => tally({ conversation: 1 }));
      const { labels } = layOutColumns(columnsOf(...tallies), 20, { width, height: 100 });
      expect(labels.at(-1)?.start).toBe(DAY + count - 1);
      const steps = labels.slice(1).map(({ start }, index) => start - (labels[index]?.start ?? 0));
      expect(new Set(steps).size).toBeLessThanOrEqual(1);
      const edges = labels.map(({ at, anchor }) => {
        const left = anchor === 'start' ? at : anchor === 'middle' ? at - 37 : at - 74;
        return [left, left + 74] as const;
      });
      edges.slice(1).forEach(([left], index) => {
        expect(left).toBeGreaterThanOrEqual(edges[index]?.[1] ?? 0);
      });
    },
  );
});

describe('KindChart', () => {
  const open = (given: Partial<KindChartProps> = {}) =>
    show(
      <KindChart
        columns={columnsOf(
          tally({ conversation: 3, promotion: 1 }),
          tally(),
          tally({ conversation: 2, sharing: 1, broadcast: 1, promotion: 4 }),
        )}
        unit="day"
        target={20}
        label="Three days"
        width={356}
        height={72}
        {...given}
      />,
    );
  const cells = () =>
    all('tbody tr').map((row) =>
      Array.from(row.children).map((cell) => cell.textContent?.replace('\u202f', ' ')),
    );

  const openTable = () =>
    act(() => {
      const details = pick<HTMLDetailsElement>('details');
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });

  it('is one picture with words, and has the same figures in a table', () => {
    open();
    expect(pick('svg[role="img"]').getAttribute('aria-label')).toBe('Three days');
    expect(document.querySelector('table')).toBeNull();
    openTable();
    expect(pick('caption').textContent).toBe('Three days');
    expect(cells()).toEqual([
      ['25 Nov 2026', '3', '0', '0', '1', '25 %'],
      ['27 Nov 2026', '2', '1', '1', '4', '50 %'],
    ]);
    expect(all('thead th').map((head) => head.textContent)).toEqual([
      'Day',
      'Conversation',
      'Sharing',
      'News',
      'Promotion',
      'Share',
    ]);
  });

  it('draws each kind with a fill of its own, from what gives at the bottom to what asks at the top', () => {
    open();
    const pieces = all('.column:last-of-type > rect:not(.notch)');
    expect(pieces.map((piece) => piece.getAttribute('class'))).toEqual(['give', 'share', 'news', 'ask']);
    const tops = pieces.map((piece) => Number(piece.getAttribute('y')));
    expect(tops).toEqual([...tops].sort((a, b) => b - a));
    const fills = pieces.map((piece) => piece.getAttribute('fill'));
    expect(new Set(fills).size).toBe(4);
    for (const fill of fills.filter((one) => one !== null)) {
      expect(document.getElementById(fill.replace(/^url\(#|\)$/g, ''))).not.toBeNull();
    }
  });

  it('says of each column what it shows', () => {
    open();
    expect(all('.column > title').map((title) => title.textContent)).toContain(
      '27 Nov 2026: conversation 2, sharing 1, news 1, promotion 4',
    );
  });

  it('shares no fill with another chart of the page', () => {
    const one = { unit: 'day', target: 20, label: '', width: 300, height: 72 } as const;
    show(
      <>
        <KindChart columns={columnsOf(tally())} {...one} />
        <KindChart columns={columnsOf(tally())} {...one} />
      </>,
    );
    const ids = all('pattern').map(({ id }) => id);
    expect(new Set(ids).size).toBe(6);
  });

  it('has its table closed unless it is asked for, and speaks of weeks and months too', () => {
    open();
    expect(pick('details').hasAttribute('open')).toBe(false);
    clear();
    open({ isTableOpen: true, unit: 'week' });
    expect(pick('details').hasAttribute('open')).toBe(true);
    expect(pick('thead th').textContent).toBe('Week from');
    clear();
    open({ unit: 'month', isTableOpen: true });
    expect(pick('tbody th').textContent).toBe('November 2026');
  });

  it('stands without columns too', () => {
    open({ columns: [] });
    expect(all('.column')).toEqual([]);
  });
});

describe('periods in words', () => {
  it('are short at an axis and whole in a table, wherever the person is', () => {
    expect(shortPeriod(DAY, 'day')).toBe('25 Nov');
    expect(shortPeriod(DAY, 'week')).toBe('25 Nov');
    expect(shortPeriod(DAY - 24, 'month')).toBe('Nov 2026');
    expect(longPeriod(DAY, 'day')).toBe('25 Nov 2026');
    expect(longPeriod(DAY - 24, 'month')).toBe('November 2026');
  });
});
