import process from 'node:process';
import type { Page } from 'puppeteer-core';
import { highlights, insertText, type TestBrowser, type UiNode, waitFor } from '../browsers/test-browser.ts';
import { IS_SOAK } from '../hostile/tried.ts';

/** What people do, in the words of the tests. Texts are invented. */

export const BROWSERS = ['chromium', 'firefox'] as const;

/** For files of which `npm test` runs a part only, so that it stays short: the soak runs them in both. */
export const SOAKED_BROWSERS = IS_SOAK ? BROWSERS : BROWSERS.slice(0, 1);

/**
 * Whether lists of fixtures, languages, themes and ways to look are gone through as a whole, each with each:
 * `npm run test:whole`, and the soak. `npm test` takes of them what is due, so that it stays short.
 */
export const IS_WHOLE = IS_SOAK || process.env.WHOLE === '1';

/**
 * What a browser goes through of a list that each of them would go through: every second of them, the other the rest. As a
 * whole all.
 */
export function turnOf<T>(name: (typeof BROWSERS)[number], all: readonly T[]): T[] {
  return all.filter((_, index) => IS_WHOLE || index % BROWSERS.length === BROWSERS.indexOf(name));
}

/**
 * For pages of the extension, which are the same code in both browsers: the one of them that goes through a file. As a
 * whole both.
 */
export function onlyIn(name: (typeof BROWSERS)[number]): readonly (typeof BROWSERS)[number][] {
  return BROWSERS.filter((one) => IS_WHOLE || one === name);
}

/** The one of a list whose turn it is at this index of another list, which would go through all of them. As a whole all. */
export function oneInTurn<T>(all: readonly T[], index: number): readonly T[] {
  return IS_WHOLE ? all : all.filter((_, place) => place === index % all.length);
}

export const AD = 'Our new course is out! Order now, 50% off until Friday. Link in bio.';
export const TALK = 'I moved my notes to paper last week. How do you keep yours in order?';

export const EDITOR = '[data-testid="tweetTextarea_0"]';
export const IN_DIALOG = `[role="dialog"] ${EDITOR}`;
export const POST_BUTTON = '[data-testid="tweetButtonInline"]';
export const DIALOG_BUTTON = '[role="dialog"] [data-testid="tweetButton"]';

export const BADGE = { role: 'button', name: /^Self-promotion/ };
export const CARD = { role: 'dialog', name: 'Draft coach' };

/**
 * Writes where the caret is. A line end is Enter; of the rest all but the last letter of a line comes at once, for
 * editors and extension do with it what they do with one letter. Where the keys are what is tested, they are pressed.
 */
export async function write(page: Page, text: string): Promise<void> {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    const [, start, last] = /^(.*?)([ -~]?)$/su.exec(line) ?? [];
    if (start) await insertText(page, start);
    if (last) await page.keyboard.type(last);
  }
}

/** Writes into an editor. */
export async function type(page: Page, text: string, editor = EDITOR): Promise<void> {
  await page.waitForSelector(editor);
  await page.click(editor);
  await write(page, text);
}

/** The badge once it speaks of a draft in this band. */
export function badge(browser: TestBrowser, page: Page, name: RegExp = BADGE.name): Promise<UiNode> {
  return browser.waitForCoach(page, { role: 'button', name });
}

/** Opens the card by a click on the badge, whose score may change while the last words are rated. */
export async function openCard(browser: TestBrowser, page: Page): Promise<UiNode> {
  const click = async (): Promise<boolean> => {
    const node = await badge(browser, page);
    try {
      await browser.clickInCoach(page, node);
    } catch (error) {
      if (await browser.findInCoach(page, { role: 'button', name: node.name })) throw error;
      return false;
    }
    return true;
  };
  await waitFor(click, { message: 'a badge that stays for a click' });
  return browser.waitForCoach(page, CARD);
}

/** The text of the editor as the person sees it. */
export function textOf(page: Page, editor = EDITOR): Promise<string> {
  return page.$eval(editor, (element) =>
    [...element.querySelectorAll('[data-block]')].map((block) => block.textContent).join('\n'),
  );
}

/** Waits until the words that are underlined are as wanted. */
export async function underlined(page: Page, isWanted: (words: string[]) => boolean): Promise<string[]> {
  let words: string[] = [];
  await waitFor(
    async () => {
      words = await highlights(page);
      return isWanted(words);
    },
    { timeout: 4000, message: () => `underlined as wanted; it is ${JSON.stringify(words)}` },
  );
  return words;
}

/** What the popup says while `page` is in front. Narrow spaces are made plain. */
export async function readPopup(browser: TestBrowser, page: Page): Promise<string> {
  const popup = await browser.openExtensionPageBehind(page, 'popup.html');
  // Not waitForSelector: it counts frames, and a tab behind has none.
  const read = () =>
    popup.evaluate(() => {
      const isWhole =
        document.querySelector('section') !== null &&
        !document.querySelector('.place-of-further, [aria-busy="true"]');
      return isWhole ? document.body.innerText : '';
    });
  const text = await waitFor(read, { timeout: 8000, message: 'the popup to show something' });
  await popup.close();
  return text.replaceAll('\u202f', ' ');
}

