import { type CountedWindow, windowOfActs, windowOfDays } from '../../analysis/counted-window.ts';
import { type DayTotals, mergeDays } from '../../analysis/day-totals.ts';
import { calendarOf, type LocalDay } from '../../analysis/local-day.ts';
import { isInReading, type Reading } from '../../analysis/metrics.ts';
import { type ActWindow, firstDayOf, type Moment } from '../../analysis/window.ts';
import type { Means } from './means.ts';

type Sources = Pick<Means, 'ledger' | 'others'>;

/** The totals from a day on, of all machines, each day once; and whether other machines have some. */
export async function readDays(
  { ledger, others }: Sources,
  first: LocalDay,
): Promise<{ totals: DayTotals[]; hasOthers: boolean }> {
  const [own, elsewhere] = await Promise.all([
    ledger.dayTotals(first, Number.POSITIVE_INFINITY),
    others.dayTotals(first, Number.POSITIVE_INFINITY),
  ]);
  return { totals: mergeDays([own, elsewhere]), hasOthers: elsewhere.length > 0 };
}

/**
 * Reads no more than the window: its acts where it goes by number, totals where it goes by days. Of other machines
 * only totals are known: acts in their order are those of this one.
 */
export async function readWindow(
  sources: Sources,
  window: ActWindow,
  reading: Reading,
  moment: Moment,
): Promise<CountedWindow> {
  if (window.by === 'acts') {
    const acts = await sources.ledger.lastActs(window.acts, (act) => isInReading(act, reading));
    return windowOfActs(acts, window.acts, reading, moment);
  }
  const today = calendarOf(moment.zone)(moment.now);
  const { totals } = await readDays(sources, firstDayOf(window.days, today));
  return windowOfDays(totals, window.days, reading, today);
}
