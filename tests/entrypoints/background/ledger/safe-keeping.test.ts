import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepSafe } from '../../../../entrypoints/background/ledger/kept-ledger.ts';
import type { Ledger } from '../../../../entrypoints/background/ledger/ledger.ts';
import {
  createSafeKeeping,
  type SafeKeeping,
} from '../../../../entrypoints/background/ledger/safe-keeping.ts';
import { createSnapshotStore } from '../../../../entrypoints/background/ledger/snapshot-store.ts';
import { freshName, makeAct, makeActs, openLedger, shownTotals, slowTotals } from './some-ledgers.ts';

const DAY = 86_400_000;
const ACTS = makeActs(300);

let name = '';
let clock = 0;

beforeEach(() => {
  fakeBrowser.reset();
  name = freshName();
  clock = 1_800_000_000_000;
});

/** A background that has just started: all that it knows is on the disk. */
function start(longest?: number): { ledger: Ledger; keeping: SafeKeeping } {
  const stored = openLedger(name);
  const keeping = createSafeKeeping({
    ledger: stored,
    store: createSnapshotStore(),
    now: () => clock,
    sayFault: ({ fault }) => `fault ${fault}`,
    ...(longest !== undefined && { longest }),
  });
  return { ledger: keepSafe(stored, keeping), keeping };
}

/** What the browser does to a database that it finds damaged. */
function wipe(): Promise<void> {
  return new Promise((resolve, reject) => {
    const deletion = indexedDB.deleteDatabase(name);
    deletion.onsuccess = () => resolve();
    deletion.onerror = () => reject(deletion.error);
  });
}

const stored = (): Promise<Record<string, unknown>> => browser.storage.local.get(null);
type Slot = { name: string; at: number; acts: number; leftOut: number } | null;
const slot = async (): Promise<Slot> => ((await stored())['ledger-head'] as { slot: Slot }).slot;

/** Records acts and lets what follows come to rest. */
async function record(count: number, from = 0): Promise<void> {
  const { ledger, keeping } = start();
  for (const act of ACTS.slice(from, from + count)) {
    await ledger.record(act);
    await keeping.note('one');
  }
}

describe('snapshots', () => {
  it('are taken with the first act, after more than 20 new ones, and after a day', async () => {
    await record(1);
    expect(await slot()).toEqual({ name: 'a', at: clock, acts: 1, leftOut: 0 });
    await record(20, 1);
    expect(await slot()).toMatchObject({ name: 'a', acts: 1 });
    await record(1, 21);
    expect(await slot()).toMatchObject({ name: 'b', acts: 22 });
    clock += DAY - 1;
    await record(1, 22);
    expect(await slot()).toMatchObject({ name: 'b', acts: 22 });
    clock += 1;
    await record(1, 23);
    expect(await slot()).toMatchObject({ name: 'a', at: clock, acts: 24 });
    // After the clock was set back far, a day has not to be waited for twice.
    clock -= 10 * DAY;
    await record(1, 24);
    expect(await slot()).toMatchObject({ name: 'b', at: clock, acts: 25 });
  });

  it('are taken while many parts of an archive come as often as the ledger doubles, and when it is looked at', async () => {
    const { ledger, keeping } = start();
    const taken = new Set<number>();
    for (let from = 0; from < 300; from += 10) {
      await ledger.recordAll(ACTS.slice(from, from + 10));
      await keeping.note('many');
      taken.add((await slot())?.acts ?? 0);
    }
    expect([...taken]).toEqual([10, 40, 80, 160]);
    await keeping.note('asked');
    expect(await slot()).toMatchObject({ acts: 300 });
  });

  it('say how many older acts they have no room for', async () => {
    const { ledger, keeping } = start(2000);
    await ledger.recordAll(ACTS);
    await keeping.note('asked');
    const { acts = 0, leftOut = 0 } = (await slot()) ?? {};
    expect(acts + leftOut).toBe(300);
    expect(leftOut).toBeGreaterThan(0);
    await wipe();
    expect(await start().keeping.health()).toEqual({
      state: 'wiped',
      acts: 300,
      restorable: acts,
      at: clock,
    });
    expect(await start().keeping.restore()).toBe(acts);
    expect(await start().ledger.lastActs(300)).toEqual(ACTS.slice(-acts));
  });

  it('hold what is dropped no longer, in neither slot', async () => {
    await record(30);
    clock += DAY;
    await record(1, 30);
    expect(Object.keys(await stored()).sort()).toEqual([
      'ledger-head',
      'ledger-snapshot-a',
      'ledger-snapshot-b',
    ]);
    const { ledger, keeping } = start();
    const day = Math.floor((ACTS[25]?.at ?? 0) / DAY);
    expect(await ledger.dropDaysBefore(day)).toBeGreaterThan(0);
    await keeping.note('asked');
    expect(Object.keys(await stored())).toHaveLength(2);
    expect(await slot()).toMatchObject({ acts: await ledger.count() });
    await ledger.dropDaysBefore(day + 1000);
    await keeping.note('asked');
    expect(await slot()).toMatchObject({ acts: 0 });
    expect(Object.keys(await stored())).toHaveLength(2);
    expect(await keeping.health()).toEqual({ state: 'good' });
  });

  it('hold nothing but what acts are made of', async () => {
    await record(3);
    const all = JSON.stringify(await stored());
    expect(all).not.toMatch(/zimtschnecke|https?:|@/i);
    expect(Object.keys(((await stored())['ledger-head'] ?? {}) as object).sort()).toEqual([
      'acts',
      'isErasing',
      'isLost',
      'salt',
      'slot',
    ]);
  });

  it('never make a record fail or wait', async () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { ledger, keeping } = start();
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const set = vi.spyOn(browser.storage.local, 'set').mockImplementation(() => held);
    expect(await ledger.record(makeAct())).toBe(true);
    set.mockImplementation(() => Promise.reject(new DOMException('no room', 'QuotaExceededError')));
    expect(await ledger.record(makeAct({ key: 'key-2-2-2' }))).toBe(true);
    release();
    await keeping.note('asked');
    expect(await ledger.count()).toBe(2);
    expect(complaint).toHaveBeenCalledWith('snapshot: QuotaExceededError: no room');
    set.mockRestore();
    complaint.mockRestore();
    await keeping.note('one');
    expect(await slot()).toMatchObject({ acts: 2 });
  });
});

