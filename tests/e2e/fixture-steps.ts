import type { ElementHandle, Page } from 'puppeteer-core';
import { fingerprintText } from '../../analysis/fingerprint.ts';
import type { Kind } from '../../analysis/rating.ts';
import type { BalanceReport } from '../../platform/requests.ts';
import { type TestBrowser, waitFor } from '../browsers/test-browser.ts';
import { addressOf, type Fixture, readFixtures } from '../fixtures/composers/fixtures.ts';
import type { Trigger } from '../playground/composers/facts.ts';
import { write } from './steps.ts';

/** What people do on the fixtures, which name their parts. */

export type Act = BalanceReport['lastActs'][number];

/** In the extension's own pages. */
declare const chrome: {
  storage: {
    local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
  runtime: { sendMessage(message: unknown): Promise<{ value: BalanceReport }> };
};

export const FIXTURES = readFixtures();

export function fixture(name: string): Fixture {
  const found = FIXTURES.find((one) => one.name === name);
  if (found === undefined) throw new Error(`there is no fixture ${name}`);
  return found;
}

/** The name of the first composer. */
export function firstEditor({ name, facts }: Fixture): string {
  const [first] = facts.composers;
  if (first === undefined) throw new Error(`${name} has no composer`);
  return first.editor;
}

/** Opens a fixture, ready to write in. */
export async function openFixture(
  browser: TestBrowser,
  one: Fixture,
  query: Record<string, string> = {},
  variants: readonly string[] = [],
): Promise<Page> {
  const page = await browser.openSite(addressOf(one, variants, query));
  await waitFor(() => page.evaluate(() => window.fixture?.isReady === true), {
    message: () => `the fixture to be ready; ${browser.pageErrors(page).join('; ')}`,
  });
  return page;
}

/** A part of the fixture by its name. */
export async function partOf(page: Page, called: string): Promise<ElementHandle<Element>> {
  const handle = await page.evaluateHandle((one) => window.fixture?.elements.get(one) ?? null, called);
  const found = handle.asElement();
  if (found === null) throw new Error(`there is no ${called}`);
  return found as ElementHandle<Element>;
}

export async function writeIn(page: Page, editor: string, text: string): Promise<void> {
  await (await partOf(page, editor)).click();
  await write(page, text);
}

/** What stands in an editor, as its library says. */
export function textIn(page: Page, editor: string): Promise<string> {
  return page.evaluate((one) => window.fixture.stage.editors.get(one)?.text() ?? '', editor);
}

/** Waits until the editor's library holds this text. */
export async function expectTextIn(page: Page, editor: string, wanted: string): Promise<void> {
  let text = '';
  await waitFor(
    async () => {
      text = await textIn(page, editor);
      return text === wanted;
    },
    {
      timeout: 2000,
      message: () => `${editor} to hold ${JSON.stringify(wanted)}; it holds ${JSON.stringify(text)}`,
    },
  );
}

export async function pressWith(page: Page, held: 'Control' | 'Shift', key: 'a' | 'x' | 'v' | 'z' | 'Enter') {
  await page.keyboard.down(held);
  await page.keyboard.press(key);
  await page.keyboard.up(held);
}

/** Publishes as a person does: a click on the site's button once it is ready, or a key. */
export async function publishFrom(
  page: Page,
  { facts }: Fixture,
  editor: string,
  by: Trigger,
): Promise<void> {
  const submit = facts.composers.find((one) => one.editor === editor)?.submit;
  if (by === 'click' && typeof submit === 'string') {
    const button = await partOf(page, submit);
    await waitFor(
      () => button.evaluate((one) => one.isConnected && !one.matches(':disabled,[aria-disabled="true"]')),
      { timeout: 2000, message: `${submit} to be ready` },
    );
    await button.click();
  } else if (by === 'chord') await pressWith(page, 'Control', 'Enter');
  else await page.keyboard.press('Enter');
}

/** A page of the extension, ready to be asked: the options. */
export async function openOffice(browser: TestBrowser): Promise<Page> {
  const office = await browser.openExtensionPage('options.html');
  await office.waitForSelector('.target-form');
  return office;
}

const SALT = '0123456789abcdef0123456789abcdef';

/**
 * Puts texts into an empty ledger, as if each had been posted: so many days ago, the oldest first. `office` is a page
 * of the extension.
 */
export async function seedTexts(
  office: Page,
  posted: readonly { text: string; daysAgo: number; kind?: Kind }[],
): Promise<void> {
  const acts = posted.map(({ text, daysAgo, kind = 'conversation' }, index) => ({
    key: `posted-${index}`,
    at: Date.now() - daysAgo * 86_400_000,
    site: 'x',
    surface: 'post',
    kind,
    score: 6,
    status: 'confirmed',
    fingerprint: fingerprintText(text, SALT),
    length: 'medium',
    origin: 'archive',
  }));
  await askAsPage(office, { request: 'restore-acts', payload: { acts, salt: SALT } });
}

/** Empties the ledger; `office` is a page of the extension. */
export async function eraseLedger(office: Page): Promise<void> {
  await askAsPage(office, { request: 'erase-ledger', payload: {} });
}

async function askAsPage(office: Page, message: { request: string; payload: object }): Promise<void> {
  const reply = await office.evaluate((one) => chrome.runtime.sendMessage(one), message);
  if (!(reply as unknown as { ok: boolean }).ok) throw new Error(`${message.request} was refused`);
}

/** Stores settings as the options page does; `office` is a page of the extension. */
export async function changeSettings(office: Page, settings: Record<string, unknown>): Promise<void> {
  await office.evaluate(
    (change) => chrome.storage.local.set({ settings: { version: 4, readsMessages: true, ...change } }),
    settings,
  );
}

/** The settings as they are stored; `office` is a page of the extension. */
export function readSettings(office: Page): Promise<Record<string, unknown>> {
  return office.evaluate(
    async () => (await chrome.storage.local.get('settings')).settings as Record<string, unknown>,
  );
}

/** How many acts stand in the ledger's database, without asking the background for them. */
export function countStored(office: Page): Promise<number> {
  return office.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('ledger');
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onsuccess = () => {
          const counting = opening.result.transaction('acts').objectStore('acts').count();
          counting.onerror = () => reject(new Error(String(counting.error)));
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );
}

/** The last acts in the ledger; `office` is a page of the extension. */
export function readActs(office: Page): Promise<Act[]> {
  return office.evaluate(async () => {
    const reply = await chrome.runtime.sendMessage({ request: 'get-balance', payload: {} });
    return reply.value.lastActs;
  });
}

/** The acts that were recorded beside the known ones, as soon as there are any. */
export function newActs(office: Page, known: readonly Act[], timeout = 4000): Promise<Act[]> {
  const keys = new Set(known.map((act) => act.key));
  return waitFor(
    async () => {
      const found = (await readActs(office)).filter((act) => !keys.has(act.key));
      return found.length > 0 ? found : null;
    },
    { timeout, message: 'an act in the ledger' },
  );
}
