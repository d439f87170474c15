import type { DayTotals } from '../../../analysis/day-totals.ts';
import type { LocalDay } from '../../../analysis/local-day.ts';
import {
  bytesOf,
  MOST_BYTES,
  MOST_BYTES_OF_DAYS,
  MOST_ITEMS,
  partsOf,
  partsWithin,
  type StoredItem,
  viewWithin,
} from './own-items.ts';
import { isDeep, jsonOf, type View, writeView } from './stamped-fields.ts';
import { daysKey, deviceOf, settingsKey } from './synced-items.ts';

/** What is to be done to make this machine's items what they should be. */
export interface WritePlan {
  /** Items that are new or hold something else than before. */
  write: Record<string, StoredItem>;
  /** Items of days that have gone, or have no room. */
  remove: string[];
  /** With how many days from today on the totals are told. */
  days: number;
}

export interface OwnState {
  device: string;
  /** The number of this write. */
  count: number;
  /** Milliseconds since 1970. */
  now: number;
  today: LocalDay;
  totals: readonly DayTotals[];
  view: View;
}

/** An item without what tells of its write: nothing is written that says the same. */
function contentOf(item: unknown): string {
  const { days, view } = (item ?? {}) as { days?: unknown; view?: unknown };
  return isDeep([days, view]) ? '' : jsonOf([days, view]);
}

/** Compares what this machine should have stored with what there is. Other machines' items are left alone. */
export function planWrites(stored: Readonly<Record<string, unknown>>, own: OwnState): WritePlan {
  const { device, count: n, now: at } = own;
  const entries = Object.entries(stored);
  const isOwn = (key: string) => deviceOf(key) === device;
  const foreign = entries.filter(([key]) => !isOwn(key));
  const taken = foreign.reduce((sum, [key, value]) => sum + bytesOf(key, value), 0);

  const item = (content: { days: string[] } | { view: ReturnType<typeof writeView> }): StoredItem => ({
    v: 1,
    n,
    at,
    ...content,
  });
  const key = settingsKey(device);
  const view = writeView(viewWithin(own.view, (written) => bytesOf(key, item({ view: written }))));
  const wanted: [string, StoredItem][] = [[key, item({ view })]];

  const room = {
    bytes: Math.min(MOST_BYTES_OF_DAYS, MOST_BYTES - taken - bytesOf(key, item({ view }))),
    items: MOST_ITEMS - foreign.length - 1,
  };
  const bytesOfPart = (part: number, days: string[]) => bytesOf(daysKey(device, part), item({ days }));
  const { kept, days } = partsWithin(partsOf(own.totals, own.today), bytesOfPart, room, own.today);
  for (const [part, codes] of kept) wanted.push([daysKey(device, part), item({ days: codes })]);

  const isWanted = new Set(wanted.map(([one]) => one));
  return {
    write: Object.fromEntries(
      wanted.filter(
        ([one, value]) => !Object.hasOwn(stored, one) || contentOf(stored[one]) !== contentOf(value),
      ),
    ),
    remove: entries.map(([one]) => one).filter((one) => isOwn(one) && !isWanted.has(one)),
    days,
  };
}
