import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSiteTraffic } from '../browsers/site-traffic.ts';
import { highlights, launchTestBrowser, pause, type TestBrowser, waitFor } from '../browsers/test-browser.ts';
import { addressOf } from '../fixtures/composers/fixtures.ts';
import { respondTo } from '../playground/serve.ts';
import { changeSettings, fixture, openOffice, publishFrom, readActs, writeIn } from './fixture-steps.ts';
import { replaceText } from './picture-steps.ts';
import { AD, TALK } from './steps.ts';

/** A private window of Chromium. Firefox opens none for a test. */

/** In pages of the browser's own, and of the extension. */
declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
  };
  windows: { create(of: { incognito: boolean; url: string }): Promise<unknown> };
};

describe('a private window', () => {
  let browser: TestBrowser;
  let office: Page;
  let page: Page;

  beforeAll(async () => {
    browser = await launchTestBrowser('chromium');
    const settings = await browser.openExtensionPage('options.html');
    await settings.goto('chrome://extensions');
    // What the person does in the details of the extension.
    await settings.evaluate(
      async (extensionId) => {
        const { developerPrivate } = chrome;
        // Without it the browser leaves an unpacked extension off once it is started anew.
        await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
      },
      new URL(browser.extensionUrl('')).hostname,
    );
    await settings.close();
    // The browser starts the extension anew.
    office = await waitFor(() => openOffice(browser).catch(() => null), { message: 'the extension again' });
    const opened = office.browser().waitForTarget((target) => target.url() === 'about:blank#private');
    await office.evaluate(() => chrome.windows.create({ incognito: true, url: 'about:blank#private' }));
    const found = await (await opened).page();
    if (found === null) throw new Error('there is no private page');
    page = found;
    await createSiteTraffic(respondTo).attach(page);
    await page.goto(addressOf(fixture('x/home'), [], {}));
    await waitFor(() => page.evaluate(() => window.fixture?.isReady === true));
  });

  afterAll(() => browser?.close());

  const underlines = (isWanted: (count: number) => boolean, message: string) =>
    waitFor(async () => isWanted((await highlights(page)).length), { message });

  it('is coached, left alone as soon as that is wanted, and coached again', async () => {
    await changeSettings(office, {});
    await writeIn(page, 'home', AD);
    await underlines((count) => count > 0, 'words to be underlined');
    await changeSettings(office, { ratesPrivate: false });
    await underlines((count) => count === 0, 'the underlines to go');
    await replaceText(page, `${AD} ${AD}`);
    await underlines((count) => count === 0, 'no underlines');
    await changeSettings(office, {});
    await page.click('[contenteditable]');
    await underlines((count) => count > 0, 'words to be underlined again');
  });

  it('leaves no trace of what is posted in it', async () => {
    await replaceText(page, TALK);
    await publishFrom(page, fixture('x/home'), 'home', 'click');
    await waitFor(() => page.evaluate(() => document.querySelector('[contenteditable]')?.textContent === ''));
    // In other windows it is recorded within a second.
    await pause(2000);
    expect(await readActs(office)).toEqual([]);
  });
});
