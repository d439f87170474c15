import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchTestBrowser, type TestBrowser, waitFor } from '../browsers/test-browser.ts';
import { onlyIn, seedLedger } from './steps.ts';

/** What Twoway can do, in the browser itself: the refusal is its own, and what is listed is what is stored. */

/** In a page of the extension. */
declare const chrome: {
  storage: Record<
    'local' | 'session',
    { get(key: string | null): Promise<Record<string, unknown>>; set(items: object): Promise<void> }
  >;
};

describe.each(onlyIn('firefox'))('what it can do, in %s', (name) => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchTestBrowser(name);
    const options = await browser.openExtensionPage('options.html');
    await seedLedger(options, 'cpcscbcpccsc');
    await options.evaluate(async () => {
      await chrome.storage.local.set({ settings: { targetShare: 33 }, strange: { word: 'mill' } });
      await chrome.storage.session.set({ passing: 1 });
    });
    await options.close();
    page = await browser.openExtensionPage('abilities.html');
    await shows(/12 entries/);
  });

  afterAll(() => browser?.close());

  const read = () => page.evaluate(() => document.body.innerText);

  function shows(text: RegExp): Promise<unknown> {
    return waitFor(async () => text.test(await read()), {
      timeout: 8000,
      message: `the page to show ${text}`,
    });
  }

  /** Presses the button of this name. */
  async function press(label: string): Promise<void> {
    await page.evaluate((wanted) => {
      const all = [...document.querySelectorAll('button')];
      const found = all.find((one) => (one.ariaLabel ?? one.textContent) === wanted);
      if (found === undefined) throw new Error(`no button ${wanted}`);
      found.focus();
    }, label);
    await page.keyboard.press('Enter');
  }

  const stored = (key: string) =>
    page.evaluate(async (one) => (await chrome.storage.local.get(one))[one], key);

  it('tries nothing until it is asked, and then shows the refusal of the browser', async () => {
    expect(await read()).not.toMatch(/[Rr]efused/);
    await press('Try to connect');
    await shows(/Refused: your browser stopped it before anything left\./);
    const text = await read();
    expect(text).toMatch(/Rule\s+img-src/);
    expect(text).toMatch(/Address\s+https:\/\/twoway\.invalid/);
    expect(text).toMatch(/All rules\s+.*connect-src 'none'/);
  });

  it('lists what the browser says of the manifest, each of it explained', async () => {
    const text = await read();
    expect(text).toContain('To keep your settings and your balance on this machine.');
    expect(text).toContain('https://business.facebook.com/*');
    expect(text).toMatch(/connect-src 'none'\s+No connection to anywhere\./);
    expect(text).toMatch(
      /notifications\s+To show the reminder of the daily ten minutes\. It is not allowed now\./,
    );
    // But the fields that this test has planted.
    expect(text.match(/Not explained here/g)).toHaveLength(2);
  });

  it('lists every field that is stored, with its size, also those that nobody explained', async () => {
    const keys = await page.evaluate(async () => Object.keys(await chrome.storage.local.get(null)));
    const codes = await page.$$eval('.stored-row code', (all) => all.map((one) => one.textContent ?? ''));
    expect(codes).toEqual(expect.arrayContaining([...keys, 'passing', 'acts', 'days', 'meta']));
    expect(await read()).toMatch(/Your settings settings\s+26 bytes/);
    await press('Look: strange');
    await waitFor(() => page.evaluate(() => document.querySelector('.stored-row textarea') !== null), {
      message: 'the value',
    });
    const value = await page.$eval('.stored-row textarea', (one) => [
      (one as HTMLTextAreaElement).value,
      (one as HTMLTextAreaElement).readOnly,
    ]);
    expect(value).toEqual(['{\n  "word": "mill"\n}', true]);
    await press('Hide: strange');
  });

  it('erases a field and puts it back', async () => {
    await press('Erase: Your settings');
    await shows(/Erased: Your settings\./);
    expect(await stored('settings')).toBeUndefined();
    // The focus stays where it was pressed.
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Undo: Your settings');
    await page.keyboard.press('Enter');
    await shows(/Back again: Your settings\./);
    expect(await stored('settings')).toEqual({ targetShare: 33 });
  });

  it('follows what is stored elsewhere while it is open', async () => {
    const other = await browser.openExtensionPage('options.html');
    const write = (value: number) =>
      other.evaluate((passing) => chrome.storage.session.set({ passing }), value);
    await write(1_234_567);
    await shows(/passing\s+14 bytes/);
    await write(1);
    await shows(/passing\s+8 bytes/);
    await other.close();
  });

  it('shows what was posted, erases it with its copies, and puts it back', async () => {
    await press('Look: Posts, replies and messages');
    await waitFor(() => page.evaluate(() => document.querySelector('.stored-row textarea') !== null), {
      message: 'the acts',
    });
    const acts = await page.$eval('.stored-row textarea', (one) =>
      JSON.parse((one as HTMLTextAreaElement).value),
    );
    expect(acts).toHaveLength(12);
    await press('Hide: Posts, replies and messages');
    const keptBeside = () =>
      page.evaluate(async () => {
        const { browser, chrome: own } = globalThis as unknown as Record<
          string,
          typeof import('wxt/browser').browser
        >;
        const message = { request: 'read-acts', payload: { after: null } };
        const reply = await (browser ?? own)?.runtime.sendMessage(message);
        return reply.value.salt;
      });
    const salt = await keptBeside();
    expect(salt).toMatch(/^[0-9a-f]{32}$/);
    await press('Erase all of it');
    await shows(/Erased 12 entries\./);
    await shows(/acts\s+0 entries/);
    const keys = await page.evaluate(async () => Object.keys(await chrome.storage.local.get(null)));
    expect(keys.filter((key) => key.startsWith('ledger-snapshot'))).toEqual([]);
    await press('Undo');
    await shows(/12 entries are back/);
    await shows(/acts\s+12 entries/);
    expect(await keptBeside()).toBe(salt);
    expect(browser.pageErrors(page).filter((one) => !/Content.Security.Policy/i.test(one))).toEqual([]);
  });

  it.each([320, 1600])('has room at %d px', async (width) => {
    await page.setViewport({ width, height: 900 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
    await page.setViewport({ width: 1280, height: 900 });
  });
});
