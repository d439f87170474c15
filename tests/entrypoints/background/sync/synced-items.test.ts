import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayTotals } from '../../../../analysis/day-totals.ts';
import { mergeViews, readView, writeView } from '../../../../entrypoints/background/sync/stamped-fields.ts';
import {
  deviceOf,
  type Items,
  itemsAmong,
  mergeItems,
  NO_ITEMS,
  readItems,
  totalsOfOthers,
  viewOfOthers,
} from '../../../../entrypoints/background/sync/synced-items.ts';
import { inputsOf, tried } from '../../../hostile/tried.ts';
import { items, view } from './some-items.ts';

const A = '00000000000a';
const B = '00000000000b';
const ALWAYS = [0, 1e9] as const;

/** As the browser stores them. */
function stored({ days, settings }: Items): Record<string, unknown> {
  return JSON.parse(
    JSON.stringify(
      Object.fromEntries([
        ...[...days].map(([key, one]) => [key, { v: 1, n: one.count, at: one.at, days: one.days }]),
        ...[...settings].map(([key, one]) => [
          key,
          { v: 1, n: one.count, at: one.at, view: writeView(one.view) },
        ]),
      ]),
    ),
  );
}

/** Seed and number of runs. */
const RUNS = { numRuns: inputsOf(100, 10_000), seed: 20261126 };

describe('T17: merging', () => {
  it('of items does not care for order, grouping or repeats (100 triples, 10,000 in the soak, seed 20261126)', (context) => {
    fc.assert(
      fc.property(items, items, items, (a, b, c) => {
        expect(mergeItems(a, b)).toEqual(mergeItems(b, a));
        expect(mergeItems(mergeItems(a, b), c)).toEqual(mergeItems(a, mergeItems(b, c)));
        expect(mergeItems(a, a)).toEqual(a);
        expect(mergeItems(a, NO_ITEMS)).toEqual(a);
      }),
      RUNS,
    );
    tried(context, { inputs: 3 * RUNS.numRuns });
  });

  it('of settings does not care for order, grouping or repeats (100 triples, 10,000 in the soak, seed 20261126)', (context) => {
    fc.assert(
      fc.property(view, view, view, (a, b, c) => {
        expect(mergeViews(a, b)).toEqual(mergeViews(b, a));
        expect(mergeViews(mergeViews(a, b), c)).toEqual(mergeViews(a, mergeViews(b, c)));
        expect(mergeViews(a, a)).toEqual(a);
      }),
      RUNS,
    );
    tried(context, { inputs: 3 * RUNS.numRuns });
  });

  it('comes to the same totals and settings in any order of arrival, however often each comes (100 orders, 10,000 in the soak, seed 20261126)', (context) => {
    const arrivals = fc.array(items, { minLength: 1, maxLength: 5 }).chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc
          .shuffledSubarray([...all, ...all], { minLength: 2 * all.length, maxLength: 2 * all.length })
          .map((one) => one),
      ),
    );
    fc.assert(
      fc.property(arrivals, ([all, shuffled]) => {
        const one = all.reduce(mergeItems, NO_ITEMS);
        const other = shuffled.reduce(mergeItems, NO_ITEMS);
        expect(totalsOfOthers(other, A, ...ALWAYS)).toEqual(totalsOfOthers(one, A, ...ALWAYS));
        expect(viewOfOthers(other, A)).toEqual(viewOfOthers(one, A));
      }),
      RUNS,
    );
    tried(context, { inputs: RUNS.numRuns });
  });

  it('keeps the newer version of an item, by the count of its machine and not by any clock', () => {
    const item = (count: number, at: number, code: string) =>
      readItems({ [`days:${B}:2600`]: { v: 1, n: count, at, days: [code] } }).items;
    const newer = item(5, 100, 'xpc2');
    const stale = item(4, 900, 'xpp9');
    for (const merged of [mergeItems(newer, stale), mergeItems(stale, newer)])
      expect(totalsOfOthers(merged, A, ...ALWAYS)).toEqual([
        { day: 20800, counts: { 'x/post/conversation': 2 } },
      ]);
  });

  it('forgets items that are no longer there', () => {
    const { items: both } = readItems({
      [`days:${A}:2600`]: { v: 1, n: 1, at: 1, days: ['xpc2'] },
      [`days:${B}:2600`]: { v: 1, n: 1, at: 1, days: ['xpc3'] },
    });
    const left = itemsAmong(both, new Set([`days:${A}:2600`]));
    expect(totalsOfOthers(left, 'none', ...ALWAYS)[0]?.counts).toEqual({ 'x/post/conversation': 2 });
  });
});

describe('the totals of others', () => {
  it('are the sum over machines by day and name, without the own ones, as a slow count has it', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 20_795, max: 20_830 }), fc.nat(20), (all, first, length) => {
        const slow = new Map<number, DayTotals['counts']>();
        for (const item of all.days.values()) {
          if (item.device === A) continue;
          item.days.forEach((code, index) => {
            const day = item.part * 8 + index;
            if (day < first || day > first + length || code === '') return;
            const sum = slow.get(day) ?? {};
            const words = { x: 'x', l: 'linkedin', f: 'facebook' };
            const surfaces = { p: 'post', r: 'reply', q: 'quote', m: 'message', u: 'unknown', s: 'repost' };
            const kinds = { p: 'promotion', b: 'broadcast', s: 'sharing', c: 'conversation' };
            for (const [, site, surface, kind, count] of code.matchAll(/(.)(.)(.)(\d+)/g)) {
              const name = [
                words[site as keyof typeof words],
                surfaces[surface as keyof typeof surfaces],
                kinds[kind as keyof typeof kinds],
              ].join('/') as keyof typeof sum;
              sum[name] = (sum[name] ?? 0) + Number(count);
            }
            slow.set(day, sum);
          });
        }
        const wanted = [...slow].sort(([a], [b]) => a - b).map(([day, counts]) => ({ day, counts }));
        expect(totalsOfOthers(all, A, first, first + length)).toEqual(wanted);
      }),
    );
  });
});

