import { browser } from 'wxt/browser';
import { isDevice, readView, type View, writeView } from './stamped-fields.ts';
import type { Fields } from './synced-settings.ts';

const KEY = 'sync';

/** Why the last write failed: there is no room, or the browser refused it. */
export const SYNC_FAULTS = ['full', 'refused'] as const;
export type SyncFault = (typeof SYNC_FAULTS)[number];

/** What this machine remembers of its part in the sync, in `storage.local` under {@link KEY}. */
export interface SyncRecord {
  /** Drawn at random when sync was switched on: 12 hexadecimal digits. */
  device: string;
  /** The writes so far. It goes up before each write, so that no item of ours ever has a greater one. */
  count: number;
  /** True if something may have changed since the last write: a background that was ended does not forget it. */
  isDirty: boolean;
  /** The last write, milliseconds since 1970; 0 for none. */
  wroteAt: number;
  /** With how many days from today on. */
  days: number;
  problem: { fault: SyncFault; reason: string } | null;
  view: View;
  /** The settings as they were here at the last look: what differs was changed by the person. */
  seen: Fields;
}

export interface SyncRecordStore {
  /** Null while this machine takes no part. */
  read(): Promise<SyncRecord | null>;
  write(record: SyncRecord | null): Promise<void>;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function whole(value: unknown): number {
  return Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : 0;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function restore(stored: unknown): SyncRecord | null {
  if (!isObject(stored) || !isDevice(stored.device)) return null;
  const { problem } = stored;
  const fault = isObject(problem) ? SYNC_FAULTS.find((one) => one === problem.fault) : undefined;
  return {
    device: stored.device,
    count: whole(stored.count),
    // What is damaged is written anew.
    isDirty: stored.isDirty !== false,
    wroteAt: whole(stored.wroteAt),
    days: whole(stored.days),
    problem: fault === undefined ? null : { fault, reason: textOf((problem as { reason?: unknown }).reason) },
    view: readView(stored.view) ?? new Map(),
    seen: new Map(Object.entries(isObject(stored.seen) ? stored.seen : {})),
  };
}

/** Rejects if the storage cannot be read or written. */
export function createSyncRecordStore(): SyncRecordStore {
  return {
    read: async () => restore((await browser.storage.local.get(KEY))[KEY]),
    async write(record) {
      if (record === null) return browser.storage.local.remove(KEY);
      const { view, seen, ...rest } = record;
      await browser.storage.local.set({
        [KEY]: { ...rest, view: writeView(view), seen: Object.fromEntries(seen) },
      });
    },
  };
}

/** A name for this machine that says nothing of it. */
export function newDevice(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
