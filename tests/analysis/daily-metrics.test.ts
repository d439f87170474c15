import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ABOUT_ONESELF_A_DAY,
  countByDay,
  countDay,
  levelOf,
  promotionsWithin,
} from '../../analysis/daily-metrics.ts';
import { DAY } from '../../analysis/local-day.ts';
import { SITE_IDS } from '../../analysis/rating.ts';
import { actsOf, makeAct, NOON, someActs, ZONES } from './some-acts.ts';

describe('countByDay', () => {
  it('counts a day of 25 hours as one', () => {
    const berlin = 'Europe/Berlin';
    const acts = ['2026-10-24T22:00Z', '2026-10-25T00:30Z', '2026-10-25T01:30Z', '2026-10-25T22:59Z'].map(
      (time) => makeAct({ at: Date.parse(time), kind: 'promotion' }),
    );
    const days = countByDay(acts, berlin);
    expect([...days.keys()]).toEqual([Date.UTC(2026, 9, 25) / DAY]);
    expect([...days.values()]).toEqual([{ acts: 4, aboutOneself: 4, promotions: new Map([['x', 4]]) }]);
  });

  it('agrees with naive loops (500 ledgers, seed 20261130)', () => {
    fc.assert(
      fc.property(someActs, fc.constantFrom(...ZONES), (acts, zone) => {
        const days = countByDay(acts, zone);
        const dated = acts.map((act) => ({
          ...act,
          date: new Date(act.at).toLocaleDateString('sv-SE', { timeZone: zone }),
        }));
        for (const [day, counted] of days) {
          const date = new Date(day * DAY).toISOString().slice(0, 10);
          const onDay = dated.filter((act) => act.date === date);
          expect(counted.acts).toBe(onDay.length);
          const own = onDay.filter((act) => act.kind === 'promotion' || act.kind === 'broadcast');
          expect(counted.aboutOneself).toBe(own.length);
          for (const site of SITE_IDS) {
            const there = onDay.filter((act) => act.site === site && act.kind === 'promotion');
            expect(counted.promotions.get(site) ?? 0).toBe(there.length);
          }
        }
        // None is lost, those ahead of the clock included.
        expect([...days.values()].reduce((sum, counted) => sum + counted.acts, 0)).toBe(acts.length);
      }),
      { numRuns: 500, seed: 20261130 },
    );
  });
});

describe('countDay', () => {
  it('counts what stands for many as so many', () => {
    const alike = { ...makeAct({ kind: 'promotion' }), times: 3 };
    expect(countDay([alike, makeAct({ kind: 'broadcast', site: 'linkedin' }), makeAct()])).toEqual({
      acts: 5,
      aboutOneself: 4,
      promotions: new Map([['x', 3]]),
    });
  });
});

describe('levelOf', () => {
  it.each([
    [4, 'none'],
    [5, 'soft'],
    [9, 'soft'],
    [10, 'firm'],
    [40, 'firm'],
  ] as const)('speaks of %d about oneself: %s', (count, level) => {
    expect(levelOf(count, ABOUT_ONESELF_A_DAY)).toBe(level);
  });
});

describe('promotionsWithin', () => {
  it('counts hours that passed, the oldest of them open', () => {
    expect(promotionsWithin(actsOf('pppcp'), 4, NOON)).toBe(3);
    expect(promotionsWithin(actsOf('pppcp'), 4.5, NOON)).toBe(4);
    expect(promotionsWithin(actsOf('ppp'), 9, NOON - DAY / 24)).toBe(2);
  });
});
