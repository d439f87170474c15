import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../browsers/test-browser.ts';
import { fixture, openFixture, writeIn } from './fixture-steps.ts';
import { AD, badge, seedLedger } from './steps.ts';

/** The pages of the extension, each beside what it speaks of. The empty ones come first. */

const HISTORY = 'cpcscbcpccsc';

/** What stands in front while a page of the extension is looked at. */
export interface Scene {
  name: string;
  path: string;
  /** The window that the page has. */
  size: { width: number; height: number };
  /** The text from which on the page is ready. */
  shows: RegExp;
  prepare(browser: TestBrowser): Promise<Page | null>;
}

const seeded = new WeakSet<TestBrowser>();

/** Puts a history into the ledger, once. */
async function haveHistory(browser: TestBrowser): Promise<null> {
  if (seeded.has(browser)) return null;
  seeded.add(browser);
  const popup = await browser.openExtensionPage('popup.html');
  // By then the background has made the ledger.
  await popup.waitForSelector('section');
  await seedLedger(popup, HISTORY);
  await popup.close();
  return null;
}

async function openDraft(browser: TestBrowser): Promise<Page> {
  await haveHistory(browser);
  const page = await openFixture(browser, fixture('linkedin/comment'));
  await writeIn(page, 'comment', AD);
  await badge(browser, page, /hard sell/);
  return page;
}

/** A box that no adapter knows has the focus. */
async function openUnseen(browser: TestBrowser): Promise<Page> {
  await haveHistory(browser);
  const page = await openFixture(browser, fixture('facebook/post'));
  await page.evaluate(() => {
    const box = document.createElement('div');
    box.contentEditable = 'true';
    document.body.replaceChildren(box);
    box.focus();
  });
  return page;
}

/** As large as a popup gets. */
const POPUP = { width: 380, height: 580 };

export const SCENES: readonly Scene[] = [
  {
    name: 'popup-empty',
    path: 'popup.html',
    size: POPUP,
    shows: /Write on X/,
    prepare: async () => null,
  },
  {
    name: 'options',
    path: 'options.html',
    size: { width: 800, height: 600 },
    shows: /Direct messages/,
    prepare: async () => null,
  },
  {
    name: 'popup-balance',
    path: 'popup.html',
    size: POPUP,
    shows: /Last posted/,
    prepare: haveHistory,
  },
  {
    name: 'popup-draft',
    path: 'popup.html',
    size: POPUP,
    shows: /Last posted/,
    prepare: openDraft,
  },
  {
    name: 'panel-draft',
    path: 'sidepanel.html',
    size: { width: 400, height: 800 },
    shows: /Call to action/,
    prepare: openDraft,
  },
  {
    name: 'popup-unseen',
    path: 'popup.html',
    size: POPUP,
    shows: /cannot see this box/,
    prepare: openUnseen,
  },
  {
    name: 'panel-empty',
    path: 'sidepanel.html',
    size: { width: 400, height: 800 },
    shows: /Nothing is read in this tab/,
    prepare: async () => null,
  },
];
