import { type Browser, browser } from 'wxt/browser';
import { calendarOf } from '../../../analysis/local-day.ts';
import type { Say } from '../../../analysis/message.ts';
import { reportError } from '../../../platform/report-error.ts';
import type { Settings } from '../../../platform/settings.ts';
import type { DailyRecord } from './daily-record.ts';

/** Of the alarm and of the notification. */
const NAME = 'daily-ten';

export interface ReminderMeans {
  daily: DailyRecord;
  readSettings(): Promise<Settings>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Time zone of IANA. */
  zone(): string;
  say: Say;
}

/** The quiet reminder of the daily ten minutes, at most once a day. */
export interface Reminder {
  /** To be called while the background starts, or alarms do not wake it. */
  listen(): void;
  /** Sets the alarm as the settings say, and reminds if it is time. Never rejects. */
  settle(): Promise<void>;
}

/** The next time that the clock shows so many minutes after midnight, milliseconds since 1970. */
export function nextTime(minutes: number, now: number): number {
  const next = new Date(now);
  next.setHours(0, minutes, 0, 0);
  if (next.getTime() <= now) {
    next.setDate(next.getDate() + 1);
    // A day on which this time does not exist moved it.
    next.setHours(0, minutes, 0, 0);
  }
  return next.getTime();
}

function minutesOf(now: number): number {
  const date = new Date(now);
  return date.getHours() * 60 + date.getMinutes();
}

/** Chrome grants both with one question. Firefox knows no optional alarms: there the API is missing. */
function api(): {
  alarms: typeof Browser.alarms | undefined;
  notifications: typeof Browser.notifications | undefined;
} {
  return { alarms: browser.alarms, notifications: browser.notifications };
}

export function createReminder({ daily, readSettings, now, zone, say }: ReminderMeans): Reminder {
  async function remind(): Promise<void> {
    const { alarms, notifications } = api();
    if (notifications === undefined) return;
    // Noted before it is shown: shown twice would be worse than not at all.
    if (!(await daily.takeReminder(calendarOf(zone())(now())))) return;
    await notifications.create(NAME, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: say('daily_ten_title'),
      message: say('daily_ten_reminder'),
      // Firefox refuses the word, as it knows no optional alarms: there the system decides.
      ...(alarms === undefined ? {} : { silent: true }),
    });
  }

  async function setAlarm(time: number | null): Promise<void> {
    const { alarms } = api();
    if (alarms === undefined) return;
    const known = await alarms.get(NAME);
    if (time === null && known !== undefined) await alarms.clear(NAME);
    if (time !== null && known?.scheduledTime !== time) await alarms.create(NAME, { when: time });
  }

  async function settle(): Promise<void> {
    const { dailyTen, pausedUntil } = await readSettings();
    const { isOn, remindAt } = dailyTen;
    if (!isOn || remindAt === null) return setAlarm(null);
    if (minutesOf(now()) >= remindAt && pausedUntil <= now()) await remind();
    await setAlarm(nextTime(remindAt, now()));
  }

  /** One after the other: two that run at once would set two alarms, one of them of the past. */
  let last: Promise<void> = Promise.resolve();
  function settleInTurn(): Promise<void> {
    last = last.then(settle).catch((error: unknown) => reportError('daily-ten', error));
    return last;
  }

  /** The APIs come with the permissions: at the start, or when they are granted. */
  let isListening = false;
  function listenToApis(): void {
    const { alarms, notifications } = api();
    if (isListening || notifications === undefined) return;
    isListening = true;
    alarms?.onAlarm.addListener(({ name }) => {
      if (name === NAME) void settleInTurn();
    });
    notifications.onClicked.addListener((id) => {
      if (id === NAME) void notifications.clear(id);
    });
  }

  return {
    listen() {
      listenToApis();
      browser.permissions.onAdded.addListener(() => {
        listenToApis();
        void settleInTurn();
      });
      // Browsers may forget alarms when they end.
      browser.runtime.onStartup.addListener(() => void settleInTurn());
    },
    settle: settleInTurn,
  };
}
