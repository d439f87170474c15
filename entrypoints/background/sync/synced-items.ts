import { addCount, type CountName, type DayTotals } from '../../../analysis/day-totals.ts';
import type { LocalDay } from '../../../analysis/local-day.ts';
import { decodeDay } from './day-codes.ts';
import { isDevice, jsonOf, mergeViews, readView, type View, writeView } from './stamped-fields.ts';

/**
 * What stands in the browser's sync storage. Each machine writes its own items only: `settings:<id>`, and
 * `days:<id>:<part>` for each {@link DAYS_AN_ITEM} days, whole. So nothing is added twice, whatever comes when.
 */

export const DAYS_AN_ITEM = 8;

interface Item {
  /** Of which machine. */
  device: string;
  /** The machine counts its writes: of two versions of an item the greater one is the newer. */
  count: number;
  /** When it was written, milliseconds since 1970. */
  at: number;
}

export interface DaysItem extends Item {
  /** The days from `part * DAYS_AN_ITEM` on, as {@link encodeDay} writes them. */
  part: number;
  days: readonly string[];
}

export interface SettingsItem extends Item {
  view: View;
}

/** The items by their keys. */
export interface Items {
  days: ReadonlyMap<string, DaysItem>;
  settings: ReadonlyMap<string, SettingsItem>;
}

/** What was left out: `newer` are items of a later version of the extension. */
export interface Ignored {
  damaged: number;
  newer: number;
}

export const NO_ITEMS: Items = { days: new Map(), settings: new Map() };

export const daysKey = (device: string, part: number): string => `days:${device}:${part}`;
export const settingsKey = (device: string): string => `settings:${device}`;

/** The machine whose item it is; null for what is none of ours. */
export function deviceOf(key: string): string | null {
  const device = /^(?:days|settings):([0-9a-f]{12})(?::\d{1,6})?$/.exec(key)?.[1];
  return isDevice(device) ? device : null;
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function readHead(value: unknown): { fields: Record<string, unknown>; count: number; at: number } | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const fields = value as Record<string, unknown>;
  const { n: count, at } = fields;
  return isWhole(count) && isWhole(at) ? { fields, count, at } : null;
}

function isNewer(value: unknown): boolean {
  const { v } = (value ?? {}) as { v?: unknown };
  return typeof v === 'number' && v > 1;
}

/** Takes the sync storage as it may be: items of others, of newer versions, damaged ones. It never throws. */
export function readItems(stored: Readonly<Record<string, unknown>>): { items: Items; ignored: Ignored } {
  const days = new Map<string, DaysItem>();
  const settings = new Map<string, SettingsItem>();
  const ignored = { damaged: 0, newer: 0 };
  for (const [key, value] of Object.entries(stored)) {
    const [kind, device = '', part] = key.split(':');
    if (kind !== 'days' && kind !== 'settings') continue;
    const head = readHead(value);
    const isKnown = deviceOf(key) !== null && (part === undefined) === (kind === 'settings');
    if (isNewer(value)) ignored.newer++;
    else if (!isKnown || head === null || head.fields.v !== 1) ignored.damaged++;
    else if (kind === 'settings') {
      const view = readView(head.fields.view);
      if (view === null) ignored.damaged++;
      else settings.set(key, { device, count: head.count, at: head.at, view });
    } else {
      const { days: codes } = head.fields;
      const isSound =
        Array.isArray(codes) && codes.length <= DAYS_AN_ITEM && codes.every((code) => decodeDay(code));
      if (!isSound) ignored.damaged++;
      else days.set(key, { device, count: head.count, at: head.at, part: Number(part), days: codes });
    }
  }
  return { items: { days, settings }, ignored };
}

function mergeMaps<T extends Item>(
  a: ReadonlyMap<string, T>,
  b: ReadonlyMap<string, T>,
  text: (item: T) => string,
) {
  const merged = new Map(a);
  for (const [key, item] of b) {
    const old = merged.get(key);
    const isLater =
      old === undefined || item.count > old.count || (item.count === old.count && text(item) > text(old));
    if (isLater) merged.set(key, item);
  }
  return merged;
}

const textOfDays = ({ at, days }: DaysItem): string => JSON.stringify([days, at]);
const textOfSettings = ({ at, view }: SettingsItem): string => jsonOf([writeView(view), at]);

/** The newest version of each item. Commutative, associative and idempotent. */
export function mergeItems(a: Items, b: Items): Items {
  return {
    days: mergeMaps(a.days, b.days, textOfDays),
    settings: mergeMaps(a.settings, b.settings, textOfSettings),
  };
}

/** Without the items that are no longer there. */
export function itemsAmong({ days, settings }: Items, keys: ReadonlySet<string>): Items {
  const isThere = ([key]: readonly [string, unknown]) => keys.has(key);
  return { days: new Map([...days].filter(isThere)), settings: new Map([...settings].filter(isThere)) };
}

/** What all machines but one say of the settings. */
export function viewOfOthers({ settings }: Items, own: string): View {
  const others = [...settings.values()].filter(({ device }) => device !== own);
  return others.reduce<View>((view, item) => mergeViews(view, item.view), new Map());
}

/** The totals of all machines but one, of the days from `first` to `last`, in their order; empty days are left out. */
export function totalsOfOthers({ days }: Items, own: string, first: LocalDay, last: LocalDay): DayTotals[] {
  const totals = new Map<LocalDay, DayTotals>();
  for (const item of days.values()) {
    if (item.device === own) continue;
    for (const [index, code] of item.days.entries()) {
      const day = item.part * DAYS_AN_ITEM + index;
      const counts = Object.entries(decodeDay(code) ?? {});
      if (day < first || day > last || counts.length === 0) continue;
      const sum = totals.get(day) ?? { day, counts: {} };
      for (const [name, count] of counts) addCount(sum.counts, name as CountName, count);
      totals.set(day, sum);
    }
  }
  return [...totals.values()].sort((a, b) => a.day - b.day);
}
