import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeFacebook, madeLinkedIn, madeX, OWN_HANDLE } from '../bench/made-archives.ts';
import { zipToFile } from '../bench/zip-archive.ts';
import { launchTestBrowser, type TestBrowser, waitFor } from '../browsers/test-browser.ts';
import { onlyIn } from './steps.ts';

/** What the sites give their users, chosen on the history page: looked at, added, and added once. */

const ACTS = 60;
let folder: string;
let files: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  const made = { x: madeX(ACTS), linkedin: madeLinkedIn(ACTS), facebook: madeFacebook(ACTS) };
  files = Object.keys(made).map((site) => join(folder, `${site}.zip`));
  for (const [index, entries] of Object.values(made).entries())
    await zipToFile(files[index] as string, entries);
});

afterAll(() => rmSync(folder, { recursive: true }));

const said = (page: Page): Promise<string> =>
  page.$eval('.import-section', (section) => (section as HTMLElement).innerText);

async function shows(page: Page, text: RegExp): Promise<string> {
  let last = '';
  await waitFor(
    async () => {
      last = await said(page);
      return text.test(last);
    },
    { timeout: 20_000, message: () => `the import to show ${text}; it shows ${last}` },
  );
  return last;
}

async function choose(page: Page): Promise<void> {
  const input = (await page.waitForSelector(
    '.import-section input[type="file"]',
  )) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(...files);
}

describe.each(onlyIn('firefox'))('an import in %s', (name) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await launchTestBrowser(name);
  });

  afterAll(() => browser?.close());

  it('is looked at, added, and added once, also when the background is killed in between', async () => {
    const page = await browser.openExtensionPage('history.html');
    await choose(page);
    const found = await shows(page, /180 posts and replies found/);
    expect(found).toContain(`@${OWN_HANDLE}`);
    expect(found).toMatch(/2026[\s\S]*2013/);
    await page.click('.import-section .main');
    const rated = await shows(page, /180 posts and replies can be added/);
    expect(rated).toMatch(/Conversation\s+Sharing\s+News\s+Promotion/);
    await browser.stopBackground();
    await page.click('.import-section .main');
    await shows(page, /180 posts and replies added/);
    await page.close();

    const again = await browser.openExtensionPage('history.html');
    await choose(again);
    await shows(again, /180 posts and replies found/);
    await again.click('.import-section .main');
    expect(await shows(again, /can be added/)).toContain('180 are in your balance already.');
    expect(await again.$('.import-section .main')).toBeNull();
    expect(browser.pageErrors(again)).toEqual([]);
    await again.close();
  });
});
