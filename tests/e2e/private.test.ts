import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowPrivate, openPrivateWindow } from '../browsers/private-window.ts';
import { createSiteTraffic } from '../browsers/site-traffic.ts';
import { highlights, launchTestBrowser, pause, type TestBrowser, waitFor } from '../browsers/test-browser.ts';
import { addressOf } from '../fixtures/composers/fixtures.ts';
import { tried } from '../hostile/tried.ts';
import { respondTo } from '../playground/serve.ts';
import {
  type Act,
  changeSettings,
  fixture,
  newActs,
  openFixture,
  openOffice,
  partOf,
  publishFrom,
  readActs,
  writeIn,
} from './fixture-steps.ts';
import { replaceText } from './picture-steps.ts';
import { AD, BROWSERS, TALK } from './steps.ts';

/**
 * Private windows: rated, and nothing of it is kept (T20). Seen to fail with the fault planted: `record-act` without its look
 * at `sender.tab.incognito`.
 */

interface Stores {
  chrome: { storage: { local: { get(key: null): Promise<object> } } };
}

describe.each(BROWSERS)('T20: a private window in %s', (name) => {
  let browser: TestBrowser;
  let office: Page;
  let page: Page;
  /** What was posted in an ordinary window. */
  let recorded: Act[];

  beforeAll(async () => {
    browser = await launchTestBrowser(name);
    const first = await openOffice(browser);
    await allowPrivate(browser, first.browser());
    // The browser starts the extension anew.
    office = await waitFor(() => openOffice(browser).catch(() => null), {
      timeout: 15_000,
      message: 'the extension again',
    });
    // Before the private window is there, which Firefox would open the next tabs in.
    const other = await openFixture(browser, fixture('x/home'));
    await writeIn(other, 'home', TALK);
    await publishFrom(other, fixture('x/home'), 'home', 'click');
    recorded = await newActs(office, []);
    await other.close();
    page = await openPrivateWindow(browser, office);
    await createSiteTraffic(respondTo).attach(page);
    await page.goto(addressOf(fixture('x/home'), [], {}));
    await waitFor(() => page.evaluate(() => window.fixture?.isReady === true));
  });

  afterAll(() => browser?.close());

  const underlines = (isWanted: (count: number) => boolean, message: string) =>
    waitFor(async () => isWanted((await highlights(page)).length), { message });

  it('is coached, left alone as soon as that is wanted, and coached again', async () => {
    await changeSettings(office, {});
    // By its keys: what puts words in at once is for the first window of Firefox.
    await (await partOf(page, 'home')).click();
    await page.keyboard.type(AD);
    await underlines((count) => count > 0, 'words to be underlined');
    await changeSettings(office, { ratesPrivate: false });
    await underlines((count) => count === 0, 'the underlines to go');
    await replaceText(page, `${AD} ${AD}`);
    await underlines((count) => count === 0, 'no underlines');
    await changeSettings(office, {});
    await page.click('[contenteditable]');
    await underlines((count) => count > 0, 'words to be underlined again');
  });

  it('leaves no trace of what is posted in it, where another window does', async (context) => {
    const stored = () =>
      office.evaluate(async () =>
        JSON.stringify(await (globalThis as unknown as Stores).chrome.storage.local.get(null)),
      );
    const before = await stored();
    await replaceText(page, TALK);
    await publishFrom(page, fixture('x/home'), 'home', 'click');
    await waitFor(() => page.evaluate(() => document.querySelector('[contenteditable]')?.textContent === ''));
    // In other windows it is recorded within a second.
    await pause(2000);
    expect(recorded).toHaveLength(1);
    expect(await readActs(office)).toEqual(recorded);
    expect(await stored()).toBe(before);
    tried(context, { inputs: 2 });
  });
});
