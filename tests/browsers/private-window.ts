import type { Browser, Page } from 'puppeteer-core';
import { bidiOf, evaluateInWindow } from './bidi.ts';
import type { TestBrowser } from './test-browser.ts';
import { waitFor } from './wait-for.ts';

/** In pages of the browser's own, and of the extension. */
declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
  };
  windows: { create(of: { incognito: boolean; url: string }): Promise<unknown> };
};

/** What the person does in the details of the extension. */
async function allowInChromium(browser: TestBrowser): Promise<void> {
  const settings = await browser.openExtensionPage('options.html');
  await settings.goto('chrome://extensions');
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
}

/** What the person does in the details of the extension, as about:addons does it. Its text is sent to the browser. */
const ALLOW_IN_FIREFOX = `(async (host) => {
  const policy = WebExtensionPolicy.getByHostname(host);
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add(policy.id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(policy.id)).reload();
  return true;
})`;

const OPEN_IN_FIREFOX = `new Promise((resolve) => {
  const opened = window.OpenBrowserWindow({ private: true });
  opened.addEventListener('load', () => resolve(true), { once: true });
})`;

/** Lets the extension into private windows; the browser starts it anew, so its pages are gone. */
export async function allowPrivate(browser: TestBrowser, any: Browser): Promise<void> {
  if (browser.name === 'chromium') return allowInChromium(browser);
  const host = JSON.stringify(new URL(browser.extensionUrl('')).hostname);
  await evaluateInWindow(bidiOf(any), `${ALLOW_IN_FIREFOX}(${host})`, true);
}

/** Opens a private window; `office` is a page of the extension. */
export async function openPrivateWindow(browser: TestBrowser, office: Page): Promise<Page> {
  const all = office.browser();
  if (browser.name === 'firefox') {
    const known = new Set(await all.pages());
    await evaluateInWindow(bidiOf(all), OPEN_IN_FIREFOX, true);
    const page = await waitFor(async () => (await all.pages()).find((one) => !known.has(one)), {
      timeout: 10_000,
      message: 'a private window',
    });
    // Its first page is still on its way, and would take the place of whatever is asked for before it is there.
    const isThere = () =>
      page.evaluate(() => document.readyState === 'complete' && location.href !== 'about:blank');
    await waitFor(isThere, { timeout: 10_000, message: 'the first page of the private window' });
    return page;
  }
  const opened = all.waitForTarget((target) => target.url() === 'about:blank#private');
  await office.evaluate(() => chrome.windows.create({ incognito: true, url: 'about:blank#private' }));
  const found = await (await opened).page();
  if (found === null) throw new Error('there is no private page');
  return found;
}
