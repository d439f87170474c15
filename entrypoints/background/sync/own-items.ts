import type { DayTotals } from '../../../analysis/day-totals.ts';
import type { LocalDay } from '../../../analysis/local-day.ts';
import { encodeDay } from './day-codes.ts';
import { type StampedField, type View, writeView } from './stamped-fields.ts';
import { DAYS_AN_ITEM } from './synced-items.ts';
import { namesToLeaveOut } from './synced-settings.ts';

/** What this machine writes, within what browsers allow (Chrome and Firefox alike). */

/** So many days are synced where there is room. */
export const SYNCED_DAYS = 120;

/** Browsers allow 102,400 bytes in all and 8,192 an item, of key and JSON. */
export const MOST_BYTES = 100_000;
export const MOST_BYTES_AN_ITEM = 8_000;
/** Browsers allow 512. */
export const MOST_ITEMS = 500;
/** What a machine takes for its days: five machines have room, and their settings. */
export const MOST_BYTES_OF_DAYS = 14_000;

const utf8 = new TextEncoder();

/** Chrome writes whole numbers of more than 32 bits as 1.795487092626e+12: five characters more than others. */
function isLong(value: unknown): boolean {
  return typeof value === 'number' && (value | 0) !== value;
}

/** The bytes of an item as browsers count them, or a few more. */
export function bytesOf(key: string, value: unknown): number {
  let longer = 0;
  const json = JSON.stringify(value, (_key, one: unknown) => {
    if (isLong(one)) longer += 5;
    return one;
  });
  return utf8.encode(key).length + utf8.encode(json ?? '').length + longer;
}

/** An item as it is stored. */
export type StoredItem = { v: 1; n: number; at: number } & (
  | { days: string[] }
  | { view: Record<string, StampedField> }
);

/**
 * The days by their parts, the latest first. Days ahead of the clock are told up to tomorrow, where other machines may
 * be already.
 */
export function partsOf(totals: readonly DayTotals[], today: LocalDay): Map<number, string[]> {
  const parts = new Map<number, string[]>();
  for (const { day, counts } of [...totals].sort((a, b) => b.day - a.day)) {
    const code = encodeDay(counts);
    if (day <= today - SYNCED_DAYS || day > today + 1 || code === '') continue;
    const part = Math.floor(day / DAYS_AN_ITEM);
    const days = parts.get(part) ?? [];
    const place = day - part * DAYS_AN_ITEM;
    while (days.length <= place) days.push('');
    days[place] = code;
    parts.set(part, days);
  }
  return parts;
}

/** Of the parts, the latest first, as many as have room; with how many days from today on they tell all. */
export function partsWithin(
  parts: ReadonlyMap<number, string[]>,
  bytesOfPart: (part: number, days: string[]) => number,
  room: { bytes: number; items: number },
  today: LocalDay,
): { kept: Map<number, string[]>; days: number } {
  const kept = new Map<number, string[]>();
  let bytes = 0;
  for (const [part, days] of parts) {
    bytes += bytesOfPart(part, days);
    if (bytes > room.bytes || kept.size >= room.items) {
      // The first day that is left out, and all before it.
      return { kept, days: Math.max(0, today - part * DAYS_AN_ITEM - days.length + 1) };
    }
    kept.set(part, days);
  }
  return { kept, days: SYNCED_DAYS };
}

/** The view as far as it has room in one item. */
export function viewWithin(view: View, bytesOfView: (written: Record<string, StampedField>) => number): View {
  const order = namesToLeaveOut(view);
  const without = (count: number): View => {
    const left = new Set(order.slice(0, count));
    return new Map([...view].filter(([name]) => !left.has(name)));
  };
  // The fewest that have to go, by halves.
  let least = 0;
  let most = order.length;
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if (bytesOfView(writeView(without(middle))) <= MOST_BYTES_AN_ITEM) most = middle;
    else least = middle + 1;
  }
  return without(least);
}
