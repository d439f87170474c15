import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { madeX } from '../bench/made-archives.ts';
import { zipToFile } from '../bench/zip-archive.ts';
import { type TestBrowser, waitFor } from '../browsers/test-browser.ts';
import { fixture, openFixture, writeIn } from './fixture-steps.ts';
import { AD, badge, relabelAct, type Seed, seedActs, seedLedger } from './steps.ts';

/** The pages of the extension, each beside what it speaks of. The empty ones come first. */

/** What stands in front while a page of the extension is looked at. */
export interface Scene {
  name: string;
  path: string;
  /** The window that the page has. */
  size: { width: number; height: number };
  /** The text from which on the page is ready. */
  shows: RegExp;
  prepare(browser: TestBrowser): Promise<Page | null>;
  /** What is done on the page before. */
  reach?(page: Page): Promise<void>;
  /** What is scrolled to. */
  from?: string;
}

const MANY: readonly Seed[] = Array.from({ length: 130 }, (_, index) => ({
  // Some days have none, and there is a little more each week.
  daysAgo: index < 122 ? 29 - Math.floor(27 * Math.sqrt(index / 122)) + (index % 3) : 1,
  kind:
    (
      [
        'conversation',
        'sharing',
        'conversation',
        'broadcast',
        'promotion',
        'conversation',
        'promotion',
      ] as const
    )[(index * index) % 7] ?? 'sharing',
  site: (['x', 'linkedin', 'x', 'facebook'] as const)[(index >> 1) % 4] ?? 'x',
  status: index === 127 ? 'probable' : 'confirmed',
}));

/** What is put into the ledger, one after the other. */
const STAGES: readonly ((page: Page) => Promise<void>)[] = [
  (page) =>
    seedActs(
      page,
      [
        { kind: 'conversation', daysAgo: 6 },
        { kind: 'promotion', daysAgo: 5 },
      ],
      'few-acts',
    ),
  (page) => seedLedger(page, 'cpcscbcpccsc'),
  async (page) => {
    await seedActs(page, MANY, 'many-acts');
    await relabelAct(page, 'many-acts-128', 'broadcast');
  },
];

const reached = new WeakMap<TestBrowser, number>();

/** Puts a history into the ledger: few acts, some, or many; each once. */
function having(stages: number): (browser: TestBrowser) => Promise<null> {
  return async (browser) => {
    const from = reached.get(browser) ?? 0;
    reached.set(browser, Math.max(from, stages));
    for (const stage of STAGES.slice(from, stages)) {
      const popup = await browser.openExtensionPage('popup.html');
      // By then the background has made the ledger.
      await popup.waitForSelector('section');
      await stage(popup);
      await popup.close();
    }
    return null;
  };
}

const haveHistory = having(2);

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

/** The index of the history stands beside its column. */
const WIDE = { width: 1100, height: 1500 };

/** In a page of the extension. */
declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  storage: Record<
    'local' | 'sync',
    {
      get(key: null): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      remove(keys: string[]): Promise<void>;
      clear(): Promise<void>;
    }
  >;
};

/** No hint was shown yet, whatever other scenes have shown. */
async function forgetHints(browser: TestBrowser): Promise<null> {
  const page = await browser.openExtensionPage('popup.html');
  await page.evaluate(() => chrome.runtime.sendMessage({ request: 'forget-hints', payload: {} }));
  await page.close();
  return null;
}

/** Sync with two other machines, one of them newer, and the daily ten minutes with a reminder that may not come. */
async function switchOn(browser: TestBrowser): Promise<null> {
  const page = await browser.openExtensionPage('popup.html');
  await page.evaluate(async () => {
    const ago = (days: number) => Date.now() - days * 86_400_000 - 1000;
    await chrome.storage.sync.set({
      'days:00000000000a:2550': { v: 1, n: 3, at: ago(2), days: ['xpc12lrc29'] },
      'settings:00000000000b': { v: 1, n: 3, at: ago(6), view: {} },
      'days:00000000000b:2604': { v: 2 },
    });
    await chrome.storage.local.set({
      settings: { isSynced: true, dailyTen: { isOn: true, remindAt: 1025 } },
    });
  });
  await page.close();
  return null;
}

/** A brand of one's own, and a client that has no handle yet. */
async function haveBrands(browser: TestBrowser): Promise<null> {
  const page = await browser.openExtensionPage('popup.html');
  const own = { names: ['Anna Miller'], handles: ['anna_m', 'anna-miller'], domains: ['mill.example'] };
  const brands = [
    { title: 'Miller Mill', isClient: false, ...own, names: ['Miller Mill'] },
    { title: 'Rye & Co', isClient: true, names: ['Rye & Co'], handles: [], domains: ['rye.example'] },
  ];
  await page.evaluate(
    async (settings) => {
      await chrome.storage.local.set({ settings });
    },
    { own, brands },
  );
  await page.close();
  return null;
}

