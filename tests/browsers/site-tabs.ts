import type { Page } from 'puppeteer-core';
import type { SiteTraffic } from './site-traffic.ts';
import { waitFor } from './wait-for.ts';

/** The window of a page that no test has resized. */
export const WINDOW = { width: 1280, height: 900 } as const;

/** On every host: an empty page, of which the site knows nothing. */
export const REST_PATH = '/.rest';

const EDITOR_TIMEOUT_MS = 1000;

/** Where the pointer is on nothing. */
const AWAY = [2, 2] as const;

export interface SiteTabs {
  openSite(url: string): Promise<Page>;
  leaveSite(page: Page): Promise<void>;
}

/** The page draws its editor shortly after it is loaded, if it has one. A fixture says when it is ready. */
const IS_DRAWN = `window.fixture?.isReady ?? document.querySelector('[contenteditable="true"]') !== null`;

async function goTo(page: Page, url: string): Promise<void> {
  const go = () => page.goto(url, { waitUntil: 'load' });
  // In Firefox the empty page of a new tab may still be on its way, and takes the place of what is asked for.
  const response = await go().catch((error: unknown) => {
    if (/interrupted an unfinished navigation/.test(String(error))) return go();
    throw error;
  });
  if (response && response.status() >= 500) {
    throw new Error(`${url}: ${await page.evaluate(() => document.body.textContent)}`);
  }
  await waitFor(() => page.evaluate(IS_DRAWN), { timeout: EDITOR_TIMEOUT_MS }).catch(() => null);
}

/**
 * Tabs for the pages of sites. One that has left its page waits for the next page of the same site: a page in a new tab
 * costs two to three times as much, for it brings a process and a window, and has its scripts compiled again.
 */
export function createSiteTabs(
  openTab: () => Promise<Page>,
  traffic: SiteTraffic,
  errorsOf: (page: Page) => string[],
): SiteTabs {
  const rested = new Map<string, Page[]>();

  async function newTab(): Promise<Page> {
    const page = await openTab();
    await traffic.attach(page);
    return page;
  }

  return {
    async openSite(url) {
      const page = rested.get(new URL(url).origin)?.pop() ?? (await newTab());
      traffic.forget(page);
      errorsOf(page).splice(0);
      await page.bringToFront();
      await goTo(page, url);
      return page;
    },
    async leaveSite(page) {
      const { width, height } = page.viewport() ?? {};
      // What a test has made of the window goes with the tab.
      if (width !== WINDOW.width || height !== WINDOW.height) return page.close();
      const { origin } = new URL(page.url());
      await page.goto(origin + REST_PATH);
      await page.mouse.move(...AWAY);
      rested.set(origin, [...(rested.get(origin) ?? []), page]);
    },
  };
}
