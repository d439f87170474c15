import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchTestBrowser, pause, type TestBrowser } from '../browsers/test-browser.ts';
import {
  firstEditor,
  fixture,
  openFixture,
  openOffice,
  partOf,
  pressWith,
  publishFrom,
  textIn,
} from './fixture-steps.ts';
import { AD, BROWSERS, badge, EDITOR, openCard, textOf, type, underlined } from './steps.ts';

/** The editor belongs to the site: what changes in it must be its own doing, to the last attribute. */

/** An extension that does nothing, to see what the editor does by itself. */
function writeInertExtension(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'inert-')), 'inert');
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Inert',
      version: '1',
      background: { scripts: ['background.js'], service_worker: 'background.js' },
      browser_specific_settings: { gecko: { id: 'inert@inert.example' } },
    }),
  );
  writeFileSync(join(folder, 'background.js'), '');
  return folder;
}

/** Begins to write down every change in the editor, as a script of the page sees it. */
function watchEditor(page: Page): Promise<void> {
  return page.$eval(EDITOR, (editor) => {
    const log: string[] = [];
    new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
        log.push(
          `${type} ${target.nodeName} ${attributeName ?? ''} +${addedNodes.length} -${removedNodes.length}`,
        );
      }
    }).observe(editor, { subtree: true, childList: true, attributes: true, characterData: true });
    (window as unknown as { log: string[] }).log = log;
  });
}

const readLog = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { log: string[] }).log);

/** What stands in the editor, without the random keys of its blocks. */
function editorHtml(page: Page): Promise<string> {
  return page.$eval(EDITOR, (editor) => editor.outerHTML.replace(/data-(?:offset-key|editor)="[^"]*"/g, ''));
}

/** Each key is pressed: what it does to the editor is what is compared. */
const TYPED = 'Order now. Link in bio.';

/** Typing with all that Draft.js does of its own: words, a mention, a new block, deletion, undo. */
async function write(page: Page): Promise<void> {
  await page.click(EDITOR);
  await page.keyboard.type(`${TYPED}\nThanks @maria`);
  for (let i = 0; i < 6; i++) await page.keyboard.press('Backspace');
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

/** Begins to write down every change in an editor of a fixture, and every event that the page hears, with its fate. */
function watchFixture(page: Page, editor: string): Promise<void> {
  return page.evaluate((name) => {
    const root = window.fixture.elements.get(name);
    if (root === undefined) throw new Error(name);
    const log: string[] = [];
    // Apart from the changes: those are told of later, and how much later differs from run to run.
    const events: string[] = [];
    new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
        log.push(
          `${type} ${target.nodeName} ${attributeName ?? ''} +${addedNodes.length} -${removedNodes.length}`,
        );
      }
    }).observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    for (const type of ['keydown', 'beforeinput', 'input', 'paste', 'focusin', 'focusout', 'click'])
      window.addEventListener(type, (event) => events.push(`${type}, prevented: ${event.defaultPrevented}`));
    Object.assign(window, { log, events });
  }, editor);
}

const readEvents = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { events: string[] }).events);

/** Words, a line break, a name, deletion, cutting, pasting, undoing. */
async function writeInFixture(page: Page, editor: string, isClipboardUsed: boolean): Promise<void> {
  await (await partOf(page, editor)).click();
  await page.keyboard.type(TYPED);
  await pressWith(page, 'Shift', 'Enter');
  await page.keyboard.type('Thanks @maria');
  for (let i = 0; i < 6; i++) await page.keyboard.press('Backspace');
  if (!isClipboardUsed) return;
  await pause(1100);
  await pressWith(page, 'Control', 'a');
  await pressWith(page, 'Control', 'x');
  await pause(1100);
  // Quill pastes a moment later: what follows at once would come before it or after, by chance.
  for (const key of ['v', 'z', 'v'] as const) {
    await pressWith(page, 'Control', key);
    await pause(400);
  }
}

