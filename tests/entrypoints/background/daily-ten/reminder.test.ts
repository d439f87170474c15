import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createDailyRecord } from '../../../../entrypoints/background/daily-ten/daily-record.ts';
import { createReminder, nextTime } from '../../../../entrypoints/background/daily-ten/reminder.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../../platform/settings.ts';
import { english } from '../../../english.ts';

/** By the clock of the machine, as the reminder is. */
const at = (hours: number, minutes = 0, day = 25) => new Date(2026, 10, day, hours, minutes).getTime();
const NINE = 9 * 60;

let now = at(8);
let settings: Settings;
const daily = createDailyRecord();
const made = () =>
  createReminder({
    daily,
    readSettings: async () => settings,
    now: () => now,
    zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    say: english,
  });
const create = vi.fn(async (..._given: unknown[]) => 'daily-ten');
const today = () => Math.floor((now - new Date(now).getTimezoneOffset() * 60_000) / 86_400_000);

beforeEach(() => {
  fakeBrowser.reset();
  create.mockClear();
  now = at(8);
  settings = { ...DEFAULT_SETTINGS, dailyTen: { isOn: true, remindAt: NINE } };
  vi.spyOn(browser.notifications, 'create').mockImplementation(create as never);
});

const alarm = async () => (await browser.alarms.get('daily-ten'))?.scheduledTime;

describe('the time', () => {
  it('is the next one that the clock shows', () => {
    expect(nextTime(NINE, at(8))).toBe(at(9));
    expect(nextTime(NINE, at(9))).toBe(at(9, 0, 26));
    expect(nextTime(0, at(23, 59))).toBe(at(0, 0, 26));
  });
});

describe('the reminder', () => {
  it('sets an alarm, comes at its time, once a day, and sets the next', async () => {
    const reminder = made();
    await reminder.settle();
    expect(await alarm()).toBe(at(9));
    expect(create).not.toHaveBeenCalled();
    now = at(9);
    await Promise.all([reminder.settle(), reminder.settle(), made().settle()]);
    expect(create.mock.calls).toEqual([
      [
        'daily-ten',
        {
          type: 'basic',
          iconUrl: expect.stringContaining('/icon/128.png'),
          title: 'Daily ten minutes',
          message: 'One answer, one thanks, one congratulation: something is left for today.',
          silent: true,
        },
      ],
    ]);
    expect(await alarm()).toBe(at(9, 0, 26));
    now = at(23);
    await reminder.settle();
    expect(create).toHaveBeenCalledOnce();
    now = at(9, 30, 26);
    await reminder.settle();
    expect(create).toHaveBeenCalledTimes(2);
  });

  it('comes late where the background slept, and not before its time on the next day', async () => {
    now = at(21);
    await made().settle();
    expect(create).toHaveBeenCalledOnce();
    now = at(7, 0, 26);
    await made().settle();
    expect(create).toHaveBeenCalledOnce();
  });

  it('stays away when all is done, when hints are paused, and when it is off', async () => {
    now = at(10);
    settings = { ...settings, pausedUntil: at(11) };
    await made().settle();
    expect(create).not.toHaveBeenCalled();
    settings = { ...settings, pausedUntil: 0 };
    await daily.note(today(), ['answer', 'thanks', 'congratulation']);
    await made().settle();
    expect(create).not.toHaveBeenCalled();
    now = at(10, 0, 26);
    for (const dailyTen of [
      { isOn: true, remindAt: null },
      { isOn: false, remindAt: NINE },
    ]) {
      settings = { ...settings, dailyTen };
      await made().settle();
      expect(await alarm()).toBeUndefined();
    }
    expect(create).not.toHaveBeenCalled();
  });

  it('moves its alarm with the time', async () => {
    await made().settle();
    settings = { ...settings, dailyTen: { isOn: true, remindAt: 17 * 60 + 5 } };
    await made().settle();
    expect(await alarm()).toBe(at(17, 5));
  });

  it('does without alarms, and waits for nothing where it may not notify', async () => {
    const { alarms, notifications } = browser;
    now = at(10);
    try {
      Object.assign(browser, { alarms: undefined });
      await made().settle();
      expect(create).toHaveBeenCalledOnce();
      expect(create.mock.calls[0]).not.toHaveProperty('1.silent');
      now = at(10, 0, 26);
      Object.assign(browser, { notifications: undefined });
      await made().settle();
    } finally {
      Object.assign(browser, { alarms, notifications });
    }
    // It was not taken as shown.
    expect(await daily.takeReminder(today())).toBe(true);
  });

  it('reports what fails, and shows nothing twice for that', async () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    now = at(10);
    create.mockRejectedValueOnce(new Error('no centre for notifications'));
    await made().settle();
    expect(report).toHaveBeenCalledWith('daily-ten: Error: no centre for notifications');
    await made().settle();
    expect(create).toHaveBeenCalledOnce();
  });
});
