import type { MediaFeature, Page, Viewport } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OwnWorld } from '../browsers/own-world.ts';
import { launchTestBrowser, type TestBrowser, waitFor } from '../browsers/test-browser.ts';
import { coachViolations, pageViolations } from './find-violations.ts';
import { firstEditor, fixture, openFixture, writeIn } from './fixture-steps.ts';
import { findAlike, findMotion, findOverflow } from './look-closely.ts';
import { SCENES } from './picture-scenes.ts';
import { STATES } from './picture-states.ts';
import { holdStill } from './picture-steps.ts';
import { oneInTurn } from './steps.ts';

/**
 * Every state of every surface by WCAG 2.2 AA, as different people meet it; see {@link waysIn}. In Chromium, which can be
 * made to show forced colours; the same components and styles stand in Firefox.
 */

interface Way {
  name: string;
  features?: Record<string, string>;
  viewport?: Partial<Viewport>;
  isRtl?: true;
  /** It is the same in light and dark. */
  isOfShape?: true;
}

const WINDOW = { width: 1280, height: 900, deviceScaleFactor: 1 };

const WAYS: readonly [Way, ...Way[]] = [
  { name: 'as it is' },
  // Without motion, so that what fades is as it will be.
  { name: 'forced colours', features: { 'forced-colors': 'active', 'prefers-reduced-motion': 'reduce' } },
  { name: '200 % zoom', viewport: { width: 640, height: 450, deviceScaleFactor: 2 }, isOfShape: true },
  { name: '320 pixels', viewport: { width: 320, height: 640 }, isOfShape: true },
  { name: 'right to left', isRtl: true, isOfShape: true },
];

/** In light as it is, and one of the others in turn; in dark, in turn, one of those that look different there. */
function waysIn(theme: string, index: number): readonly Way[] {
  const [asItIs, ...others] = WAYS;
  if (theme === 'light') return [asItIs, ...oneInTurn(others, index)];
  const ofColour = WAYS.filter((way) => way.isOfShape !== true);
  return oneInTurn(ofColour, index);
}

/** Shows the page in this way. */
async function show(page: Page, { features = {}, viewport = {}, isRtl }: Way, theme: string): Promise<void> {
  const all: MediaFeature[] = Object.entries({ 'prefers-color-scheme': theme, ...features }).map(
    ([name, value]) => ({ name, value }),
  );
  await page.emulateMediaFeatures(all);
  await page.setViewport({ ...WINDOW, ...viewport });
  await page.evaluate(
    (dir) => {
      document.documentElement.dir = dir;
    },
    isRtl === true ? 'rtl' : 'ltr',
  );
}

/** The checks beside axe that this way calls for. */
function checksFor({ features = {} }: Way): ((root: Document | ShadowRoot) => string[])[] {
  const checks = [findOverflow];
  if ('forced-colors' in features) checks.push(findAlike);
  if ('prefers-reduced-motion' in features) checks.push(findMotion);
  return checks;
}

/** One wrong colour is wrong in every state: so much is told of what is found. */
const MOST_TOLD = 20;

/** One test goes through all states in all ways. */
const LONG = 180_000;

describe('accessibility', () => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await launchTestBrowser('chromium');
  });

  afterAll(() => browser?.close());

  it.each(['light', 'dark'])(
    'the coach in a page, %s',
    async (theme) => {
      const one = fixture('x/home');
      const page = await openFixture(browser, one, { theme });
      await writeIn(page, firstEditor(one), 'a');
      const violations = await coachViolations(page);
      const world = await OwnWorld.over(page, '');
      const found: string[] = [];
      for (const [index, { name, reach }] of STATES.entries()) {
        await reach({ browser, page });
        for (const way of waysIn(theme, index)) {
          await show(page, way, theme);
          // Two frames: the coach is placed in the one that follows the new window.
          await page.evaluate(
            () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
          );
          const wrong = await violations();
          for (const check of checksFor(way)) {
            const answers = await world.callOnRoots(`function () { return (${check})(this); }`);
            wrong.push(...(answers.flat() as string[]));
          }
          found.push(...wrong.map((what) => `${name}, ${way.name}: ${what}`));
        }
        await show(page, { name: '' }, theme);
      }
      await page.close();
      expect(found.slice(0, MOST_TOLD)).toEqual([]);
    },
    LONG,
  );

  // What is only scrolled to is looked at with the rest of its page.
  it.each(SCENES.filter(({ from }) => from === undefined).map((scene, index) => ({ ...scene, index })))(
    '$name',
    async ({ path, size, shows, prepare, reach, index }) => {
      const front = await prepare(browser);
      const page = await (front === null
        ? browser.openExtensionPage(path)
        : browser.openExtensionPageBehind(front, path));
      await waitFor(async () => shows.test(await page.evaluate(() => document.body.innerText)), {
        timeout: 8000,
        message: `${path} to show ${shows}`,
      });
      await reach?.(page);
      await holdStill(page, size);
      const found: string[] = [];
      for (const theme of ['light', 'dark']) {
        for (const way of waysIn(theme, index)) {
          // A popup has the width that it asks for, which no window narrows.
          if (path === 'popup.html' && way.name === '320 pixels') continue;
          await show(page, way, theme);
          const wrong = await pageViolations(page);
          for (const check of checksFor(way))
            wrong.push(...((await page.evaluate(`(${check})(document)`)) as string[]));
          found.push(...wrong.map((what) => `${theme}, ${way.name}: ${what}`));
        }
      }
      await page.close();
      await front?.close();
      expect(found.slice(0, MOST_TOLD)).toEqual([]);
    },
  );
});
