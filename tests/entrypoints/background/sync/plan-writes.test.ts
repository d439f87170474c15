import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayTotals } from '../../../../analysis/day-totals.ts';
import { SYNCED_DAYS } from '../../../../entrypoints/background/sync/own-items.ts';
import { planWrites } from '../../../../entrypoints/background/sync/plan-writes.ts';
import type { StampedField, View } from '../../../../entrypoints/background/sync/stamped-fields.ts';
import { readItems, totalsOfOthers } from '../../../../entrypoints/background/sync/synced-items.ts';
import { inputsOf, tried } from '../../../hostile/tried.ts';
import { ALL_NAMES, counts, view } from './some-items.ts';

const OWN = '00000000000f';
const TODAY = 20_833;
const NOW = 1_800_000_000_000;
/** What both browsers allow. */
const QUOTA = { bytes: 102_400, item: 8192, items: 512 };

const plan = (stored: Record<string, unknown>, totals: DayTotals[], fields: View = new Map(), device = OWN) =>
  planWrites(stored, { device, count: 7, now: NOW, today: TODAY, totals, view: fields });

function applied(stored: Record<string, unknown>, { write, remove }: ReturnType<typeof plan>) {
  const rest = Object.fromEntries(Object.entries(stored).filter(([key]) => !remove.includes(key)));
  return { ...rest, ...write } as Record<string, unknown>;
}

/** Bytes as Chrome counts them, which writes long numbers as 1.795487092626e+12. */
function realBytes(key: string, value: unknown): number {
  const json = JSON.stringify(value).replace(/(?<=[[,:])\d{10,}(?=[\],}])/g, (long) =>
    Number(long).toExponential(),
  );
  return new TextEncoder().encode(key + json).length;
}

/** What is over a quota. */
function overQuota(stored: Record<string, unknown>): string[] {
  const sizes = Object.entries(stored).map(([key, value]) => realBytes(key, value));
  const sum = sizes.reduce((all, one) => all + one, 0);
  return [
    ...sizes.filter((size) => size > QUOTA.item).map((size) => `an item of ${size}`),
    ...(sum > QUOTA.bytes ? [`${sum} in all`] : []),
    ...(sizes.length > QUOTA.items ? [`${sizes.length} items`] : []),
  ];
}

const days = (count: number, most: number) =>
  fc
    .array(counts(most), { minLength: count, maxLength: count })
    .map((all) => all.map((one, index) => ({ day: TODAY - index, counts: one })));

/** A day on which everything was done, thousands of times. */
const FULL: DayTotals['counts'] = Object.fromEntries(ALL_NAMES.map((name) => [name, 99_999]));

describe('what is written', () => {
  it('is the settings, and the days of 120 days', () => {
    const totals = [0, 1, SYNCED_DAYS - 1, SYNCED_DAYS].map((age) => ({
      day: TODAY - age,
      counts: { 'x/post/promotion': age + 1 },
    }));
    const { write, remove, days: told } = plan({}, totals);
    expect(remove).toEqual([]);
    expect(told).toBe(SYNCED_DAYS);
    expect(Object.keys(write)).toEqual([`settings:${OWN}`, `days:${OWN}:2604`, `days:${OWN}:2589`]);
    expect(write[`days:${OWN}:2604`]).toEqual({ v: 1, n: 7, at: NOW, days: ['xpp2', 'xpp1'] });
    const read = totalsOfOthers(readItems(write).items, 'other', 0, 1e6);
    expect(read.map(({ day }) => TODAY - day)).toEqual([119, 1, 0]);
  });

  it('comes back on other machines as it is here, a day that has begun there first included', () => {
    fc.assert(
      fc.property(days(40, 30), fc.boolean(), (totals, isAhead) => {
        const all = isAhead ? totals.map(({ day, counts: one }) => ({ day: day + 1, counts: one })) : totals;
        const wanted = all.filter(({ counts: one }) => Object.keys(one).length > 0);
        const read = totalsOfOthers(readItems(plan({}, all).write).items, 'other', 0, 1e6);
        expect(read).toEqual(wanted.toReversed());
      }),
    );
  });

  it('is nothing where nothing changed, and only what changed where something did', () => {
    fc.assert(
      fc.property(days(30, 9), view, (totals, fields) => {
        const stored = applied({}, plan({}, totals, fields));
        expect(plan(stored, totals, fields)).toMatchObject({ write: {}, remove: [] });
        const more = [{ day: TODAY, counts: { 'x/post/broadcast': 77 } }, ...totals.slice(1)];
        expect(Object.keys(plan(stored, more, fields).write)).toEqual([`days:${OWN}:2604`]);
      }),
    );
  });

  it('goes when its days have gone, and all days with an erased ledger; other machines keep theirs', () => {
    const foreign = { 'days:00000000000a:2604': { v: 1, n: 1, at: 1, days: ['xpc1'] }, hints: 7 };
    const stored = applied(foreign, plan(foreign, [{ day: TODAY, counts: { 'x/post/promotion': 1 } }]));
    const erased = plan(stored, []);
    expect(erased).toMatchObject({ write: {}, remove: [`days:${OWN}:2604`] });
    expect(Object.keys(applied(stored, erased)).sort()).toEqual([
      'days:00000000000a:2604',
      'hints',
      `settings:${OWN}`,
    ]);
  });
});