/** How many acts of the last 20 are promotion, and how many there are, as the popup says it. */
export async function readBalance(browser: TestBrowser, page: Page): Promise<string> {
  const text = await readPopup(browser, page);
  return /(\d+ of \d+) promotional/.exec(text)?.[1] ?? '0 of 0';
}

/** Waits until the popup's balance is as wanted: recording follows the confirmation of the site. */
export async function expectBalance(browser: TestBrowser, page: Page, wanted: string): Promise<void> {
  let seen = '';
  await waitFor(
    async () => {
      seen = await readBalance(browser, page);
      return seen === wanted;
    },
    { timeout: 8000, message: () => `a balance of ${wanted}; the popup says ${seen}` },
  );
}

/** Publishes a text from the box of the home page and waits until the site has taken it. */
export async function publish(page: Page, text: string): Promise<void> {
  await type(page, text);
  await page.waitForSelector(`${POST_BUTTON}:not([aria-disabled="true"])`);
  await page.click(POST_BUTTON);
  await waitFor(async () => (await textOf(page)) === '', { timeout: 5000, message: 'the editor emptied' });
}

/** An act of which a test says what matters. */
export interface Seed {
  kind: 'promotion' | 'broadcast' | 'sharing' | 'conversation';
  /** On which local day it was, so many before today: from 1 on, for noon of today may be still to come. */
  daysAgo: number;
  site?: 'x' | 'linkedin' | 'facebook';
  status?: 'confirmed' | 'probable';
}

/** Asks the background from a page of the extension. */
async function ask(extensionPage: Page, request: string, payload: unknown): Promise<void> {
  await extensionPage.evaluate(
    async (message) => {
      const { browser, chrome } = globalThis as unknown as Record<
        string,
        typeof import('wxt/browser').browser
      >;
      const reply = await (browser ?? chrome)?.runtime.sendMessage(message);
      if (!reply?.ok) throw new Error(`${message.request} failed: ${reply?.error}`);
    },
    { request, payload },
  );
}

const SCORES: Record<Seed['kind'], number> = { promotion: 78, conversation: 6, sharing: 14, broadcast: 31 };

/** Unlike that of other numbers; one in 25 is the same. */
function printOf(index: number): string {
  const half = (seed: number) =>
    (Math.imul(index % 25 === 0 ? 0 : index, seed) >>> 0).toString(16).padStart(8, '7');
  return half(0x9e3779b1) + half(0x85ebca6b);
}

/** Puts acts into the ledger, the oldest first; each is some minutes after noon of its day. */
export async function seedActs(extensionPage: Page, seeds: readonly Seed[], name = 'seeded'): Promise<void> {
  const noon = new Date().setHours(12, 0, 0, 0);
  const acts = seeds.map(({ kind, daysAgo, site = 'x', status = 'confirmed' }, index) => ({
    key: `${name}-${index}`,
    at: noon + index * 60_000 - daysAgo * 86_400_000,
    site,
    surface: kind === 'conversation' ? 'reply' : 'post',
    kind,
    score: SCORES[kind],
    status,
    fingerprint: printOf(index),
    length: 'medium',
    origin: 'seen',
  }));
  await ask(extensionPage, 'restore-acts', { acts });
}

/** Says that an act was something else. */
export async function relabelAct(extensionPage: Page, key: string, kind: Seed['kind']): Promise<void> {
  await ask(extensionPage, 'relabel-act', { key, kind });
}

const KINDS: Record<string, Seed['kind']> = {
  p: 'promotion',
  c: 'conversation',
  s: 'sharing',
  b: 'broadcast',
};

/**
 * Puts acts into the ledger, one letter each: p promotion, c conversation, s sharing, b news; the oldest first, three
 * a day up to yesterday.
 */
export async function seedLedger(extensionPage: Page, letters: string): Promise<void> {
  const seeds = [...letters].map((letter, index) => ({
    kind: KINDS[letter] ?? 'broadcast',
    daysAgo: 1 + Math.floor((letters.length - 1 - index) / 3),
  }));
  await seedActs(extensionPage, seeds);
}

/** Switches a rule on in the options that was switched off. */
export async function wakeRule(options: Page, title: string): Promise<void> {
  // The list of a family is closed at first: what is in it can be pressed all the same.
  const wake = (wanted: string): boolean => {
    const rows = Array.from(document.querySelectorAll('.rule'));
    const row = rows.find((one) => one.querySelector('.name')?.textContent === wanted);
    const box = row?.querySelector<HTMLInputElement>('input:not(:checked)');
    box?.click();
    return box != null;
  };
  await waitFor(() => options.evaluate(wake, title), {
    timeout: 8000,
    message: `"${title}" to be off in the options`,
  });
}
