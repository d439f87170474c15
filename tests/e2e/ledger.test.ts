import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchTestBrowser, type TestBrowser, waitFor } from '../browsers/test-browser.ts';
import { AD, BROWSERS, expectBalance, publish, seedLedger, TALK } from './steps.ts';

/** Waits until a snapshot of so many acts stands in the extension's other storage. */
async function snapshotTaken(page: Page, acts: number): Promise<void> {
  await waitFor(
    () =>
      page.evaluate(async (wanted) => {
        const { browser, chrome } = globalThis as unknown as Record<
          string,
          typeof import('wxt/browser').browser
        >;
        const stored = await (browser ?? chrome)?.storage.local.get('ledger-head');
        const { slot } = (stored?.['ledger-head'] ?? {}) as { slot?: { acts: number } | null };
        return slot?.acts === wanted;
      }, acts),
    { timeout: 8000, message: `a snapshot of ${acts} acts` },
  );
}

/** What a browser does to a database that it finds damaged, or a person with its tools. */
function loseDatabase(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deletion = indexedDB.deleteDatabase('ledger');
        deletion.onsuccess = () => resolve();
        deletion.onerror = () => reject(new Error(String(deletion.error)));
      }),
  );
}

describe.each(BROWSERS)('the ledger in %s', (name) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await launchTestBrowser(name);
  });

  afterAll(() => browser?.close());

  it('outlives the background, and its own loss', async () => {
    const options = await browser.openExtensionPage('options.html');
    const page = await browser.openSite('https://x.com/home');
    await publish(page, AD);
    await snapshotTaken(options, 1);
    await browser.stopBackground();
    await publish(page, TALK);
    await expectBalance(browser, page, '1 of 2');
    await seedLedger(options, 'c'.repeat(30));
    await snapshotTaken(options, 32);
    await browser.stopBackground();
    await loseDatabase(options);
    await options.close();

    // What comes after the loss does not take the place of the snapshot.
    await page.bringToFront();
    await publish(page, AD);
    await expectBalance(browser, page, '1 of 1');
    const popup = await browser.openExtensionPageBehind(page, 'popup.html');
    const notice = () =>
      popup.evaluate(() => document.querySelector<HTMLElement>('.ledger-notice')?.innerText);
    expect(await waitFor(notice, { timeout: 8000, message: 'the notice' })).toContain('32 entries are gone');
    await popup.evaluate(() => document.querySelector<HTMLElement>('.ledger-notice button')?.click());
    await waitFor(async () => (await notice()) === undefined, { timeout: 8000, message: 'the notice gone' });
    expect(await popup.evaluate(() => document.body.innerText)).toMatch(/2 of 20 promotional/);
    await popup.close();
    expect(browser.pageErrors(page)).toEqual([]);
  });
});
