import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listenersIn } from '../browsers/listeners.ts';
import { insertText, launchTestBrowser, pause, type TestBrowser } from '../browsers/test-browser.ts';
import { inputsOf, tried } from '../hostile/tried.ts';
import {
  changeSettings,
  firstEditor,
  fixture,
  openFixture,
  openOffice,
  partOf,
  pressWith,
  publishFrom,
  textIn,
} from './fixture-steps.ts';
import { composeWords, sayComposition } from './input-method.ts';
import { AD, BROWSERS, badge, EDITOR, openCard, textOf, turnOf, type, underlined } from './steps.ts';

/**
 * The editor belongs to the site: what changes in it must be its own doing, to the last attribute. Counted are the edits
 * that the page heard of.
 *
 * Seen to fail: a `lang` that the overlay put on the editor at each drawing (each test that composes, and the thread);
 * a site that was attended although it was switched off (eight listeners more).
 */

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

/** Begins to write down every change in editors of a fixture, and every event that the page hears, with its fate. */
function watchFixture(page: Page, ...editors: string[]): Promise<void> {
  return page.evaluate((names) => {
    const log: string[] = [];
    // Apart from the changes: those are told of later, and how much later differs from run to run.
    const events: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
        log.push(
          `${type} ${target.nodeName} ${attributeName ?? ''} +${addedNodes.length} -${removedNodes.length}`,
        );
      }
    });
    for (const name of names) {
      const root = window.fixture.elements.get(name);
      if (root === undefined) throw new Error(name);
      observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    }
    for (const type of [
      'keydown',
      'beforeinput',
      'input',
      'paste',
      'compositionstart',
      'compositionend',
      'focusin',
      'focusout',
      'click',
    ])
      window.addEventListener(type, (event) => events.push(`${type}, prevented: ${event.defaultPrevented}`));
    Object.assign(window, { log, events });
  }, editors);
}

const readEvents = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { events: string[] }).events);

/** How many edits the page heard of: what an editor does itself, the browser tells of only before. */
function editsAmong(events: readonly string[]): number {
  const count = (type: string) => events.filter((event) => event.startsWith(type)).length;
  return Math.max(count('input,'), count('beforeinput,'));
}

/** Words that an input method puts together, and what it does meanwhile. */
async function compose(page: Page, editor: string, { name }: TestBrowser): Promise<void> {
  if (name === 'chromium') {
    await composeWords(page, ['n', 'に', 'にほ', '日本'], '日本');
    return;
  }
  // Lexical does with made ones what the time between them tells it to: they are for boxes without a library.
  const isPlain = await page.evaluate((called) => {
    const element = window.fixture.elements.get(called);
    return (
      element instanceof HTMLTextAreaElement ||
      element?.matches('[data-lexical-editor],.tiptap,.ql-editor,.public-DraftEditor-content') === false
    );
  }, editor);
  if (isPlain) await sayComposition(page, editor, 'compositionstart');
  await page.keyboard.type('nihon');
  if (isPlain) await sayComposition(page, editor, 'compositionend');
}

/** A list of names that opens under the caret; the person takes the first. */
async function takeName(page: Page): Promise<void> {
  await page.keyboard.type(' @an');
  const [x, y] = await page.evaluate(() => {
    const list = document.createElement('div');
    list.id = 'typeaheadDropdown-1';
    list.setAttribute('role', 'listbox');
    list.innerHTML = '<div role="option" style="padding: 8px">Ana</div>';
    list.style.cssText = 'position: fixed; left: 4px; top: 4px; width: 120px; background: #eee; z-index: 99';
    list.addEventListener('mousedown', (event) => {
      event.preventDefault();
      document.execCommand('insertText', false, 'a ');
      list.remove();
    });
    (document.querySelector('dialog[open]') ?? document.body).append(list);
    // In a dialog with a transform it is not where its style says.
    const { left, top } = list.getBoundingClientRect();
    return [left + 20, top + 10] as const;
  });
  await page.mouse.click(x, y);
}

