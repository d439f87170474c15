import { browser } from 'wxt/browser';
import type { ActWindow } from '../analysis/window.ts';
import { reportError } from './report-error.ts';
import type { BalanceReport } from './requests.ts';
import type { Settings } from './settings.ts';
import { zoneHere } from './zone-here.ts';

/**
 * The balance as it was counted last, for a popup that opens before the background is awake. It lies in the memory of the
 * browser, never on the disk, and is gone when the browser closes.
 */

const KEY = 'balance';

interface KeptBalance {
  balance: BalanceReport;
  /** Milliseconds since 1970: when it was counted, and the end of that day, on which another one is counted. */
  from: number;
  until: number;
  zone: string;
}

/** Keeps it until the end of the day. Rejects if the browser refuses. */
export async function keepBalance(balance: BalanceReport, now: number): Promise<void> {
  const midnight = new Date(now);
  midnight.setHours(24, 0, 0, 0);
  const kept: KeptBalance = { balance, from: now, until: midnight.getTime(), zone: zoneHere() };
  await browser.storage.session.set({ [KEY]: kept });
}

/** Whether any is kept, be it of another day. Rejects if the browser refuses. */
export async function isBalanceKept(): Promise<boolean> {
  return ((await browser.storage.session.get(KEY))[KEY] ?? null) !== null;
}

/** Rejects if the browser refuses. */
export async function forgetBalance(): Promise<void> {
  await browser.storage.session.remove(KEY);
}

/** Browsers give the fields back in another order. */
function isSame(one: ActWindow, other: ActWindow): boolean {
  if (one.by === 'acts') return other.by === 'acts' && one.acts === other.acts;
  return other.by === 'days' && one.days === other.days;
}

/** Whether it answers to the same question as it does now. */
function holds({ balance, from, until, zone }: KeptBalance, settings: Settings, now: number): boolean {
  const { window, reading, targetShare } = settings;
  const isAsked =
    balance.targetShare === targetShare && balance.reading === reading && isSame(balance.window, window);
  return isAsked && from <= now && now < until && zone === zoneHere();
}

/** What is kept, if it was counted today and as the settings say; else null. Never rejects. */
export async function readKeptBalance(
  settings: Promise<Settings>,
  now: number,
): Promise<BalanceReport | null> {
  try {
    const [stored, asked] = await Promise.all([browser.storage.session.get(KEY), settings]);
    const kept = stored[KEY] as KeptBalance | undefined;
    return kept !== undefined && holds(kept, asked, now) ? kept.balance : null;
  } catch (error) {
    // The background is asked beside it.
    reportError('kept balance', error);
    return null;
  }
}
