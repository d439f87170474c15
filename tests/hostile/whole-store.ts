import type { Page } from 'puppeteer-core';
import type { Act } from '../../analysis/act.ts';

/** All that the extension has stored, as it stands there: read past its code, which may be of any version. */
export interface WholeStore {
  /** By key. */
  acts: Act[];
  /** Totals of days, by day. */
  days: { day: number; [total: string]: unknown }[];
  meta: Record<string, string>;
  /** `storage.local`. */
  local: Record<string, unknown>;
}

/** In the extension's own pages. */
declare const chrome: { storage: { local: { get(keys: null): Promise<Record<string, unknown>> } } };

/** @param page of the extension */
export function readStore(page: Page): Promise<WholeStore> {
  return page.evaluate(async () => {
    const open = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(String(request.error)));
      });
    const db = await open(indexedDB.open('ledger'));
    // A background that wants another version of it may have it.
    db.onversionchange = () => db.close();
    try {
      if (db.objectStoreNames.length === 0) return { acts: [], days: [], meta: {}, local: {} };
      const all = db.transaction(['acts', 'days', 'meta']);
      const meta = all.objectStore('meta');
      const [acts, days, names, values] = await Promise.all([
        open(all.objectStore('acts').getAll()),
        open(all.objectStore('days').getAll()),
        open(meta.getAllKeys()),
        open(meta.getAll()),
      ]);
      return {
        acts,
        days,
        meta: Object.fromEntries(names.map((name, index) => [String(name), values[index]])),
        local: await chrome.storage.local.get(null),
      };
    } finally {
      db.close();
    }
  });
}
