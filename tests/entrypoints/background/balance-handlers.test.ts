import { describe, expect, it } from 'vitest';
import type { Act } from '../../../analysis/act.ts';
import { balanceHandlers, countBalance } from '../../../entrypoints/background/balance-handlers.ts';
import type { Ledger } from '../../../entrypoints/background/ledger/ledger.ts';
import { ledgerHandlers } from '../../../entrypoints/background/ledger-handlers.ts';
import { pageHandlers } from '../../../entrypoints/background/page-handlers.ts';
import type { Sender } from '../../../platform/messaging.ts';
import type { SettingsChange } from '../../../platform/settings.ts';
import { actsOf, DAY, memoryLedger, memoryMeans, NOW } from './memory-means.ts';

const POPUP = {} as Sender;

async function balanceOf(ledger: Ledger, change: SettingsChange = {}) {
  const means = memoryMeans(ledger);
  await means.saveSettings(change);
  return countBalance(means);
}

const replies = (acts: Act[]): Act[] =>
  acts.map((act) => ({ ...act, key: `r-${act.key}`, surface: 'reply' }));

describe('get-balance', () => {
  it('measures the last 20 acts, and says the next step', async () => {
    const report = await balanceOf(
      memoryLedger([...actsOf('p'.repeat(9), 31), ...actsOf('ppcccccccccccccc', 1)]),
    );
    expect(report).toMatchObject({
      targetShare: 20,
      window: { by: 'acts', acts: 20 },
      reading: 'activity',
      tally: { promotion: 6, conversation: 14 },
      share: { reading: 'activity', part: 6, whole: 20, percent: 30 },
      gives: 14,
      asks: 6,
      today: 0,
      next: { state: 'over' },
    });
    expect(report.next.text).toMatch(/^2 conversations bring you back to 20.%\.$/);
    expect(report.lastActs).toHaveLength(6);
    expect(report.lastActs[0]).toEqual({
      key: 'key-1-15',
      at: NOW - DAY + 15,
      site: 'x',
      surface: 'post',
      kind: 'conversation',
      score: 10,
      status: 'confirmed',
    });
    expect(report.probableActs).toEqual([]);
  });

  it('measures a window by days, and says until when to wait', async () => {
    const ledger = memoryLedger([
      ...actsOf('pp', 7),
      ...actsOf('pp', 5),
      ...actsOf('cccccc', 1),
      ...actsOf('c', 0),
    ]);
    const report = await balanceOf(ledger, { window: { by: 'days', days: 7 } });
    expect(report.share).toEqual({ reading: 'activity', part: 2, whole: 9, percent: 200 / 9 });
    expect(report.today).toBe(1);
    // 1,800,000,000,000 is a Friday; the day of five days ago leaves on Sunday.
    expect(report.next.text).toMatch(/^1 conversation brings you back to 20.%, or wait until Sunday\.$/);
  });

  it.each([
    ['acts', { by: 'acts', acts: 10 }],
    ['days', { by: 'days', days: 7 }],
  ] as const)('keeps the two readings apart in a window by %s', async (_by, window) => {
    const ledger = memoryLedger([...actsOf('ppppc', 3), ...replies(actsOf('ccccccp', 1))]);
    const activity = await balanceOf(ledger, { window });
    const posts = await balanceOf(ledger, { window, reading: 'posts' });
    expect(posts.share).toEqual({ reading: 'posts', part: 4, whole: 5, percent: 80 });
    expect(posts.otherShare).toEqual(activity.share);
    expect(activity.otherShare).toEqual(posts.share);
    expect(activity.share).toMatchObject(
      window.by === 'acts' ? { part: 3, whole: 10 } : { part: 5, whole: 12 },
    );
    expect(posts.next.text).toMatch(/posts without promotion/);
    expect(activity.replies.percent).toBeCloseTo(window.by === 'acts' ? 70 : 700 / 12);
    expect(posts.replies.part).toBe(0);
  });

  it('reads on where the last 100 acts do not hold a window', async () => {
    const posts = actsOf('pcpcpcpcpcpcpcpcpcpc', 9);
    const ledger = memoryLedger([...posts, ...replies(actsOf('c'.repeat(120), 1))]);
    expect((await balanceOf(ledger, { reading: 'posts' })).share).toMatchObject({ part: 10, whole: 20 });
    expect((await balanceOf(ledger)).otherShare).toMatchObject({ reading: 'posts', part: 10, whole: 20 });
    const large = await balanceOf(ledger, { window: { by: 'acts', acts: 130 } });
    expect(large.share).toMatchObject({ part: 5, whole: 130 });
  });

  it('has a row for each site with acts in the window', async () => {
    const elsewhere = actsOf('pc', 1).map((act): Act => ({ ...act, key: `f-${act.key}`, site: 'facebook' }));
    const { sites } = await balanceOf(memoryLedger([...elsewhere, ...actsOf('ccccc', 2)]));
    expect(sites.map(({ site, share }) => [site, share.part, share.whole, share.percent])).toEqual([
      ['x', 0, 5, 0],
      ['facebook', 1, 2, null],
    ]);
  });

  it('has a tally for each of the last 30 days, in the reading that was chosen', async () => {
    const ledger = memoryLedger([...actsOf('p', 30), ...actsOf('pc', 29), ...replies(actsOf('cc', 0))]);
    const { days } = await balanceOf(ledger);
    expect(days).toHaveLength(30);
    expect(days.map(({ start }) => start)).toEqual(
      Array.from({ length: 30 }, (_, index) => Math.floor(NOW / DAY) - 29 + index),
    );
    expect(days[0]?.tally).toMatchObject({ promotion: 1, conversation: 1 });
    expect(days[29]?.tally).toMatchObject({ conversation: 2 });
    const posts = await balanceOf(ledger, { reading: 'posts' });
    expect(posts.days[29]?.tally.conversation).toBe(0);
  });

  it('gives no verdict under five acts', async () => {
    expect(await balanceOf(memoryLedger(actsOf('pppp')))).toMatchObject({
      share: { part: 4, percent: null },
      next: { state: 'too-few', text: '1 more post or reply and this says what to do next.' },
    });
  });

  it('says what stands out', async () => {
    const own = (await balanceOf(memoryLedger(actsOf('cpppp', 0)))).notices;
    expect(own).toEqual(['4 promotions in a row']);
    expect((await balanceOf(memoryLedger(actsOf('pcpcpcpcp', 0)))).notices).toEqual([
      '5 posts about yourself today',
    ]);
    // Of posts alone they follow each other.
    const between = memoryLedger([...actsOf('pp', 3), ...replies(actsOf('c', 2)), ...actsOf('p', 1)]);
    expect((await balanceOf(between)).notices).toEqual([]);
    expect((await balanceOf(between, { reading: 'posts' })).notices).toEqual(['3 promotions in a row']);
  });

  it('lists the probable ones of the last 200, the latest first, at most 6, and tells what was relabelled', async () => {
    const few = await balanceOf(memoryLedger([...actsOf('P', 40), ...actsOf('cPcc', 1)]));
    expect(few.share).toMatchObject({ part: 2, whole: 5 });
    expect(few.probableActs.map((act) => act.key)).toEqual(['key-1-1', 'key-40-0']);
    const old = await balanceOf(memoryLedger([...actsOf('C', 40), ...actsOf('c'.repeat(200), 39)]));
    expect(old.probableActs).toEqual([]);
    expect((await balanceOf(memoryLedger(actsOf('C'.repeat(9))))).probableActs).toHaveLength(6);
    const ledger = memoryLedger(actsOf('p'));
    await ledger.relabel('key-0-0', 'sharing');
    expect((await balanceOf(ledger)).lastActs[0]).toMatchObject({ kind: 'sharing', rated: 'promotion' });
  });

  it('adds the days of other machines where it counts days, and says that there are some', async () => {
    const today = Math.floor(NOW / DAY);
    const elsewhere = [
      { day: today, counts: { 'x/post/promotion': 3 } },
      { day: today - 1, counts: { 'linkedin/reply/conversation': 2 } },
    ] as const;
    const means = memoryMeans(memoryLedger(actsOf('cccccc', 1)));
    const dayTotals = async () => elsewhere.map(({ day, counts }) => ({ day, counts }));
    const read = () => countBalance({ ...means, others: { dayTotals } });
    expect(await read()).toMatchObject({ hasOthers: true, share: { part: 0, whole: 6 }, today: 3 });
    await means.saveSettings({ window: { by: 'days', days: 7 } });
    const report = await read();
    expect(report).toMatchObject({ hasOthers: true, share: { part: 3, whole: 11 }, next: { state: 'over' } });
    expect(report.days.at(-1)?.tally.promotion).toBe(3);
    expect((await balanceOf(memoryLedger())).hasOthers).toBe(false);
  });

  it('is empty for an empty ledger', async () => {
    for (const window of [{ by: 'acts', acts: 20 } as const, { by: 'days', days: 3 } as const]) {
      expect(await balanceOf(memoryLedger(), { window })).toMatchObject({
        share: { part: 0, whole: 0, percent: null },
        sites: [],
        next: { state: 'too-few' },
        lastActs: [],
        probableActs: [],
      });
    }
  });

  it('never reads all acts', async () => {
    const ledger = memoryLedger(actsOf('c'.repeat(50), 1));
    const asked: number[] = [];
    const watched: Ledger = {
      ...ledger,
      lastActs: (count, isWanted) => {
        asked.push(count);
        return ledger.lastActs(count, isWanted);
      },
      actsSince: () => Promise.reject(new Error('not to be asked')),
    };
    await balanceOf(watched);
    await balanceOf(watched, { window: { by: 'days', days: 366 } });
    expect(Math.max(...asked)).toBeLessThanOrEqual(200);
  });
});

