import { browser } from 'wxt/browser';
import type { MessageKey } from '../../analysis/message.ts';
import type { BoxState } from '../../platform/requests.ts';
import { sayInBrowser } from '../../platform/texts.ts';

/** What the icon says of a box that needs the person's eye; the popup explains it. */
const TITLES: Partial<Record<BoxState, MessageKey>> = {
  unseen: 'box_unseen_title',
  unsure: 'box_unsure_title',
  'no-submit': 'box_no_submit_title',
};

const GREY = '#475569';
/** The colour of what asks, from the look. */
const ASKING = '#c2410c';
const PROMOTIONAL_FROM = 50;

function sayTitle(problem: MessageKey | undefined, score: number | null): string {
  if (problem !== undefined) return sayInBrowser(problem);
  // An empty title means the name in Firefox and no title in Chrome.
  return score === null ? sayInBrowser('name') : sayInBrowser('badge_toolbar', String(score));
}

/**
 * Shows on the toolbar icon of one tab what is made of the box in front there: a question mark where something is
 * wrong, else the score (0 to 100) if there is one. Rejects if the tab is gone.
 */
export async function showBoxState(tabId: number, state: BoxState, score: number | null): Promise<void> {
  const problem = TITLES[state];
  const text = problem !== undefined ? '?' : score === null ? '' : String(score);
  const isAsking = problem === undefined && score !== null && score >= PROMOTIONAL_FROM;
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: isAsking ? ASKING : GREY }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title: sayTitle(problem, score) }),
  ]);
}
