import { type Browser, browser } from 'wxt/browser';
import type { SiteId } from '../../analysis/rating.ts';
import { reportError } from '../../platform/report-error.ts';
import { sayInBrowser } from '../../platform/texts.ts';
import type { KeptSelections } from './kept-selections.ts';

const ITEM = 'rate-selection';

const HOSTS: Readonly<Record<SiteId, RegExp>> = {
  facebook: /(?:^|\.)facebook\.com$/,
  linkedin: /(?:^|\.)linkedin\.com$/,
  x: /(?:^|\.)(?:x|twitter)\.com$/,
};

/** The site that an address belongs to; null for any other, and for none. */
export function siteOfAddress(address: string | undefined): SiteId | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return (Object.keys(HOSTS) as SiteId[]).find((site) => HOSTS[site].test(hostname)) ?? null;
}

/** Browsers keep the item from one start to the next: it is made anew, in the language of today. */
async function offer(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: ITEM,
    contexts: ['selection'],
    title: sayInBrowser('practice_menu'),
  });
}

/** Opens the practice page beside the page that the words were selected in. Its address holds a ticket, no word. */
async function openPractice(ticket: string, tab: Browser.tabs.Tab | undefined): Promise<void> {
  const url = browser.runtime.getURL(`/practice.html#${ticket}`);
  // A tab of another window, or of a panel, has no place that counts.
  const place = tab === undefined || tab.index < 0 ? {} : { windowId: tab.windowId, index: tab.index + 1 };
  await browser.tabs.create({ url, ...place });
}

/**
 * "Rate this selection" in the context menu of every page. The words come with the click, so that no page has to be
 * read for it. Call it while the background starts, or a click does not wake it.
 */
export function listenForSelections(selections: KeptSelections): void {
  const failed = (error: unknown): void => reportError('selection menu', error);
  browser.runtime.onInstalled.addListener(() => void offer().catch(failed));
  browser.runtime.onStartup.addListener(() => void offer().catch(failed));
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== ITEM) return;
    const ticket = selections.keep({ text: info.selectionText ?? '', site: siteOfAddress(info.pageUrl) });
    void openPractice(ticket, tab).catch(failed);
  });
}
