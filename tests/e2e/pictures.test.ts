import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixedLooks } from '../browsers/fixed-looks.ts';
import { launchTestBrowser, type TestBrowser, waitFor } from '../browsers/test-browser.ts';
import { firstEditor, fixture, openFixture, writeIn } from './fixture-steps.ts';
import { bringInSight, calm, holdStill, press, replaceText, shootCoach, shootPage } from './picture-steps.ts';
import { expectPicture, PICTURES } from './reference-picture.ts';
import { AD, badge, CARD, openCard, seedLedger } from './steps.ts';

/**
 * Every state of every surface beside its reference picture. In Chromium only: Firefox draws text a little
 * differently in each of its versions. Texts are invented.
 */

const THANKS = 'Thank you, Ana, your notes on rye bread helped me a lot. How long do you let yours rest?';
const ORDER = 'Your photos are amazing. Our new course teaches you how to take them.';
const SPANISH = 'Nuestro nuevo curso de pan empieza el lunes, apúntate ya';
const HISTORY = 'cpcscbcpccsc';

const THEMES = ['light', 'dark'] as const;
const SITES = ['x/home', 'linkedin/share-tiptap', 'facebook/post'] as const;

interface Means {
  browser: TestBrowser;
  page: Page;
}

/** What leads from the state before to this one. */
interface State {
  name: string;
  /** The words in the editor belong to the picture. */
  withDraft?: true;
  reach(means: Means): Promise<unknown>;
}

const card = ({ browser, page }: Means, text: RegExp) => browser.waitForCoach(page, { ...CARD, text });

const STATES: readonly State[] = [
  {
    name: 'badge-calm',
    withDraft: true,
    async reach({ browser, page }) {
      await replaceText(page, THANKS);
      await badge(browser, page, /conversational/);
    },
  },
  {
    name: 'badge-promotional',
    withDraft: true,
    async reach({ browser, page }) {
      await replaceText(page, AD);
      await badge(browser, page, /hard sell/);
    },
  },
  {
    name: 'card',
    async reach({ browser, page }) {
      await openCard(browser, page);
      await page.mouse.move(2, 2);
    },
  },
  {
    name: 'card-no',
    async reach(means) {
      await press(means.browser, means.page, /^Hide here/);
      await card(means, /Hidden here/);
    },
  },
  {
    name: 'card-all',
    async reach({ browser, page }) {
      await press(browser, page, 'Undo');
      await press(browser, page, /more$/);
      await press(browser, page, 'Why: Own offer');
      await bringInSight(browser, page, { role: 'button', name: /more$/ }, 'start');
    },
  },
  {
    name: 'card-fewer',
    async reach({ browser, page }) {
      await press(browser, page, 'Fewer hints');
      await press(browser, page, 'Not in this draft');
    },
  },
  {
    name: 'card-credit',
    async reach(means) {
      await press(means.browser, means.page, 'Undo');
      await press(means.browser, means.page, 'Close');
      await replaceText(means.page, THANKS);
      await badge(means.browser, means.page, /conversational/);
      await openCard(means.browser, means.page);
      await means.page.mouse.move(2, 2);
    },
  },
  {
    name: 'card-order',
    async reach(means) {
      await replaceText(means.page, ORDER);
      await card(means, /Then: “Our new course”/);
      const then = { role: 'listitem', text: 'Then: “Our new course”' };
      await bringInSight(means.browser, means.page, then, 'end');
    },
  },
  {
    name: 'card-unrated',
    async reach(means) {
      await replaceText(means.page, SPANISH);
      await card(means, /looks like Spanish/);
    },
  },
];

/** What stands in front while a page of the extension is looked at. */
interface Scene {
  name: string;
  path: string;
  /** The window that the page has. */
  size: { width: number; height: number };
  /** The text from which on the page is ready. */
  shows: RegExp;
  prepare(browser: TestBrowser): Promise<Page | null>;
}

async function openDraft(browser: TestBrowser): Promise<Page> {
  const page = await openFixture(browser, fixture('linkedin/comment'));
  await writeIn(page, 'comment', AD);
  await badge(browser, page, /hard sell/);
  return page;
}

/** A box that no adapter knows has the focus. */
async function openUnseen(browser: TestBrowser): Promise<Page> {
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

const SCENES: readonly Scene[] = [
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
    size: { width: 800, height: 900 },
    shows: /Direct messages/,
    async prepare(browser) {
      const office = await browser.openExtensionPage('options.html');
      await seedLedger(office, HISTORY);
      await office.close();
      return null;
    },
  },
  {
    name: 'popup-balance',
    path: 'popup.html',
    size: POPUP,
    shows: /Last posted/,
    prepare: async () => null,
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

function siteOf(name: string): string {
  return name.split('/')[0] ?? name;
}

/** Every reference picture that there has to be. */
const NAMES = [
  ...SITES.flatMap((site) => STATES.map(({ name }) => `${siteOf(site)}-${name}`)),
  ...SCENES.map(({ name }) => name),
].flatMap((name) => THEMES.map((theme) => `${name}-${theme}`));

const looks = fixedLooks();
if (looks === null) console.log('pictures: skipped, for they need the Liberation fonts of Debian');

describe.skipIf(looks === null)('reference pictures', () => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await launchTestBrowser('chromium', looks ?? {});
  });

  afterAll(() => browser?.close());

  describe.each(SITES)('%s', (site) => {
    it.each(THEMES)('%s', async (theme) => {
      const one = fixture(site);
      const editor = firstEditor(one);
      const page = await openFixture(browser, one, { theme });
      await calm(page, editor);
      await writeIn(page, editor, 'a');
      const problems: unknown[] = [];
      for (const { name, withDraft, reach } of STATES) {
        await reach({ browser, page });
        await expectPicture(`${siteOf(site)}-${name}-${theme}`, () =>
          shootCoach(browser, page, withDraft === true ? editor : null),
        ).catch((problem: unknown) => problems.push(problem));
      }
      await page.close();
      expect(problems.map(String)).toEqual([]);
    });
  });

  it.each(SCENES)('$name', async ({ name, path, size, shows, prepare }) => {
    const front = await prepare(browser);
    const page =
      front === null
        ? await browser.openExtensionPage(path)
        : await browser.openExtensionPageBehind(front, path);
    await waitFor(async () => shows.test(await page.evaluate(() => document.body.innerText)), {
      timeout: 8000,
      message: `${path} to show ${shows}`,
    });
    await holdStill(page, size);
    const problems: unknown[] = [];
    for (const theme of THEMES) {
      await expectPicture(`${name}-${theme}`, () => shootPage(page, theme)).catch((problem: unknown) =>
        problems.push(problem),
      );
    }
    await page.close();
    await front?.close();
    expect(problems.map(String)).toEqual([]);
  });

  it('are all there, and no others', () => {
    const files = readdirSync(PICTURES).filter((file) => file !== 'coach.png');
    expect(files.sort()).toEqual(NAMES.map((name) => `${name}.png`).sort());
  });
});
