import { calendarOf, DAY, type LocalDay } from '../../../analysis/local-day.ts';
import { firstDayOf } from '../../../analysis/window.ts';
import { reportError } from '../../../platform/report-error.ts';
import { believe, type ClockRecord } from './believed-day.ts';
import type { ClockStore } from './clock-store.ts';
import type { Ledger } from './ledger.ts';

export interface RetentionOptions {
  /** How many days acts are kept, 0 for good. */
  readKeepDays(): Promise<number>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Time zone of IANA. */
  zone(): string;
  clock: ClockStore;
}

export interface Retention {
  /**
   * Removes the acts that are older than the person keeps them, by the day that is believed (`believed-day.ts`); resolves
   * with how many. Once a local day is enough.
   */
  tidy(): Promise<number>;
  /** The ledger, tidied before it is read and after it is written, so that no clock has to wake anybody. */
  ledger: Ledger;
}

/** Keeps acts no longer than the person wants. */
export function keepTidy(ledger: Ledger, options: RetentionOptions): Retention {
  const { readKeepDays, now, zone, clock } = options;
  /** The first day that was kept last time: it moves with the day and with the setting. */
  let firstKept: LocalDay | null = null;
  let last: Promise<unknown> = Promise.resolve();
  /** As it is stored; null before it was read. */
  let known: ClockRecord | null = null;

  /** The day of the last act of the days before: those of today bear the time of the clock that is to be believed. */
  async function dayOfLastAct(today: LocalDay): Promise<LocalDay> {
    const [act] = await ledger.actsBefore({ at: now() - DAY, key: '' }, 1);
    return act === undefined ? today : calendarOf(zone())(act.at);
  }

  async function believedDay(today: LocalDay): Promise<LocalDay> {
    const stored = known ?? (await clock.read());
    const before = stored ?? { believed: await dayOfLastAct(today), doubted: null };
    const record = believe(before, today);
    if (stored?.believed !== record.believed || stored.doubted !== record.doubted) await clock.write(record);
    known = record;
    return record.believed;
  }

  async function tidyNow(): Promise<number> {
    const days = await readKeepDays();
    if (days === 0) return 0;
    const first = firstDayOf(days, await believedDay(calendarOf(zone())(now())));
    if (first === firstKept) return 0;
    const dropped = await ledger.dropDaysBefore(first);
    firstKept = first;
    return dropped;
  }

  function tidy(): Promise<number> {
    const turn = last.then(tidyNow);
    last = turn.catch(() => {});
    return turn;
  }

  /** What cannot be removed now is reported; the ledger works all the same. */
  async function tryToTidy(): Promise<void> {
    await tidy().catch((error: unknown) => reportError('retention', error));
  }

  /** What is read at the same time is tidied for once: the popup waits for it. */
  let before: Promise<void> | null = null;
  function tidyBefore(): Promise<void> {
    before ??= tryToTidy().finally(() => {
      before = null;
    });
    return before;
  }

  return {
    tidy,
    ledger: {
      ...ledger,

      async record(act) {
        const isNew = await ledger.record(act);
        void tryToTidy();
        return isNew;
      },

      async recordAll(acts, salt) {
        // What is put back must not be removed by a tidying that began before acts were kept as long as now.
        await last;
        const added = await ledger.recordAll(acts, salt);
        // They may be as old as an archive is.
        firstKept = null;
        return added;
      },

      async recordArchived(acts, salt) {
        const outcome = await ledger.recordArchived(acts, salt);
        firstKept = null;
        return outcome;
      },

      async lastActs(count, isWanted) {
        await tidyBefore();
        return ledger.lastActs(count, isWanted);
      },

      async actsSince(time) {
        await tidyBefore();
        return ledger.actsSince(time);
      },

      async dayTotals(first, last) {
        await tidyBefore();
        return ledger.dayTotals(first, last);
      },
    },
  };
}
