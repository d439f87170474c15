import fc from 'fast-check';
import { ACT_SURFACES, type Act } from '../../../analysis/act.ts';
import { addCount, countNameOf, type DayTotals } from '../../../analysis/day-totals.ts';
import { calendarOf } from '../../../analysis/local-day.ts';
import { KINDS, SITE_IDS } from '../../../analysis/rating.ts';
import { type ActChoice, POST_SURFACES } from '../../../platform/act-choice.ts';

/** Leaves all. */
export const ALL: ActChoice = { site: null, kind: null, surfaces: null };

/** What the page lets people choose, and more. */
export const someChoice: fc.Arbitrary<ActChoice> = fc.record({
  site: fc.option(fc.constantFrom(...SITE_IDS)),
  kind: fc.option(fc.constantFrom(...KINDS)),
  surfaces: fc.option(fc.constantFrom([...POST_SURFACES], ...ACT_SURFACES.map((one) => [one]))),
});

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
