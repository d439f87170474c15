import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Act } from '../../../analysis/act.ts';
import { fingerprintText } from '../../../analysis/fingerprint.ts';
import { createLedger, type Ledger } from '../../../entrypoints/background/ledger/ledger.ts';

const SALT = '0123456789abcdef'.repeat(2);
const START = 1_700_000_000_000;
const MINUTE = 60_000;
const TEXTS = [
  'The wheel has stood still since the flood, and on Monday we shall try to turn it by hand.',
  'Which flour do you take for a loaf that has to last the whole week in a damp kitchen?',
  'Thank you, Ana, for the hour that you spent with us on the roof looking for that leak.',
];

let count = 0;

/** A ledger that has that salt, with what was seen. */
async function ledgerWith(seen: readonly Act[]): Promise<Ledger & { name: string }> {
  const name = `import-${++count}`;
  const ledger = createLedger({ name, zone: () => 'Europe/Berlin' });
  await ledger.recordAll(seen, SALT);
  return { ...ledger, name };
}

function actAt(key: string, minute: number, text: number, given: Partial<Act> = {}): Act {
  return {
    key: key.padEnd(12, '-'),
    at: START + minute * MINUTE,
    site: 'x',
    surface: 'post',
    kind: 'conversation',
    score: 7,
    status: 'confirmed',
    fingerprint: fingerprintText(TEXTS[text % TEXTS.length] as string, SALT),
    length: 'medium',
    origin: 'seen',
    ...given,
  };
}

const archivedAt = (key: string, minute: number, text: number, given: Partial<Act> = {}): Act =>
  actAt(`aMARK${key}`, minute, text, { origin: 'archive', ...given });

async function contentOf(ledger: Ledger): Promise<unknown> {
  return { acts: await ledger.actsAfterKey(null, 10_000), days: await ledger.dayTotals(-1, 1_000_000) };
}

/** Acts that are less than 20 minutes apart stay together. */
function slicesOf(acts: readonly Act[]): Act[][] {
  const slices: Act[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const act of [...acts].sort((a, b) => a.at - b.at)) {
    if (act.at - last > 20 * MINUTE) slices.push([]);
    slices.at(-1)?.push(act);
    last = act.at;
  }
  return slices;
}

async function importAll(ledger: Ledger, slices: readonly Act[][]) {
  const sum = { added: 0, matched: 0, known: 0 };
  for (const slice of slices) {
    const outcome = await ledger.recordArchived(slice, SALT);
    if (outcome === null) throw new Error('another salt');
    for (const name of ['added', 'matched', 'known'] as const) sum[name] += outcome[name];
  }
  return sum;
}

/** Times in minutes, with texts: many of them near each other, so that they compete for their twins. */
const places = (name: string, make: typeof actAt) =>
  fc
    .array(fc.tuple(fc.integer({ min: 0, max: 240 }), fc.integer({ min: 0, max: 2 })), { maxLength: 12 })
    .map((all) => all.map(([minute, text], index) => make(`${name}${index}`, minute, text)));

const SEEN = places('seen', actAt);
const READ = places('', archivedAt);

