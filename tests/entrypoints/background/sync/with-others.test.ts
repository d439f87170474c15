import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceHandlers } from '../../../../entrypoints/background/balance-handlers.ts';
import { pageHandlers } from '../../../../entrypoints/background/page-handlers.ts';
import { addTotals } from '../../../../entrypoints/background/sync/with-others.ts';
import { actsOf, DAY, memoryLedger, memoryMeans, NOW } from '../memory-means.ts';
import { counts } from './some-items.ts';

const TODAY = Math.floor(NOW / DAY);

describe('totals of several machines', () => {
  const totals = fc
    .uniqueArray(fc.record({ day: fc.nat(5), counts: counts(9) }), { selector: ({ day }) => day })
    .map((all) => all.sort((a, b) => a.day - b.day));

  it('are added day by day, whichever comes first, and neither is changed', () => {
    fc.assert(
      fc.property(totals, totals, totals, (a, b, c) => {
        const before = structuredClone([a, b]);
        expect(addTotals(a, b)).toEqual(addTotals(b, a));
        expect(addTotals(addTotals(a, b), c)).toEqual(addTotals(a, addTotals(b, c)));
        expect(addTotals(a, [])).toEqual(a);
        expect([a, b]).toEqual(before);
      }),
    );
  });
});

describe('the balance', () => {
  const others = {
    dayTotals: async (first: number, last: number) =>
      TODAY >= first && TODAY <= last ? [{ day: TODAY, counts: { 'x/post/promotion': 6 } }] : [],
  };

  async function balance(by: 'acts' | 'days') {
    const means = { ...memoryMeans(memoryLedger(actsOf('pccccccccc'))), others };
    await means.saveSettings({ window: by === 'days' ? { by, days: 30 } : { by, acts: 20 } });
    const draft = {
      text: 'Order our new course now, 50% off today only.',
      site: 'x',
      surface: 'post',
    } as const;
    const { coaching } = await pageHandlers(means)['rate-draft'](draft, { tab: {} } as never);
    const report = await balanceHandlers(means)['get-balance']({}, {} as never);
    return { report, verdict: coaching.verdict.state };
  }

  it('by days counts what other machines tell, in popup and verdict alike', async () => {
    const { report, verdict } = await balance('days');
    expect(report.tally).toMatchObject({ promotion: 7, conversation: 9 });
    expect(report.days.at(-1)?.tally.promotion).toBe(7);
    expect(report.today).toBe(16);
    expect(verdict).toBe('over');
  });

  it('by number is that of this machine', async () => {
    const { report, verdict } = await balance('acts');
    expect(report.tally).toMatchObject({ promotion: 1, conversation: 9 });
    expect(verdict).toBe('room');
  });
});
