import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchTestBrowser, type TestBrowser, waitFor } from '../browsers/test-browser.ts';
import { BROWSERS } from './steps.ts';

/** The reader on the real editors: what it reads is what was typed. Texts are invented. */

const EDITORS = ['draft-js', 'quill-1', 'quill-2', 'tiptap', 'lexical', 'plain', 'textarea'] as const;

const LINES = [
  'Two loaves today, "rye" & spelt.',
  '',
  'How do you keep  yours? 🎉 @ana #bread',
  'https://loaf.example/a?b=1',
];
const TEXT = LINES.join('\n');

function read(page: Page, id: string) {
  return page.evaluate((box) => (window as unknown as Window & ReadBox).readBox(box), id);
}

interface ReadBox {
  readBox: (id: string) => { text: string; words: [said: string, held: string | null][] };
}

async function expectText(page: Page, id: string, wanted: string): Promise<void> {
  let text = '';
  await waitFor(
    async () => {
      ({ text } = await read(page, id));
      return text === wanted;
    },
    {
      timeout: 3000,
      message: () => `${id} to hold ${JSON.stringify(wanted)}; it reads ${JSON.stringify(text)}`,
    },
  );
}

async function press(page: Page, held: KeyInput, key: KeyInput): Promise<void> {
  await page.keyboard.down(held);
  await page.keyboard.press(key);
  await page.keyboard.up(held);
}

/** Empties an editor and leaves the caret in it. */
async function clear(page: Page, id: string): Promise<void> {
  await page.click(`#${id} :is([contenteditable="true"],textarea)`);
  await press(page, 'Control', 'a');
  await page.keyboard.press('Backspace');
  await expectText(page, id, '');
}

describe.each(BROWSERS)('reading editors in %s', (name) => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchTestBrowser(name);
    page = await browser.openSite('https://editors.example/');
  });

  afterAll(async () => {
    await browser?.close();
  });

  it.each(EDITORS)('%s: blank lines, emoji, names, links, as typed', async (id) => {
    const editor = `#${id} :is([contenteditable="true"],textarea)`;
    await expectText(page, id, '');
    await page.click(editor);
    await page.keyboard.type(TEXT);
    await expectText(page, id, TEXT);
    const { words } = await read(page, id);
    // The letters of a text area have no nodes, and so no ranges.
    for (const [said, held] of words) expect(held).toBe(id === 'textarea' ? null : said);
  });

  it.each(EDITORS.filter((id) => id !== 'textarea'))('%s: soft breaks, at the end too', async (id) => {
    await clear(page, id);
    await page.keyboard.type('one');
    await press(page, 'Shift', 'Enter');
    await page.keyboard.type('two');
    await expectText(page, id, 'one\ntwo');
    await press(page, 'Shift', 'Enter');
    await expectText(page, id, 'one\ntwo\n');
  });

  it.each(EDITORS)('%s: what was deleted is gone, what is pasted is there', async (id) => {
    await clear(page, id);
    await page.keyboard.type('bread');
    await press(page, 'Shift', 'Home');
    await press(page, 'Control', 'c');
    await page.keyboard.press('End');
    await page.keyboard.type(' ');
    await press(page, 'Control', 'v');
    await expectText(page, id, 'bread bread');
  });
});
