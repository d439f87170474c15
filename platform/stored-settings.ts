import { browser } from 'wxt/browser';
import { isOlder, withForgotten } from './forgotten-fields.ts';
import {
  allowedChange,
  type PagePolicy,
  type Policy,
  readManaged,
  readPolicy,
  restorePagePolicy,
  withPagePolicy,
  withPolicy,
} from './policy.ts';
import { reportError } from './report-error.ts';
import { type PageSettings, type Settings, type SettingsChange, withChange } from './settings.ts';
import { checkChange, restorePageSettings, restoreSettings } from './settings-fields.ts';

const KEY = 'settings';
/** The same once more: an older version that is put back over this one does not know it, and leaves it alone. */
const COPY = 'settings-copy';

/** What an organisation has set, as it was last read here. */
let known: Policy | null = null;

async function lookAtPolicy(): Promise<Policy> {
  known = await readPolicy();
  return known;
}

/**
 * Reads what the person chose, the defaults where nothing is stored, without what their organisation has set: for what
 * keeps and carries their choices, such as export and sync. Rejects if the storage cannot be read.
 */
export async function readOwnSettings(): Promise<Settings> {
  const { settings, isIncomplete } = await readBoth();
  // Pages of sites read what is stored as it is: whoever sees first that something was left out puts it back.
  if (isIncomplete) saveOwnSettings({}).catch((error: unknown) => reportError('settings', error));
  return settings;
}

async function readBoth(): Promise<{ settings: Settings; isIncomplete: boolean }> {
  const { [KEY]: stored, [COPY]: copy } = await browser.storage.local.get([KEY, COPY]);
  const settings = restoreSettings(withForgotten(stored, copy));
  // Whoever was there before, what this version writes is whole: beside the copy of a newer one too.
  return { settings, isIncomplete: isOlder(stored, copy) && isOlder(stored, settings) };
}

const readToChange = async (): Promise<Settings> => (await readBoth()).settings;

async function write(settings: Settings): Promise<void> {
  const { [COPY]: copy } = await browser.storage.local.get(COPY);
  // That of a newer version waits for it to come back.
  const isKept = isOlder(settings, copy);
  await browser.storage.local.set({ [KEY]: settings, ...(isKept ? {} : { [COPY]: settings }) });
}

/** Reads the settings as they hold: an organisation's lie over the person's. Rejects if the storage cannot be read. */
export async function readSettings(): Promise<Settings> {
  const [own, policy] = await Promise.all([readOwnSettings(), lookAtPolicy()]);
  return withPolicy(own, policy);
}

let lastWrite: Promise<unknown> = Promise.resolve();

/**
 * Each write reads what is stored and adds to it: a second one that starts in between would undo the first. Options,
 * popup and background may write at the same moment; a lock of the browser holds for all of them, and goes with whoever
 * is ended while they have it.
 */
function inTurn(write: () => Promise<void>): Promise<void> {
  const locks = globalThis.navigator?.locks;
  if (locks !== undefined) return locks.request(KEY, write);
  const written = lastWrite.then(write);
  lastWrite = written.catch(() => {});
  return written;
}

/**
 * Stores what changes below what an organisation has set, where it holds once that is gone: for what brings choices of
 * the person back, such as import and sync. Rejects like {@link saveSettings}, but for a FixedError.
 */
export function saveOwnSettings(change: SettingsChange): Promise<void> {
  return inTurn(async () => {
    checkChange(change);
    await write(withChange(await readToChange(), change));
  });
}

/**
 * Stores what changes and keeps the rest. Rejects with a RangeError or a TypeError that says what is accepted, with a
 * FixedError if an organisation has set it, and if the storage cannot be read or written.
 */
export function saveSettings(change: SettingsChange): Promise<void> {
  return inTurn(async () => {
    checkChange(change);
    const [own, policy] = await Promise.all([readToChange(), lookAtPolicy()]);
    await write(withChange(own, allowedChange(change, policy)));
  });
}

/**
 * Calls back with what is stored whenever settings or those of an organisation change, in every context, until `signal`
 * aborts: `restore` gives it at once where it can be, and null where it has to be read.
 */
function watch<T>(
  restore: (stored: unknown) => T | null,
  read: () => Promise<T>,
  callback: (settings: T) => void,
  signal: AbortSignal,
): void {
  const tell = (settings: T): void => {
    if (!signal.aborted) callback(settings);
  };
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = area === 'local' ? changes[KEY] : undefined;
    // At once where it can be: what is read would be as it is later.
    const now = change === undefined ? null : restore(change.newValue);
    if (now !== null) tell(now);
    else if (change !== undefined || area === 'managed')
      read().then(tell, (error: unknown) => reportError('settings', error));
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

/**
 * Calls back with the new settings as they hold whenever they or those of an organisation change, in every context,
 * until `signal` aborts.
 */
export function watchSettings(callback: (settings: Settings) => void, signal: AbortSignal): void {
  const restore = (stored: unknown) => known && withPolicy(restoreSettings(stored), known);
  watch(restore, readSettings, callback, signal);
}

/**
 * What holds in a page of a site. Each of these pages reads the script that asks: it is spared whatever knows the fields that
 * it has no use for.
 */
let knownInPage: PagePolicy | null = null;

/** Reads what holds in a page, like {@link readSettings}. */
export async function readPageSettings(): Promise<PageSettings> {
  const [stored, managed] = await Promise.all([browser.storage.local.get(KEY), readManaged()]);
  knownInPage = restorePagePolicy(managed);
  return withPagePolicy(restorePageSettings(stored[KEY]), knownInPage);
}

/** Calls back with what holds in a page, like {@link watchSettings}. */
export function watchPageSettings(callback: (settings: PageSettings) => void, signal: AbortSignal): void {
  const restore = (stored: unknown) =>
    knownInPage && withPagePolicy(restorePageSettings(stored), knownInPage);
  watch(restore, readPageSettings, callback, signal);
}
