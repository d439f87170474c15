import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchTestBrowser, pause, type TestBrowser, waitFor } from '../browsers/test-browser.ts';
import {
  changeSettings,
  expectTextIn,
  firstEditor,
  fixture,
  newActs,
  openFixture,
  openOffice,
  partOf,
  pressWith,
  publishFrom,
  readActs,
  textIn,
  writeIn,
} from './fixture-steps.ts';
import { composeWords, sayComposition } from './input-method.ts';
import { AD, BADGE, BROWSERS, badge, readPopup, TALK, turnOf, underlined } from './steps.ts';

/** What people do while they write, in the composers of all three sites, with each of the editors. */

/** One composer for each editor that the sites use. */
const COMPOSERS = [
  'x/home', // Draft.js
  'x/mobile', // text area
  'linkedin/comment-ember', // Quill 1; in a shadow root it does not undo
  'linkedin/share-tiptap', // TipTap
  'linkedin/comment-feb', // no library
  'facebook/post', // Lexical
] as const;

/** An editor's history takes what follows within a second for the same step. */
const STEP_MS = 1100;

const PROMOTIONAL = /promotional|hard sell/;

/** The words of a text area have no ranges, and so no underlines. */
async function expectHint(page: Page, where: string, words: string): Promise<void> {
  if (where !== 'x/mobile') await underlined(page, (all) => all.includes(words));
}

async function expectNoHints(page: Page): Promise<void> {
  await underlined(page, (all) => all.length === 0);
}

/** Dialogs that ask before they discard: they are told apart by the adapters, as the browsers have no part in it. */
const DISCARDING = [
  'linkedin/share-tiptap',
  'linkedin/repost-with-thoughts',
  'linkedin/group-post',
  'facebook/post',
  'facebook/group-post',
];
const ONE_OF_A_SITE = ['linkedin/share-tiptap', 'facebook/post'];

