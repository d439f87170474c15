import { browser } from 'wxt/browser';
import type { BoxState } from '../../platform/requests.ts';

/** What the icon says of a box that needs the person's eye; the popup explains it. */
const TITLES: Partial<Record<BoxState, string>> = {
  unseen: 'Twoway cannot see this box',
  unsure: 'Twoway cannot tell what this box is for',
  'no-submit': 'Twoway does not find the button of this box',
};

/** Shows on the toolbar icon of one tab what is made of the box in front there. Rejects if the tab is gone. */
export async function showBoxState(tabId: number, state: BoxState): Promise<void> {
  const title = TITLES[state];
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: title === undefined ? '' : '?' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#475569' }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    // An empty title means the name in Firefox and no title in Chrome.
    browser.action.setTitle({ tabId, title: title ?? browser.i18n.getMessage('name') }),
  ]);
}