describe.each(BROWSERS)('T11: the editor in %s', (name) => {
  let browser: TestBrowser;
  let inert: TestBrowser;
  const folder = writeInertExtension();

  beforeAll(async () => {
    browser = await launchTestBrowser(name);
    inert = await launchTestBrowser(name, { extensionDir: folder });
  });

  afterAll(async () => {
    await browser?.close();
    await inert?.close();
    rmSync(join(folder, '..'), { recursive: true });
  });

  /** The same steps with our extension and with the one that does nothing, at the same time: most of it is waiting. */
  const inBoth = <T>(steps: (each: TestBrowser) => Promise<T>) => Promise.all([steps(browser), steps(inert)]);

  it('changes while somebody types as it does without us', async () => {
    const [ours, inerts] = await inBoth(async (each) => {
      const page = await each.openSite('https://x.com/home');
      await watchEditor(page);
      await write(page);
      if (each === browser) await badge(each, page);
      await pause(500);
      const seen = { log: await readLog(page), html: await editorHtml(page) };
      await each.leaveSite(page);
      return seen;
    });
    expect(inerts.log.length).toBeGreaterThan(20);
    expect(ours).toEqual(inerts);
  });

  it.each([
    'x/home',
    'x/mobile',
    'linkedin/comment-ember',
    'linkedin/comment-feb',
    'linkedin/share-quill',
    'linkedin/share-tiptap',
    'facebook/comment',
    'facebook/post',
  ])('is written in, undone and published in %s as without us', async (where) => {
    const one = fixture(where);
    const editor = firstEditor(one);
    const [ours, inerts] = await inBoth(async (each) => {
      const page = await openFixture(each, one);
      // A dialog focuses its editor, which marks itself a moment later.
      await pause(400);
      await watchFixture(page, editor);
      // In a shadow root Quill 1 loses the selection when it pastes.
      await writeInFixture(page, editor, where !== 'linkedin/share-quill');
      if (each === browser) await badge(each, page);
      await pause(500);
      const text = await textIn(page, editor);
      await publishFrom(page, one, editor, one.facts.publishing?.[0]?.by[0] ?? 'click');
      await pause(500);
      // The browser asks for what a page needs in any order.
      const requests = each
        .requests(page)
        .map((url) => new URL(url).pathname)
        .toSorted();
      const left = await textIn(page, editor);
      const changes = { log: await readLog(page), events: await readEvents(page) };
      await each.leaveSite(page);
      return { text, left, requests, ...changes };
    });
    expect(inerts.text).toMatch(/Order now[\s\S]*Thanks/);
    expect(ours).toEqual(inerts);
  });

  it('does not change at all while hints come and go', async () => {
    const page = await browser.openSite('https://x.com/home');
    await type(page, AD);
    await badge(browser, page);
    await watchEditor(page);
    const before = await editorHtml(page);
    await openCard(browser, page);
    const options = await openOffice(browser);
    await options.click('.target-form .row:nth-of-type(2) input');
    await options.waitForFunction(() => document.body.innerText.includes('Saved'));
    await options.close();
    await page.bringToFront();
    await page.mouse.wheel({ deltaY: 40 });
    await browser.stopBackground();
    await page.setViewport({ width: 900, height: 700 });
    await pause(300);
    await browser.clickInCoach(page, await badge(browser, page));
    expect(await readLog(page)).toEqual([]);
    expect(await editorHtml(page)).toBe(before);
    await browser.leaveSite(page);
  });

  it('holds what was typed fast, pasted, and typed while hints are drawn', async () => {
    const page = await browser.openSite('https://x.com/home');
    await type(page, AD);
    await underlined(page, (words) => words.includes('Order now'));
    for (let line = 0; line < 5; line++) await page.keyboard.type(`\nOrder now, part ${line} of 5`);
    await page.keyboard.down('Control');
    await page.keyboard.press('Home');
    await page.keyboard.up('Control');
    await page.keyboard.type('So: ');
    const lines = [0, 1, 2, 3, 4].map((line) => `\nOrder now, part ${line} of 5`).join('');
    expect(await textOf(page)).toBe(`So: ${AD}${lines}`);
    await underlined(page, (words) => words.filter((word) => word === 'Order now').length === 6);
    await browser.leaveSite(page);
  });
});
