import { browser } from 'wxt/browser';
import type { SiteId } from '../analysis/rating.ts';
import { reportError } from './report-error.ts';
import { HIGHEST_TARGET, isTarget, LOWEST_TARGET } from './target.ts';

/** What the person chose. Stored in `storage.local` under {@link KEY}. */
export interface Settings {
  version: 1;
  /** The share of promotion to aim for, a whole number of percent from 1 to 99. */
  targetShare: number;
  /** False where Twoway does nothing at all. */
  sites: Readonly<Record<SiteId, boolean>>;
  /** True if direct messages are read and rated too. */
  readsMessages: boolean;
}

/** What changes; of the sites, only those that are named. */
export type SettingsChange = Partial<
  Pick<Settings, 'targetShare' | 'readsMessages'> & { sites: Partial<Settings['sites']> }
>;

export const DEFAULT_SETTINGS: Readonly<Settings> = {
  version: 1,
  targetShare: 20,
  sites: { facebook: true, linkedin: true, x: true },
  readsMessages: false,
};

const KEY = 'settings';
const SITES = Object.keys(DEFAULT_SETTINGS.sites) as SiteId[];

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function restoreSites(stored: unknown): Settings['sites'] {
  const sites = { ...DEFAULT_SETTINGS.sites };
  if (!isObject(stored)) return sites;
  for (const site of SITES) {
    const isOn = Object.hasOwn(stored, site) ? stored[site] : undefined;
    if (typeof isOn === 'boolean') sites[site] = isOn;
  }
  return sites;
}

/** Takes stored settings as they may be: missing, older, damaged. Falls back field by field. */
function restoreSettings(stored: unknown): Settings {
  const { targetShare, sites, readsMessages } = isObject(stored) ? stored : {};
  return {
    version: 1,
    targetShare: isTarget(targetShare) ? targetShare : DEFAULT_SETTINGS.targetShare,
    sites: restoreSites(sites),
    readsMessages: typeof readsMessages === 'boolean' ? readsMessages : DEFAULT_SETTINGS.readsMessages,
  };
}

/** Reads the settings; the defaults where none are stored. Rejects if the storage cannot be read. */
export async function readSettings(): Promise<Settings> {
  return restoreSettings((await browser.storage.local.get(KEY))[KEY]);
}

function checkChange({ targetShare, sites, readsMessages }: SettingsChange): void {
  if (targetShare !== undefined && !isTarget(targetShare)) {
    throw new RangeError(`The target must be a whole number from ${LOWEST_TARGET} to ${HIGHEST_TARGET}`);
  }
  for (const [site, isOn] of Object.entries(sites ?? {})) {
    if (!SITES.includes(site as SiteId) || typeof isOn !== 'boolean') {
      throw new TypeError('A site that is known is either on or off');
    }
  }
  if (readsMessages !== undefined && typeof readsMessages !== 'boolean') {
    throw new TypeError('Messages are either read or not');
  }
}

/** Each write reads what is stored and adds to it: a second one that starts in between would undo the first. */
let lastWrite: Promise<unknown> = Promise.resolve();

/**
 * Stores what changes and keeps the rest. Rejects with a RangeError for a target outside 1 to 99, with a
 * TypeError for what is no setting, and if the storage cannot be read or written.
 */
export function saveSettings(change: SettingsChange): Promise<void> {
  const write = lastWrite.then(async () => {
    checkChange(change);
    const stored = await readSettings();
    const sites = { ...stored.sites, ...change.sites };
    await browser.storage.local.set({ [KEY]: { ...stored, ...change, sites } });
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
