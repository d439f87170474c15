import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Act } from '../../../../analysis/act.ts';
import { createLedger } from '../../../../entrypoints/background/ledger/ledger.ts';

let name = '';
let count = 0;

beforeEach(() => {
  name = `ledger-${++count}`;
});

function keyOf(name: string): string {
  return name.padEnd(8, '-');
}

/** Keys have 8 characters at least. */
function act(name: string, at: number, status: Act['status'] = 'confirmed'): Act {
  return {
    key: keyOf(name),
    at,
    site: 'x',
    surface: 'post',
    kind: 'promotion',
    score: 72,
    status,
    fingerprint: '0'.repeat(16),
    length: 'medium',
    origin: 'seen',
  };
}

describe('the ledger', () => {
  it('records an act once, whoever asks and however often', async () => {
    const ledger = createLedger({ name, zone: () => 'UTC' });
    expect(await ledger.record(act('a', 1))).toBe(true);
    expect(await ledger.record(act('a', 2))).toBe(false);
    const both = await Promise.all([
      ledger.record(act('b', 3)),
      createLedger({ name, zone: () => 'UTC' }).record(act('b', 3)),
    ]);
    expect(both.sort()).toEqual([false, true]);
    expect((await ledger.lastActs(10)).map((one) => one.at)).toEqual([1, 3]);
  });

  it('gives the last acts, oldest first, and those since a time', async () => {
    const ledger = createLedger({ name, zone: () => 'UTC' });
    for (const at of [5, 1, 4, 2, 3]) await ledger.record(act(`k${at}`, at));
    expect((await ledger.lastActs(3)).map((one) => one.at)).toEqual([3, 4, 5]);
    expect((await ledger.actsSince(4)).map((one) => one.at)).toEqual([4, 5]);
  });

  it('survives the death of the background: a new one reads what the old one wrote', async () => {
    const salt = await createLedger({ name, zone: () => 'UTC' }).salt();
    await createLedger({ name, zone: () => 'UTC' }).record(act('a', 1));
    const reborn = createLedger({ name, zone: () => 'UTC' });
    expect(await reborn.salt()).toBe(salt);
    expect(await reborn.record(act('a', 1))).toBe(false);
    expect(await reborn.lastActs(10)).toHaveLength(1);
  });

  it('makes one salt, also when two ask at once', async () => {
    const salts = await Promise.all([
      createLedger({ name, zone: () => 'UTC' }).salt(),
      createLedger({ name, zone: () => 'UTC' }).salt(),
    ]);
    expect(salts[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(salts[0]).toBe(salts[1]);
  });

  it('counts what is sound among damaged records and deletes nothing', async () => {
    const ledger = createLedger({ name, zone: () => 'UTC' });
    await ledger.record(act('a', 1));
    const db = await openDB(name);
    await db.put('acts', { key: keyOf('b'), at: 2, kind: 'nonsense' });
    db.close();
    expect((await ledger.lastActs(10)).map((one) => one.key)).toEqual([keyOf('a')]);
    expect(await ledger.actsSince(0)).toHaveLength(1);
  });

  it('settles probable acts, each once', async () => {
    const ledger = createLedger({ name, zone: () => 'UTC' });
    for (const [index, key] of ['a', 'b', 'c'].entries()) await ledger.record(act(key, index, 'probable'));
    expect(await ledger.settle(keyOf('a'), true)).toBe(true);
    expect(await ledger.settle(keyOf('b'), false)).toBe(true);
    const acts = await createLedger({ name, zone: () => 'UTC' }).lastActs(10);
    expect(acts).toEqual([act('a', 0), act('c', 2, 'probable')]);
    expect(await ledger.settle(keyOf('a'), false)).toBe(false);
    expect(await ledger.settle(keyOf('b'), true)).toBe(false);
    const both = [
      ledger.settle(keyOf('c'), false),
      createLedger({ name, zone: () => 'UTC' }).settle(keyOf('c'), true),
    ];
    expect((await Promise.all(both)).sort()).toEqual([false, true]);
  });

  it('counts days anew when the person travels, and no other time', async () => {
    let zone = 'UTC';
    const ledger = createLedger({ name, zone: () => zone });
    await ledger.record(act('a', 1));
    const clear = vi.spyOn(IDBObjectStore.prototype, 'clear');
    const dayOfTheAct = async () => (await ledger.dayTotals(-5, 5)).map(({ day }) => day);
    expect(await dayOfTheAct()).toEqual([0]);
    await ledger.record(act('b', 2));
    expect(clear).not.toHaveBeenCalled();
    zone = 'America/New_York';
    expect([await dayOfTheAct(), await dayOfTheAct()]).toEqual([[-1], [-1]]);
    await ledger.record(act('c', 3));
    expect((await ledger.dayTotals(-5, 5))[0]?.counts).toEqual({ 'x/post/promotion': 3 });
    const counted = clear.mock.calls.length;
    await createLedger({ name, zone: () => zone }).record(act('d', 4));
    expect(clear).toHaveBeenCalledTimes(counted);
    clear.mockRestore();
  });

  it('rejects, and works again, after the browser refused the database', async () => {
    const ledger = createLedger({ name, zone: () => 'UTC' });
    const { open } = indexedDB;
    indexedDB.open = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    await expect(ledger.record(act('a', 1))).rejects.toThrow('no room');
    indexedDB.open = open;
    expect(await ledger.record(act('a', 1))).toBe(true);
  });
});