describe.each(BROWSERS)('writing in %s', (name) => {
  let browser: TestBrowser;
  let office: Page;

  beforeAll(async () => {
    browser = await launchTestBrowser(name);
    office = await openOffice(browser);
    await changeSettings(office, {});
  });

  afterAll(() => browser?.close());

  const open = (where: string, query: Record<string, string> = {}) =>
    openFixture(browser, fixture(where), query);

  it.each(turnOf(name, COMPOSERS))('T11: cutting, pasting, undoing in %s: hints follow', async (where) => {
    const page = await open(where);
    const editor = firstEditor(fixture(where));
    await writeIn(page, editor, AD);
    await badge(browser, page, PROMOTIONAL);
    await pause(STEP_MS);
    await pressWith(page, 'Control', 'a');
    await pressWith(page, 'Control', 'x');
    await browser.waitForCoach(page, BADGE, { gone: true });
    await expectNoHints(page);
    await pause(STEP_MS);
    await pressWith(page, 'Control', 'v');
    await badge(browser, page, PROMOTIONAL);
    await expectHint(page, where, 'Order now');
    await pause(STEP_MS);
    await pressWith(page, 'Control', 'z');
    await expectTextIn(page, editor, '');
    await browser.waitForCoach(page, BADGE, { gone: true });
    await expectNoHints(page);
    await pressWith(page, 'Control', 'z');
    await expectTextIn(page, editor, AD);
    await badge(browser, page, PROMOTIONAL);
    expect(browser.pageErrors(page)).toEqual([]);
    await browser.leaveSite(page);
  });

  it.each(turnOf(name, COMPOSERS))(
    'emoji and names before the words in %s: hints stand at the words',
    async (where) => {
      const page = await open(where);
      await writeIn(page, firstEditor(fixture(where)), `👩‍🍳🎉 Thanks @ana, é! ${AD}`);
      await badge(browser, page);
      for (const words of ['Order now', '50% off']) await expectHint(page, where, words);
      await browser.leaveSite(page);
    },
  );

  // Only Chromium's input method can be driven in every box.
  it.each(name === 'chromium' ? COMPOSERS : turnOf(name, COMPOSERS))(
    'T11: an input method composes in %s: nothing is said of half a word',
    async (where) => {
      const page = await open(where);
      const editor = firstEditor(fixture(where));
      const words = 'Order now, 50% off. Link in bio. Order now';
      const expectNothingSaid = async () => {
        await pause(600);
        await badge(browser, page, /conversational/);
      };
      await writeIn(page, editor, `${TALK} `);
      await badge(browser, page, /conversational/);
      if (name === 'chromium') {
        await composeWords(page, [words.slice(0, -2), words], words, expectNothingSaid);
      } else {
        const isPlain = where === 'x/mobile' || where === 'linkedin/comment-feb';
        if (isPlain) await sayComposition(page, editor, 'compositionstart');
        await page.keyboard.type(words);
        await pause(600);
        if (isPlain) {
          await badge(browser, page, /conversational/);
          await sayComposition(page, editor, 'compositionend');
        }
      }
      await expectTextIn(page, editor, `${TALK} ${words}`);
      await expectHint(page, where, 'Order now');
      await badge(browser, page, PROMOTIONAL);
      await browser.leaveSite(page);
    },
  );

  it.each(['x/home', 'linkedin/share-tiptap', 'facebook/post'])(
    'a list of names that opens in %s is not covered',
    async (where) => {
      const page = await open(where);
      const editor = firstEditor(fixture(where));
      await writeIn(page, editor, `${TALK} @an`);
      const { rect: before } = await badge(browser, page);
      // As all three sites do it: above everything, below the words.
      const list = await page.evaluate((called) => {
        const box = window.fixture.elements.get(called);
        if (box === undefined) throw new Error(called);
        const { left, bottom, width } = box.getBoundingClientRect();
        const list = document.createElement('div');
        list.id = 'typeaheadDropdown-1';
        list.setAttribute('role', 'listbox');
        list.textContent = 'Ana, Anna, Andrea';
        list.style.cssText = `position:fixed;left:${left}px;top:${bottom - 6}px;width:${width}px;height:90px;background:#eee`;
        (box.closest('dialog') ?? document.body).append(list);
        const { x, y, height } = list.getBoundingClientRect();
        return { x, y, width, height };
      }, editor);
      expect(list.width * list.height).toBeGreaterThan(0);
      await waitFor(
        async () => {
          const { rect } = await badge(browser, page);
          return (
            rect.x >= list.x + list.width ||
            rect.x + rect.width <= list.x ||
            rect.y >= list.y + list.height ||
            rect.y + rect.height <= list.y
          );
        },
        { timeout: 2000, message: 'the badge beside the list' },
      );
      await page.evaluate(() => document.getElementById('typeaheadDropdown-1')?.remove());
      await waitFor(
        async () => {
          const { rect } = await badge(browser, page);
          return Math.abs(rect.x - before.x) < 2 && Math.abs(rect.y - before.y) < 2;
        },
        { timeout: 2000, message: 'the badge back in its place' },
      );
      await browser.leaveSite(page);
    },
  );

  it.each(name === 'chromium' ? DISCARDING : ONE_OF_A_SITE)(
    'what is discarded in %s is not counted, and takes its hints along',
    async (where) => {
      const known = await readActs(office);
      const page = await open(where, { outcome: 'discard-first' });
      await writeIn(page, firstEditor(fixture(where)), AD);
      await badge(browser, page, PROMOTIONAL);
      await (await partOf(page, 'close')).click();
      await (await partOf(page, 'discard-button')).click();
      await browser.waitForCoach(page, BADGE, { gone: true });
      await expectNoHints(page);
      await pause(700);
      expect(await readActs(office)).toEqual(known);
      await browser.leaveSite(page);
    },
  );

  it.each(turnOf(name, ['x/home', 'x/status-reply', 'linkedin/comment', 'facebook/post']))(
    'what %s refuses is not counted, and is coached on',
    async (where) => {
      const one = fixture(where);
      const known = await readActs(office);
      const page = await open(where, { outcome: 'refused' });
      const editor = firstEditor(one);
      await writeIn(page, editor, AD);
      await badge(browser, page, PROMOTIONAL);
      await publishFrom(page, one, editor, 'click');
      await pause(700);
      await writeIn(page, editor, ' Again.');
      await badge(browser, page);
      expect(await readActs(office)).toEqual(known);
      await browser.leaveSite(page);
    },
  );

  it.each(['x/home', 'facebook/comment'])('what %s takes without a word is counted', async (where) => {
    const one = fixture(where);
    const known = await readActs(office);
    const page = await open(where, { outcome: 'silent' });
    await writeIn(page, firstEditor(one), TALK);
    await badge(browser, page, /conversational/);
    await publishFrom(page, one, firstEditor(one), one.facts.publishing?.[0]?.by[0] ?? 'click');
    expect(await newActs(office, known)).toMatchObject([{ status: 'confirmed', kind: 'conversation' }]);
    await browser.leaveSite(page);
  });

  it.each(['x/home', 'linkedin/share-tiptap'])(
    'what %s publishes without clearing the box is counted once',
    async (where) => {
      const one = fixture(where);
      const known = await readActs(office);
      const page = await openFixture(browser, one, {}, ['kept']);
      const editor = firstEditor(one);
      await writeIn(page, editor, TALK);
      await badge(browser, page, /conversational/);
      await publishFrom(page, one, editor, 'click');
      expect(await newActs(office, known)).toMatchObject([{ status: 'confirmed' }]);
      expect(await textIn(page, editor)).toBe(TALK);
      await browser.leaveSite(page);
      expect(await newActs(office, known)).toHaveLength(1);
    },
  );

  it('a post that is passed on without words counts as sharing', async () => {
    const known = await readActs(office);
    const page = await open('x/home');
    await (await partOf(page, 'retweet')).click();
    await (await partOf(page, 'retweet-confirm')).click();
    expect(await newActs(office, known)).toMatchObject([
      { site: 'x', surface: 'repost', kind: 'sharing', status: 'confirmed' },
    ]);
    await browser.leaveSite(page);
  });

  it('another page of the site takes the hints along, and its composers are coached', async () => {
    const page = await open('x/home');
    await writeIn(page, 'home', AD);
    await badge(browser, page, PROMOTIONAL);
    await (await partOf(page, 'to-explore')).click();
    await waitFor(() => page.evaluate(() => location.pathname === '/explore'), { message: 'the other page' });
    await browser.waitForCoach(page, BADGE, { gone: true });
    await expectNoHints(page);
    expect(await readPopup(browser, page)).not.toContain('This draft');
    await browser.leaveSite(page);
  });

  it('what one sign speaks for is asked about in the popup, and stays or goes as the person says', async () => {
    const page = await open('x/chat');
    const known = await readActs(office);
    for (const answer of ['Yes', 'No']) {
      await writeIn(page, 'message', `${TALK} ${answer}`);
      await badge(browser, page, /conversational/);
      await publishFrom(page, fixture('x/chat'), 'message', 'enter');
      await expectTextIn(page, 'message', '');
    }
    await waitFor(async () => (await newActs(office, known)).length === 2, {
      timeout: 20_000,
      message: 'both acts in the ledger',
    });
    const probable = (await newActs(office, known)).map((act) => act.status);
    expect(probable).toEqual(['probable', 'probable']);
    const popup = await browser.openExtensionPage('popup.html');
    for (const [label, said] of [
      ['Yes', 'Kept in your balance'],
      ['No, remove', 'Removed from your balance'],
    ] as const) {
      await (await popup.waitForSelector(`button[aria-label^="${label}"]`))?.click();
      await waitFor(() => popup.evaluate((text) => document.body.innerText.includes(text), said), {
        message: 'the popup to say what was done',
      });
    }
    await popup.close();
    expect((await newActs(office, known)).map((act) => act.status)).toEqual(['confirmed']);
    await browser.leaveSite(page);
  });
});
