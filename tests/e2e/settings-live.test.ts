import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../platform/settings.ts';
import {
  highlights,
  insertText,
  launchTestBrowser,
  pause,
  type TestBrowser,
  waitFor,
} from '../browsers/test-browser.ts';
import {
  changeSettings,
  countStored,
  eraseLedger,
  fixture,
  openFixture,
  openOffice,
  pressWith,
  readActs,
  writeIn,
} from './fixture-steps.ts';
import { replaceText } from './picture-steps.ts';
import { AD, BADGE, BROWSERS, badge, CARD, openCard, seedActs, underlined } from './steps.ts';

/** Each setting, changed while a page is open: what is seen there follows at once, and the page is never loaded anew. */

/** In a page of the extension. */
declare const chrome: {
  action: { getBadgeText(of: object): Promise<string> };
  storage: { sync: { get(keys: null): Promise<Record<string, unknown>> } };
};

const SAID = 'Order now';
/** Rates higher for whoever is the mill. */
const MILL = 'I read about the loaves of Rye Mill on mill.example and liked the recipe a lot.';
const OWN = { names: ['Rye Mill'], handles: [], domains: ['mill.example'] };
const LONG = { longest: 3000, shorter: 150 };

interface Stage {
  browser: TestBrowser;
  /** A page of the extension, behind the others. */
  office: Page;
  /** A page of X with {@link AD} in its box, in front. */
  page: Page;
  /** The popup, open behind that page. */
  popup: Page;
  set(change: Partial<Record<keyof Settings, unknown>>): Promise<void>;
}

/** One check for each setting; the compiler asks for it. */
type Checks = Record<keyof Settings, (stage: Stage) => Promise<void>>;

/** Waits until the popup that is open says this. Narrow spaces are made plain. */
function popupSays({ popup }: Stage, wanted: RegExp): Promise<unknown> {
  let said = '';
  return waitFor(
    async () => {
      said = (await popup.evaluate(() => document.body.innerText)).replaceAll('\u202f', ' ');
      return wanted.test(said);
    },
    { timeout: 8000, message: () => `the popup to say ${wanted}; it says ${said}` },
  );
}

const marked = ({ page }: Stage) => underlined(page, (words) => words.includes(SAID));
const unmarked = ({ page }: Stage) => underlined(page, (words) => !words.includes(SAID));

/** The page is as it is without Twoway. */
async function isUntouched({ browser, page }: Stage): Promise<void> {
  await browser.waitForCoach(page, BADGE, { gone: true });
  await underlined(page, (words) => words.length === 0);
}

/** Puts a text at once in place of the draft: of words that come one by one, the first are rated before the last. */
async function putText({ page }: Stage, text: string): Promise<void> {
  await pressWith(page, 'Control', 'a');
  await insertText(page, text);
}

/** The score on the badge. */
async function scoreOf({ browser, page }: Stage): Promise<number> {
  return Number(/\d+/.exec((await badge(browser, page)).name)?.[0]);
}

/** Waits until the score on the badge is as wanted, and returns it. */
function scoreWhere(stage: Stage, isWanted: (score: number) => boolean): Promise<number> {
  let score = -1;
  return waitFor(
    async () => {
      score = await scoreOf(stage);
      return isWanted(score) ? score : null;
    },
    { timeout: 6000, message: () => `another score than ${score}` },
  );
}

/** Waits until the toolbar icon shows this in tabs of which nothing else is to be said. */
function iconShows({ office }: Stage, wanted: string): Promise<unknown> {
  let shown = '';
  return waitFor(
    async () => {
      shown = await office.evaluate(() => chrome.action.getBadgeText({}));
      return shown === wanted;
    },
    { timeout: 6000, message: () => `the icon to show ${wanted}; it shows ${shown}` },
  );
}

/** How long it takes until a text that is written anew is rated, in milliseconds. */
async function waitOf({ browser, page }: Stage): Promise<number> {
  await replaceText(page, ' ');
  await browser.waitForCoach(page, BADGE, { gone: true });
  await replaceText(page, AD);
  const typed = Date.now();
  await badge(browser, page);
  return Date.now() - typed;
}