describe('T16: a wipe', () => {
  it('is seen at once, and what was lost comes back whole, once', async () => {
    await record(40);
    const { ledger, keeping } = start();
    const salt = await ledger.salt();
    const acts = await ledger.lastActs(100);
    await wipe();
    expect(await keeping.health()).toEqual({ state: 'wiped', acts: 40, restorable: 22, at: clock });
    // The 18 since the last snapshot are lost.
    expect(await start().keeping.restore()).toBe(22);
    expect(await ledger.lastActs(100)).toEqual(acts.slice(0, 22));
    expect(await ledger.salt()).toBe(salt);
    expect(await shownTotals(ledger)).toEqual(slowTotals(acts.slice(0, 22), 'UTC'));
    expect(await start().keeping.health()).toEqual({ state: 'good' });
    expect(await keeping.restore()).toBe(0);
  });

  it('is seen after new acts too, and no snapshot of those takes the place of the old one', async () => {
    await record(22);
    const salt = await start().ledger.salt();
    await wipe();
    const fresh = ACTS.slice(200, 260);
    for (const act of fresh) {
      const { ledger, keeping } = start();
      expect(await ledger.record(act)).toBe(true);
      await ledger.salt();
      await keeping.note('one');
    }
    expect(await start().keeping.health()).toMatchObject({ state: 'wiped', acts: 22, restorable: 22 });
    expect(await start().keeping.restore()).toBe(22);
    const { ledger, keeping } = start();
    expect(await ledger.lastActs(100)).toEqual([...ACTS.slice(0, 22), ...fresh]);
    expect(await keeping.health()).toEqual({ state: 'good' });
    // More acts were there than came back: theirs is the salt that counts.
    expect(await ledger.salt()).not.toBe(salt);
    await keeping.note('one');
    expect(await slot()).toMatchObject({ acts: 82 });
  });

  it('is over when the person begins anew', async () => {
    await record(22);
    await wipe();
    const { ledger, keeping } = start();
    await ledger.record(ACTS[100] ?? makeAct());
    await ledger.salt();
    await keeping.forget();
    expect(await keeping.health()).toEqual({ state: 'good' });
    expect(await ledger.count()).toBe(1);
    await record(1, 150);
    expect(await slot()).toMatchObject({ acts: 2 });
    expect(await start().keeping.health()).toEqual({ state: 'good' });
  });

  it('is not seen where there was nothing, or the person erased it', async () => {
    expect(await start().keeping.health()).toEqual({ state: 'good' });
    await wipe();
    expect(await start().keeping.health()).toEqual({ state: 'good' });
    await record(30);
    await start().ledger.erase();
    expect(await stored()).toEqual({});
    expect(await start().keeping.health()).toEqual({ state: 'good' });
    await record(1);
    expect(await start().keeping.health()).toEqual({ state: 'good' });
  });

  it('is not seen where the salt alone is lost', async () => {
    await record(5);
    const { openDB } = await import('idb');
    const db = await openDB(name);
    await db.delete('meta', 'salt');
    db.close();
    expect(await start().keeping.health()).toEqual({ state: 'good' });
    await start().ledger.salt();
    expect(await start().keeping.health()).toEqual({ state: 'good' });
  });

  it('of a ledger without a snapshot says that nothing can be restored', async () => {
    await record(5);
    await browser.storage.local.remove(['ledger-snapshot-a', 'ledger-snapshot-b']);
    await wipe();
    expect(await start().keeping.health()).toEqual({ state: 'wiped', acts: 5, restorable: 0, at: 0 });
    expect(await start().keeping.restore()).toBe(0);
  });

  it('with a damaged snapshot falls back to the one before', async () => {
    await record(25);
    expect(await slot()).toMatchObject({ name: 'b', acts: 22 });
    for (const damaged of ['', 'AAAA', 5, { length: 3 }]) {
      await browser.storage.local.set({ 'ledger-snapshot-b': damaged });
      await wipe();
      expect(await start().keeping.health()).toMatchObject({ state: 'wiped', acts: 25, restorable: 1 });
    }
    expect(await start().keeping.restore()).toBe(1);
  });

  it.each([[undefined], [5], [{ salt: 5 }], [{ acts: Number.NaN }], [[]]])(
    'with a damaged head (%j) is told from the snapshots',
    async (head) => {
      await record(25);
      if (head === undefined) await browser.storage.local.remove('ledger-head');
      else await browser.storage.local.set({ 'ledger-head': head });
      expect(await start().keeping.health()).toEqual({ state: 'good' });
      await wipe();
      expect(await start().keeping.health()).toEqual({ state: 'wiped', acts: 22, restorable: 22, at: clock });
      expect(await start().keeping.restore()).toBe(22);
    },
  );

  it('is told from a ledger that cannot be read', async () => {
    await record(5);
    const spy = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('planted', 'UnknownError');
    });
    expect(await start().keeping.health()).toEqual({ state: 'unreadable', reason: 'fault damaged' });
    await expect(start().ledger.erase()).rejects.toMatchObject({ fault: 'damaged' });
    spy.mockRestore();
    // What could not be erased is kept.
    await wipe();
    expect(await start().keeping.health()).toMatchObject({ state: 'wiped', acts: 5, restorable: 1 });
  });
});

