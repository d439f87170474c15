import { browser } from 'wxt/browser';
import type { BoxState } from '../../platform/requests.ts';

/** What the icon says of a box that needs the person's eye; the popup explains it. */
const TITLES: Partial<Record<BoxState, string>> = {
  unseen: 'Twoway cannot see this box',
  unsure: 'Twoway cannot tell what this box is for',
  'no-submit': 'Twoway does not find the button of this box',
};

const GREY = '#475569';
/** The colour of what asks, from the look. */
const ASKING = '#c2410c';
const PROMOTIONAL_FROM = 50;

/**
 * Shows on the toolbar icon of one tab what is made of the box in front there: a question mark where something is
 * wrong, else the score (0 to 100) if there is one. Rejects if the tab is gone.
 */
export async function showBoxState(tabId: number, state: BoxState, score: number | null): Promise<void> {
  const problem = TITLES[state];
  const title = problem ?? (score === null ? undefined : `Self-promotion ${score} of 100`);
  const text = problem !== undefined ? '?' : score === null ? '' : String(score);
  const isAsking = problem === undefined && score !== null && score >= PROMOTIONAL_FROM;
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: isAsking ? ASKING : GREY }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    // An empty title means the name in Firefox and no title in Chrome.
    browser.action.setTitle({ tabId, title: title ?? browser.i18n.getMessage('name') }),
  ]);
}
