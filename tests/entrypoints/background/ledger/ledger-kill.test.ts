import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { Act } from '../../../../analysis/act.ts';
import type { Ledger } from '../../../../entrypoints/background/ledger/ledger.ts';
import { LedgerError } from '../../../../entrypoints/background/ledger/ledger-error.ts';
import { tried } from '../../../hostile/tried.ts';
import { ENDS, type End, endAt } from './kill-storage.ts';
import { dump, freshName, makeAct, makeActs, openLedger, shownTotals, slowTotals } from './some-ledgers.ts';

const DAY = 86_400_000;
const SALT = 'ab'.repeat(16);
const BEFORE = makeActs(6, { status: 'probable' });
const COMING = makeActs(9).map((act) => ({ ...act, at: act.at + DAY }));
/** One that is known as seen, and others. */
const ARCHIVED = [...COMING, ...BEFORE.slice(0, 1)].map((act, index): Act => {
  return { ...act, key: `aMARK-${index}-key`, origin: 'archive', status: 'confirmed' };
});
const KEY = 'key-000002';

/** Every method that writes, each on a ledger that holds acts; and one that comes to another zone. */
const WRITES: [name: string, write: (ledger: Ledger) => Promise<unknown>][] = [
  ['record', (ledger) => ledger.record(makeAct({ key: 'key-99999', at: 5 * DAY }))],
  ['recordAll', (ledger) => ledger.recordAll(COMING, 'cd'.repeat(16))],
  ['recordArchived', (ledger) => ledger.recordArchived(ARCHIVED, SALT)],
  ['settle, posted', (ledger) => ledger.settle(KEY, true)],
  ['settle, not posted', (ledger) => ledger.settle(KEY, false)],
  ['relabel', (ledger) => ledger.relabel(KEY, 'broadcast')],
  ['dropDaysBefore', (ledger) => ledger.dropDaysBefore(Math.floor((BEFORE[3]?.at ?? 0) / DAY) + 1)],
  ['erase', (ledger) => ledger.erase()],
];

const FAULTS: Record<End, string> = {
  throw: 'damaged',
  abort: 'refused',
  full: 'full',
  late: 'full',
  close: 'refused',
};

async function prepare(): Promise<string> {
  const name = freshName();
  await openLedger(name).recordAll(BEFORE, SALT);
  return name;
}

/** Ends a write at each of its questions in turn: nothing of it is kept, and the same ledger can do it afterwards. */
async function endEverywhere(
  how: End,
  write: (ledger: Ledger) => Promise<unknown>,
  zone: string,
): Promise<number> {
  const whole = await prepare();
  await write(openLedger(whole, zone));
  const [wanted, before] = [await dump(whole), await dump(await prepare())];
  for (let nth = 1; ; nth++) {
    const name = await prepare();
    const ledger = openLedger(name, zone);
    // Opening is another matter.
    await ledger.count();
    let failure: unknown = null;
    const asked = await endAt(nth, how, () =>
      write(ledger).catch((error: unknown) => {
        failure = error;
      }),
    );
    if (asked < nth) {
      expect(await dump(name)).toEqual(wanted);
      return nth - 1;
    }
    if (failure === null) {
      // A question of a mere look was answered before the disk was full.
      expect([how, nth]).toEqual(['late', 1]);
      expect(await dump(name)).toEqual(wanted);
      continue;
    }
    expect(failure, `question ${nth}`).toBeInstanceOf(LedgerError);
    expect((failure as LedgerError).fault).toBe(FAULTS[how]);
    expect((failure as LedgerError).cause).toBeInstanceOf(DOMException);
    expect(await dump(name)).toEqual(before);
    await write(ledger);
    expect(await dump(name)).toEqual(wanted);
    expect(await shownTotals(ledger)).toEqual(slowTotals(await ledger.lastActs(100), zone));
  }
}

describe.each(ENDS)('T14, T16: a storage that ends (%s)', (how) => {
  it.for(WRITES)('takes back %s as a whole', { timeout: 30_000 }, async ([, write], context) => {
    const faults = await endEverywhere(how, write, 'UTC');
    expect(faults).toBeGreaterThan(2);
    tried(context, { faults });
  });

  it('takes back the counts of another zone as a whole', { timeout: 30_000 }, async (context) => {
    const write = (ledger: Ledger) => ledger.record(makeAct({ key: 'key-99999' }));
    const faults = await endEverywhere(how, write, 'Pacific/Apia');
    expect(faults).toBeGreaterThan(5);
    tried(context, { faults });
  });
});

describe('a database', () => {
  it('is opened again after the browser closed it without a word', async () => {
    const ledger = openLedger(await prepare());
    await ledger.count();
    const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('closing', 'InvalidStateError');
    });
    expect(await ledger.count()).toBe(6);
    spy.mockImplementationOnce(() => {
      throw new DOMException('closing', 'InvalidStateError');
    });
    expect(await ledger.record(makeAct({ key: 'key-99999' }))).toBe(true);
    spy.mockRestore();
    expect(await ledger.count()).toBe(7);
  });

  it('is made anew where somebody deleted it, and that can be told by its salt', async () => {
    const name = await prepare();
    const ledger = openLedger(name);
    expect(await ledger.knownSalt()).toBe(SALT);
    await new Promise((resolve, reject) => {
      const deletion = indexedDB.deleteDatabase(name);
      deletion.onsuccess = resolve;
      deletion.onerror = reject;
    });
    expect(await ledger.count()).toBe(0);
    expect(await ledger.knownSalt()).toBeNull();
    expect(await ledger.record(makeAct())).toBe(true);
    expect(await ledger.salt()).not.toBe(SALT);
  });

  it.each([
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'damaged'],
    ['SecurityError', 'refused'],
    ['InvalidStateError', 'refused'],
  ])('that cannot be opened (%s) is told as %s, and tried again', async (cause, fault) => {
    const ledger = openLedger(await prepare());
    const spy = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('planted', cause);
    });
    await expect(ledger.record(makeAct())).rejects.toMatchObject({ name: 'LedgerError', fault });
    spy.mockRestore();
    expect(await ledger.record(makeAct())).toBe(true);
    expect(await ledger.count()).toBe(7);
  });

  it('that is not there at all is told as refused', async () => {
    const ledger = openLedger(freshName());
    const { open } = indexedDB;
    indexedDB.open = () => {
      throw new ReferenceError('indexedDB is not defined');
    };
    await expect(ledger.count()).rejects.toMatchObject({ name: 'LedgerError', fault: 'refused' });
    indexedDB.open = open;
  });
});

describe('a mistake of ours', () => {
  it('is told as it is, and nothing is written', async () => {
    const name = await prepare();
    const before = await dump(name);
    const ledger = openLedger(name, 'Nowhere/Atlantis');
    await expect(ledger.record(makeAct())).rejects.toThrow(RangeError);
    await expect(openLedger(name).record(makeAct({ score: Number.NaN }))).rejects.toThrow('score');
    await expect(openLedger(name).recordAll([makeAct(), makeAct({ key: 'x' })])).rejects.toThrow('key');
    expect(await dump(name)).toEqual(before);
  });
});
