import { type CountedWindow, windowOfActs, windowOfDays } from '../../analysis/counted-window.ts';
import { calendarOf } from '../../analysis/local-day.ts';
import { isInReading, type Reading } from '../../analysis/metrics.ts';
import { type ActWindow, firstDayOf, type Moment } from '../../analysis/window.ts';
import type { Ledger } from './ledger/ledger.ts';

/** Reads no more than the window: its acts where it goes by number, totals where it goes by days. */
export async function readWindow(
  ledger: Ledger,
  window: ActWindow,
  reading: Reading,
  moment: Moment,
): Promise<CountedWindow> {
  if (window.by === 'acts') {
    const acts = await ledger.lastActs(window.acts, (act) => isInReading(act, reading));
    return windowOfActs(acts, window.acts, reading, moment);
  }
  const today = calendarOf(moment.zone)(moment.now);
  const totals = await ledger.dayTotals(firstDayOf(window.days, today), Number.POSITIVE_INFINITY);
  return windowOfDays(totals, window.days, reading, today);
}
