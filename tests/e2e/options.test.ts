import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchTestBrowser, type TestBrowser, waitFor } from '../browsers/test-browser.ts';
import { pageViolations } from './find-violations.ts';
import { openOffice, readSettings } from './fixture-steps.ts';
import { onlyIn } from './steps.ts';

/** The options: found, changed, taken back, given away as a file and read again. */

function shows(page: Page, text: RegExp): Promise<unknown> {
  return waitFor(async () => text.test(await page.evaluate(() => document.body.innerText)), {
    timeout: 8000,
    message: `the options to show ${text}`,
  });
}

/** Ids of the sections that are seen. */
const parts = (page: Page): Promise<string[]> =>
  page.$$eval('.section-part', (all) => all.filter((part) => part.checkVisibility()).map((part) => part.id));

/** What sticks out of the page to the right. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 0.5)
      .map((one) => `${one.localName}.${one.className}`),
  );

const count = (page: Page, selector: string): Promise<number> =>
  page.$$eval(selector, (all) => all.filter((one) => one.checkVisibility()).length);

async function pressWith(page: Page, held: 'Control', key: 'z'): Promise<void> {
  await page.keyboard.down(held);
  await page.keyboard.press(key);
  await page.keyboard.up(held);
}

describe.each(onlyIn('chromium'))('the options in %s', (name) => {
  let browser: TestBrowser;
  let page: Page;
  const folder = mkdtempSync(join(tmpdir(), 'twoway-options-'));

  beforeAll(async () => {
    browser = await launchTestBrowser(name);
    page = await openOffice(browser);
    await page.waitForSelector('.rules-section summary');
  });

  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await browser?.close();
  });

  it('find what is typed, say how much, and show all again at Escape', async () => {
    const all = await parts(page);
    expect(all.length).toBeGreaterThan(8);
    await page.focus('#search');
    await page.keyboard.type('discount');
    await shows(page, /1 setting found\./);
    expect(await parts(page)).toEqual(['rules']);
    expect(await count(page, '.rule')).toBe(1);
    expect(await pageViolations(page)).toEqual([]);
    await page.keyboard.type(' zebra');
    await shows(page, /Nothing found for “discount zebra”\./);
    expect(await pageViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await waitFor(async () => (await parts(page)).length === all.length, { message: 'all sections' });
    expect(await count(page, '.rule')).toBe(0);
  });

  it('tell of a rule what it looks for, with an example, and take back that it was switched off', async () => {
    await page.focus('#search');
    await page.keyboard.type('discount');
    await shows(page, /1 setting found\./);
    // By keyboard alone: past the button and the family to the rule.
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Tab');
    await page.keyboard.press(' ');
    await shows(page, /“Discount” shows no hints any more\./);
    expect((await readSettings(page)).mutedRules).toEqual({ discount: 'chosen' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await shows(
      page,
      /All mugs are 20% off until Sunday\.\s+What it says of it\s+“20% off” is the language of a leaflet/,
    );
    expect(await pageViolations(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await shows(page, /Taken back: it is as it was before\./);
    expect((await readSettings(page)).mutedRules).toEqual({});
    await page.focus('#search');
    await page.keyboard.press('Escape');
  });

  it('take back each change, by its button and by Ctrl+Z', async () => {
    await page.click('#sites .choice-row label:last-child input');
    await page.click('#hints .choice-row label:last-child input');
    await shows(page, /Saved: drafts are rated after 2 s\./);
    expect(await readSettings(page)).toMatchObject({ sites: { x: 'off' }, pause: 2000 });
    await pressWith(page, 'Control', 'z');
    await waitFor(async () => (await readSettings(page)).pause === 150, { message: 'the pause of before' });
    await page.click('#sites .undo button');
    await waitFor(async () => JSON.stringify((await readSettings(page)).sites).includes('"x":"page"'), {
      message: 'X as before',
    });
    expect(await page.$$('.undo button')).toEqual([]);
  });

  it('read a file of settings, show what it changes, reset all, and take both back', async () => {
    const file = join(folder, 'settings.json');
    const filed = {
      format: 'twoway-settings',
      version: 1,
      exportedAt: '2026-11-26T00:00:00.000Z',
      settings: { version: 4, targetShare: 33, neverCount: ['Order Now Bakery'] },
    };
    writeFileSync(file, JSON.stringify(filed));
    const input = (await page.$('#data input[type="file"]')) as ElementHandle<HTMLInputElement> | null;
    if (input === null) throw new Error('no field for a file');
    await input.uploadFile(file);
    await shows(page, /settings\.json would change 2 settings:\s+Target now 20.%, then 33.%/);
    expect(await pageViolations(page)).toEqual([]);
    await page.click('#data .preview button');
    await shows(page, /2 settings are taken over\./);
    expect(await readSettings(page)).toMatchObject({ targetShare: 33, neverCount: ['Order Now Bakery'] });
    await page.click('#data .data-row:last-of-type button');
    await shows(page, /everything that you chose is as after the installation\./);
    expect(await readSettings(page)).toMatchObject({ targetShare: 20, neverCount: [] });
    await page.click('#data .undo button');
    await waitFor(async () => (await readSettings(page)).targetShare === 33, { message: 'the file again' });
    await page.click('#data .undo button');
    await waitFor(async () => (await readSettings(page)).targetShare === 20, {
      message: 'the first settings',
    });
    // Damaged: nothing of it is taken.
    writeFileSync(file, JSON.stringify({ ...filed, settings: { ...filed.settings, keepDays: 7 } }));
    await input.uploadFile(file);
    await shows(page, /“How long it is kept” in this file is damaged or unknown\./);
    expect(await readSettings(page)).toMatchObject({ targetShare: 20, neverCount: [] });
  });

  it('have room from 320 to 1600 pixels, with every rule opened', async () => {
    await page.$$eval('.rules-section details', (all) => {
      for (const one of all) one.open = true;
    });
    await page.$$eval('.rule button', (all) => {
      for (const one of all.slice(0, 5)) one.click();
    });
    await page.waitForSelector('.rule blockquote');
    for (const width of [320, 480, 800, 1080, 1600]) {
      await page.setViewport({ width, height: 900 });
      if (width < 1080) await page.click('nav button');
      expect(await tooWide(page), `${width} pixels`).toEqual([]);
      // Between these nothing else is drawn.
      if (width === 320 || width === 1600) expect(await pageViolations(page), `${width} pixels`).toEqual([]);
      // The index is there in either form.
      expect(await count(page, 'nav a')).toBe((await parts(page)).length);
      if (width < 1080) await page.click('nav button');
    }
  });

  it('show the section that an address names', async () => {
    const other = await browser.openExtensionPage('options.html#about');
    await other.waitForSelector('#about');
    await waitFor(
      () =>
        other.evaluate(
          () => (document.querySelector('#about')?.getBoundingClientRect().top ?? 9e9) < innerHeight,
        ),
      { message: 'the section in sight' },
    );
    await other.close();
  });
});