describe('the verdict on a draft', () => {
  it.each([
    [{}, 'room'],
    [{ reading: 'posts' }, 'over'],
    [{ window: { by: 'days', days: 1 } }, 'over'],
    [{ window: { by: 'days', days: 2 }, targetShare: 70 }, 'room'],
  ] as [SettingsChange, string][])(
    'is that of the window and the reading of the popup: %j',
    async (change, state) => {
      const ledger = memoryLedger([
        ...replies(actsOf('c'.repeat(14), 2)),
        ...actsOf('ccc', 1),
        ...actsOf('ppppp', 0),
      ]);
      const means = memoryMeans(ledger);
      await means.saveSettings({ targetShare: 27, ...change });
      const text = 'Order our new course now, 50% off today only, link in bio.';
      const { coaching } = await pageHandlers(means)['rate-draft'](
        { text, site: 'x', surface: 'post' },
        POPUP,
      );
      expect(coaching.verdict.state).toBe(state);
      const { next } = await countBalance(means);
      expect(next.state).toBe(state);
    },
  );
});

describe('get-repeats', () => {
  const print = (count: number, given: Partial<Act> = {}, day = 1): Act[] =>
    actsOf('c'.repeat(count), day).map((act) => ({ ...act, fingerprint: 'f0f0f0f0f0f0f0f0', ...given }));
  const repeatsIn = async (acts: Act[]) => {
    const means = memoryMeans(memoryLedger(acts));
    const { notices } = await balanceHandlers(means, () => countBalance(means))['get-repeats']({}, POPUP);
    return notices;
  };

  it('counts near-duplicates of 30 days from the third repeat on', async () => {
    expect(await repeatsIn(print(3))).toEqual([]);
    expect(await repeatsIn(print(4))).toEqual([
      '1 post of the last 30 days repeats what stood in three before it',
    ]);
    expect(await repeatsIn([...print(3, {}, 30), ...print(1)])).toEqual([]);
    expect(await repeatsIn([...print(3, {}, 29), ...print(1)])).toHaveLength(1);
  });

  it('leaves out what is short or without words', async () => {
    expect(await repeatsIn(print(9, { length: 'short' }))).toEqual([]);
    expect(await repeatsIn(print(9, { length: 'none' }))).toEqual([]);
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
