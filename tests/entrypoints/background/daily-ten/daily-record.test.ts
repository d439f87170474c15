import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createDailyRecord } from '../../../../entrypoints/background/daily-ten/daily-record.ts';
import { dailyTenHandlers } from '../../../../entrypoints/background/daily-ten-handlers.ts';
import { pageHandlers } from '../../../../entrypoints/background/page-handlers.ts';
import { DAY, memoryLedger, memoryMeans, NOW } from '../memory-means.ts';

const NOTHING = { answer: false, thanks: false, congratulation: false };
const TODAY = Math.floor(NOW / DAY);

beforeEach(() => fakeBrowser.reset());

describe('the record of the day', () => {
  it('adds up within a day and begins anew with the next', async () => {
    const record = createDailyRecord();
    expect(await record.doneOn(7)).toEqual(NOTHING);
    await Promise.all([record.note(7, ['thanks']), record.note(7, ['answer', 'thanks'])]);
    expect(await record.doneOn(7)).toEqual({ ...NOTHING, answer: true, thanks: true });
    expect(await createDailyRecord().doneOn(7)).toMatchObject({ answer: true });
    expect(await record.doneOn(8)).toEqual(NOTHING);
    await record.note(8, ['congratulation']);
    expect(await record.doneOn(8)).toEqual({ ...NOTHING, congratulation: true });
  });

  it('gives one reminder a day, and none when all is done', async () => {
    const record = createDailyRecord();
    expect(await Promise.all([record.takeReminder(7), record.takeReminder(7)])).toEqual([true, false]);
    await record.note(7, ['answer']);
    expect(await createDailyRecord().takeReminder(7)).toBe(false);
    await record.note(8, ['answer', 'thanks', 'congratulation']);
    expect(await record.takeReminder(8)).toBe(false);
    expect(await record.takeReminder(9)).toBe(true);
  });

  it.each([
    null,
    7,
    { day: 7 },
    { day: 7, done: 'answer' },
    { day: 7, done: ['__proto__', 3], isReminded: 1 },
  ])('is empty where what is stored is %j', async (stored) => {
    await browser.storage.local.set({ 'daily-ten': stored });
    expect(await createDailyRecord().doneOn(7)).toEqual(NOTHING);
    expect(await createDailyRecord().takeReminder(7)).toBe(true);
  });
});

describe('what is recorded', () => {
  const act = {
    text: 'Thank you, Maria, the soup was perfect and the bread even better.',
    site: 'x',
    surface: 'reply',
    key: 'key-12345678',
    status: 'confirmed',
  } as const;
  const IN_TAB = { tab: { id: 7, incognito: false } } as never;
  const PRIVATE = { tab: { id: 8, incognito: true } } as never;

  async function recorded(isOn: boolean, sender: never) {
    const means = memoryMeans(memoryLedger());
    await means.saveSettings({ dailyTen: { isOn, remindAt: null } });
    await pageHandlers(means)['record-act'](act, sender);
    return dailyTenHandlers(means)['get-daily-ten']({}, {} as never);
  }

  it('ticks off what was done, and keeps no word of it', async () => {
    expect(await recorded(true, IN_TAB)).toEqual({
      isOn: true,
      done: { ...NOTHING, answer: true, thanks: true },
    });
    expect(await browser.storage.local.get('daily-ten')).toEqual({
      'daily-ten': { day: TODAY, done: ['answer', 'thanks'], isReminded: false },
    });
  });

  it('is noted neither while it is off nor in a private window', async () => {
    expect((await recorded(false, IN_TAB)).done).toEqual(NOTHING);
    expect((await recorded(true, PRIVATE)).done).toEqual(NOTHING);
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it('stays recorded where this cannot be noted', async () => {
    const ledger = memoryLedger();
    const means = memoryMeans(ledger);
    await means.saveSettings({ dailyTen: { isOn: true, remindAt: null } });
    const daily = { ...means.daily, note: () => Promise.reject(new Error('no disk')) };
    expect(await pageHandlers({ ...means, daily })['record-act'](act, IN_TAB)).toEqual({ recorded: true });
  });
});
