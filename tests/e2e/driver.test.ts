import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SiteAnswer } from '../browsers/site-traffic.ts';
import { launchTestBrowser, type TestBrowser, waitFor } from '../browsers/test-browser.ts';
import { BROWSERS } from './steps.ts';

/** The tests' own driver: a tab that serves a second page must bring nothing of the first one along. */

const PAGE: SiteAnswer = {
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: `<!doctype html><link rel="icon" href="data:,"><script>window.fixture = { isReady: true }</script>
    <button style="position: fixed; inset: 100px">Anything</button>`,
};
const NOTE: SiteAnswer = { status: 200, headers: { 'content-type': 'text/plain' }, body: 'noted' };

function respondTo({ hostname, pathname }: URL): SiteAnswer | null {
  if (!['x.com', 'www.linkedin.com'].includes(hostname)) return null;
  return pathname === '/note' ? NOTE : PAGE;
}

const HOME = 'https://x.com/home';
const OTHER = 'https://x.com/other';
const FEED = 'https://www.linkedin.com/feed/';

/** What a press hits where the pointer rests. */
async function pressed(page: Page): Promise<string> {
  await page.evaluate(() => {
    const options = { capture: true, once: true };
    window.addEventListener(
      'mousedown',
      ({ target }) => (document.title = target instanceof Element ? target.tagName : 'nothing'),
      options,
    );
  });
  await page.mouse.down();
  await page.mouse.up();
  return waitFor(() => page.title(), { timeout: 4000, message: 'the press to be heard' });
}

describe.each(BROWSERS)('a tab of the driver in %s', (name) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await launchTestBrowser(name, { respondTo });
  });

  afterAll(() => browser?.close());

  it('serves the next page of its site, without the errors and requests of the one before', async () => {
    const page = await browser.openSite(HOME);
    expect(browser.pageErrors(page)).toEqual([]);
    expect(browser.requests(page)).toEqual([HOME]);
    await page.evaluate(async () => {
      console.error('planted');
      window.addEventListener('pagehide', () => console.error('planted at the end'));
      await fetch('/note');
    });
    const heard = () => browser.pageErrors(page).some((line) => line.includes('planted'));
    await waitFor(heard, { timeout: 4000, message: 'the error to be heard' });
    expect(browser.requests(page)).toContain('https://x.com/note');
    await browser.leaveSite(page);

    const next = await browser.openSite(OTHER);
    expect(next).toBe(page);
    expect(browser.pageErrors(next)).toEqual([]);
    expect(browser.requests(next)).toEqual([OTHER]);
    await browser.leaveSite(next);
  });

  it('has the pointer on nothing', async () => {
    const page = await browser.openSite(HOME);
    await page.mouse.move(640, 450);
    expect(await pressed(page)).toBe('BUTTON');
    await browser.leaveSite(page);
    expect(await browser.openSite(OTHER)).toBe(page);
    expect(await pressed(page)).not.toBe('BUTTON');
    await browser.leaveSite(page);
  });

  it('is kept for no other site, and not at all where its window was changed', async () => {
    const page = await browser.openSite(HOME);
    await browser.leaveSite(page);
    const other = await browser.openSite(FEED);
    expect(other).not.toBe(page);
    expect(page.isClosed()).toBe(false);
    await other.setViewport({ width: 500, height: 700 });
    await browser.leaveSite(other);
    expect(other.isClosed()).toBe(true);
    const again = await browser.openSite(FEED);
    expect(again).not.toBe(other);
    expect(again.viewport()).toMatchObject({ width: 1280, height: 900 });
    // Two at once are two tabs.
    const second = await browser.openSite(FEED);
    expect(second).not.toBe(again);
  });

  // At the end: a welcome that was not closed has come by then.
  it('stands beside no welcome, which would be in front of it', async () => {
    await browser.openExtensionPage('popup.html').then((popup) => popup.waitForSelector('section'));
    expect(await browser.countExtensionTabs('popup.html')).toBe(1);
    expect(await browser.countExtensionTabs('welcome.html')).toBe(0);
  });
});
