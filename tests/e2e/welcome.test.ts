import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchTestBrowser, pause, type TestBrowser, waitFor } from '../browsers/test-browser.ts';
import { pageViolations } from './find-violations.ts';
import { newActs, readActs, readSettings } from './fixture-steps.ts';
import { BROWSERS, badge, POST_BUTTON, type } from './steps.ts';

/** The welcome as a newcomer meets it. */

/** Runs in the page: what has the focus, by what it says. */
const readFocus = (): string => {
  const active = document.activeElement;
  const label = active instanceof HTMLInputElement ? active.labels?.[0] : active;
  return label?.textContent?.trim() ?? '';
};

/** Presses Tab until what says this has the focus. */
async function tabTo(page: Page, said: RegExp): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    seen.push(await page.evaluate(readFocus));
    if (said.test(seen.at(-1) ?? '')) return;
  }
  throw new Error(`Tab does not reach ${said}, but ${seen.join(', ')}`);
}

async function pressOn(page: Page, said: RegExp): Promise<void> {
  await tabTo(page, said);
  await page.keyboard.press('Enter');
}

/** Waits until the heading of a step has the focus. */
function atStep(page: Page, heading: string): Promise<unknown> {
  return waitFor(async () => (await page.evaluate(readFocus)) === heading, {
    message: `the focus on "${heading}"`,
  });
}

describe.each(BROWSERS)('the welcome in %s', (name) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await launchTestBrowser(name, { keepsWelcome: true });
    // It comes to the front when it comes: nothing else begins before.
    await waitFor(async () => (await browser.countExtensionTabs('welcome.html')) > 0, {
      timeout: 20_000,
      message: 'the welcome to open',
    });
  });

  afterAll(() => browser?.close());

  it('opens in one tab once Twoway is installed, and in none after an update', async () => {
    const tabs = () => browser.countExtensionTabs('welcome.html');
    expect(await tabs()).toBe(1);
    await browser.closeExtensionTabs('welcome.html');
    await waitFor(async () => (await tabs()) === 0, { message: 'the welcome to close' });
    await browser.updateExtension();
    // The new background has told its listeners by the time that it answers.
    const popup = await browser.openExtensionPage('popup.html');
    await popup.waitForSelector('section');
    await popup.close();
    // Nothing says that none comes; one that did was there within a tenth of it.
    await pause(1500);
    expect(await tabs()).toBe(0);
  });

  it('is gone through by keyboard alone; what is chosen is saved at once and kept on the way back', async () => {
    const page = await browser.openExtensionPage('welcome.html');
    await page.waitForSelector('.coach-picture');
    // Nothing in the picture can be reached: the first stop is the way on.
    await page.keyboard.press('Tab');
    expect(await page.evaluate(readFocus)).toBe('Skip to the end');
    expect(await pageViolations(page)).toEqual([]);
    await pressOn(page, /^Next$/);
    await atStep(page, 'Who you are');
    await tabTo(page, /^My own business/);
    await page.keyboard.press('ArrowDown');
    await waitFor(async () => (await readSettings(page))?.targetShare === 30, {
      message: 'the proposed target to be saved',
    });
    await tabTo(page, /^Handles/);
    await page.keyboard.type('@anna_m, https://x.com/miller_mill');
    await tabTo(page, /^Domains/);
    await page.keyboard.type('no domain');
    await pressOn(page, /^Add a brand or a client$/);
    expect(await page.$$eval('.problem', (all) => all.map((one) => one.textContent).join(''))).toMatch(
      /“no domain” is no domain\. Use one like mill\.example/,
    );
    await page.keyboard.type('Rye & Co');
    await tabTo(page, /^Cancel$|^Remove$/);
    await tabTo(page, /^Mine$/);
    await page.keyboard.press('ArrowRight');
    await waitFor(
      async () => JSON.stringify((await readSettings(page))?.brands).includes('"isClient":true'),
      {
        message: 'the client to be saved',
      },
    );
    expect(await readSettings(page)).toMatchObject({
      own: { names: [], handles: ['anna_m', 'miller_mill'], domains: [] },
      brands: [{ title: 'Rye & Co', isClient: true, names: ['Rye & Co'] }],
    });
    expect(await pageViolations(page)).toEqual([]);
    await pressOn(page, /^Next$/);
    await atStep(page, 'Your target and your sites');
    await pressOn(page, /^Back$/);
    await atStep(page, 'Who you are');
    expect(await page.$eval('.brand-fields input', (one) => (one as HTMLInputElement).value)).toBe(
      'Rye & Co',
    );
    await pressOn(page, /^Next$/);
    await atStep(page, 'Your target and your sites');
    // The browser's own way back goes from step to step, too.
    await page.evaluate(() => history.back());
    await atStep(page, 'Who you are');
    await page.evaluate(() => history.forward());
    await atStep(page, 'Your target and your sites');
    await tabTo(page, /^5-3-2/);
    const target = async () => (await readSettings(page)).targetShare;
    await page.keyboard.press('ArrowUp');
    await waitFor(async () => (await target()) !== 30, { message: 'another target to be saved' });
    await page.keyboard.press('ArrowDown');
    await waitFor(async () => (await target()) === 30, { message: 'the one before to be saved again' });
    for (let sites = 0; sites < 2; sites++) await tabTo(page, /^In the page$/);
    await page.keyboard.press('ArrowRight');
    await waitFor(
      async () => JSON.stringify((await readSettings(page))?.sites).includes('"linkedin":"panel"'),
      {
        message: 'LinkedIn to be kept to the side panel',
      },
    );
    await pressOn(page, /^Undo$/);
    await waitFor(
      async () => JSON.stringify((await readSettings(page))?.sites).includes('"linkedin":"page"'),
      {
        message: 'that to be taken back',
      },
    );
    expect(await page.$eval('.ways .main', (one) => one.getAttribute('href'))).toBe('/practice.html');
    expect(await pageViolations(page)).toEqual([]);
    await pressOn(page, /^Done$/);
    await atStep(page, 'Twoway is ready');
    expect(await pageViolations(page)).toEqual([]);
    expect((await readSettings(page)).targetShare).toBe(30);
    await page.close();
  });

  it('tells an open draft at once which domain is the own one', async () => {
    const page = await browser.openSite('https://x.com/home');
    await type(page, 'I wrote down how we bake rye bread at Miller Mill: https://mill.example/bread');
    await badge(browser, page, /slightly promotional/);
    const welcome = await browser.openExtensionPage('welcome.html#who');
    await tabTo(welcome, /^Domains/);
    await welcome.keyboard.type('mill.example');
    await welcome.keyboard.press('Enter');
    await page.bringToFront();
    await badge(browser, page, /, promotional/);
    // Posted, it counts as what it is now.
    const known = await readActs(welcome);
    await page.click(POST_BUTTON);
    expect(await newActs(welcome, known, 8000)).toMatchObject([{ kind: 'promotion', site: 'x' }]);
    await welcome.close();
    await page.close();
  });

  it('is reached from the popup later on', async () => {
    const popup = await browser.openExtensionPage('popup.html');
    await popup.waitForSelector('.about-panel');
    const links = await popup.$$eval('.about-panel a', (all) =>
      all.map((link) => (link as HTMLAnchorElement).href),
    );
    expect(links).toContain(browser.extensionUrl('welcome.html'));
    await popup.close();
  });
});
