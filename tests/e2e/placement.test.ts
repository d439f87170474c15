import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Box, isInside, overlaps } from '../../entrypoints/compose.content/box.ts';
import { launchTestBrowser, type TestBrowser, type UiNode, waitFor } from '../browsers/test-browser.ts';
import { BADGE, BROWSERS, CARD, turnOf } from './steps.ts';

/** Badge and card in all sorts of places, on a page of their own (tests/playground/placement). */

const SITUATIONS = [
  'body',
  'aria-dialog',
  'native-dialog',
  'shadow',
  'right-to-left',
  'zoom',
  'narrow',
  'transformed',
] as const;
type Situation = (typeof SITUATIONS)[number];

/** In these it is not the window that scrolls. */
const SCROLLERS: readonly Situation[] = ['aria-dialog', 'native-dialog', 'shadow'];

/** Between badge and editor, and what rounding takes. */
const NEAR = 4 + 1;

interface Scene {
  window: { width: number; height: number };
  /** What can be seen of the editor; without area if that is nothing. */
  editor: Box;
  /** The tool bar with its counter, and the list of suggestions while it is open. */
  obstacles: Box[];
}

function lookAt(page: Page): Promise<Scene> {
  return page.evaluate(() => {
    const { editor, scope } = window.placement;
    const boxOf = (element: Element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    const size = { width: innerWidth, height: innerHeight };
    const seen = boxOf(editor);
    const scroller = scope.closest('.scroller');
    const frames = [{ left: 0, top: 0, right: size.width, bottom: size.height }];
    if (scroller !== null) frames.push(boxOf(scroller));
    for (const frame of frames) {
      seen.left = Math.max(seen.left, frame.left);
      seen.top = Math.max(seen.top, frame.top);
      seen.right = Math.min(seen.right, frame.right);
      seen.bottom = Math.min(seen.bottom, frame.bottom);
    }
    const obstacles = [...scope.querySelectorAll('.tool-bar, .counter, [role="listbox"]')].map(boxOf);
    return { window: size, editor: seen, obstacles };
  });
}

function boxOf({ rect }: UiNode): Box {
  return { left: rect.x, top: rect.y, right: rect.x + rect.width, bottom: rect.y + rect.height };
}

function distance(a: Box, b: Box): number {
  return Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom, 0);
}

/** What is wrong with where the badge is; nothing if it stands well. */
function faultsOf(badge: Box, { window, editor, obstacles }: Scene): string[] {
  const faults: string[] = [];
  if (!isInside(badge, window)) faults.push('out of the window');
  if (obstacles.some((box) => overlaps(box, badge))) faults.push('over an obstacle');
  if (distance(badge, editor) > NEAR) faults.push(`${distance(badge, editor)} px from the editor`);
  return faults;
}

const HOST = ':is(body, dialog) > div:not([class])';

/** Whether a click there is for us. */
function isOurs(page: Page, x: number, y: number): Promise<boolean> {
  return page.evaluate(
    (host, ...point) => document.elementFromPoint(...point)?.matches(host) ?? false,
    HOST,
    x,
    y,
  );
}

/** Clicks a button of the page in its middle, and says whether the click arrived. */
async function reaches(page: Page, label: string): Promise<boolean> {
  const find = (wanted: string) => {
    const { scope } = window.placement;
    const root = scope.closest('.dialog, dialog') ?? scope;
    return [...root.querySelectorAll('button')].find((button) => button.textContent === wanted);
  };
  const centre = await page.evaluate(`(() => {
    const { x, y, width, height } = (${find})(${JSON.stringify(label)}).getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  })()`);
  const [x = Number.NaN, y = Number.NaN] = centre as number[];
  await page.mouse.click(x, y);
  return (await page.evaluate(`(${find})(${JSON.stringify(label)}).dataset.clicks === '1'`)) as boolean;
}

function scrollTo(page: Page, top: number): Promise<void> {
  return page.evaluate((wanted) => {
    const scroller = window.placement.scope.closest('.scroller') ?? document.scrollingElement;
    scroller?.scrollTo({ top: wanted, behavior: 'instant' });
  }, top);
}

/** Everything in the page that is not the page's own. */
function remains(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const own = 'head, body, script, .column, .dialog, dialog, x-panel, .head, .scroller';
    const places = [document.documentElement, document.body, ...document.querySelectorAll('dialog, .dialog')];
    const elements = places.flatMap((place) => [...place.children]).filter((child) => !child.matches(own));
    const root = window.placement.editor.getRootNode();
    const sheets = root instanceof Document ? root.adoptedStyleSheets.length : 0;
    return [
      ...elements.map((element) => element.outerHTML),
      ...Array.from({ length: sheets }, () => 'a style sheet'),
      ...CSS.highlights.keys(),
    ];
  });
}

