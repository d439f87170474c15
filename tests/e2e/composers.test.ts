import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BalanceReport } from '../../platform/requests.ts';
import { launchTestBrowser, pause, type TestBrowser, waitFor } from '../browsers/test-browser.ts';
import { addressOf, type Fixture, readFixtures } from '../fixtures/composers/fixtures.ts';
import type { Trigger } from '../playground/composers/facts.ts';
import { AD, BADGE, BROWSERS, badge, CARD, readPopup, TALK, underlined } from './steps.ts';

/** The extension on the composers of all three sites: what it shows there, and what it counts. */

const FIXTURES = readFixtures();

function fixture(name: string): Fixture {
  const found = FIXTURES.find((one) => one.name === name);
  if (found === undefined) throw new Error(`there is no fixture ${name}`);
  return found;
}

/** In the extension's own pages. */
declare const chrome: {
  storage: { local: { set(items: Record<string, unknown>): Promise<void> } };
  runtime: { sendMessage(message: unknown): Promise<{ value: BalanceReport }> };
};

/** What shows one sign alone: no source knows more of messages on X. They are probable once the time is up. */
const PROBABLE = ['x/chat', 'x/chat-legacy'];

function isBehind({ name, facts }: Fixture, editor: string): boolean {
  // The comment box of the group lies below the open dialog.
  if (name === 'facebook/group-post' && editor === 'answer') return true;
  return facts.composers.some((one) => one.editor === editor && one.isBehind === true);
}

/** Every way to publish that the fixtures know and a person can go. */
const WAYS = FIXTURES.filter((one) => !PROBABLE.includes(one.name)).flatMap((one) =>
  (one.facts.publishing ?? [])
    .filter((rule) => !isBehind(one, rule.editor))
    .flatMap((rule) =>
      rule.by.map((by) => ({ where: `${one.name}, ${rule.editor}, by ${by}`, one, editor: rule.editor, by })),
    ),
);

type Act = BalanceReport['lastActs'][number];