const CHECKS: Checks = {
  async version(stage) {
    await marked(stage);
    // The first one knew on and off.
    await stage.set({ version: 1, sites: { x: false } });
    await isUntouched(stage);
    await stage.set({});
    await stage.page.click('[contenteditable]');
    await marked(stage);
  },

  async targetShare(stage) {
    for (const targetShare of [30, 40]) {
      await stage.set({ targetShare });
      await popupSays(stage, new RegExp(`target ${targetShare} %`));
    }
  },

  async sites(stage) {
    await marked(stage);
    for (const x of ['panel', 'page', 'off', 'page']) {
      await stage.set({ sites: { x } });
      if (x !== 'page') await isUntouched(stage);
      else {
        // What was off begins anew with the next key or click.
        await stage.page.click('[contenteditable]');
        await marked(stage);
      }
    }
  },

  async readsMessages({ browser, set }) {
    await set({ readsMessages: false });
    const page = await openFixture(browser, fixture('linkedin/message'));
    await writeIn(page, 'message', AD);
    await pause(600);
    await browser.waitForCoach(page, BADGE, { gone: true });
    await set({ readsMessages: true });
    await page.keyboard.type(' ');
    await badge(browser, page);
    await set({ readsMessages: false });
    await browser.waitForCoach(page, BADGE, { gone: true });
    await browser.leaveSite(page);
  },

  async pause(stage) {
    await stage.set({ pause: LONG.longest });
    expect(await waitOf(stage)).toBeGreaterThan(LONG.longest - 200);
    await stage.set({ pause: LONG.shorter });
    expect(await waitOf(stage)).toBeLessThan(LONG.longest - 200);
  },

  async mutedRules(stage) {
    await marked(stage);
    await stage.set({ mutedRules: { 'call-to-action': 'chosen' } });
    await unmarked(stage);
    await stage.set({});
    await marked(stage);
  },

  async neverCount(stage) {
    await marked(stage);
    await stage.set({ neverCount: ['order now'] });
    await unmarked(stage);
    await stage.set({});
    await marked(stage);
  },

  async pausedUntil(stage) {
    await marked(stage);
    await stage.set({ pausedUntil: Date.now() + 3_600_000 });
    await isUntouched(stage);
    await stage.set({});
    await marked(stage);
  },

  async window(stage) {
    for (const acts of [8, 5]) {
      await stage.set({ window: { by: 'acts', acts } });
      await popupSays(stage, new RegExp(`\\d of ${acts} promotional`));
    }
  },

  async reading(stage) {
    await stage.set({ reading: 'posts' });
    await popupSays(stage, /Posts only[\s\S]*2 of 7 promotional\s+target/i);
    await stage.set({});
    await popupSays(stage, /2 of 12 promotional\s+target/);
  },

  async keepDays({ office, set }) {
    const keys = async () => (await readActs(office)).map(({ key }) => key);
    await eraseLedger(office);
    // A clock that jumps by more than a few days is not believed: the last act before today tells the day.
    const days = [100, 2].map((daysAgo) => ({ kind: 'sharing', daysAgo }) as const);
    await seedActs(office, days, 'old-acts');
    expect(await keys()).toEqual(['old-acts-1', 'old-acts-0']);
    await set({ keepDays: 30 });
    // Not by asking the background: whatever reads the ledger removes what is too old before.
    await waitFor(async () => (await countStored(office)) === 1, { message: 'the old act to go' });
    expect(await keys()).toEqual(['old-acts-1']);
  },

  async isSynced({ office, set }) {
    const synced = () => office.evaluate(async () => Object.keys(await chrome.storage.sync.get(null)));
    expect(await synced()).toEqual([]);
    await set({ isSynced: true, window: { by: 'days', days: 30 } });
    await waitFor(async () => (await synced()).length > 0, { timeout: 15_000, message: 'something synced' });
  },

  async dailyTen(stage) {
    const TITLE = /daily ten minutes/i;
    expect(await stage.popup.evaluate(() => document.body.innerText)).not.toMatch(TITLE);
    await stage.set({ dailyTen: { isOn: true, remindAt: null } });
    await popupSays(stage, TITLE);
  },

  async own(stage) {
    await putText(stage, MILL);
    const before = await scoreWhere(stage, (score) => score < 40);
    await stage.set({ own: OWN });
    await scoreWhere(stage, (score) => score > before + 10);
    await stage.set({});
    await scoreWhere(stage, (score) => score === before);
  },

  async brands(stage) {
    await putText(stage, MILL);
    const before = await scoreWhere(stage, (score) => score < 40);
    await stage.set({ brands: [{ ...OWN, title: 'Mill', isClient: false }] });
    await scoreWhere(stage, (score) => score > before + 10);
    // Somebody else's is the writer's own only where its account writes.
    await stage.set({ brands: [{ ...OWN, title: 'Mill', isClient: true }] });
    await scoreWhere(stage, (score) => score === before);
  },

  async hints(stage) {
    const { browser, office, page, set } = stage;
    const two = (await marked(stage)).length;
    await set({ hints: { most: 1 } });
    const one = (await underlined(page, (words) => words.length < two)).length;
    expect(one).toBeGreaterThan(0);
    await set({ hints: { most: 5 } });
    await underlined(page, (words) => words.length > two);

    await set({ hints: { hasUnderlines: false } });
    await underlined(page, (words) => words.length === 0);
    await badge(browser, page);
    // The words of a hint stand out while somebody is at it.
    await browser.pressShortcut(page, 'J');
    await browser.waitForCoach(page, CARD);
    await waitFor(async () => (await highlights(page)).length > 0, { message: 'the words of the hint' });
    await page.evaluate(() => getSelection()?.collapseToEnd());
    await browser.clickInCoach(page, await browser.waitForCoach(page, { role: 'button', name: 'Close' }));
    await underlined(page, (words) => words.length === 0);

    await set({ hints: { hasBadge: false } });
    await browser.waitForCoach(page, BADGE, { gone: true });
    await marked(stage);
    // Now the icon tells; the keys and the underlined words open the card.
    await waitFor(
      async () => {
        const tabs = await office.evaluate(async () => {
          const { tabs, action } = chrome as unknown as {
            tabs: { query(of: object): Promise<{ id: number }[]> };
            action: typeof chrome.action;
          };
          const all = await tabs.query({});
          return Promise.all(all.map(({ id }) => action.getBadgeText({ tabId: id })));
        });
        return tabs.some((text) => /^\d+$/.test(text));
      },
      { message: 'the score on the icon' },
    );
    await browser.pressShortcut(page, 'O');
    await browser.waitForCoach(page, CARD);
    await browser.pressShortcut(page, 'O');
    await browser.waitForCoach(page, CARD, { gone: true });
    const { x, y } = await page.evaluate((said) => {
      const all = [...CSS.highlights.values()].flatMap((one) => [...one]) as Range[];
      const box = all.find((one) => one.toString() === said)?.getBoundingClientRect();
      return { x: (box?.left ?? 0) + (box?.width ?? 0) / 2, y: (box?.top ?? 0) + (box?.height ?? 0) / 2 };
    }, SAID);
    await page.mouse.click(x, y);
    await browser.waitForCoach(page, CARD);
    // The caret is where it was put: in the draft.
    expect(await page.evaluate(() => document.activeElement?.matches('[contenteditable]'))).toBe(true);
    await set({});
    await badge(browser, page);
  },

  async ratesPrivate(stage) {
    // Other windows are as they were; what happens in a private one is in private.test.ts.
    await stage.set({ ratesPrivate: false });
    await pause(300);
    await marked(stage);
  },

  async toolbarBadge(stage) {
    await iconShows(stage, '');
    await stage.set({ toolbarBadge: 'balance' });
    await iconShows(stage, '17%');
    await seedActs(
      stage.office,
      Array.from({ length: 4 }, () => ({ kind: 'promotion', daysAgo: 1 }) as const),
      'more-acts',
    );
    await iconShows(stage, '38%');
    await stage.set({});
    await iconShows(stage, '');
  },

  async offeredPanel({ browser, set }) {
    const page = await openFixture(browser, fixture('linkedin/share-tiptap'));
    await writeIn(page, 'share', AD);
    await openCard(browser, page);
    const offer = { role: 'button', name: 'Use the side panel' };
    await browser.waitForCoach(page, offer);
    await set({ offeredPanel: true });
    await browser.waitForCoach(page, offer, { gone: true });
    await browser.waitForCoach(page, CARD);
    await browser.leaveSite(page);
  },
};

