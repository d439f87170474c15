import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../entrypoints/background/ledger/ledger.ts';
import { ledgerHandlers } from '../../entrypoints/background/ledger-handlers.ts';
import { PAYLOAD_READERS } from '../../entrypoints/background/payload-readers.ts';
import { EraseError, type EraseMeans, eraseAll, putBack } from '../../platform/erase-all.ts';
import type { Sender } from '../../platform/messaging.ts';
import { readAll, type WholeLedger } from '../../platform/read-all.ts';
import { ACTS_A_PART } from '../../platform/requests.ts';
import { makeAct } from '../analysis/some-acts.ts';
import {
  freshName,
  makeActs,
  openLedger,
  rawDatabase,
} from '../entrypoints/background/ledger/some-ledgers.ts';
import { memoryMeans } from '../entrypoints/background/memory-means.ts';
import { freshLedger, someSalt, storedActs } from '../entrypoints/history/stored-acts.ts';

const PAGE = {} as Sender;

function meansOf(ledger: Ledger, given: Partial<EraseMeans> = {}): EraseMeans {
  const handlers = ledgerHandlers(memoryMeans(ledger));
  return {
    readPart: async (after) => handlers['read-acts'](PAYLOAD_READERS['read-acts']({ after }), PAGE),
    async erase(count) {
      return (await handlers['erase-ledger'](PAYLOAD_READERS['erase-ledger']({ count }), PAGE)).isErased;
    },
    async restore(payload) {
      return (await handlers['restore-acts'](PAYLOAD_READERS['restore-acts'](payload), PAGE)).added;
    },
    ...given,
  };
}

/** Leaves damaged acts of these keys in the store. */
function damage(name: string, keys: readonly string[]): Promise<void> {
  return rawDatabase(name, async (db) => {
    const change = db.transaction('acts', 'readwrite');
    for (const key of keys) change.store.put({ key, kind: 'nonsense' });
    await change.done;
  });
}

describe('to erase all', () => {
  it('and to put it back leaves the ledger as it was, salt included (50 ledgers, seed 20261126)', async () => {
    await fc.assert(
      fc.asyncProperty(storedActs, someSalt, async (acts, salt) => {
        const ledger = freshLedger();
        await ledger.recordAll(acts, salt);
        const totals = await ledger.dayTotals(0, 400_000);
        const means = meansOf(ledger);
        const kept = await eraseAll(means);
        expect(await ledger.count()).toBe(0);
        expect(await ledger.daySpan()).toBeNull();
        if (kept === null) throw new Error('It was not erased');
        expect(await putBack(means, kept)).toBe(acts.length);
        expect(await readAll(means.readPart)).toEqual({ acts, salt, count: acts.length });
        expect(await ledger.dayTotals(0, 400_000)).toEqual(totals);
        expect(await putBack(means, kept)).toBe(0);
      }),
      { numRuns: 50, seed: 20261126 },
    );
  }, 30_000);

  it('erases nothing that it could not read, in whichever part that is', async () => {
    const ledger = freshLedger();
    await ledger.recordAll([makeAct({ key: 'key-1234' }), makeAct({ key: 'key-5678' })]);
    const { readPart } = meansOf(ledger);
    for (const failing of [0, 1]) {
      let parts = 0;
      const means = meansOf(ledger, {
        readPart: (after) => (parts++ === failing ? Promise.reject(new Error('no disk')) : readPart(after)),
      });
      await expect(eraseAll(means)).rejects.toThrow('no disk');
    }
    expect(await ledger.count()).toBe(2);
  });

  it('loses nothing that was posted while it was read', async () => {
    const ledger = freshLedger();
    await ledger.recordAll([makeAct({ key: 'key-1234' })]);
    const { readPart } = meansOf(ledger);
    const post = (key: string) => ledger.record(makeAct({ key }));
    let reads = 0;
    const means = meansOf(ledger, {
      async readPart(after) {
        const part = await readPart(after);
        // Its key lies before those that are still to be read.
        if (++reads === 2) await post('key-0000');
        return part;
      },
    });
    const kept = await eraseAll(means);
    expect(kept?.acts.map((act) => act.key)).toEqual(['key-0000', 'key-1234']);
    await ledger.recordAll([makeAct({ key: 'key-1234' })]);
    let posts = 0;
    const always = meansOf(ledger, {
      async readPart(after) {
        const part = await readPart(after);
        if (part.acts.length === 0) await post(`key-0000${++posts}`);
        return part;
      },
    });
    expect(await eraseAll(always)).toBeNull();
    expect(await ledger.count()).toBe(1 + posts);
  });

  it('keeps what it read where nobody says whether it is erased', async () => {
    const ledger = freshLedger();
    const acts = [makeAct({ key: 'key-1234' })];
    await ledger.recordAll(acts);
    const { erase } = meansOf(ledger);
    const means = meansOf(ledger, {
      async erase(count) {
        await erase(count);
        throw new Error('no answer');
      },
    });
    const error: unknown = await eraseAll(means).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(EraseError);
    await putBack(means, (error as EraseError).kept);
    expect((await readAll(means.readPart)).acts).toEqual(acts);
  });

  it('counts damaged acts as well, which cannot be read: they go, and what can be read comes back', async () => {
    const name = freshName();
    const ledger = openLedger(name);
    const acts = makeActs(5);
    await ledger.recordAll(acts, 'ab'.repeat(16));
    // Before, between and behind the sound ones.
    await damage(name, ['a-odd-001', 'key-000002-odd', 'odd-00001']);
    const means = meansOf(ledger);
    const kept = await eraseAll(means);
    expect(kept).toMatchObject({ acts, count: acts.length + 3 });
    expect(await ledger.count()).toBe(0);
    expect(await putBack(means, kept as WholeLedger)).toBe(acts.length);
    expect(await ledger.lastActs(10)).toEqual(acts);
    expect(await ledger.count()).toBe(acts.length);
  });

  it('misses no act behind more damaged ones than are read at once', async () => {
    const name = freshName();
    const ledger = openLedger(name);
    const acts = makeActs(3);
    await ledger.recordAll(acts);
    await damage(
      name,
      Array.from({ length: ACTS_A_PART + 1 }, (_, index) => `a-odd-${String(index).padStart(6, '0')}`),
    );
    expect((await eraseAll(meansOf(ledger)))?.acts).toEqual(acts);
  });
});
