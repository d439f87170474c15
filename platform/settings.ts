import { browser } from 'wxt/browser';
import { reportError } from './report-error.ts';

/** What the person chose. Stored in `storage.local` under {@link KEY}. */
export interface Settings {
  version: 1;
  /** The share of promotion to aim for, a whole number of percent from 1 to 99. */
  targetShare: number;
}

export const DEFAULT_SETTINGS: Readonly<Settings> = { version: 1, targetShare: 20 };

const KEY = 'settings';

export const LOWEST_TARGET = 1;
export const HIGHEST_TARGET = 99;

/**
 * The rules of thumb of the field. What counts as promotion in each: 80/20 and 70/20/10 say it; the rule of
 * thirds gives a third to one's own business; 4-1-1 has one self-serving post for four of others' and one
 * repost; 5-3-2 has three posts in ten about one's own content.
 */
export const TARGET_PRESETS = [
  { id: '80-20', targetShare: 20, name: '80/20', rule: 'Four parts interaction, one part promotion' },
  { id: '70-20-10', targetShare: 10, name: '70/20/10', rule: '70 interaction, 20 sharing, 10 promotion' },
  {
    id: 'thirds',
    targetShare: 33,
    name: 'Rule of thirds',
    rule: 'A third each: promotion, sharing, conversation',
  },
  {
    id: '4-1-1',
    targetShare: 17,
    name: '4-1-1',
    rule: 'Four posts for others and one repost for each of yours',
  },
  {
    id: '5-3-2',
    targetShare: 30,
    name: '5-3-2',
    rule: 'In ten posts: five of others, three of yours, two personal',
  },
];

/**
 * Reads a target as people type it: "25", "25 %", " 25% ".
 * @returns the whole number of percent, or a sentence that says what is accepted
 */
export function parseTarget(input: string): { targetShare: number } | { error: string } {
  const match = /^\s*(\d{1,4})\s*%?\s*$/.exec(input);
  const value = match === null ? Number.NaN : Number(match[1]);
  if (value >= LOWEST_TARGET && value <= HIGHEST_TARGET) return { targetShare: value };
  return { error: `Use a whole number from ${LOWEST_TARGET} to ${HIGHEST_TARGET}, for example 20.` };
}

/** Takes stored settings as they may be: missing, older, damaged. Falls back field by field. */
function restoreSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return { ...DEFAULT_SETTINGS };
  const { targetShare } = stored as Partial<Settings>;
  const valid =
    Number.isInteger(targetShare) &&
    (targetShare as number) >= LOWEST_TARGET &&
    (targetShare as number) <= HIGHEST_TARGET;
  return { version: 1, targetShare: valid ? (targetShare as number) : DEFAULT_SETTINGS.targetShare };
}

/** Reads the settings; the defaults where none are stored. Rejects if the storage cannot be read. */
export async function readSettings(): Promise<Settings> {
  return restoreSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Stores the target. Throws a RangeError outside 1 to 99; rejects if the storage cannot be written. */
export async function saveTarget(targetShare: number): Promise<void> {
  if (!Number.isInteger(targetShare) || targetShare < LOWEST_TARGET || targetShare > HIGHEST_TARGET) {
    throw new RangeError(`The target must be a whole number from ${LOWEST_TARGET} to ${HIGHEST_TARGET}`);
  }
  await browser.storage.local.set({ [KEY]: { ...(await readSettings()), targetShare } });
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
