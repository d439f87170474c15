import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { Ledger } from '../../../entrypoints/background/ledger/ledger.ts';
import { LedgerError, namedFault } from '../../../entrypoints/background/ledger/ledger-error.ts';
import { ledgerHandlers } from '../../../entrypoints/background/ledger-handlers.ts';
import { pageHandlers } from '../../../entrypoints/background/page-handlers.ts';
import { sayFaults } from '../../../entrypoints/background/say-faults.ts';
import type { Sender } from '../../../platform/messaging.ts';
import { reportError } from '../../../platform/report-error.ts';
import { english } from '../../english.ts';
import { freshName, makeActs, openLedger } from './ledger/some-ledgers.ts';
import { actsOf, memoryKeeping, memoryLedger, memoryMeans } from './memory-means.ts';

const PAGE = {} as Sender;
const NOTHING = {};

describe('the acts as a whole', () => {
  it('are read in parts, erased, and restored as they were', async () => {
    const ledger = openLedger(freshName());
    const handlers = ledgerHandlers(memoryMeans(ledger));
    const acts = makeActs(4500);
    expect(await handlers['restore-acts']({ acts, salt: 'ab'.repeat(16) }, PAGE)).toEqual({ added: 4500 });
    const all: unknown[] = [];
    let after: string | null = null;
    for (;;) {
      const part = await handlers['read-acts']({ after }, PAGE);
      expect(part.salt).toBe('ab'.repeat(16));
      if (part.acts.length === 0) break;
      all.push(...part.acts);
      after = part.acts.at(-1)?.key ?? null;
    }
    expect(all).toEqual(acts);
    expect(await handlers['erase-ledger'](NOTHING, PAGE)).toEqual({ isErased: true });
    expect(await ledger.count()).toBe(0);
    expect(await handlers['restore-acts']({ acts, salt: 'ab'.repeat(16) }, PAGE)).toEqual({ added: 4500 });
    expect(await handlers['restore-acts']({ acts }, PAGE)).toEqual({ added: 0 });
    expect(await ledger.salt()).toBe('ab'.repeat(16));
  }, 30_000);

  it('get another kind by the person, which can be taken back', async () => {
    const ledger = memoryLedger(actsOf('p'));
    const relabel = ledgerHandlers(memoryMeans(ledger))['relabel-act'];
    await relabel({ key: 'key-0-0', kind: 'sharing' }, PAGE);
    expect(ledger.acts[0]).toMatchObject({ kind: 'sharing', rated: 'promotion' });
    await relabel({ key: 'key-0-0', kind: null }, PAGE);
    expect(ledger.acts).toEqual(actsOf('p'));
    await expect(relabel({ key: 'unknown-1', kind: null }, PAGE)).rejects.toThrow(
      'no longer in your balance',
    );
  });
});

describe('the health of the ledger', () => {
  it('is asked, answered, and followed by a look whether a snapshot is due', async () => {
    const ledger = memoryLedger();
    const wiped = { state: 'wiped', acts: 9, restorable: 7, at: 5 } as const;
    const keeping = {
      ...memoryKeeping(ledger),
      note: vi.fn(async () => {}),
      health: async () => wiped,
      restore: async () => 7,
      forget: vi.fn(async () => {}),
    };
    const handlers = ledgerHandlers({ ...memoryMeans(ledger), keeping });
    expect(await handlers['get-ledger-health'](NOTHING, PAGE)).toEqual(wiped);
    expect(keeping.note.mock.calls).toEqual([['asked']]);
    expect(await handlers['restore-snapshot'](NOTHING, PAGE)).toEqual({ added: 7 });
    expect(await handlers['forget-snapshot'](NOTHING, PAGE)).toEqual({});
    expect(keeping.forget).toHaveBeenCalledOnce();
  });
});

describe('a ledger that the browser refuses', () => {
  const failing = (name: string): Ledger => ({
    ...memoryLedger(),
    settle: () => Promise.reject(namedFault(new DOMException('inside', name))),
    record: () => Promise.reject(namedFault(new DOMException('inside', name))),
  });

  it.each([
    ['VersionError', 'a newer version of Twoway has written it; update Twoway'],
    ['QuotaExceededError', 'the disk is full; free some space'],
    ['UnknownError', 'the browser cannot read its own storage; close the browser'],
    ['SomethingNewError', 'the browser gave Twoway no access to its storage; try again'],
  ])('(%s) says what is wrong and what to do, and keeps the cause', async (name, said) => {
    const handlers = sayFaults(ledgerHandlers(memoryMeans(failing(name))), english);
    const error: unknown = await Promise.resolve(
      handlers['settle-act']({ key: 'key-12345', wasPosted: true }, PAGE),
    ).catch((one: unknown) => one);
    if (!(error instanceof Error)) throw new Error('It did not fail');
    expect(error.message).toContain(said);
    expect(error.message).not.toMatch(/inside|\.$/);
    expect(error.cause).toBeInstanceOf(LedgerError);
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    reportError(`planted ${name}`, error);
    expect(complaint.mock.calls[0]?.[0]).toContain(`LedgerError`);
    expect(complaint.mock.calls[0]?.[0]).toContain(`${name}: inside`);
    complaint.mockRestore();
  });

  it('tells the page script too, and other errors stay as they are', async () => {
    const means = memoryMeans(failing('QuotaExceededError'));
    const page = sayFaults(pageHandlers(means), english);
    const repost = { key: 'key-12345678', site: 'x', status: 'confirmed' } as const;
    await expect(page['record-repost'](repost, PAGE)).rejects.toThrow('the disk is full');
    expect(await page['show-box-state']({ state: 'seen', score: 5, isUntouched: false }, PAGE)).toEqual({});
    const settled = sayFaults(ledgerHandlers(memoryMeans(memoryLedger())), english);
    await expect(settled['settle-act']({ key: 'unknown-1', wasPosted: true }, PAGE)).rejects.toThrow(
      'settled',
    );
    expect(namedFault(new RangeError('ours'))).toBeInstanceOf(RangeError);
  });
});
