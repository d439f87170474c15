import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Act } from '../../../../analysis/act.ts';
import type { Ledger } from '../../../../entrypoints/background/ledger/ledger.ts';
import {
  dump,
  freshName,
  makeAct,
  makeActs,
  openLedger,
  rawDatabase,
  shownTotals,
  slowTotals,
} from './some-ledgers.ts';

/** What a damaged profile, or somebody with the browser's tools, may leave behind. */

const ACTS = makeActs(40);
const DAY = Math.floor((ACTS[0] as Act).at / 86_400_000);

let name = '';
let ledger: Ledger;

beforeEach(async () => {
  name = freshName();
  ledger = openLedger(name);
  await ledger.recordAll(ACTS, 'ab'.repeat(16));
});

describe('T16: damaged days', () => {
  const DAMAGED: [what: string, value: object][] = [
    ['no counts', { day: DAY }],
    ['counts of another form', { day: DAY, counts: [3, 4] }],
    ['an empty count', { day: DAY, counts: {} }],
    ['a count below one', { day: DAY, counts: { 'x/post/promotion': 0 } }],
    ['a count that is none', { day: DAY, counts: { 'x/post/promotion': Number.NaN } }],
    ['a far count', { day: DAY, counts: { 'x/post/promotion': 1e308 } }],
    ['a text', { day: DAY, counts: { 'x/post/promotion': '5' } }],
    ['a name that is none', { day: DAY, counts: { 'x/post/nonsense': 5 } }],
    ['a name of every object', { day: DAY, counts: { constructor: 5 } }],
    ['a day between days', { day: DAY + 0.5, counts: { 'x/post/promotion': 5 } }],
  ];

  it.each(DAMAGED)('are counted anew when they are read: %s', async (_what, value) => {
    await rawDatabase(name, (db) => db.put('days', value));
    expect(await shownTotals(ledger)).toEqual(slowTotals(ACTS, 'UTC'));
    expect(await shownTotals(openLedger(name))).toEqual(slowTotals(ACTS, 'UTC'));
  });

  it.each(DAMAGED.slice(0, -1))('are counted anew when they are added to: %s', async (_what, value) => {
    await rawDatabase(name, (db) => db.put('days', value));
    const added = makeAct({ key: 'one-more-1', at: ACTS[1]?.at ?? 0 });
    expect(await ledger.record(added)).toBe(true);
    const stored = await rawDatabase(name, (db) => db.get('days', DAY));
    const [one] = await ledger.dayTotals(DAY, DAY);
    expect(stored).toEqual(one);
    expect(await shownTotals(ledger)).toEqual(slowTotals([...ACTS, added], 'UTC'));
  });

  it.each([
    ['missing', (): undefined => undefined],
    ['an object', () => ({ zone: 'UTC' })],
    ['a zone that is none', () => 'Nowhere/Atlantis'],
  ])('are counted anew where their zone is %s', async (_what, zone) => {
    await rawDatabase(name, async (db) => {
      await db.clear('days');
      if (zone() === undefined) await db.delete('meta', 'zone');
      else await db.put('meta', zone(), 'zone');
    });
    expect(await shownTotals(ledger)).toEqual(slowTotals(ACTS, 'UTC'));
  });
});

describe('T16: a damaged salt', () => {
  it.each([[undefined], [''], [42], [{ salt: 'ab'.repeat(16) }], ['AB'.repeat(16)]])(
    '%j is replaced once',
    async (value) => {
      await rawDatabase(name, async (db) => {
        if (value === undefined) await db.delete('meta', 'salt');
        else await db.put('meta', value, 'salt');
      });
      expect(await ledger.knownSalt()).toBeNull();
      const salt = await ledger.salt();
      expect(salt).toMatch(/^[0-9a-f]{32}$/);
      expect(await openLedger(name).salt()).toBe(salt);
      expect(await ledger.count()).toBe(ACTS.length);
    },
  );
});

describe('T16: damaged acts', () => {
  const AT = ACTS[3]?.at ?? 0;
  const DAMAGED: object[] = [
    { key: 'odd-00001' },
    { ...makeAct({ at: AT }), key: 'odd-00002', kind: 'nonsense' },
    { ...makeAct(), key: 'odd-00003', at: 'yesterday' },
    { ...makeAct(), key: 'odd-00004', at: new Date(AT) },
    { ...makeAct(), key: 'odd-00005', at: Number.POSITIVE_INFINITY },
    { ...makeAct({ at: AT }), key: 'odd-00006', score: Number.NaN },
    { ...makeAct({ at: AT }), key: 'odd-00007', text: 'never' },
    { ...makeAct({ at: AT }), key: 'x' },
  ];

  beforeEach(() =>
    rawDatabase(name, async (db) => {
      for (const act of DAMAGED) await db.put('acts', act);
    }),
  );

  it('are seen nowhere, counted nowhere, and stay', async () => {
    const before = await dump(name);
    expect(await ledger.lastActs(100)).toEqual(ACTS);
    expect(await ledger.lastActs(5)).toEqual(ACTS.slice(-5));
    expect(await ledger.actsSince(0)).toEqual(ACTS);
    expect(await ledger.actsBefore(null, 100)).toEqual([...ACTS].reverse());
    expect(await ledger.actsAfterKey(null, 100)).toEqual(ACTS);
    expect(await shownTotals(ledger)).toEqual(slowTotals(ACTS, 'UTC'));
    expect(await ledger.count()).toBe(ACTS.length + DAMAGED.length);
    expect(await dump(name)).toEqual(before);
    // Counted anew, they are left out as well.
    expect(await shownTotals(openLedger(name, 'Asia/Kathmandu'))).toEqual(slowTotals(ACTS, 'Asia/Kathmandu'));
    expect(await ledger.count()).toBe(ACTS.length + DAMAGED.length);
  });

  it('are not settled and not given another kind', async () => {
    expect(await ledger.settle('odd-00002', false)).toBe(false);
    expect(await ledger.relabel('odd-00002', 'sharing')).toBeNull();
    expect(await ledger.count()).toBe(ACTS.length + DAMAGED.length);
  });

  it('give way to a sound act of their key, which is counted', async () => {
    const sound = makeAct({ key: 'odd-00002', at: AT });
    expect(await ledger.recordAll([sound, ACTS[0] as Act])).toBe(1);
    expect(await ledger.record(sound)).toBe(false);
    expect(await shownTotals(ledger)).toEqual(slowTotals([...ACTS, sound], 'UTC'));
    expect(await ledger.count()).toBe(ACTS.length + DAMAGED.length);
  });

  it('go when acts of their day are dropped', async () => {
    const day = DAY + 1;
    const kept = ACTS.filter(({ at }) => at >= day * 86_400_000);
    expect(kept.length).toBeGreaterThan(0);
    const withTime = DAMAGED.filter((act) => (act as Act).at === AT).length;
    expect(await ledger.dropDaysBefore(day)).toBe(ACTS.length - kept.length + withTime);
    expect(await ledger.lastActs(100)).toEqual(kept);
    expect(await shownTotals(ledger)).toEqual(slowTotals(kept, 'UTC'));
    const before = await dump(name);
    expect(await ledger.dropDaysBefore(day)).toBe(0);
    expect(await ledger.dropDaysBefore(-1e9)).toBe(0);
    expect(await dump(name)).toEqual(before);
  });
});
