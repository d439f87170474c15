import { describe, expect, it, vi } from 'vitest';
import { PAYLOAD_READERS } from '../../../../entrypoints/background/payload-readers.ts';
import { toldLedger } from '../../../../entrypoints/background/sync/told-ledger.ts';
import { actsOf, DAY, memoryLedger, NOW } from '../memory-means.ts';

describe('a ledger that tells', () => {
  it('tells of each change once it is made, and of nothing else', async () => {
    const tell = vi.fn();
    const inner = memoryLedger(actsOf('pC'));
    const ledger = toldLedger(inner, tell);
    const told = async (work: Promise<unknown>) => {
      tell.mockClear();
      const result = await work;
      return [tell.mock.calls.length, result];
    };
    expect(await told(ledger.recordAll(actsOf('c', 1)))).toEqual([1, 1]);
    expect(await told(ledger.settle('key-0-1', true))).toEqual([1, true]);
    expect((await told(ledger.relabel('key-0-0', 'sharing')))[0]).toBe(1);
    expect(await told(ledger.recordAll(actsOf('c', 2)))).toEqual([1, 1]);
    const archived = { ...inner, recordArchived: async () => ({ added: 1, matched: 0, known: 0 }) };
    expect((await told(toldLedger(archived, tell).recordArchived([], 'salt')))[0]).toBe(1);
    expect(await told(ledger.dropDaysBefore(Math.floor(NOW / DAY)))).toEqual([1, 2]);
    expect(await told(ledger.lastActs(3))).toMatchObject([0, { length: 2 }]);
    expect(await told(ledger.dayTotals(0, 1e6))).toMatchObject([0, { length: 1 }]);
    expect(await told(ledger.erase())).toEqual([1, true]);
    expect(inner.acts).toEqual([]);
  });

  it('tells of nothing that failed', async () => {
    const tell = vi.fn();
    const broken = { ...memoryLedger(), erase: () => Promise.reject(new Error('damaged')) };
    await expect(toldLedger(broken, tell).erase()).rejects.toThrow('damaged');
    expect(tell).not.toHaveBeenCalled();
  });
});

describe('what the options may ask of the sync', () => {
  it('names a machine, or all', () => {
    const read = PAYLOAD_READERS['forget-synced'];
    expect(read({ device: '00000000000a' })).toEqual({ device: '00000000000a' });
    expect(read({ device: null })).toEqual({ device: null });
    for (const wrong of [
      {},
      { device: 'days:' },
      { device: '00000000000A' },
      { device: null, all: true },
      null,
    ])
      expect(() => read(wrong)).toThrow();
    expect(() => PAYLOAD_READERS['get-sync']({ now: true })).toThrow();
    expect(PAYLOAD_READERS['get-daily-ten']({})).toEqual({});
  });
});
