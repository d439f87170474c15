import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchTestBrowser, type TestBrowser, waitFor } from '../browsers/test-browser.ts';
import { onlyIn, seedLedger } from './steps.ts';

/** The history in the browser: a file of it goes out and comes in, and what is erased comes back. */

const HISTORY = 'cpcscbcpccsc';

describe.each(onlyIn('chromium'))('the history in %s', (name) => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchTestBrowser(name);
    const options = await browser.openExtensionPage('options.html');
    await seedLedger(options, HISTORY);
    await options.close();
    page = await browser.openExtensionPage('history.html');
    await shows(/12 posts and replies/);
  });

  afterAll(() => browser?.close());

  function shows(text: RegExp): Promise<unknown> {
    return waitFor(async () => text.test(await page.evaluate(() => document.body.innerText)), {
      timeout: 8000,
      message: `the page to show ${text}`,
    });
  }

  /** Presses the button with this text. */
  async function press(text: string): Promise<void> {
    const button = await page.evaluateHandle(
      (wanted) => [...document.querySelectorAll('button')].find((one) => one.textContent === wanted),
      text,
    );
    const element = button.asElement();
    if (element === null) throw new Error(`There is no button ${text}`);
    await element.evaluate((one) => (one as HTMLElement).click());
  }

  it('is filtered, and zoomed to weeks and months', async () => {
    await page.select('.view-filter select', 'linkedin');
    await shows(/0 posts and replies/);
    await page.select('.view-filter select', 'x');
    await shows(/12 posts and replies/);
    for (const place of [2, 3]) {
      await page.$eval(`.choices label:nth-child(${place}) input`, (radio) => radio.click());
      await waitFor(async () => (await page.$$('svg .column')).length === (place === 2 ? 26 : 24), {
        message: 'the columns of the other zoom',
      });
    }
    await shows(/12 posts and replies/);
  });

  it('takes what the person says of an act', async () => {
    const label = await page.$eval('.act-row select', (select) => select.getAttribute('aria-label'));
    await page.select('.act-row select', 'promotion');
    await shows(/Changed by you/);
    await shows(/25.%.\(3 of 12\)/);
    expect(label).toMatch(/^Kind: Reply on X, /);
    await press('Take back');
    await shows(/17.%.\(2 of 12\)/);
  });

  it('goes out as a file, is erased, comes back by undo, is erased again, and comes in from the file', async () => {
    await page.evaluate(() => {
      const saved: Blob[] = [];
      Object.assign(globalThis, { saved });
      // Downloads of the test browser go nowhere that could be read.
      HTMLAnchorElement.prototype.click = () => {};
      URL.createObjectURL = (blob) => `blob:${saved.push(blob as Blob)}`;
    });
    await press('Export as CSV');
    await shows(/12 entries are in twoway-[-0-9]+\.csv/);
    await press('Export as JSON');
    await shows(/12 entries are in twoway-[-0-9]+\.json/);
    const [csv = '', json = ''] = await page.evaluate(() =>
      Promise.all((globalThis as unknown as { saved: Blob[] }).saved.map((blob) => blob.text())),
    );
    expect(csv.trimEnd().split('\r\n')).toHaveLength(1 + HISTORY.length);
    const file = JSON.parse(json);
    expect(file).toMatchObject({ format: 'twoway-ledger', version: 2, settings: { targetShare: 20 } });
    expect(file.acts).toHaveLength(HISTORY.length);

    await press('Erase everything');
    await shows(/Erased 12 entries\./);
    await shows(/Nothing is here yet/);
    await press('Undo');
    await shows(/12 entries are back/);
    await shows(/17.%.\(2 of 12\)/);
    await press('Erase everything');
    await shows(/Erased 12 entries\./);

    const choose = (text: string) =>
      page.$eval(
        '.restore-form input[type="file"]',
        (input, content) => {
          const files = new DataTransfer();
          files.items.add(new File([content], 'mine.json'));
          input.files = files.files;
          input.dispatchEvent(new Event('change', { bubbles: true }));
        },
        text,
      );
    await choose(json.slice(0, -20));
    await shows(/it was cut off/);
    await shows(/Nothing is here yet/);
    await choose(json);
    await shows(/12 entries, .* 12 of them new/);
    await press('Add 12 entries');
    await shows(/Added 12 entries/);
    await shows(/17.%.\(2 of 12\)/);
    expect(browser.pageErrors(page)).toEqual([]);
  });
});