describe('T17: the quotas', () => {
  /** As many muted rules as there will ever be, and more than have room. */
  const manyFields = fc
    .array(fc.tuple(fc.stringMatching(/^[a-z][a-z-]{10,25}$/), fc.integer({ min: 1e12, max: 2e12 })), {
      minLength: 150,
      maxLength: 300,
    })
    .map(
      (rules): View =>
        new Map([
          ...rules.map(([rule, at]): [string, StampedField] => [`rule-${rule}`, ['chosen', at, OWN]]),
          ['targetShare', [20, 0, OWN]],
        ]),
    );

  it('hold for whatever one machine counts (20 machines, 300 in the soak, seed 20261126)', {
    timeout: 240_000,
  }, (context) => {
    const numRuns = inputsOf(20, 300);
    fc.assert(
      fc.property(days(SYNCED_DAYS, 99_999), manyFields, (totals, fields) => {
        const planned = plan({}, totals, fields);
        expect(overQuota(planned.write)).toEqual([]);
        expect(planned.days).toBeGreaterThan(8);
        // The latest changes are among what is told, and as many as have room.
        const view = readItems(planned.write).items.settings.get(`settings:${OWN}`)?.view ?? new Map();
        const timesOf = (isTold: boolean) =>
          [...fields]
            .filter(([name]) => name !== 'targetShare' && view.has(name) === isTold)
            .map(([, one]) => one[1]);
        expect(Math.min(...timesOf(true))).toBeGreaterThanOrEqual(Math.max(0, ...timesOf(false)));
        expect(view.size).toBeGreaterThan(90);
        const told = totalsOfOthers(readItems(planned.write).items, 'other', TODAY - planned.days + 1, TODAY);
        const wanted = totals.slice(0, planned.days).filter(({ counts: one }) => Object.keys(one).length > 0);
        expect(told).toEqual(wanted.toReversed());
      }),
      // To shrink hundreds of fields would take minutes.
      { numRuns, seed: 20261126, endOnFailure: true },
    );
    tried(context, { inputs: numRuns });
  });

  it('hold on days on which everything was done: older days are left out, and it says so', () => {
    const totals = Array.from({ length: SYNCED_DAYS }, (_, age) => ({ day: TODAY - age, counts: FULL }));
    const planned = plan({}, totals);
    expect(overQuota(planned.write)).toEqual([]);
    expect(planned.days).toBeGreaterThanOrEqual(14);
    expect(planned.days).toBeLessThan(SYNCED_DAYS);
  });

  it('hold with any number of machines, and what others stored is never touched', () => {
    let stored: Record<string, unknown> = {};
    const totals = Array.from({ length: SYNCED_DAYS }, (_, age) => ({ day: TODAY - age, counts: FULL }));
    for (let machine = 0; machine < 40; machine++) {
      const name = machine.toString(16).padStart(12, '0');
      const planned = plan(stored, totals, new Map(), name);
      expect(planned.remove).toEqual([]);
      stored = applied(stored, planned);
      expect(overQuota(stored)).toEqual([]);
    }
  });

  it('leave room for 120 busy days of each of five machines', () => {
    // Thirty acts a day of sixteen sorts: 45,585 bytes in 85 items.
    const busy = Object.fromEntries(ALL_NAMES.slice(0, 16).map((name, index) => [name, index < 2 ? 8 : 1]));
    const totals = Array.from({ length: SYNCED_DAYS }, (_, age) => ({ day: TODAY - age, counts: busy }));
    let stored: Record<string, unknown> = {};
    for (let machine = 0; machine < 5; machine++) {
      const planned = plan(stored, totals, new Map(), machine.toString(16).padStart(12, '0'));
      expect(planned.days).toBe(SYNCED_DAYS);
      stored = applied(stored, planned);
    }
    expect(overQuota(stored)).toEqual([]);
  });
});
