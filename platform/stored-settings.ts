import { browser } from 'wxt/browser';
import { reportError } from './report-error.ts';
import { type Settings, type SettingsChange, withChange } from './settings.ts';
import { checkChange, restoreSettings } from './settings-fields.ts';

const KEY = 'settings';

/** Reads the settings; the defaults where none are stored. Rejects if the storage cannot be read. */
export async function readSettings(): Promise<Settings> {
  return restoreSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Each write reads what is stored and adds to it: a second one that starts in between would undo the first. */
let lastWrite: Promise<unknown> = Promise.resolve();

/**
 * Stores what changes and keeps the rest. Rejects with a RangeError or a TypeError that says what is accepted, and
 * if the storage cannot be read or written.
 */
export function saveSettings(change: SettingsChange): Promise<void> {
  const write = lastWrite.then(async () => {
    checkChange(change);
    await browser.storage.local.set({ [KEY]: withChange(await readSettings(), change) });
  });
  lastWrite = write.catch(() => {});
  return write;
}

/** Calls back with the new settings whenever they change, in every context, until `signal` aborts. */
export function watchSettings(callback: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change !== undefined) callback(restoreSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    try {
      browser.storage.onChanged.removeListener(listener);
    } catch (error) {
      // After an update of the extension its old scripts lose the API; the listener is gone with it.
      reportError('settings', error);
    }
  });
}
