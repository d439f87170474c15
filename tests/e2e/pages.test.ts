import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchTestBrowser, type TestBrowser, waitFor } from '../browsers/test-browser.ts';
import { keepPicture } from './keep-picture.ts';
import { AD, BROWSERS, badge, openCard, seedLedger, TALK, turnOf, type } from './steps.ts';

const HISTORY = 'cpcscbcpccsc';

/** What axe finds wrong, named by its rule and the element. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: engine } = window as unknown as { axe: typeof import('axe-core') };
    const { violations: found } = await engine.run(document, { resultTypes: ['violations'] });
    return found.flatMap((one) =>
      one.nodes.map((node) => `${one.id}: ${node.html.slice(0, 120)} ${node.failureSummary}`),
    );
  });
}

/** Waits until the page shows text that matches. Not by frames: a tab behind has none. */
function shows(page: Page, text: RegExp): Promise<unknown> {
  return waitFor(async () => text.test(await page.evaluate(() => document.body.innerText)), {
    timeout: 8000,
    message: `the page to show ${text}`,
  });
}

/** The popup as wide as it asks to be. */
async function popupIn(page: Page) {
  const found = await page.$('.popup-page');
  if (found === null) throw new Error('there is no popup');
  return found;
}

describe.each(BROWSERS)('the surfaces in %s', (name) => {
  describe.each(turnOf(name, ['light', 'dark'] as const))('%s', (colorScheme) => {
    let browser: TestBrowser;
    const file = (surface: string) => `${name}-${colorScheme}-${surface}`;

    beforeAll(async () => {
      browser = await launchTestBrowser(name, { colorScheme });
    });

    afterAll(() => browser?.close());

    it('invite with an empty popup', async () => {
      const popup = await browser.openExtensionPage('popup.html');
      await shows(popup, /Write on X/);
      await keepPicture(await popupIn(popup), file('popup-empty'));
      expect(await violations(popup)).toEqual([]);
      await popup.close();
    });

    it('show the draft, the balance, the next step and the last acts in the popup', async () => {
      const page = await browser.openSite(`https://x.com/home?theme=${colorScheme}`);
      const options = await browser.openExtensionPage('options.html');
      await seedLedger(options, HISTORY);
      await options.close();
      await page.bringToFront();
      await type(page, AD);
      await badge(browser, page, /promotional|hard sell/);
      const popup = await browser.openExtensionPageBehind(page, 'popup.html');
      await shows(popup, /Last posted/);
      const text = (await popup.evaluate(() => document.body.innerText)).replaceAll('\u202f', ' ');
      expect(text).toMatch(/This draft\s+\d+ of 100/);
      expect(text).toMatch(/17 %\s+2 of 12 promotional\s+target 20 %/);
      expect(text).toContain('You have room for a promotion.');
      expect(await violations(popup)).toEqual([]);
      await popup.bringToFront();
      await keepPicture(await popupIn(popup), file('popup'));
      const width = await popup.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(width).toBeLessThanOrEqual(0);
      await popup.close();
      await page.close();
    });

    it('draw badge, underlines and card in the colours of the site', async () => {
      const page = await browser.openSite(`https://x.com/home?theme=${colorScheme}`);
      await type(page, `${AD}\nWhat would you like to learn first?`);
      await badge(browser, page, /promotional|hard sell/);
      await keepPicture(page, file('hint'));
      const card = await openCard(browser, page);
      await keepPicture(page, file('card'));
      const colours = await browser.evaluateOn(
        page,
        card,
        '(element) => { const { color, backgroundColor } = getComputedStyle(element); return [color, backgroundColor]; }',
      );
      const light = ['rgb(15, 23, 42)', 'rgb(255, 255, 255)'];
      const dark = ['rgb(241, 245, 249)', 'rgb(15, 23, 42)'];
      expect(colours).toEqual(colorScheme === 'dark' ? dark : light);
      await page.close();
      const calm = await browser.openSite(
        `https://x.com/compose/post?theme=${colorScheme === 'dark' ? 'dim' : 'light'}`,
      );
      await type(calm, TALK, '[role="dialog"] [data-testid="tweetTextarea_0"]');
      await openCard(browser, calm);
      await keepPicture(calm, file('card-calm'));
      await calm.close();
    });

    it('offer the target in the options, by keyboard alone, with an error that says what is accepted', async () => {
      const options = await browser.openExtensionPage('options.html');
      await shows(options, /80\/20/);
      const head = await options.evaluate(() => {
        const { lang, dir } = document.documentElement;
        return [document.title, lang, dir];
      });
      expect(head).toEqual(['Twoway options', 'en', 'ltr']);
      expect(await violations(options)).toEqual([]);
      await keepPicture(options, file('options'));
      // Tab reaches the sections, the search and the chosen preset, the arrow keys choose another, Tab reaches the value.
      await options.focus('#search');
      await options.keyboard.press('Tab');
      await options.keyboard.press('ArrowDown');
      await shows(options, /Saved: your target is 10/);
      for (let presses = 0; presses < 4; presses++) await options.keyboard.press('ArrowDown');
      await options.keyboard.press('Tab');
      await options.keyboard.down('Control');
      await options.keyboard.press('a');
      await options.keyboard.up('Control');
      await options.keyboard.type('120');
      await shows(options, /Use a whole number from 1 to 99, for example 20\. Your target stays at 12/);
      expect(await violations(options)).toEqual([]);
      await keepPicture(options, file('options-error'));
      await options.keyboard.press('Backspace');
      await options.keyboard.press('Backspace');
      await options.keyboard.press('Backspace');
      await options.keyboard.type('25 %');
      await shows(options, /Saved: your target is 25/);
      // Not reload(): Firefox never says that an extension page has loaded.
      await options.evaluate(() => {
        document.body.textContent = '';
        location.reload();
      });
      await shows(options, /80\/20/);
      expect(await options.$eval('.value input', (input) => (input as HTMLInputElement).value)).toBe('25');
      await options.close();
    });
  });
});