describe('reading the sync storage', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(items, (all) => {
        expect(readItems(stored(all))).toEqual({ items: all, ignored: { damaged: 0, newer: 0 } });
      }),
    );
  });

  const SOUND = { [`days:${B}:2600`]: { v: 1, n: 1, at: 1, days: ['xpc2'] } };
  const total = (extra: Record<string, unknown>) => {
    const { items: read, ignored } = readItems({ ...extra, ...SOUND });
    return { totals: totalsOfOthers(read, A, ...ALWAYS), ignored };
  };
  const WANTED = [{ day: 20800, counts: { 'x/post/conversation': 2 } }];

  it.each([
    [
      'a newer version',
      { [`days:${B}:2601`]: { v: 2, n: 1, at: 1, table: 'abc' } },
      { damaged: 0, newer: 1 },
    ],
    ['another version', { [`days:${B}:2601`]: { v: '1', n: 1, at: 1, days: [] } }, { damaged: 1, newer: 0 }],
    ['no item', { [`days:${B}:2601`]: 'xpc2' }, { damaged: 1, newer: 0 }],
    ['null', { [`settings:${B}`]: null }, { damaged: 1, newer: 0 }],
    [
      'a code that is none',
      { [`days:${B}:2601`]: { v: 1, n: 1, at: 1, days: ['xpc-2'] } },
      { damaged: 1, newer: 0 },
    ],
    [
      'too many days',
      { [`days:${B}:2601`]: { v: 1, n: 1, at: 1, days: Array(9).fill('') } },
      { damaged: 1, newer: 0 },
    ],
    ['no count', { [`days:${B}:2601`]: { v: 1, n: -1, at: 1, days: [] } }, { damaged: 1, newer: 0 }],
    ['no time', { [`days:${B}:2601`]: { v: 1, n: 1, at: 1e308, days: [] } }, { damaged: 1, newer: 0 }],
    [
      'a strange machine',
      { 'days:__proto__:2601': { v: 1, n: 1, at: 1, days: [] } },
      { damaged: 1, newer: 0 },
    ],
    ['days without a part', { [`days:${B}`]: { v: 1, n: 1, at: 1, days: [] } }, { damaged: 1, newer: 0 }],
    ['what is none of ours', { hints: 7, 'other:thing': {} }, { damaged: 0, newer: 0 }],
    ['no view', { [`settings:${B}`]: { v: 1, n: 1, at: 1, view: [] } }, { damaged: 1, newer: 0 }],
  ])('leaves out %s, tells of it and reads the rest', (_what, extra, ignored) => {
    expect(total(extra)).toEqual({ totals: WANTED, ignored });
  });

  it('T9: leaves prototypes alone', () => {
    const evil = JSON.parse(
      `{"__proto__":{"v":1,"n":1,"at":1,"days":["xpc9"]},"settings:${B}":{"v":1,"n":1,"at":1,"view":{"__proto__":[1,1,"${B}"],"constructor":[1,1,"${B}"],"reading":["posts",1,"${B}"]}}}`,
    );
    const { items: read } = readItems(evil);
    const fields = viewOfOthers(read, A);
    expect([...fields.keys()]).toEqual(['constructor', 'reading']);
    expect(Object.getPrototypeOf(writeView(fields))).toBe(Object.prototype);
    expect(({} as { v?: unknown }).v).toBeUndefined();
  });

  it('T9, T16: never fails, whatever stands there (100 stores, 10,000 in the soak, seed 20261126)', (context) => {
    const key = fc.oneof(
      fc.string(),
      fc.constantFrom(`days:${A}:2600`, `settings:${B}`, 'days:', 'settings:x', '__proto__'),
    );
    fc.assert(
      fc.property(fc.dictionary(key, fc.jsonValue()), (what) => {
        const { items: read } = readItems(what);
        totalsOfOthers(read, A, ...ALWAYS);
        viewOfOthers(read, A);
      }),
      RUNS,
    );
    tried(context, { inputs: RUNS.numRuns });
  });

  it('leaves out damaged fields of a view', () => {
    const read = readView({
      reading: ['posts', 1, B],
      targetShare: [20, -1, B],
      window: [{ by: 'days', days: 14 }, 1, 'me'],
      long: ['x'.repeat(400), 1, B],
      'a b': [1, 1, B],
      short: [1, 1],
    });
    expect([...(read ?? [])]).toEqual([['reading', ['posts', 1, B]]]);
  });
});

describe('keys', () => {
  it('tell whose item it is', () => {
    expect(deviceOf(`days:${A}:2600`)).toBe(A);
    expect(deviceOf(`settings:${A}`)).toBe(A);
    for (const key of ['settings:', 'days:abc:1', `other:${A}`, `days:${A}:2600:1`, `days:${A}:x`])
      expect(deviceOf(key)).toBeNull();
  });
});
