import { promotionIn } from '../../analysis/metrics.ts';
import { reportError } from '../../platform/report-error.ts';
import type { BoxState } from '../../platform/requests.ts';
import type { Settings } from '../../platform/settings.ts';
import { nextTime } from './daily-ten/reminder.ts';
import type { Means } from './means.ts';
import { readWindow } from './read-window.ts';
import { type IconBalance, type IconLook, restingLook, showBoxState, showResting } from './toolbar.ts';

type Sources = Pick<Means, 'ledger' | 'others' | 'readSettings' | 'now' | 'zone'>;

/** The toolbar icon with what the person wants there: the score of the draft in front, or the balance. */
export interface Toolbar {
  /** Shows what is made of the box in front in a tab. Rejects if the tab is gone. */
  showBoxState(tabId: number, state: BoxState, score: number | null): Promise<void>;
  /**
   * Counts anew where the balance is wanted; to be called when the background starts and when acts or settings
   * change. Never rejects.
   */
  settle(): Promise<void>;
}

export function createToolbar({ ledger, others, readSettings, now, zone }: Sources): Toolbar {
  let midnight: ReturnType<typeof setTimeout> | undefined;
  /** As it was counted last, and for which choice; null before. */
  let counted: { badge: Settings['toolbarBadge']; look: IconLook } | null = null;

  async function countBalance({ window, reading, targetShare }: Settings): Promise<IconBalance> {
    const moment = { now: now(), zone: zone() };
    const { acts } = await readWindow({ ledger, others }, window, reading, moment);
    const { part, whole, percent } = promotionIn(acts, reading);
    return {
      share: percent === null ? null : Math.round(percent),
      target: targetShare,
      isOver: percent !== null && part * 100 > targetShare * whole,
    };
  }

  /** A background that lives at midnight counts anew; one that was ended then does so when it next starts. */
  function waitForMidnight(isWanted: boolean): void {
    clearTimeout(midnight);
    if (isWanted) midnight = setTimeout(() => void settle(), nextTime(0, now()) - now());
  }

  async function count(): Promise<{ badge: Settings['toolbarBadge']; look: IconLook }> {
    const settings = await readSettings();
    const isWanted = settings.toolbarBadge === 'balance';
    waitForMidnight(isWanted);
    const look = restingLook(isWanted ? await countBalance(settings) : null);
    return { badge: settings.toolbarBadge, look };
  }

  /** One after the other: of two that run at once the older count could be drawn last. */
  let last: Promise<unknown> = Promise.resolve();
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  }

  async function settle(): Promise<void> {
    try {
      await inTurn(async () => {
        counted = await count();
        await showResting(counted.look);
      });
    } catch (error) {
      reportError('toolbar', error);
    }
  }

  return {
    settle,
    showBoxState: (tabId, state, score) =>
      inTurn(async () => {
        // A background that was just woken has not counted yet, and without the balance the box is shown all the same.
        counted ??= await count().catch(() => ({ badge: 'draft' as const, look: restingLook(null) }));
        const { badge, look } = counted;
        await showBoxState(tabId, state, badge === 'draft' ? score : null, look);
      }),
  };
}
