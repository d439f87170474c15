import type { Page } from 'puppeteer-core';
import { type CoachQuery, type TestBrowser, type UiNode, waitFor } from '../browsers/test-browser.ts';
import { partOf, pressWith } from './fixture-steps.ts';
import { BADGE, CARD } from './steps.ts';

/** What leads to each state of the coach, and where a picture of it is cut out. */

export interface Clip {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** So much of the page is seen around the coach: whether it stands where it should is part of the picture. */
const MARGIN = 20;

/** Where the pointer is on nothing. */
const AWAY = [2, 2] as const;

/** The smallest clip around all of these, with the margin, within the window. */
export function clipAround(rects: readonly Clip[], window: { width: number; height: number }): Clip {
  const left = Math.max(0, Math.floor(Math.min(...rects.map((one) => one.x)) - MARGIN));
  const top = Math.max(0, Math.floor(Math.min(...rects.map((one) => one.y)) - MARGIN));
  const right = Math.min(
    window.width,
    Math.ceil(Math.max(...rects.map((one) => one.x + one.width)) + MARGIN),
  );
  const bottom = Math.min(
    window.height,
    Math.ceil(Math.max(...rects.map((one) => one.y + one.height)) + MARGIN),
  );
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The window of the pages of the sites. */
const WINDOW = { width: 1280, height: 800 };

/** A window of one size, no caret that blinks, no line under words that the browser's dictionary does not know. */
export async function calm(page: Page, editor: string): Promise<void> {
  await page.setViewport(WINDOW);
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const handle = await partOf(page, editor);
  await handle.evaluate((element) => {
    const box = element as HTMLElement;
    box.spellcheck = false;
    box.style.caretColor = 'transparent';
  });
}

/** Puts a text in place of what stands in the editor that has the focus. */
export async function replaceText(page: Page, text: string): Promise<void> {
  await pressWith(page, 'Control', 'a');
  await page.keyboard.type(text);
}

/** Presses a button of the coach as a person does, and takes the pointer away. */
export async function press(browser: TestBrowser, page: Page, name: RegExp | string): Promise<void> {
  const click = async () =>
    browser.clickInCoach(page, await browser.waitForCoach(page, { role: 'button', name }));
  // A rating that comes in between draws the card anew, with another number of hints.
  await click().catch((error: unknown) => {
    if (/no longer shows/.test(String(error))) return click();
    throw error;
  });
  await page.mouse.move(...AWAY);
}

/** Opens the further hints, until they show this: a rating that comes in between moves what is being clicked. */
export async function openMore(browser: TestBrowser, page: Page, wanted: CoachQuery): Promise<void> {
  const open = async () => {
    await press(browser, page, /more$/);
    return browser.waitForCoach(page, wanted, { timeout: 1500 });
  };
  await waitFor(open, { timeout: 8000, message: 'the further hints' });
}

/** A picture of the coach and of what is around it; with the editor where the words in it are meant. */
export async function shootCoach(
  browser: TestBrowser,
  page: Page,
  editor: string | null,
): Promise<Uint8Array> {
  const ui = await browser.coachUi(page);
  const isOurs = ({ role, name }: UiNode) =>
    role === CARD.role || (role === BADGE.role && BADGE.name.test(name));
  // What is said at the edge of the window, far from the rest. What is only heard is one pixel wide.
  const notice = ui.find(({ role, path, rect }) => role === 'status' && path.length === 3 && rect.width > 1);
  const rects: Clip[] = (notice === undefined ? ui.filter(isOurs) : [notice]).map((node) => node.rect);
  if (editor !== null) {
    const box = await (await partOf(page, editor)).boundingBox();
    if (box !== null) rects.push(box);
  }
  return shoot(page, clipAround(rects, page.viewport() ?? { width: 0, height: 0 }));
}

/** A picture of a part of the window. */
export function shoot(page: Page, clip: Clip): Promise<Uint8Array> {
  // To capture beyond the window would resize it, and with it what stands in it. Packed quickly: it is unpacked at once.
  return page.screenshot({ clip, captureBeyondViewport: false, optimizeForSpeed: true });
}

/** Scrolls the card so that the node with this text is in sight, at that edge. */
export async function bringInSight(
  browser: TestBrowser,
  page: Page,
  query: CoachQuery,
  edge: 'start' | 'end',
): Promise<void> {
  const node = await browser.waitForCoach(page, query);
  await browser.evaluateOn(page, node, `(element) => element.scrollIntoView({ block: '${edge}' })`);
}

/**
 * Brings a page of the extension to the front, with what it showed while another was there: it follows the tab in
 * front, and would go on to speak of itself. What it shows is a copy, out of reach of the code that draws it. Days and
 * times of day, which are others tomorrow, are put in words that stay.
 */
export async function holdStill(
  page: Page,
  size: { width: number; height: number },
  from?: string,
): Promise<void> {
  await page.evaluate(() => {
    const shown = document.getElementById('page');
    if (shown === null) return;
    const copy = shown.cloneNode(true) as HTMLElement;
    // What is chosen is no attribute, and not copied.
    const chosen = Array.from(shown.querySelectorAll('select'), ({ value }) => value);
    for (const [index, select] of copy.querySelectorAll('select').entries())
      select.value = chosen[index] ?? '';
    for (const time of copy.querySelectorAll('time')) time.textContent = '2 days ago';
    for (const day of copy.querySelectorAll('.axes text.name')) day.textContent = '29 Nov';
    for (const days of copy.querySelectorAll('.days,.of-period option')) days.textContent = '1 – 30 Nov 2026';
    document.body.replaceChildren(copy);
  });
  await page.setViewport(size);
  await page.bringToFront();
  if (from !== undefined) await page.$eval(from, (element) => element.scrollIntoView());
}

/** A picture of a page of the extension. */
export async function shootPage(page: Page, theme: 'light' | 'dark'): Promise<Uint8Array> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  const { width, height } = page.viewport() ?? { width: 0, height: 0 };
  // Where the page is scrolled to: a clip is counted from its top.
  const y = await page.evaluate(() => scrollY);
  return shoot(page, { x: 0, y, width, height });
}
