import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchTestBrowser, type TestBrowser, waitFor } from '../browsers/test-browser.ts';
import { BROWSERS } from './steps.ts';

/** The welcome as a newcomer meets it. */

describe.each(BROWSERS)('the welcome in %s', (name) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await launchTestBrowser(name, { keepsWelcome: true });
  });

  afterAll(() => browser?.close());

  it('opens in one tab once Twoway is installed, and in none after an update', async () => {
    const tabs = () => browser.countExtensionTabs('welcome.html');
    await waitFor(async () => (await tabs()) === 1, { timeout: 20_000, message: 'the welcome to open' });
    await browser.closeExtensionTabs('welcome.html');
    await waitFor(async () => (await tabs()) === 0, { message: 'the welcome to close' });
    await browser.updateExtension();
    // The new background has told its listeners by the time that it answers.
    const popup = await browser.openExtensionPage('popup.html');
    await popup.waitForSelector('section');
    await popup.close();
    expect(await tabs()).toBe(0);
  });
});
