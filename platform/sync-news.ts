import { browser } from 'wxt/browser';

/**
 * Calls back when something in the browser's sync storage has changed, here or on another machine, until `signal`
 * aborts. Called while the background starts, it wakes one that sleeps.
 */
export function watchSyncStorage(callback: () => void, signal: AbortSignal): void {
  const listener = (_changes: unknown, area: string): void => {
    if (area === 'sync') callback();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
