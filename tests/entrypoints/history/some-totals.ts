import fc from 'fast-check';
import { ACT_SURFACES, type Act } from '../../../analysis/act.ts';
import { addCount, countNameOf, type DayTotals } from '../../../analysis/day-totals.ts';
import { calendarOf } from '../../../analysis/local-day.ts';
import { KINDS, SITE_IDS } from '../../../analysis/rating.ts';
import { type ActChoice, POST_SURFACES } from '../../../platform/act-choice.ts';

/** Leaves all. */
export const ALL: ActChoice = { site: null, kind: null, surfaces: null };

/** What the page lets people choose, and more; all of it half of the time. */
export const someChoice: fc.Arbitrary<ActChoice> = fc.oneof(
  fc.constant(ALL),
  fc.record({
    site: fc.option(fc.constantFrom(...SITE_IDS), { freq: 1 }),
    kind: fc.option(fc.constantFrom(...KINDS), { freq: 1 }),
    surfaces: fc.option(fc.constantFrom([...POST_SURFACES], ...ACT_SURFACES.map((one) => [one])), {
      freq: 1,
    }),
  }),
);

/** The totals of days as the ledger keeps them. */
export function totalsOf(acts: readonly Act[], zone: string): DayTotals[] {
  const dayOf = calendarOf(zone);
  const days = new Map<number, DayTotals>();
  for (const act of acts) {
    const day = dayOf(act.at);
    const totals = days.get(day) ?? { day, counts: {} };
    addCount(totals.counts, countNameOf(act), 1);
    days.set(day, totals);
  }
  return [...days.values()].sort((a, b) => a.day - b.day);
}