/** Many acts, a setting, and a field that nobody has explained; nothing of what other scenes leave. */
async function haveStored(browser: TestBrowser): Promise<null> {
  await having(3)(browser);
  const page = await browser.openExtensionPage('popup.html');
  await page.evaluate(async () => {
    await chrome.storage.sync.clear();
    // The copy of settings is there only if a scene before has saved some.
    await chrome.storage.local.remove(['daily-ten', 'hints', 'settings', 'settings-copy', 'sync']);
    await chrome.storage.local.set({ settings: { targetShare: 33 }, strange: { word: 'mill' } });
  });
  // The first copy is made in the background.
  await waitFor(
    () => page.evaluate(async () => 'ledger-snapshot-a' in (await chrome.storage.local.get(null))),
    { message: 'a copy of the acts' },
  );
  await page.close();
  return null;
}

/** Sizes are others each time, and so is the number of copies. */
async function steadySizes(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const row of document.querySelectorAll('.stored-row')) {
      const code = row.querySelector('code')?.textContent;
      if (code === 'ledger-snapshot-b') row.remove();
      const size = row.querySelector('.size');
      if (code === 'days' && size !== null) size.textContent = '28 entries';
    }
    for (const size of document.querySelectorAll('.area .size')) size.textContent = '158 bytes';
    for (const sum of document.querySelectorAll('.area .quiet')) sum.textContent = '4 fields, 6.4 kB';
    const usage = document.querySelector('.database-size');
    if (usage !== null) usage.textContent = 'Your browser counts 94.2 kB for this database.';
  });
}

async function tryToConnect(page: Page): Promise<void> {
  await page.waitForSelector('[aria-label="Look: strange"]');
  await page.click('.abilities-page section .actions button');
  await page.waitForSelector('.proof');
  await steadySizes(page);
}

/** Looks at a value and erases another. The fields are read beside the acts, and may be there after them. */
async function lookAndErase(page: Page): Promise<void> {
  await page.waitForSelector('[aria-label="Look: strange"]');
  await page.click('[aria-label="Look: strange"]');
  await page.waitForSelector('.stored-row textarea');
  await page.click('[aria-label="Erase: Your settings"]');
  await page.waitForSelector('[aria-label="Undo: Your settings"]');
  await steadySizes(page);
}

/** Waits until the import shows its next step. */
async function next(page: Page, step: RegExp): Promise<void> {
  await waitFor(async () => step.test(await page.$eval('.import-section', (one) => one.textContent ?? '')), {
    timeout: 20_000,
    message: `the import to show ${step}`,
  });
}

/** Chooses an archive of X in which not everything is sound, and something that is none. */
async function findArchive(page: Page): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  const files = [join(folder, 'archive.zip'), join(folder, 'wheel.gif')] as const;
  const tweets = [...(madeX(400)['data/tweets.js']?.() ?? [])].join('');
  await zipToFile(files[0], { ...madeX(400), 'data/tweets.js': () => [tweets.slice(0, -1000)] });
  writeFileSync(files[1], 'GIF89a');
  const input = await page.$('.import-section input[type="file"]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(...files);
  await next(page, /posts and replies found/);
  rmSync(folder, { recursive: true });
}

async function rateArchive(page: Page): Promise<void> {
  await findArchive(page);
  await page.click('.import-section .main');
  await next(page, /can be added/);
}

