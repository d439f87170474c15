import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sayFrom } from '../../analysis/message.ts';
import { launchTestBrowser, type TestBrowser, waitFor } from '../browsers/test-browser.ts';
import { pageViolations } from './find-violations.ts';
import { AD, onlyIn, seedLedger, TALK } from './steps.ts';

/** The practice page: any draft, without any of the sites. */

const LOCALES = join(import.meta.dirname, '../../public/_locales');
const german = sayFrom(JSON.parse(readFileSync(join(LOCALES, 'de/messages.json'), 'utf8')));

/** Words that must not be found anywhere. */
const CANARY = 'Zimtschnecken';

const HISTORY = 'cpcscbcpccscpp';

/** In a page of the extension. */
declare const chrome: {
  storage: Record<'local' | 'session', { get(): Promise<object>; set(items: object): Promise<void> }>;
  contextMenus: { update(id: string, change: object): Promise<void> };
};

async function bodyOf(page: Page): Promise<string> {
  return (await page.evaluate(() => document.body.innerText)).replaceAll('\u202f', ' ');
}

function shows(page: Page, text: RegExp): Promise<unknown> {
  return waitFor(async () => text.test(await bodyOf(page)), {
    timeout: 8000,
    message: `the practice page to show ${text}`,
  });
}

/** What has the focus, in a few words. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement & { labels?: NodeListOf<HTMLElement> };
    return element.labels?.[0]?.innerText || element.innerText || element.id;
  });
}

/** Tab until something has the focus; what is passed over is returned. */
async function tabTo(page: Page, name: RegExp): Promise<string[]> {
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    if (name.test(here)) return passed;
    passed.push(here);
  }
  throw new Error(`Tab does not lead to ${name}: ${passed.join(', ')}`);
}

function countActs(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { browser, chrome: own } = globalThis as unknown as Record<
      string,
      typeof import('wxt/browser').browser
    >;
    const reply = await (browser ?? own)?.runtime.sendMessage({
      request: 'read-acts',
      payload: { after: null },
    });
    return reply.value.count;
  });
}

