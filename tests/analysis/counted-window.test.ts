import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Act } from '../../analysis/act.ts';
import { tallyKinds } from '../../analysis/balance.ts';
import { type CountedWindow, windowOfActs, windowOfDays } from '../../analysis/counted-window.ts';
import { addCount, countNameOf, type DayTotals, mergeDays, sumDays } from '../../analysis/day-totals.ts';
import { calendarOf } from '../../analysis/local-day.ts';
import {
  actsOfReading,
  countActs,
  givesAndAsks,
  kindsAmong,
  promotionBySite,
  promotionIn,
  type Reading,
  replyShare,
} from '../../analysis/metrics.ts';
import { findWayBack } from '../../analysis/next-step.ts';
import { actsInWindow } from '../../analysis/window.ts';
import { actsOf, makeAct, NOON, someActs, ZONES } from './some-acts.ts';

const READINGS: readonly Reading[] = ['posts', 'activity'];
const HERE = { now: NOON, zone: 'UTC' };

function totalsOf(acts: readonly Act[], zone: string): DayTotals[] {
  const dayOf = calendarOf(zone);
  const days = new Map<number, DayTotals>();
  for (const act of acts) {
    const day = dayOf(act.at);
    const totals = days.get(day) ?? { day, counts: {} };
    addCount(totals.counts, countNameOf(act), 1);
    days.set(day, totals);
  }
  return [...days.values()];
}

/** All metrics that do not ask for the order of acts. */
function measure({ acts, reading }: Pick<CountedWindow, 'acts' | 'reading'>): unknown {
  const bySite = [...promotionBySite(acts, reading)].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    count: countActs(acts),
    tally: tallyKinds(acts),
    share: promotionIn(acts, reading),
    bySite,
    replies: replyShare(acts),
    kinds: kindsAmong(acts),
    ...givesAndAsks(acts),
  };
}

describe('windowOfDays', () => {
  it('measures as the acts themselves do, in all zones and both readings (500 ledgers, seed 20261203)', () => {
    fc.assert(
      fc.property(
        someActs,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(...ZONES),
        fc.constantFrom(...READINGS),
        fc.integer({ min: 1, max: 99 }),
        (acts, size, zone, reading, target) => {
          const moment = { now: NOON, zone };
          const read = actsOfReading(acts, reading);
          const inWindow = actsInWindow(read, { by: 'days', days: size }, moment);
          const window = windowOfDays(totalsOf(acts, zone), size, reading, calendarOf(zone)(NOON));
          expect(measure(window)).toEqual(measure({ acts: inWindow, reading }));
          expect(window.wayBack(target)).toEqual(
            findWayBack(read, { by: 'days', days: size }, target, moment),
          );
          expect(window.leaving).toBeNull();
        },
      ),
      { numRuns: 500, seed: 20261203 },
    );
  });
});

describe('windowOfActs', () => {
  it('holds the last acts, and knows which one leaves when the next comes', () => {
    const window = windowOfActs(actsOf('cpcccccp'), 7, 'activity', HERE);
    expect(window.acts).toHaveLength(7);
    expect(window.leaving).toBe('promotion');
    expect(windowOfActs(actsOf('pcccc'), 7, 'activity', HERE).leaving).toBeNull();
    expect(windowOfActs([], 7, 'activity', HERE).leaving).toBeNull();
  });

  it('solves the way back on its own acts alone', () => {
    const acts = actsOf('ppppppppcccccpp');
    expect(windowOfActs(acts, 7, 'activity', HERE).wayBack(20)).toEqual(
      findWayBack(acts, { by: 'acts', acts: 7 }, 20, HERE),
    );
  });
});

describe('mergeDays', () => {
  it('has each day once, as if all had been counted together, in any order', () => {
    fc.assert(
      fc.property(someActs, someActs, (here, there) => {
        const sorted = (days: DayTotals[]) => days.sort((a, b) => a.day - b.day);
        const merged = sorted(mergeDays([totalsOf(here, 'UTC'), totalsOf(there, 'UTC')]));
        expect(merged).toEqual(sorted(totalsOf([...here, ...there], 'UTC')));
        expect(sorted(mergeDays([totalsOf(there, 'UTC'), totalsOf(here, 'UTC')]))).toEqual(merged);
      }),
      { numRuns: 200, seed: 20261204 },
    );
  });

  it('leaves what it is given as it is', () => {
    const days = totalsOf(actsOf('pc'), 'UTC');
    const before = structuredClone(days);
    mergeDays([days, days]);
    expect(days).toEqual(before);
  });
});

describe('sumDays', () => {
  it('adds what is alike over all days', () => {
    const days = totalsOf([...actsOf('pp'), makeAct({ site: 'linkedin', surface: 'reply' })], 'UTC');
    const later = days.map(({ day, counts }) => ({ day: day + 1, counts }));
    expect(sumDays([...days, ...later])).toEqual([
      { site: 'x', surface: 'post', kind: 'promotion', times: 4 },
      { site: 'linkedin', surface: 'reply', kind: 'conversation', times: 2 },
    ]);
    expect(sumDays([])).toEqual([]);
  });
});
