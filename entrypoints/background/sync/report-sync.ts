import type { SyncReport } from '../../../platform/requests.ts';
import { countActs, decodeDay } from './day-codes.ts';
import type { SyncRecord } from './sync-record.ts';
import type { Ignored, Items } from './synced-items.ts';

/** What the options show of the sync. */
export function reportSync(
  isOn: boolean,
  record: SyncRecord | null,
  { items, ignored }: { items: Items; ignored: Ignored },
): SyncReport {
  const others = new Map<string, SyncReport['others'][number]>();
  for (const item of [...items.days.values(), ...items.settings.values()]) {
    if (item.device === record?.device) continue;
    const known = others.get(item.device) ?? { device: item.device, heardAt: 0, acts: 0 };
    known.heardAt = Math.max(known.heardAt, item.at);
    if ('days' in item) {
      for (const code of item.days) known.acts += countActs(decodeDay(code) ?? {});
    }
    others.set(item.device, known);
  }
  return {
    isOn,
    wroteAt: record === null || record.wroteAt === 0 ? null : record.wroteAt,
    isPending: record?.isDirty ?? false,
    days: record?.days ?? 0,
    problem: record?.problem ?? null,
    others: [...others.values()].sort((a, b) => (a.device < b.device ? -1 : 1)),
    ignored,
  };
}