describe.each(BROWSERS)('T22: placement in %s', (name) => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchTestBrowser(name);
  });

  afterEach(async () => {
    expect(browser.pageErrors(page)).toEqual([]);
    await browser.leaveSite(page);
  });

  afterAll(async () => {
    await browser?.close();
  });

  async function open(situation: Situation): Promise<void> {
    page = await browser.openSite(`https://placement.example/?situation=${situation}`);
    if (situation === 'narrow') await page.setViewport({ width: 320, height: 568 });
  }

  /** The badge as soon as nothing is wrong with its place. */
  async function placedBadge(): Promise<UiNode> {
    let faults = ['not there'];
    return waitFor(
      async () => {
        const badge = await browser.findInCoach(page, BADGE);
        faults = badge === null ? ['not there'] : faultsOf(boxOf(badge), await lookAt(page));
        return faults.length === 0 ? badge : null;
      },
      { message: () => `the badge to stand well; it is ${faults.join(', ')}` },
    );
  }

  async function openCard(): Promise<UiNode> {
    await browser.clickInCoach(page, await placedBadge());
    return browser.waitForCoach(page, CARD);
  }

  it.each(SITUATIONS)('%s: badge and card stand free and take clicks, and only their own', async (where) => {
    await open(where);
    const card = await openCard();
    const scene = await lookAt(page);
    const box = boxOf(card);
    expect(isInside(box, scene.window)).toBe(true);
    const badge = await placedBadge();
    const covered = [...scene.obstacles, scene.editor, boxOf(badge)].filter((one) => overlaps(one, box));
    expect(covered).toEqual([]);
    const host = await page.$eval(HOST, (element) => element.getBoundingClientRect().toJSON());
    expect(host).toMatchObject({ width: 0, height: 0 });
    expect(await isOurs(page, box.right - 20, box.top + 20)).toBe(true);
    // Below a card that needs less room than there is.
    expect(await isOurs(page, box.left + 20, box.bottom + 6)).toBe(false);
    expect(await reaches(page, 'Post')).toBe(true);
    if (where.endsWith('dialog')) expect(await reaches(page, 'Close')).toBe(true);
    const { left, right } = boxOf(badge);
    const isAtTheLeft = left + right < scene.editor.left + scene.editor.right;
    expect(isAtTheLeft).toBe(where === 'right-to-left');
    await browser.clickInCoach(page, await browser.waitForCoach(page, { role: 'button', name: 'Close' }));
    await browser.waitForCoach(page, CARD, { gone: true });
  });

  it.each(turnOf(name, SITUATIONS))(
    '%s: the badge follows what scrolls, and goes with the editor',
    async (where) => {
      await open(where);
      await openCard();
      await scrollTo(page, 25);
      await placedBadge();
      await scrollTo(page, 60);
      await placedBadge();
      // Out of its scroller, but not out of the window.
      await scrollTo(page, SCROLLERS.includes(where) ? 135 : 280);
      await browser.waitForCoach(page, BADGE, { gone: true });
      await browser.waitForCoach(page, CARD, { gone: true });
      await scrollTo(page, 0);
      await placedBadge();
      await browser.waitForCoach(page, CARD);
    },
  );

  it.each(turnOf(name, SITUATIONS))(
    '%s: badge and card make room for a list of suggestions',
    async (where) => {
      await open(where);
      await openCard();
      await page.evaluate(() => window.placement.openList());
      await placedBadge();
      const list = (await lookAt(page)).obstacles.at(-1);
      const card = await browser.findInCoach(page, CARD);
      if (list !== undefined && card !== null) expect(overlaps(list, boxOf(card))).toBe(false);
      await page.evaluate(() => window.placement.closeList());
      await placedBadge();
    },
  );

  it.each(turnOf(name, SITUATIONS))('%s: nothing stays behind', async (where) => {
    await open(where);
    await openCard();
    expect((await remains(page)).length).toBeGreaterThan(where === 'shadow' ? 1 : 2);
    await page.evaluate(() => window.placement.hide());
    expect(await remains(page)).toEqual([]);
    await page.evaluate(() => window.placement.show());
    await placedBadge();
    await page.evaluate(() => window.placement.end());
    expect(await remains(page)).toEqual([]);
  });

  it('leaves a dialog that closes, and comes back above it', async () => {
    await open('native-dialog');
    await placedBadge();
    await page.evaluate(() => document.querySelector('dialog')?.close());
    await browser.waitForCoach(page, BADGE, { gone: true });
    await waitFor(() => page.evaluate(() => document.querySelectorAll('dialog > *').length === 2), {
      message: 'the dialog to hold its own parts only',
    });
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await openCard();
  });

  it('goes along when the editor moves into a dialog, and goes with it', async () => {
    await open('body');
    await placedBadge();
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      const scroller = document.createElement('div');
      scroller.className = 'scroller';
      scroller.append(window.placement.scope, document.querySelector('.filler') ?? '');
      dialog.append(scroller);
      document.body.append(dialog);
      dialog.showModal();
      window.placement.pageChanged();
    });
    await openCard();
    await scrollTo(page, 25);
    await placedBadge();
    await scrollTo(page, 135);
    await browser.waitForCoach(page, BADGE, { gone: true });
    await page.evaluate(() => document.querySelector('dialog')?.remove());
    await page.evaluate(() => window.placement.hide());
    expect(await remains(page)).toEqual([]);
  });

  it('measures before it moves, once a frame, however often it hears of scrolling', async () => {
    await open('aria-dialog');
    await openCard();
    const steps = await page.evaluate(async () => {
      const log: string[] = [];
      const measure = Element.prototype.getBoundingClientRect;
      const toggle = DOMTokenList.prototype.toggle;
      Element.prototype.getBoundingClientRect = function () {
        log.push('measure');
        return measure.call(this);
      };
      DOMTokenList.prototype.toggle = function (...args) {
        log.push('move');
        return toggle.apply(this, args);
      };
      const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const scroller = document.querySelector('.scroller');
      await nextFrame();
      for (let count = 0; count < 20; count++) scroller?.dispatchEvent(new Event('scroll'));
      await nextFrame();
      await nextFrame();
      return log.join(' ');
    });
    expect(steps).toMatch(/^(?:measure ){4,12}move(?: move){1,2}$/);
  });
});