describe.each(onlyIn('firefox'))('the practice page in %s', (name) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await launchTestBrowser(name);
    const popup = await browser.openExtensionPage('popup.html');
    await popup.waitForSelector('section');
    await seedLedger(popup, HISTORY);
    await popup.close();
  });

  afterAll(() => browser?.close());

  it('rates what is typed, by keyboard alone', async () => {
    const page = await browser.openExtensionPage('practice.html');
    await shows(page, /Type or paste a draft/);
    expect(await page.evaluate(() => [document.title, document.activeElement?.id])).toEqual([
      'Practice page',
      'draft',
    ]);
    await page.keyboard.type(AD);
    await shows(page, /Self-promotion \d+ hard sell/);
    const text = await bodyOf(page);
    expect(text).toMatch(/Now\s+29 %\s+After it\s+33 %/);
    expect(text).toContain('First: 6 conversations bring you back to 20 %.');
    expect(text).toMatch(/\d+ characters left/);
    expect(text).toMatch(/What drives the score, in points\s[\s\S]*Call to action\s+\+\d+/);
    const marked = await page.$$eval('mark', (all) => all.map((one) => one.firstChild?.textContent));
    expect(marked).toContain('Order now');
    // The field that is typed into is left alone.
    expect(await page.$eval('#draft', (one) => (one as HTMLTextAreaElement).value)).toBe(AD);

    // Network and kind of text are one stop each, and the arrows choose.
    await tabTo(page, /^X$/);
    await page.keyboard.press('ArrowRight');
    await shows(page, /2,9\d\d characters left/);
    await tabTo(page, /^Post$/);
    await page.keyboard.press('ArrowRight');
    await tabTo(page, /The post that it answers/);
    await page.keyboard.type('Our notes are a mess. How do you keep yours in order?');
    await shows(page, /Pitch in an answer/);

    // Each reason opens and closes.
    await tabTo(page, /^Why$/);
    await page.keyboard.press('Enter');
    await waitFor(() => page.evaluate(() => document.querySelector('.evidence') !== null), {
      message: 'the evidence',
    });

    // An example takes the place of the draft, which can be brought back.
    await tabTo(page, /^Something useful$/);
    await page.keyboard.press('Enter');
    await shows(page, /Self-promotion \d+ conversational/);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('draft');
    await tabTo(page, /^Bring back my draft$/);
    await page.keyboard.press('Enter');
    await shows(page, /Self-promotion \d+ hard sell/);
    // The button has gone: who types on is in the draft.
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('draft');

    // Who listens is told when the typing has stopped, once.
    const heard = () => page.$eval('main > [role="status"]', (one) => one.textContent ?? '');
    await waitFor(
      async () => /^Self-promotion \d+ of 100, hard sell\. \d+ things stand out$/.test(await heard()),
      {
        message: 'the rating to be read aloud',
      },
    );
    expect(await pageViolations(page)).toEqual([]);
    expect(browser.pageErrors(page)).toEqual([]);
    await page.close();
  });

  it('fits from 320 to 1600 pixels', async () => {
    const page = await browser.openExtensionPage('practice.html');
    await shows(page, /Type or paste a draft/);
    await page.keyboard.type(`${AD} https://a-very-long-name-that-never-ends.example/${'a'.repeat(200)}`);
    await shows(page, /hard sell/);
    for (const width of [320, 600, 960, 1600]) {
      await page.setViewport({ width, height: 800 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `${width}`).toBeLessThanOrEqual(0);
    }
    await page.close();
  });

  it('records nothing, stores no word, and forgets with the page', async () => {
    const page = await browser.openExtensionPage('practice.html');
    await shows(page, /Type or paste a draft/);
    const before = await countActs(page);
    await page.keyboard.type(`${CANARY}! ${AD}`);
    await shows(page, /hard sell/);
    const stored = await page.evaluate(async () =>
      JSON.stringify([
        await chrome.storage.local.get(),
        await chrome.storage.session.get(),
        { ...localStorage },
        { ...sessionStorage },
        history.state,
      ]),
    );
    expect(stored).not.toContain(CANARY);
    expect(await countActs(page)).toBe(before);
    await page.evaluate(() => location.reload());
    await shows(page, /Type or paste a draft/);
    expect(await page.$eval('#draft', (one) => (one as HTMLTextAreaElement).value)).toBe('');
    await page.close();
  });

  it('goes on where it was when another language is chosen in another tab', async () => {
    const page = await browser.openExtensionPage('practice.html');
    await shows(page, /Type or paste a draft/);
    await waitFor(async () => (await page.evaluate(() => document.activeElement?.id)) === 'draft', {
      message: 'the focus in the draft',
    });
    await page.keyboard.type(AD);
    await shows(page, /hard sell/);
    await tabTo(page, /^X$/);
    await page.keyboard.press('ArrowRight');
    await page.$eval('#draft', (one) => {
      const draft = one as HTMLTextAreaElement;
      draft.focus();
      draft.setSelectionRange(4, 9);
    });
    const inHand = () =>
      page.evaluate(() => {
        const draft = document.querySelector<HTMLTextAreaElement>('#draft');
        const network = document.querySelector('.where input:checked')?.parentElement?.textContent;
        const isInFocus = document.activeElement === draft;
        return [draft?.value, network, isInFocus, draft?.selectionStart, draft?.selectionEnd];
      });
    expect(await inHand()).toEqual([AD, 'LinkedIn', true, 4, 9]);
    const options = await browser.openExtensionPage('options.html');
    const choose = async (language: string, title: string) => {
      await waitFor(() => options.evaluate(() => document.querySelector('#language-choice') !== null), {
        message: 'the choice of a language',
      });
      await options.evaluate((wanted) => {
        const select = document.querySelector('#language-choice') as HTMLSelectElement;
        select.value = wanted;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }, language);
      await waitFor(() => page.evaluate((wanted) => document.title === wanted, title), { message: title });
    };
    try {
      await choose('de', german('practice_title'));
      expect(await inHand()).toEqual([AD, 'LinkedIn', true, 4, 9]);
      await page.bringToFront();
      await shows(page, new RegExp(german('band_hard_sell')));
      expect(await inHand()).toEqual([AD, 'LinkedIn', true, 4, 9]);
      // What is typed goes on there, too.
      await page.keyboard.press('End');
      await page.keyboard.type('!');
      expect((await inHand())[0]).toBe(`${AD}!`);
    } finally {
      await choose('browser', 'Practice page');
      await options.close();
    }
    expect(browser.pageErrors(page)).toEqual([]);
    await page.close();
  });

  it('heeds an option that is changed elsewhere, at once', async () => {
    const page = await browser.openExtensionPage('practice.html');
    await shows(page, /Type or paste a draft/);
    await page.keyboard.type(AD);
    await shows(page, /What stands out[\s\S]*Call to action/);
    await page.evaluate(() =>
      chrome.storage.local.set({ settings: { mutedRules: { 'call-to-action': 'chosen' }, targetShare: 50 } }),
    );
    const hints = () => page.$$eval('.hint-item .title', (all) => all.map((one) => one.textContent));
    await waitFor(async () => !(await hints()).includes('Call to action'), {
      message: 'the rule to be mute',
    });
    expect(await bodyOf(page)).toContain('The notch is your target, 50 %');
    await page.evaluate(() => chrome.storage.local.set({ settings: {} }));
    await page.close();
  });

  it('takes words that were selected in another page, once', async () => {
    const office = await browser.openExtensionPage('practice.html');
    await shows(office, /Type or paste a draft/);
    // It rejects for an item that is not there.
    await office.evaluate(() => chrome.contextMenus.update('rate-selection', { enabled: true }));
    const page = await browser.openSite('https://x.com/home');
    await browser.clickSelectionMenu({ selectionText: `${CANARY}: ${TALK}`, pageUrl: 'https://x.com/home' });
    const opened = await waitFor(
      async () => {
        const pages = await page.browser().pages();
        return pages.find((one) => one !== office && one.url().includes('practice.html'));
      },
      { timeout: 8000, message: 'the practice page to open' },
    );
    if (!opened) throw new Error('no practice page');
    await shows(opened, /These are the words that you selected/);
    await shows(opened, /Self-promotion \d+ conversational/);
    const address = await opened.evaluate(() => location.href);
    expect(address).not.toContain(CANARY);
    expect(address).toBe(browser.extensionUrl('practice.html'));
    expect(await opened.$eval('#draft', (one) => (one as HTMLTextAreaElement).value)).toContain(CANARY);
    const stored = await opened.evaluate(async () =>
      JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]),
    );
    expect(stored).not.toContain(CANARY);
    await opened.close();
    await office.close();

    // A background that was ended has nothing to hand over.
    const late = await browser.openExtensionPage('practice.html#00000000-0000-4000-8000-000000000000');
    await shows(late, /no longer in memory/);
    await late.close();
    await page.close();
  });
});
