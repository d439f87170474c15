import { browser } from 'wxt/browser';
import type { LocalDay } from '../../../analysis/local-day.ts';
import type { ClockRecord } from './believed-day.ts';

export interface ClockStore {
  /** Null where nothing is stored, or something damaged. */
  read(): Promise<ClockRecord | null>;
  write(record: ClockRecord): Promise<void>;
}

const KEY = 'believed-day';

function restore(stored: unknown): ClockRecord | null {
  const { believed, doubted = null } = (stored ?? {}) as Partial<ClockRecord>;
  if (!Number.isSafeInteger(believed) || !(doubted === null || Number.isSafeInteger(doubted))) return null;
  return { believed: believed as LocalDay, doubted };
}

/** In `storage.local`: two numbers. Both methods reject if it cannot be read or written. */
export function createClockStore(): ClockStore {
  return {
    read: async () => restore((await browser.storage.local.get(KEY))[KEY]),
    write: (record) => browser.storage.local.set({ [KEY]: record }),
  };
}
