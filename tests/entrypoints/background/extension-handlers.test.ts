import { describe, expect, it } from 'vitest';
import { extensionHandlers } from '../../../entrypoints/background/extension-handlers.ts';
import type { Ledger } from '../../../entrypoints/background/ledger/ledger.ts';
import { ledgerHandlers } from '../../../entrypoints/background/ledger-handlers.ts';
import type { Sender } from '../../../platform/messaging.ts';
import { actsOf, DAY, memoryLedger, memoryMeans, NOW } from './memory-means.ts';

const POPUP = {} as Sender;

function balanceOf(ledger: Ledger) {
  return extensionHandlers(memoryMeans(ledger))['get-balance']({}, POPUP);
}

describe('get-balance', () => {
  it('counts the last 20 acts and the last 30 days, and says the next step', async () => {
    const report = await balanceOf(memoryLedger([...actsOf('pppp', 31), ...actsOf('ppcccccc', 1)]));
    expect(report.recent).toMatchObject({ count: 12, share: 50 });
    expect(report.month).toMatchObject({ count: 8, share: 25, tally: { promotion: 2, conversation: 6 } });
    expect(report.next).toMatchObject({ step: 'converse', acts: 10 });
    expect(report.lastActs).toHaveLength(6);
    expect(report.lastActs[0]).toEqual({
      key: 'key-1-7',
      at: NOW - DAY + 7,
      site: 'x',
      surface: 'post',
      kind: 'conversation',
      score: 10,
      status: 'confirmed',
    });
    expect(report.probableActs).toEqual([]);
  });

  it('counts probable acts, and lists those of both windows, the latest first, at most 6', async () => {
    const few = await balanceOf(memoryLedger([...actsOf('P', 40), ...actsOf('cPcc', 1)]));
    expect(few.recent).toMatchObject({ count: 5, share: 40 });
    expect(few.probableActs.map((act) => act.key)).toEqual(['key-1-1', 'key-40-0']);
    const beyondTheLast = await balanceOf(
      memoryLedger([...actsOf('C', 2), ...actsOf(`${'c'.repeat(25)}C`, 1)]),
    );
    expect(beyondTheLast.probableActs.map((act) => act.key)).toEqual(['key-1-25', 'key-2-0']);
    const old = await balanceOf(memoryLedger([...actsOf('C', 40), ...actsOf('c'.repeat(25), 39)]));
    expect(old.probableActs).toEqual([]);
    expect((await balanceOf(memoryLedger(actsOf('C'.repeat(9))))).probableActs).toHaveLength(6);
  });

  it('is empty for an empty ledger', async () => {
    expect(await balanceOf(memoryLedger())).toMatchObject({
      recent: { count: 0, share: 0 },
      next: { step: 'record', acts: 5 },
      lastActs: [],
      probableActs: [],
    });
  });
});

describe('settle-act', () => {
  it('confirms what was posted and removes what was not', async () => {
    const ledger = memoryLedger(actsOf('PC'));
    const settle = ledgerHandlers(memoryMeans(ledger))['settle-act'];
    expect(await settle({ key: 'key-0-0', wasPosted: true }, POPUP)).toEqual({});
    expect(await settle({ key: 'key-0-1', wasPosted: false }, POPUP)).toEqual({});
    expect(ledger.acts.map(({ key, status }) => [key, status])).toEqual([['key-0-0', 'confirmed']]);
  });

  it('says so if there is nothing to settle', async () => {
    const settle = ledgerHandlers(memoryMeans(memoryLedger(actsOf('c'))))['settle-act'];
    for (const key of ['key-0-0', 'unknown-1'])
      await expect(settle({ key, wasPosted: false }, POPUP)).rejects.toThrow('settled already');
  });
});
