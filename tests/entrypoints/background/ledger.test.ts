import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Act } from '../../../analysis/balance.ts';
import { createLedger } from '../../../entrypoints/background/ledger/ledger.ts';

let name = '';
let count = 0;

beforeEach(() => {
  name = `ledger-${++count}`;
});

function act(key: string, at: number, status: Act['status'] = 'confirmed'): Act {
  return {
    key,
    at,
    site: 'x',
    surface: 'post',
    kind: 'promotion',
    score: 72,
    status,
    fingerprint: '0'.repeat(16),
  };
}

describe('the ledger', () => {
  it('records an act once, whoever asks and however often', async () => {
    const ledger = createLedger(name);
    expect(await ledger.record(act('a', 1))).toBe(true);
    expect(await ledger.record(act('a', 2))).toBe(false);
    const both = await Promise.all([ledger.record(act('b', 3)), createLedger(name).record(act('b', 3))]);
    expect(both.sort()).toEqual([false, true]);
    expect((await ledger.lastActs(10)).map((one) => one.at)).toEqual([1, 3]);
  });

  it('gives the last acts, oldest first, and those since a time', async () => {
    const ledger = createLedger(name);
    for (const at of [5, 1, 4, 2, 3]) await ledger.record(act(`k${at}`, at));
    expect((await ledger.lastActs(3)).map((one) => one.at)).toEqual([3, 4, 5]);
    expect((await ledger.actsSince(4)).map((one) => one.at)).toEqual([4, 5]);
  });

  it('survives the death of the background: a new one reads what the old one wrote', async () => {
    const salt = await createLedger(name).salt();
    await createLedger(name).record(act('a', 1));
    const reborn = createLedger(name);
    expect(await reborn.salt()).toBe(salt);
    expect(await reborn.record(act('a', 1))).toBe(false);
    expect(await reborn.lastActs(10)).toHaveLength(1);
  });

  it('makes one salt, also when two ask at once', async () => {
    const salts = await Promise.all([createLedger(name).salt(), createLedger(name).salt()]);
    expect(salts[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(salts[0]).toBe(salts[1]);
  });

  it('counts what is sound among damaged records and deletes nothing', async () => {
    const ledger = createLedger(name);
    await ledger.record(act('a', 1));
    const db = await openDB(name, 1);
    await db.put('acts', { key: 'b', at: 2, kind: 'nonsense' });
    db.close();
    expect((await ledger.lastActs(10)).map((one) => one.key)).toEqual(['a']);
    expect(await ledger.actsSince(0)).toHaveLength(1);
  });

  it('reads acts from before there was a status, or with one that is none, as confirmed', async () => {
    const ledger = createLedger(name);
    await ledger.record(act('new', 3, 'probable'));
    const db = await openDB(name, 1);
    const { status, ...old } = act('old', 1);
    expect(status).toBe('confirmed');
    await db.put('acts', old);
    await db.put('acts', { ...act('odd', 2), status: 7 });
    db.close();
    const statuses = ['confirmed', 'confirmed', 'probable'];
    expect((await ledger.lastActs(10)).map((one) => one.status)).toEqual(statuses);
    expect((await ledger.actsSince(0)).map((one) => one.status)).toEqual(statuses);
    expect(await ledger.settle('old', false)).toBe(false);
  });

  it('settles probable acts, each once', async () => {
    const ledger = createLedger(name);
    for (const [index, key] of ['a', 'b', 'c'].entries()) await ledger.record(act(key, index, 'probable'));
    expect(await ledger.settle('a', true)).toBe(true);
    expect(await ledger.settle('b', false)).toBe(true);
    const acts = await createLedger(name).lastActs(10);
    expect(acts).toEqual([act('a', 0), act('c', 2, 'probable')]);
    expect(await ledger.settle('a', false)).toBe(false);
    expect(await ledger.settle('b', true)).toBe(false);
    const both = [ledger.settle('c', false), createLedger(name).settle('c', true)];
    expect((await Promise.all(both)).sort()).toEqual([false, true]);
  });

  it('rejects, and works again, after the browser refused the database', async () => {
    const ledger = createLedger(name);
    const { open } = indexedDB;
    indexedDB.open = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    await expect(ledger.record(act('a', 1))).rejects.toThrow('no room');
    indexedDB.open = open;
    expect(await ledger.record(act('a', 1))).toBe(true);
  });
});
