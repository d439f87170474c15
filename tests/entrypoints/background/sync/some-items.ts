import fc from 'fast-check';
import { ACT_SURFACES } from '../../../../analysis/act.ts';
import { type CountName, countNameOf, type DayTotals } from '../../../../analysis/day-totals.ts';
import { KINDS, SITE_IDS } from '../../../../analysis/rating.ts';
import { encodeDay } from '../../../../entrypoints/background/sync/day-codes.ts';
import type { StampedField, View } from '../../../../entrypoints/background/sync/stamped-fields.ts';
import {
  DAYS_AN_ITEM,
  type DaysItem,
  daysKey,
  type Items,
  type SettingsItem,
  settingsKey,
} from '../../../../entrypoints/background/sync/synced-items.ts';

/** Whatever machines may have stored. */

export const ALL_NAMES: CountName[] = SITE_IDS.flatMap((site) =>
  ACT_SURFACES.flatMap((surface) => KINDS.map((kind) => countNameOf({ site, surface, kind }))),
);

export const counts = (most = 99_999): fc.Arbitrary<DayTotals['counts']> =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...ALL_NAMES), fc.integer({ min: 1, max: most })), {
      selector: ([name]) => name,
      maxLength: 20,
    })
    .map((entries) => Object.fromEntries(entries));

/** Few machines, so that they meet. */
export const device = fc.constantFrom('00000000000a', '00000000000b', '00000000000c');

export const field: fc.Arbitrary<StampedField> = fc.tuple(
  fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constant(null), fc.constantFrom('chosen', 'posts')),
  fc.integer({ min: 0, max: 4 }),
  device,
);

export const view: fc.Arbitrary<View> = fc
  .dictionary(
    fc.constantFrom('targetShare', 'window', 'reading', 'rule-discount', 'rule-launch', 'later'),
    field,
  )
  .map((fields) => new Map(Object.entries(fields)));

const daysItem: fc.Arbitrary<DaysItem> = fc.record({
  device,
  count: fc.integer({ min: 0, max: 3 }),
  at: fc.integer({ min: 0, max: 3 }),
  part: fc.integer({ min: 2600, max: 2602 }),
  days: fc.array(counts(5).map(encodeDay), { maxLength: DAYS_AN_ITEM }),
});

const settingsItem: fc.Arbitrary<SettingsItem> = fc.record({
  device,
  count: fc.integer({ min: 0, max: 3 }),
  at: fc.integer({ min: 0, max: 3 }),
  view,
});

export const items: fc.Arbitrary<Items> = fc.record({
  days: fc
    .array(daysItem, { maxLength: 6 })
    .map((all) => new Map(all.map((one) => [daysKey(one.device, one.part), one]))),
  settings: fc
    .array(settingsItem, { maxLength: 3 })
    .map((all) => new Map(all.map((one) => [settingsKey(one.device), one]))),
});
