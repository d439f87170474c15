import type { DayTotals } from '../../../analysis/day-totals.ts';
import { calendarOf, type LocalDay } from '../../../analysis/local-day.ts';
import { reportError } from '../../../platform/report-error.ts';
import type { SyncReport } from '../../../platform/requests.ts';
import { type Settings, type SettingsChange, withChange } from '../../../platform/settings.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { SYNCED_DAYS } from './own-items.ts';
import { planWrites } from './plan-writes.ts';
import { reportSync } from './report-sync.ts';
import { mergeViews } from './stamped-fields.ts';
import type { SyncArea } from './sync-area.ts';
import { newDevice, type SyncRecord, type SyncRecordStore } from './sync-record.ts';
import {
  deviceOf,
  type Items,
  itemsAmong,
  mergeItems,
  NO_ITEMS,
  readItems,
  totalsOfOthers,
  viewOfOthers,
} from './synced-items.ts';
import { changeTowards, fieldsOf, joinFields, stampChanges } from './synced-settings.ts';

/** Between two writes, in milliseconds: ten a minute at most, where browsers allow 120. */
export const WRITE_GAP = 6000;

export interface SyncMeans {
  area: SyncArea;
  store: SyncRecordStore;
  ledger: Pick<Ledger, 'dayTotals'>;
  readSettings(): Promise<Settings>;
  saveSettings(change: SettingsChange): Promise<void>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Time zone of IANA. */
  zone(): string;
}

/** Settings and totals of days, on all machines of the person. Nothing of it happens while it is off. */
export interface Sync {
  /** Does what is due: takes over settings, writes, removes. Never rejects; what fails is reported and stays due. */
  wake(): Promise<void>;
  /** The ledger was changed. */
  noteLedger(): Promise<void>;
  /** The totals of the other machines, each in its own days; none while sync is off or cannot be read. */
  dayTotals(first: LocalDay, last: LocalDay): Promise<DayTotals[]>;
  report(): Promise<SyncReport>;
  /** Removes what a machine, or each of them, has stored. A machine that is still switched on writes it again. */
  forget(device: string | null): Promise<void>;
}

function faultOf(error: unknown): NonNullable<SyncRecord['problem']> {
  const reason = error instanceof Error ? error.message : String(error);
  // How often one may write is a quota as well.
  return { fault: /quota/i.test(reason) && !/MAX_WRITE/.test(reason) ? 'full' : 'refused', reason };
}