describe('an import into the ledger', () => {
  it('adds what it does not know, with the totals of days', async () => {
    const ledger = await ledgerWith([]);
    expect(await importAll(ledger, [[archivedAt('1', 0, 0), archivedAt('2', 1, 1)]])).toEqual({
      added: 2,
      matched: 0,
      known: 0,
    });
    expect(await ledger.count()).toBe(2);
    expect((await ledger.dayTotals(-1, 1_000_000)).map(({ counts }) => counts)).toEqual([
      { 'x/post/conversation': 2 },
    ]);
  });

  it('marks what was seen and confirms what was probable', async () => {
    const seen = actAt('seen', 1, 0, { status: 'probable', kind: 'promotion', rated: 'broadcast' });
    const ledger = await ledgerWith([seen]);
    expect(await importAll(ledger, [[archivedAt('1', 0, 0)]])).toEqual({ added: 0, matched: 1, known: 0 });
    expect(await ledger.lastActs(9)).toEqual([
      { ...seen, status: 'confirmed', twin: archivedAt('1', 0, 0).key },
    ]);
    const keys = [archivedAt('1', 0, 0).key, archivedAt('2', 0, 0).key];
    expect([...(await ledger.knownArchived(keys))]).toEqual([keys[0]]);
  });

  it('refuses acts of another salt, but for an empty ledger, which takes it over', async () => {
    const ledger = await ledgerWith([actAt('seen', 0, 0)]);
    expect(await ledger.recordArchived([archivedAt('1', 0, 1)], 'f'.repeat(32))).toBeNull();
    expect(await ledger.count()).toBe(1);
    await ledger.erase();
    expect(await ledger.recordArchived([archivedAt('1', 0, 1)], 'f'.repeat(32))).toMatchObject({ added: 1 });
    expect(await ledger.salt()).toBe('f'.repeat(32));
  });

  it('knows acts that were read under another salt', async () => {
    const old = actAt('aELSE1', 0, 0, { origin: 'archive' });
    const ledger = await ledgerWith([old]);
    const same = [archivedAt('1', 0, 1), archivedAt('2', 0, 1)];
    expect(await importAll(ledger, [same])).toEqual({ added: 1, matched: 1, known: 0 });
    expect(await importAll(ledger, [same])).toEqual({ added: 0, matched: 0, known: 2 });
  });

  it('done twice is done once, in any order of slices (40 runs, seed 20261126)', async () => {
    const order = fc.array(fc.nat(), { minLength: 20, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(SEEN, READ, order, async (seen, read, ranks) => {
        const slices = slicesOf(read);
        const [once, shuffled] = [await ledgerWith(seen), await ledgerWith(seen)];
        const { added, matched, known } = await importAll(once, slices);
        expect(added + matched).toBe(read.length);
        expect(known).toBe(0);
        expect(await once.count()).toBe(seen.length + added);
        const content = await contentOf(once);
        expect(await importAll(once, slices)).toEqual({ added: 0, matched: 0, known: read.length });
        expect(await contentOf(once)).toEqual(content);
        const inOrder = slices
          .map((slice, index) => ({ slice: [...slice].reverse(), rank: ranks[index % ranks.length] ?? 0 }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ slice }) => slice);
        await importAll(shuffled, inOrder);
        expect(await contentOf(shuffled)).toEqual(content);
      }),
      { numRuns: 40, seed: 20261126 },
    );
  }, 30_000);

  it('adds nothing twice after the same was recorded live (40 runs, seed 20261126)', async () => {
    const seconds = fc.array(fc.integer({ min: 0, max: 15 }), { minLength: 12, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(READ, seconds, async (read, late) => {
        // Recorded some seconds after the site had it.
        const seen = read.map((act, index) => ({
          ...act,
          key: `seen-${index}`.padEnd(12, '-'),
          at: act.at + (late[index] ?? 0) * 1000,
          origin: 'seen' as const,
        }));
        const ledger = await ledgerWith(seen);
        expect(await importAll(ledger, slicesOf(read))).toEqual({ added: 0, matched: read.length, known: 0 });
      }),
      { numRuns: 40, seed: 20261126 },
    );
  }, 30_000);

  it('killed at any write and resumed is done at once (30 runs, seed 20261126)', async () => {
    await fc.assert(
      fc.asyncProperty(SEEN, READ, fc.integer({ min: 1, max: 12 }), async (seen, read, steps) => {
        const slices = slicesOf(read);
        const [whole, killed] = [await ledgerWith(seen), await ledgerWith(seen)];
        await importAll(whole, slices);
        await dieAfter(steps, () => importAll(killed, slices));
        const reborn = createLedger({ name: killed.name, zone: () => 'Europe/Berlin' });
        await importAll(reborn, slices);
        expect(await contentOf(reborn)).toEqual(await contentOf(whole));
      }),
      { numRuns: 30, seed: 20261126 },
    );
  }, 30_000);
});

/** The background dies at a write: what is in its transaction is gone, what was before it stays. */
async function dieAfter(writes: number, work: () => Promise<unknown>): Promise<void> {
  const { add, put } = IDBObjectStore.prototype;
  let left = writes;
  const mortal = <Args extends unknown[]>(write: (...args: Args) => IDBRequest<IDBValidKey>) =>
    function (this: IDBObjectStore, ...args: Args) {
      if (--left < 0) throw new Error('killed');
      return write.apply(this, args);
    };
  IDBObjectStore.prototype.add = mortal(add);
  IDBObjectStore.prototype.put = mortal(put);
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Error) || error.message !== 'killed') throw error;
  } finally {
    Object.assign(IDBObjectStore.prototype, { add, put });
  }
}
