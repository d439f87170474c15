import { browser } from 'wxt/browser';
import type { Act } from '../analysis/act.ts';

/**
 * What a page hands to a background that may be asleep: browsers drop the message of a page that is left before the
 * background is up, and keep what it wrote into `storage.local`. An item holds what the ledger stores of an act, and no
 * word of it. There are only so many places, so that a page can never fill the storage, and whoever looks has not to read
 * all of it; mostly they are empty, as the background clears them at once.
 */

const OUTBOX = 'outbox';

/** One for each sign that a key may end with: those that we make are hexadecimal. */
const places = (): string[] => [...'0123456789abcdef'].map((sign) => `${OUTBOX}:${sign}`);

/** Puts an act there; in a private window nothing is written. Rejects if the browser refuses. */
export async function putIntoOutbox(act: Act): Promise<void> {
  // Whatever does not say that it is no private window may be one.
  if (browser.extension.inIncognitoContext !== false) return;
  await browser.storage.local.set({ [`${OUTBOX}:${act.key.slice(-1)}`]: act });
}

/** What stands there, by its place; anybody may have written it. Rejects if the storage cannot be read. */
export async function readOutbox(): Promise<[place: string, item: unknown][]> {
  const items = Object.entries<unknown>(await browser.storage.local.get(places()));
  return items.filter(([, item]) => item !== undefined);
}

/** Empties one place, or all of them. Rejects if the browser refuses. */
export function clearOutbox(place?: string): Promise<void> {
  return browser.storage.local.remove(place ?? places());
}

/** Calls back when something was put there, until `signal` aborts; wakes a background that sleeps. */
export function watchOutbox(callback: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && places().some((place) => (changes[place]?.newValue ?? null) !== null)) callback();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
