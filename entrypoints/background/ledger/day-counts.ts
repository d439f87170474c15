import type { Act } from '../../../analysis/act.ts';
import { addCount, countNameOf, type DayTotals } from '../../../analysis/day-totals.ts';
import { type Calendar, calendarOf, type LocalDay } from '../../../analysis/local-day.ts';
import { type LedgerChange, soundAct } from './schema.ts';

/** Counts the acts that one change adds and removes, and writes each day once. */
export class DayCounts {
  readonly #dayOf: Calendar;
  readonly #changes = new Map<LocalDay, Map<string, number>>();

  /** @param zone of IANA */
  constructor(zone: string) {
    this.#dayOf = calendarOf(zone);
  }

  /** `by` is 1 for an act that comes, -1 for one that goes. */
  add(act: Act, by: 1 | -1): void {
    const day = this.#dayOf(act.at);
    const counts = this.#changes.get(day) ?? new Map<string, number>();
    const name = countNameOf(act);
    this.#changes.set(day, counts.set(name, (counts.get(name) ?? 0) + by));
  }

  async write(change: LedgerChange): Promise<void> {
    const days = change.objectStore('days');
    await Promise.all(
      [...this.#changes].map(async ([day, changes]) => {
        const totals: DayTotals = (await days.get(day)) ?? { day, counts: {} };
        for (const [name, by] of changes) addCount(totals.counts, name as keyof typeof totals.counts, by);
        await (Object.keys(totals.counts).length === 0 ? days.delete(day) : days.put(totals));
      }),
    );
  }
}

/** Counts all days anew if they are counted in another zone than the one where the person is now. */
export async function settleZone(change: LedgerChange, zone: string): Promise<void> {
  const meta = change.objectStore('meta');
  if ((await meta.get('zone')) === zone) return;
  await change.objectStore('days').clear();
  const counts = new DayCounts(zone);
  for (const stored of await change.objectStore('acts').getAll()) {
    const act = soundAct(stored);
    if (act !== null) counts.add(act, 1);
  }
  await counts.write(change);
  await meta.put(zone, 'zone');
}