export function createSync(means: SyncMeans): Sync {
  const { area, store, ledger, readSettings, saveSettings, now, zone } = means;
  /** The newest version of each item that was seen: the browser may bring back an older one for a while. */
  let newest: Items = NO_ITEMS;
  /** One thing after the other: each reads the record and writes it. */
  let last: Promise<unknown> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | null = null;
  /** The last write of this background, whoever asked for it, milliseconds since 1970: a machine that left has no record. */
  let wroteLast = 0;

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  }

  async function readArea() {
    const stored = await area.read();
    const { items, ignored } = readItems(stored);
    newest = mergeItems(itemsAmong(newest, new Set(Object.keys(stored))), items);
    return { stored, items: newest, ignored };
  }

  function wakeIn(milliseconds: number): void {
    if (timer !== null) return;
    timer = setTimeout(() => {
      timer = null;
      void sync.wake();
    }, milliseconds);
  }

  /** So long the next write has to wait, in milliseconds, 0 for not at all. A clock that was set back must not stop it. */
  function waitAfter(wroteAt: number): number {
    const wait = Math.max(wroteAt, wroteLast) + WRITE_GAP - now();
    return wait > 0 && wait <= WRITE_GAP ? wait : 0;
  }

  async function remove(keys: string[]): Promise<void> {
    wroteLast = now();
    await area.remove(keys);
  }

  /** The record of this machine; it takes part from now on, or anew where another one goes by its name. */
  function takePart(record: SyncRecord | null, items: Items, settings: Settings): SyncRecord {
    const isOther = (one: { device: string; count: number }) =>
      one.device === record?.device && one.count > record.count;
    const isTaken = [...items.days.values(), ...items.settings.values()].some(isOther);
    if (record !== null && !isTaken) return record;
    const device = newDevice();
    return {
      device,
      count: 0,
      isDirty: true,
      wroteAt: record?.wroteAt ?? 0,
      days: 0,
      problem: null,
      view: record?.view ?? joinFields(settings, viewOfOthers(items, device), now(), device),
      seen: record?.seen ?? fieldsOf(settings),
    };
  }

  /** Settings first, record second: ended in between, the change is taken for the person's, which says the same. */
  async function exchangeSettings(record: SyncRecord, items: Items, settings: Settings): Promise<SyncRecord> {
    const stamped = stampChanges(record.view, record.seen, settings, now(), record.device);
    const view = mergeViews(stamped, viewOfOthers(items, record.device));
    const change = changeTowards(view, settings);
    if (change !== null) await saveSettings(change);
    const seen = fieldsOf(change === null ? settings : withChange(settings, change));
    return { ...record, view, seen };
  }

  async function write(record: SyncRecord, stored: Record<string, unknown>): Promise<void> {
    const today = calendarOf(zone())(now());
    const totals = await ledger.dayTotals(today - SYNCED_DAYS, today + 1);
    const count = record.count + 1;
    const { device, view } = record;
    const plan = planWrites(stored, { device, count, now: now(), today, totals, view });
    const isRemoval = plan.remove.length > 0;
    if (!isRemoval && Object.keys(plan.write).length === 0) {
      return store.write({ ...record, isDirty: false, problem: null, days: plan.days });
    }
    const wait = waitAfter(record.wroteAt);
    if (wait > 0) {
      await store.write({ ...record, isDirty: true });
      return wakeIn(wait);
    }
    await store.write({ ...record, count, isDirty: true, wroteAt: now() });
    // One write at a time. What goes makes room for what comes.
    if (isRemoval) await remove(plan.remove);
    else {
      wroteLast = now();
      await area.write(plan.write);
    }
    const isMore = isRemoval && Object.keys(plan.write).length > 0;
    await store.write({ ...record, count, isDirty: isMore, wroteAt: now(), days: plan.days, problem: null });
    if (isMore) wakeIn(WRITE_GAP);
  }

  async function leave(record: SyncRecord): Promise<void> {
    const { stored } = await readArea();
    const own = Object.keys(stored).filter((key) => deviceOf(key) === record.device);
    if (own.length > 0) {
      // Whoever switches on and off and on writes no faster than others; what is due is seen by the record.
      const wait = waitAfter(record.wroteAt);
      if (wait > 0) return wakeIn(wait);
      await remove(own);
    }
    await store.write(null);
  }

  async function doWhatIsDue(): Promise<void> {
    const settings = await readSettings();
    let record = await store.read();
    if (!settings.isSynced && record === null) return;
    try {
      if (!settings.isSynced) return await leave(record as SyncRecord);
      const { stored, items } = await readArea();
      record = takePart(record, items, settings);
      record = await exchangeSettings(record, items, settings);
      await store.write(record);
      await write(record, stored);
    } catch (error) {
      reportError('sync', error);
      // As it is now: the write may have been counted.
      const known = (await store.read()) ?? record;
      if (known !== null) await store.write({ ...known, isDirty: true, problem: faultOf(error) });
    }
  }

  const sync: Sync = {
    wake: () => inTurn(doWhatIsDue).catch((error: unknown) => reportError('sync', error)),

    async noteLedger() {
      await inTurn(async () => {
        const record = await store.read();
        if (record !== null && !record.isDirty) await store.write({ ...record, isDirty: true });
      }).catch((error: unknown) => reportError('sync', error));
      await sync.wake();
    },

    async dayTotals(first, lastDay) {
      try {
        const [{ isSynced }, record] = await Promise.all([readSettings(), store.read()]);
        if (!isSynced || record === null) return [];
        return totalsOfOthers((await readArea()).items, record.device, first, lastDay);
      } catch (error) {
        // The own balance does not depend on other machines.
        reportError('sync', error);
        return [];
      }
    },

    async report() {
      await sync.wake();
      const [settings, record] = await Promise.all([readSettings(), store.read()]);
      try {
        return reportSync(settings.isSynced, record, await readArea());
      } catch (error) {
        const nothing = { items: NO_ITEMS, ignored: { damaged: 0, newer: 0 } };
        return { ...reportSync(settings.isSynced, record, nothing), problem: faultOf(error) };
      }
    },

    forget: (device) =>
      inTurn(async () => {
        const { stored } = await readArea();
        const keys = Object.keys(stored).filter((key) => {
          const owner = deviceOf(key);
          return device === null ? owner !== null : owner === device;
        });
        if (keys.length > 0) await remove(keys);
      }),
  };
  return sync;
}
