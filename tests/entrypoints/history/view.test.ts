import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY } from '../../../analysis/local-day.ts';
import {
  type Bounds,
  COLUMNS,
  choiceOf,
  firstView,
  latestStart,
  picturedDays,
  SORTS,
  shownDays,
  turnView,
  zoomView,
} from '../../../entrypoints/history/view.ts';
import { POST_SURFACES } from '../../../platform/act-choice.ts';

const day = (date: string) => Date.parse(`${date}T00:00Z`) / DAY;
const TODAY = day('2026-11-26');
const BOUNDS: Bounds = { today: TODAY, span: { first: day('2020-01-05'), last: TODAY }, weekStart: 1 };
const START = firstView(TODAY);
const UNITS = ['day', 'week', 'month'] as const;

describe('the view', () => {
  it('begins with the last 30 days of everything', () => {
    expect(shownDays(START)).toEqual({ first: TODAY - 29, last: TODAY });
    expect(choiceOf(START)).toEqual({ site: null, kind: null, surfaces: null });
  });

  it('is of one reading or of one sort', () => {
    expect(choiceOf({ ...START, sort: 'posts' }).surfaces).toEqual(POST_SURFACES);
    for (const sort of SORTS.slice(2)) expect(choiceOf({ ...START, sort }).surfaces).toEqual([sort]);
  });

  it('of a chosen column is of its days alone', () => {
    const chosen = day('2026-02-01');
    expect(shownDays({ ...START, unit: 'month', chosen })).toEqual({
      first: chosen,
      last: day('2026-02-28'),
    });
  });

  it('turns by a whole picture, without a gap, and back to where it was', () => {
    for (const unit of UNITS) {
      const view = zoomView(START, unit, BOUNDS);
      const before = turnView({ ...view, chosen: view.last }, -1, BOUNDS);
      expect(picturedDays(before).last).toBe(picturedDays(view).first - 1);
      expect(before.chosen).toBeNull();
      expect(turnView(before, 1, BOUNDS)).toEqual(view);
    }
  });

  it('never turns beyond the latest column', () => {
    const nearly = { ...START, last: TODAY - 3 };
    expect(turnView(nearly, 1, BOUNDS).last).toBe(TODAY);
    const ahead = { ...BOUNDS, span: { first: 0, last: TODAY + 40 } };
    expect(latestStart('day', ahead)).toBe(TODAY + 40);
    expect(latestStart('month', ahead)).toBe(day('2027-01-01'));
    expect(latestStart('week', { ...BOUNDS, span: null })).toBe(day('2026-11-23'));
  });

  it('zooms to the same time: the last day in sight stays there (300 times, seed 20261126)', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...UNITS),
        fc.constantFrom(...UNITS),
        fc.integer({ min: 15_000, max: TODAY }),
        fc.nat(23),
        fc.boolean(),
        (from, to, last, column, hasChosen) => {
          const view = zoomView({ ...START, last }, from, BOUNDS);
          const first = picturedDays(view).first;
          const chosen = hasChosen && from === 'day' ? first + column : null;
          const zoomed = zoomView({ ...view, chosen }, to, BOUNDS);
          const seen = Math.min(shownDays({ ...view, chosen }).last, TODAY);
          expect(picturedDays(zoomed).last).toBeGreaterThanOrEqual(seen);
          expect(zoomed.last).toBeLessThanOrEqual(seen);
        },
      ),
      { numRuns: 300, seed: 20261126 },
    );
  });

  it('has the columns that are announced', () => {
    for (const unit of UNITS) {
      const { first, last } = picturedDays(zoomView(START, unit, BOUNDS));
      const days = { day: 1, week: 7, month: 30.5 }[unit];
      expect((last - first + 1) / days).toBeCloseTo(COLUMNS[unit], 0);
    }
  });
});