/** Ends the background at its n-th writing to `storage.local`: that one and all later ones never come. */
async function endAtWrite(nth: number, work: () => Promise<unknown>): Promise<number> {
  let writes = 0;
  const local = browser.storage.local;
  const [set, remove] = [local.set.bind(local), local.remove.bind(local)];
  const gate = () => ++writes >= nth;
  const dead = () => Promise.reject(new Error('The background ended'));
  const spies = [
    vi.spyOn(local, 'set').mockImplementation((items) => (gate() ? dead() : set(items))),
    vi.spyOn(local, 'remove').mockImplementation((keys) => (gate() ? dead() : remove(keys as string[]))),
  ];
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
  await work().catch(() => {});
  for (const spy of [...spies, quiet]) spy.mockRestore();
  return writes;
}

describe('T14: a background that ends', () => {
  it('while a snapshot is written leaves the former one', async () => {
    await record(22);
    const before = await slot();
    for (let nth = 1; nth <= 3; nth++) {
      clock += DAY;
      await endAtWrite(nth, async () => {
        const { ledger, keeping } = start();
        await ledger.record(ACTS[100 + nth] ?? makeAct());
        await keeping.note('one');
      });
      expect(await slot()).toEqual(before);
    }
    await wipe();
    expect(await start().keeping.health()).toMatchObject({ state: 'wiped' });
    expect(await start().keeping.restore()).toBeGreaterThanOrEqual(22);
  });

  it('while a snapshot is restored can do it again', async () => {
    await record(22);
    await wipe();
    await endAtWrite(1, () => start().keeping.restore());
    expect(await start().ledger.count()).toBe(22);
    expect(await start().keeping.health()).toEqual({ state: 'good' });
    expect(await start().keeping.restore()).toBe(0);
  });

  it('between acts and snapshots that are erased is no loss for the next one, which rates a draft first', async () => {
    await record(3);
    const head = (await stored())['ledger-head'] as object;
    await openLedger(name).erase();
    await browser.storage.local.set({ 'ledger-head': { ...head, isErasing: true } });
    const { ledger, keeping } = start();
    await ledger.salt();
    await keeping.note('one');
    expect(await keeping.health()).toEqual({ state: 'good' });
    expect(Object.keys(await stored()).filter((key) => key.startsWith('ledger-snapshot'))).toEqual([]);
  });

  it('while everything is erased has erased it, or not: never a part, and never a false alarm', async () => {
    for (let nth = 1; ; nth++) {
      await start().ledger.erase();
      await record(22);
      const writes = await endAtWrite(nth, () => start().ledger.erase());
      expect(await start().keeping.health()).toEqual({ state: 'good' });
      const left = await start().ledger.count();
      expect([0, 22]).toContain(left);
      await start().keeping.note('asked');
      if (left === 0) expect(await stored()).toEqual({});
      else expect(await slot()).toMatchObject({ acts: 22 });
      if (writes < nth) break;
      expect(nth).toBeLessThan(9);
    }
  });
});