/** Takes an example that has hints, a parent, and no room in the balance. */
async function practise(page: Page): Promise<void> {
  await page.evaluate(() => {
    const all = Array.from(document.querySelectorAll<HTMLElement>('.examples button'));
    all.find((one) => one.textContent === 'A reply that sells')?.click();
  });
  await page.waitForSelector('.findings');
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
    name: 'practice-empty',
    path: 'practice.html',
    size: { width: 1200, height: 1120 },
    shows: /A real question/,
    prepare: async () => null,
  },
  {
    name: 'options-wide',
    path: 'options.html',
    size: { width: 1280, height: 800 },
    shows: /\d+ rules/,
    prepare: async () => null,
  },
  {
    name: 'options-narrow',
    path: 'options.html',
    size: { width: 320, height: 640 },
    shows: /\d+ rules/,
    prepare: async () => null,
    reach: async (page) => {
      await page.setViewport({ width: 320, height: 640 });
      await page.click('nav button');
    },
  },
  {
    name: 'options-search',
    path: 'options.html',
    size: { width: 800, height: 700 },
    shows: /\d+ rules/,
    prepare: forgetHints,
    reach: async (page) => {
      await page.type('#search', 'discount');
      await page.waitForFunction(() => document.querySelectorAll('.rule:not([hidden])').length === 1);
      await page.click('.rule:not([hidden]) button');
      await page.waitForSelector('.rule blockquote');
    },
  },
  {
    name: 'options-rules',
    path: 'options.html',
    size: { width: 800, height: 900 },
    shows: /\d+ rules/,
    prepare: forgetHints,
    reach: async (page) => {
      await page.click('.rules-section summary');
      await page.waitForFunction(() => document.querySelector('.rule')?.checkVisibility());
    },
    from: '#rules',
  },
  {
    name: 'options-data',
    path: 'options.html',
    size: { width: 800, height: 900 },
    shows: /\d+ rules/,
    prepare: async () => null,
    reach: async (page) => {
      await page.click('#data .data-row:last-of-type button');
      await page.waitForSelector('#data .undo button');
    },
    from: '#data',
  },
  {
    name: 'history-empty',
    path: 'history.html',
    size: WIDE,
    shows: /Nothing is here yet/,
    prepare: async () => null,
  },
  {
    name: 'import-found',
    path: 'history.html',
    size: WIDE,
    shows: /Choose files/,
    prepare: async () => null,
    reach: findArchive,
    from: '#import',
  },
  {
    name: 'import-rated',
    path: 'history.html',
    size: WIDE,
    shows: /Choose files/,
    prepare: async () => null,
    reach: rateArchive,
    from: '#import',
  },
  {
    name: 'popup-few',
    path: 'popup.html',
    size: POPUP,
    shows: /3 more posts or replies/,
    prepare: having(1),
  },
  {
    name: 'history-few',
    path: 'history.html',
    size: { width: 600, height: 1400 },
    shows: /score \d+/,
    prepare: having(1),
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
    name: 'practice-rated',
    path: 'practice.html',
    size: { width: 1200, height: 1300 },
    shows: /A real question/,
    prepare: haveHistory,
    reach: practise,
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
  {
    name: 'popup-large',
    path: 'popup.html',
    size: POPUP,
    shows: /repeat what stood/,
    prepare: having(3),
  },
  {
    name: 'popup-large-sites',
    path: 'popup.html',
    size: POPUP,
    shows: /repeat what stood/,
    prepare: having(3),
    from: '#days-title',
  },
  {
    name: 'popup-large-acts',
    path: 'popup.html',
    size: POPUP,
    shows: /Changed by you/,
    prepare: having(3),
    from: '#acts-title',
  },
  {
    name: 'history-large',
    path: 'history.html',
    size: WIDE,
    shows: /Changed by you/,
    prepare: having(3),
  },
  {
    name: 'welcome-what',
    path: 'welcome.html#what',
    size: { width: 1280, height: 800 },
    shows: /It never/,
    prepare: async () => null,
  },
  {
    name: 'welcome-who',
    path: 'welcome.html#who',
    size: { width: 1000, height: 1100 },
    shows: /Brands and clients/,
    prepare: haveBrands,
  },
  {
    name: 'welcome-where',
    path: 'welcome.html#where',
    size: { width: 800, height: 900 },
    shows: /Side panel only/,
    prepare: async () => null,
  },
  {
    name: 'welcome-ready',
    path: 'welcome.html#ready',
    size: { width: 800, height: 500 },
    shows: /Write on X/,
    prepare: async () => null,
  },
  {
    name: 'options-person',
    path: 'options.html',
    size: { width: 800, height: 700 },
    shows: /Brands and clients/,
    prepare: haveBrands,
    from: '#person-title',
  },
  {
    name: 'options-on',
    path: 'options.html',
    size: { width: 800, height: 600 },
    shows: /Machine 3/,
    prepare: switchOn,
    from: '#daily-title',
  },
  {
    name: 'abilities',
    path: 'abilities.html',
    size: { width: 800, height: 900 },
    shows: /144 entries/,
    prepare: haveStored,
    reach: tryToConnect,
  },
  {
    name: 'abilities-stored',
    path: 'abilities.html',
    size: { width: 800, height: 900 },
    shows: /144 entries/,
    prepare: haveStored,
    reach: lookAndErase,
    from: '#stored-title',
  },
  {
    name: 'abilities-may',
    path: 'abilities.html',
    size: { width: 800, height: 1100 },
    shows: /144 entries/,
    prepare: haveStored,
    from: '#may-title',
  },
];
