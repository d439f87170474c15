import { browser } from 'wxt/browser';
import { readManaged } from './policy.ts';

/**
 * What stands in the browser's storage, field by field and as it stands there, for the page that shows it. Whoever
 * writes a field owns it; here nothing is made of it.
 */

/** `managed` holds what an organisation has set, and nobody else can write there. */
export const STORAGE_AREAS = ['local', 'sync', 'session', 'managed'] as const;
export type StorageArea = (typeof STORAGE_AREAS)[number];

export interface StoredField {
  area: StorageArea;
  key: string;
  value: unknown;
  /** The bytes of the key and of the value as JSON: as Chrome counts them. */
  bytes: number;
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

async function readArea(area: StorageArea): Promise<Record<string, unknown>> {
  return area === 'managed' ? readManaged() : browser.storage[area].get(null);
}

/** All fields, by area and key. Rejects if an area cannot be read. */
export async function readStored(): Promise<StoredField[]> {
  const areas = STORAGE_AREAS.map(async (area) => {
    const items = Object.entries(await readArea(area)).sort(([a], [b]) => (a < b ? -1 : 1));
    return items.map(([key, value]) => ({
      area,
      key,
      value,
      bytes: bytesOf(key) + bytesOf(JSON.stringify(value) ?? ''),
    }));
  });
  return (await Promise.all(areas)).flat();
}

/** Removes a field. Rejects if the browser refuses. */
export async function eraseStored({ area, key }: Pick<StoredField, 'area' | 'key'>): Promise<void> {
  if (area === 'managed') throw new TypeError('What an organisation has set cannot be erased');
  await browser.storage[area].remove(key);
}

/** Writes a field as it was read. Rejects if the browser refuses. */
export async function putBackStored({ area, key, value }: StoredField): Promise<void> {
  if (area === 'managed') throw new TypeError('Only an organisation can write there');
  await browser.storage[area].set({ [key]: value });
}

/** Calls back when any field has changed, until `signal` aborts. */
export function watchStored(callback: () => void, signal: AbortSignal): void {
  const listener = (): void => callback();
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