/** What has not been written yet: an input method's words, an emoji, a name from a list; then undone and done again. */
async function composeInFixture(page: Page, editor: string, browser: TestBrowser): Promise<void> {
  await (await partOf(page, editor)).click();
  await page.keyboard.type('Order now ');
  await compose(page, editor, browser);
  await pause(100);
  await insertText(page, '👩‍🍳🎉');
  await takeName(page);
  // A step of its own for every editor's history, however busy the machine is.
  await pause(1100);
  await insertText(page, 'Link in bio. ');
  for (const key of ['z', 'y'] as const) {
    await page.keyboard.down('Control');
    await page.keyboard.press(key);
    await page.keyboard.up('Control');
    await pause(60);
  }
  await page.keyboard.type('So');
}

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

  it.for(
    turnOf(name, [
      'x/home',
      'x/mobile',
      'linkedin/comment-ember',
      'linkedin/comment-feb',
      'linkedin/share-quill',
      'linkedin/share-tiptap',
      'facebook/post',
      'facebook/comment',
    ]),
  )('is written in, undone and published in %s as without us', async (where, context) => {
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
    tried(context, { inputs: editsAmong(ours.events) });
    expect(inerts.text).toMatch(/Order now[\s\S]*Thanks/);
    expect(ours).toEqual(inerts);
  });

  /** How each of them is left, by the parts that are clicked. */
  const LEFT: readonly (readonly [where: string, ...by: string[]])[] = [
    ['x/home', 'to-explore'], // another page of the site
    ['facebook/post', 'close', 'discard-button'],
    ['linkedin/share-tiptap', 'close', 'discard-button'],
    ['linkedin/comment-feb'],
    ['linkedin/comment-ember'],
    ['facebook/comment'],
    ['x/mobile'],
  ];

  it.for(LEFT.slice(0, inputsOf(name === 'chromium' ? 3 : 2, LEFT.length)))(
    'is composed in, given a name, undone, done again and left in %s as without us',
    async ([where, ...by], context) => {
      const one = fixture(where);
      const editor = firstEditor(one);
      const [ours, inerts] = await inBoth(async (each) => {
        const page = await openFixture(each, one, { outcome: 'discard-first' });
        await pause(400);
        await watchFixture(page, editor);
        await composeInFixture(page, editor, each);
        if (each === browser) await badge(each, page);
        await pause(300);
        const text = await textIn(page, editor);
        for (const called of by) await (await partOf(page, called)).click();
        await pause(200);
        const html = await (await partOf(page, editor)).evaluate((one) =>
          one.outerHTML.replace(/data-(?:offset-key|editor)="[^"]*"/g, ''),
        );
        const changes = { log: await readLog(page), events: await readEvents(page) };
        await each.leaveSite(page);
        return { text, html, ...changes };
      });
      tried(context, { inputs: editsAmong(ours.events) });
      expect(inerts.text).toMatch(/Order now[\s\S]*So/);
      expect(editsAmong(inerts.events)).toBeGreaterThan(10);
      expect(ours).toEqual(inerts);
    },
  );

  it('part after part of a thread is written as without us, and closed', async (context) => {
    const one = fixture('x/thread');
    const parts = one.facts.composers[0]?.parts ?? [];
    expect(parts).toHaveLength(3);
    const [ours, inerts] = await inBoth(async (each) => {
      const page = await openFixture(each, one);
      await pause(400);
      await watchFixture(page, ...parts);
      for (const [index, part] of [...parts, ...parts.slice(0, 1)].entries()) {
        await (await partOf(page, part)).click();
        await page.keyboard.type(`Order now, part ${index}.`);
        await page.keyboard.press('Enter');
        await page.keyboard.press('Backspace');
      }
      if (each === browser) await badge(each, page);
      await pause(300);
      const texts = await Promise.all(parts.map((part) => textIn(page, part)));
      await (await partOf(page, 'close')).click();
      await pause(200);
      const changes = { log: await readLog(page), events: await readEvents(page) };
      await each.leaveSite(page);
      return { texts, ...changes };
    });
    tried(context, { inputs: editsAmong(ours.events) });
    expect(inerts.texts.every((text) => text.includes('Order now'))).toBe(true);
    expect(ours).toEqual(inerts);
  });

  it('has not one listener of ours where the site is switched off', async (context) => {
    const one = fixture('x/home');
    const editor = firstEditor(one);
    const office = await openOffice(browser);
    const lookIn = async (each: TestBrowser) => {
      const page = await openFixture(each, one);
      await (await partOf(page, editor)).click();
      await page.keyboard.type(TYPED);
      await pause(700);
      const listeners = await listenersIn(each, page);
      const ui = await each.coachUi(page);
      await each.leaveSite(page);
      return { listeners, ui };
    };
    const [on, without] = await inBoth(lookIn);
    // The count sees ours where they are.
    expect(on.listeners.length).toBeGreaterThan(without.listeners.length);
    await changeSettings(office, { sites: { x: 'off' } });
    const off = await lookIn(browser);
    await changeSettings(office, { sites: { x: 'page' } });
    await office.close();
    tried(context, { inputs: off.listeners.length });
    expect(off.ui).toEqual([]);
    expect(off.listeners).toEqual(without.listeners);
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
