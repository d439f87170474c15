import { browser } from 'wxt/browser';

/** The browser's own sync storage. The browser carries it to the person's other machines, or it stays here. */
export interface SyncArea {
  read(): Promise<Record<string, unknown>>;
  write(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** All methods reject with the browser's reason, such as that there is no room or that sync storage is off. */
export function createSyncArea(): SyncArea {
  return {
    read: () => browser.storage.sync.get(null),
    write: (items) => browser.storage.sync.set(items),
    remove: (keys) => browser.storage.sync.remove(keys),
  };
}