describe.each(BROWSERS)('composers in %s', (name) => {
  let browser: TestBrowser;
  let office: Page;

  beforeAll(async () => {
    browser = await launchTestBrowser(name);
    office = await browser.openExtensionPage('options.html');
    await office.waitForSelector('.target-form');
    await change({ readsMessages: true });
  });

  afterAll(() => browser?.close());

  /** Stores settings as the options page does. */
  async function change(settings: Record<string, unknown>): Promise<void> {
    await office.evaluate(
      (change) => chrome.storage.local.set({ settings: { version: 1, readsMessages: true, ...change } }),
      settings,
    );
  }

  function readActs(): Promise<Act[]> {
    return office.evaluate(async () => {
      const reply = await chrome.runtime.sendMessage({ request: 'get-balance', payload: {} });
      return reply.value.lastActs;
    });
  }

  async function open(
    one: Fixture,
    variants: string[] = [],
    query: Record<string, string> = {},
  ): Promise<Page> {
    const page = await browser.openSite(addressOf(one, variants, query));
    await waitFor(() => page.evaluate(() => window.fixture?.isReady === true), {
      message: () => `the fixture to be ready; ${browser.pageErrors(page).join('; ')}`,
    });
    return page;
  }

  async function element(page: Page, called: string): Promise<ElementHandle<Element>> {
    const handle = await page.evaluateHandle((one) => window.fixture?.elements.get(one) ?? null, called);
    const found = handle.asElement();
    if (found === null) throw new Error(`there is no ${called}`);
    return found as ElementHandle<Element>;
  }

  async function write(page: Page, editor: string, text: string): Promise<void> {
    await (await element(page, editor)).click();
    await page.keyboard.type(text);
  }

  async function publish(page: Page, { facts }: Fixture, editor: string, by: Trigger): Promise<void> {
    const submit = facts.composers.find((one) => one.editor === editor)?.submit;
    if (by === 'click' && typeof submit === 'string') {
      const button = await element(page, submit);
      await waitFor(
        () => button.evaluate((one) => one.isConnected && !one.matches(':disabled,[aria-disabled="true"]')),
        {
          timeout: 2000,
          message: `${submit} to be ready`,
        },
      );
      await button.click();
      return;
    }
    if (by === 'chord') await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    if (by === 'chord') await page.keyboard.up('Control');
  }

  it.each(WAYS)('publishing is seen at $where', async ({ one, editor, by }) => {
    const known = new Set((await readActs()).map((act) => act.key));
    const page = await open(one);
    const composer = one.facts.composers.find((each) => each.editor === editor);
    for (const part of composer?.parts ?? [editor]) await write(page, part, TALK);
    await badge(browser, page, /conversational/);
    await publish(page, one, editor, by);
    const added = async () => (await readActs()).filter((act) => !known.has(act.key));
    if (composer?.isCounted === false) {
      await pause(700);
      expect(await added()).toEqual([]);
    } else {
      const acts = await waitFor(
        async () => {
          const found = await added();
          return found.length > 0 && found;
        },
        { timeout: 4000, message: 'the act in the ledger' },
      );
      const [site] = one.name.split('/');
      expect(acts).toMatchObject([{ site, surface: composer?.surface, status: 'confirmed' }]);
    }
    expect(browser.pageErrors(page).filter((line) => !/403|status of/.test(line))).toEqual([]);
    await page.close();
  });

  it.each(PROBABLE)('what shows one sign is probable after 15 seconds: %s', async (where) => {
    const one = fixture(where);
    const known = new Set((await readActs()).map((act) => act.key));
    const page = await open(one);
    await write(page, 'message', TALK);
    await badge(browser, page, /conversational/);
    await publish(page, one, 'message', 'enter');
    const acts = await waitFor(
      async () => {
        const found = (await readActs()).filter((act) => !known.has(act.key));
        return found.length > 0 && found;
      },
      { timeout: 20_000, message: 'the act in the ledger' },
    );
    expect(acts).toMatchObject([{ site: 'x', surface: 'message', status: 'probable' }]);
    await page.close();
  });

  it.each(['x/home', 'linkedin/comment', 'linkedin/share-tiptap', 'facebook/post', 'facebook/comment'])(
    'hints stand at the words in %s, and the card opens',
    async (where) => {
      const one = fixture(where);
      const page = await open(one);
      await write(page, one.facts.composers[0]?.editor ?? '', AD);
      await browser.clickInCoach(page, await badge(browser, page, /promotional|hard sell/));
      await browser.waitForCoach(page, CARD);
      await underlined(page, (words) => words.includes('Order now'));
      await page.close();
    },
  );

  it('nothing is counted that the site refused or the person discarded', async () => {
    const before = (await readActs()).length;
    const refused = await open(fixture('x/home'), [], { outcome: 'refused' });
    await write(refused, 'home', AD);
    await publish(refused, fixture('x/home'), 'home', 'click');
    await pause(700);
    await refused.close();
    const scheduled = await open(fixture('x/home'), [], { outcome: 'scheduled' });
    await write(scheduled, 'home', AD);
    await publish(scheduled, fixture('x/home'), 'home', 'click');
    await pause(700);
    await scheduled.close();
    expect((await readActs()).length).toBe(before);
  });

  it('several composers at once keep apart', async () => {
    const page = await open(fixture('facebook/comment'));
    await write(page, 'comment', AD);
    await badge(browser, page, /promotional|hard sell/);
    await write(page, 'chat', TALK);
    await badge(browser, page, /conversational/);
    await (await element(page, 'comment')).click();
    await badge(browser, page, /promotional|hard sell/);
    expect(await readPopup(browser, page)).toContain('Reply to Sample Page');
    await page.close();
  });

  it('a thread is rated part by part and as a whole', async () => {
    const thread = fixture('x/thread');
    const page = await open(thread);
    const [first = '', second = ''] = thread.facts.composers[0]?.parts ?? [];
    await write(page, first, TALK);
    await write(page, second, AD);
    await badge(browser, page, /promotional|hard sell/);
    const popup = await readPopup(browser, page);
    expect(popup).toMatch(/Part 2 of 3/);
    expect(popup).toMatch(/Whole thread \d+/);
    await page.close();
  });

  it('direct messages are not read unless the person says so, and the popup says why', async () => {
    await change({ readsMessages: false });
    const page = await open(fixture('linkedin/message'));
    await write(page, 'message', AD);
    await pause(600);
    expect(await browser.findInCoach(page, BADGE)).toBeNull();
    expect(await readPopup(browser, page)).toContain('Direct messages are not read');
    await change({ readsMessages: true });
    await page.bringToFront();
    await (await element(page, 'message')).click();
    await page.keyboard.type(' Now.');
    await badge(browser, page);
    await page.close();
  });

  it('a box that no adapter knows is said not to be seen, with a report of its structure that holds no text', async () => {
    const page = await open(fixture('facebook/post'));
    await page.evaluate((text) => {
      const box = document.createElement('div');
      box.contentEditable = 'true';
      box.textContent = text;
      document.body.replaceChildren(box);
      box.focus();
    }, AD);
    await waitFor(async () => (await readPopup(browser, page)).includes('Twoway cannot see this box'), {
      timeout: 4000,
      message: 'the popup to say so',
    });
    await page.close();
  });

  it('a site that is switched off is left alone, and coached again without a reload', async () => {
    const one = fixture('x/home');
    const page = await open(one);
    await write(page, 'home', AD);
    await badge(browser, page);
    await change({ sites: { x: false } });
    await browser.waitForCoach(page, BADGE, { gone: true });
    await page.keyboard.type(' More.');
    await pause(600);
    expect(await browser.coachUi(page)).toEqual([]);
    await change({ sites: { x: true } });
    await badge(browser, page);
    await page.close();
  });
});