/** Two promotions in twelve acts, five of them answers. */
const HISTORY = 'cpcsbcsbpcsc';
const KINDS = { p: 'promotion', c: 'conversation', s: 'sharing', b: 'broadcast' } as const;

describe('the table of settings', () => {
  it('has a check for each setting', () => {
    expect(Object.keys(CHECKS).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
  });
});

/**
 * Those of which nothing is left to the browser but to tell the page, the popup or the background of the change. That it
 * does so to each of them, the others show in both browsers.
 */
const ALIKE: readonly (keyof Settings)[] = [
  'brands',
  'dailyTen',
  'mutedRules',
  'neverCount',
  'own',
  'pause',
  'version',
  'window',
];

function settingsIn(browser: (typeof BROWSERS)[number]): (keyof Settings)[] {
  const all = Object.keys(CHECKS) as (keyof Settings)[];
  return browser === 'chromium' ? all : all.filter((setting) => !ALIKE.includes(setting));
}

describe.each(BROWSERS)('settings in open tabs of %s', (name) => {
  let stage: Stage;

  beforeAll(async () => {
    const browser = await launchTestBrowser(name);
    const office = await openOffice(browser);
    const page = await openFixture(browser, fixture('x/home'));
    await writeIn(page, 'home', AD);
    const popup = await browser.openExtensionPageBehind(page, 'popup.html');
    for (const one of [page, popup]) await one.evaluate(() => Object.assign(window, { isLoadedOnce: true }));
    stage = { browser, office, page, popup, set: (change) => changeSettings(office, change) };
  });

  afterAll(() => stage?.browser.close());

  beforeEach(async () => {
    const { browser, office, page } = stage;
    await page.bringToFront();
    await stage.set({});
    await eraseLedger(office);
    const letters = [...HISTORY] as (keyof typeof KINDS)[];
    await seedActs(
      office,
      letters.map((letter, index) => ({ kind: KINDS[letter], daysAgo: 12 - index })),
    );
    await (await page.$('[contenteditable]'))?.focus();
    await putText(stage, AD);
    await badge(browser, page);
  });

  it.each(settingsIn(name))('%s', async (setting) => {
    await CHECKS[setting](stage);
    for (const one of [stage.page, stage.popup])
      expect(await one.evaluate(() => 'isLoadedOnce' in window)).toBe(true);
  });
});
