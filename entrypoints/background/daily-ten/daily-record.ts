import { browser } from 'wxt/browser';
import type { LocalDay } from '../../../analysis/local-day.ts';
import { DAILY_STEPS, type DailyStep } from '../../../platform/requests.ts';

/** What was done on one day, in `storage.local`: three times yes or no, and whether the reminder was shown. */
const KEY = 'daily-ten';

interface Stored {
  day: LocalDay;
  done: DailyStep[];
  isReminded: boolean;
}

export interface DailyRecord {
  doneOn(day: LocalDay): Promise<Record<DailyStep, boolean>>;
  /** Adds to what was done on this day; that of other days is forgotten. */
  note(day: LocalDay, steps: readonly DailyStep[]): Promise<void>;
  /** True once on each day, and only as long as something is left to do. */
  takeReminder(day: LocalDay): Promise<boolean>;
}

function restore(stored: unknown, today: LocalDay): Stored {
  const { day, done, isReminded } = (stored ?? {}) as Partial<Record<keyof Stored, unknown>>;
  if (day !== today || !Array.isArray(done)) return { day: today, done: [], isReminded: false };
  return { day, done: DAILY_STEPS.filter((step) => done.includes(step)), isReminded: isReminded === true };
}

/** All methods reject if the storage cannot be read or written. */
export function createDailyRecord(): DailyRecord {
  /** Each write adds to what is stored: two at once would lose one. */
  let last: Promise<unknown> = Promise.resolve();
  const read = async (day: LocalDay) => restore((await browser.storage.local.get(KEY))[KEY], day);

  function change<T>(day: LocalDay, edit: (stored: Stored) => { stored: Stored; result: T }): Promise<T> {
    const write = last.then(async () => {
      const { stored, result } = edit(await read(day));
      await browser.storage.local.set({ [KEY]: stored });
      return result;
    });
    last = write.catch(() => {});
    return write;
  }

  return {
    async doneOn(day) {
      const { done } = await read(day);
      const has = (step: DailyStep) => done.includes(step);
      return { answer: has('answer'), thanks: has('thanks'), congratulation: has('congratulation') };
    },
    note: (day, steps) =>
      change(day, (stored) => ({
        stored: { ...stored, done: DAILY_STEPS.filter((step) => [...stored.done, ...steps].includes(step)) },
        result: undefined,
      })),
    takeReminder: (day) =>
      change(day, (stored) => ({
        stored: { ...stored, isReminded: true },
        result: !stored.isReminded && stored.done.length < DAILY_STEPS.length,
      })),
  };
}
