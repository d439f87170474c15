import type { Act } from '../../../analysis/act.ts';
import {
  addCount,
  type CountName,
  countNameOf,
  type DayTotals,
  readDayTotals,
} from '../../../analysis/day-totals.ts';
import { type Calendar, calendarOf, type LocalDay } from '../../../analysis/local-day.ts';
import { type LedgerChange, soundActs } from './schema.ts';

/** Counts the acts that one change adds and removes, and writes each day once. */
export class DayCounts {
  readonly #dayOf: Calendar;
  readonly #changes = new Map<LocalDay, Map<CountName, number>>();

  constructor(dayOf: Calendar) {
    this.#dayOf = dayOf;
  }

  /** `by` is 1 for an act that comes, -1 for one that goes. */
  add(act: Act, by: 1 | -1): void {
    const day = this.#dayOf(act.at);
    const counts = this.#changes.get(day) ?? new Map<CountName, number>();
    const name = countNameOf(act);
    this.#changes.set(day, counts.set(name, (counts.get(name) ?? 0) + by));
  }

  /** To be called last in a change: days that turn out to be damaged are counted anew from its acts. */
  async write(change: LedgerChange): Promise<void> {
    const days = change.objectStore('days');
    const changed = [...this.#changes];
    const stored = await Promise.all(changed.map(async ([day]) => days.get(day)));
    const before = stored.map((one, index): DayTotals | null =>
      one === undefined ? { day: changed[index]?.[0] ?? 0, counts: {} } : readDayTotals(one),
    );
    if (before.includes(null)) return countAnew(change, this.#dayOf);
    await Promise.all(
      changed.map(async ([day, changes], index) => {
        const { counts } = before[index] ?? { counts: {} };
        for (const [name, by] of changes) addCount(counts, name, by);
        return Object.keys(counts).length === 0 ? days.delete(day) : days.put({ day, counts });
      }),
    );
  }
}

/** Counts the days of all acts, whatever stood there. */
export async function countAnew(change: LedgerChange, dayOf: Calendar): Promise<void> {
  await change.objectStore('days').clear();
  const counts = new DayCounts(dayOf);
  for (const act of soundActs(await change.objectStore('acts').getAll())) counts.add(act, 1);
  await counts.write(change);
}

/** Counts all days anew if they are counted in another zone than the one where the person is now, or in none. */
export async function settleZone(change: LedgerChange, zone: string): Promise<Calendar> {
  const dayOf = calendarOf(zone);
  const meta = change.objectStore('meta');
  if ((await meta.get('zone')) !== zone) {
    await countAnew(change, dayOf);
    await meta.put(zone, 'zone');
  }
  return dayOf;
}
