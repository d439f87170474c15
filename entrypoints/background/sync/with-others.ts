import { addCount, type CountName, type DayTotals } from '../../../analysis/day-totals.ts';
import type { LocalDay } from '../../../analysis/local-day.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Sync } from './sync.ts';

/** The sums of both by day, in the order of days. */
export function addTotals(own: readonly DayTotals[], others: readonly DayTotals[]): DayTotals[] {
  const sums = new Map<LocalDay, DayTotals>(
    own.map(({ day, counts }) => [day, { day, counts: { ...counts } }] as const),
  );
  for (const { day, counts } of others) {
    const sum = sums.get(day) ?? { day, counts: {} };
    for (const [name, count] of Object.entries(counts)) addCount(sum.counts, name as CountName, count);
    sums.set(day, sum);
  }
  return [...sums.values()].sort((a, b) => a.day - b.day);
}

/** The ledger as the balance reads it: its totals of days are those of all machines, its acts those of this one. */
export function withOthers(ledger: Ledger, others: Pick<Sync, 'dayTotals'>): Ledger {
  return {
    ...ledger,
    async dayTotals(first, last) {
      const [own, theirs] = await Promise.all([ledger.dayTotals(first, last), others.dayTotals(first, last)]);
      return theirs.length === 0 ? own : addTotals(own, theirs);
    },
  };
}
