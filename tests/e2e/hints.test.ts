import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchTestBrowser, type TestBrowser, waitFor } from '../browsers/test-browser.ts';
import { tried } from '../hostile/tried.ts';
import {
  AD,
  BADGE,
  BROWSERS,
  badge,
  CARD,
  EDITOR,
  IN_DIALOG,
  openCard,
  readPopup,
  TALK,
  textOf,
  type,
  underlined,
  write,
} from './steps.ts';

describe.each(BROWSERS)('hints in %s', (name) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await launchTestBrowser(name);
  });

  afterAll(() => browser?.close());

  it.each(['https://x.com/home', 'https://twitter.com/home'])(
    'shows badge, underlines and card at %s',
    async (url) => {
      const page = await browser.openSite(url);
      await type(page, AD);
      const node = await badge(browser, page, /^Self-promotion \d+ of 100, (?:promotional|hard sell)$/);
      expect(node.rect.height).toBe(24);
      await underlined(page, (words) => words.includes('Order now') && words.includes('50% off'));
      const card = await openCard(browser, page);
      for (const words of ['Call to action', '“Order now”', 'Discount', 'Rated on this machine'])
        expect(card.text).toContain(words);
      expect(await textOf(page)).toBe(AD);
      expect(browser.pageErrors(page)).toEqual([]);
      await browser.leaveSite(page);
    },
  );

  it('keeps the caret in the draft while the card is opened and closed by pointer', async () => {
    const page = await browser.openSite('https://x.com/home');
    await type(page, AD);
    await openCard(browser, page);
    await page.keyboard.type(' Bye');
    expect(await textOf(page)).toBe(`${AD} Bye`);
    await browser.clickInCoach(page, await browser.waitForCoach(page, { role: 'button', name: 'Close' }));
    await browser.waitForCoach(page, CARD, { gone: true });
    await page.keyboard.type('!');
    expect(await textOf(page)).toBe(`${AD} Bye!`);
    await browser.leaveSite(page);
  });

  it('covers neither the draft nor the buttons of the site', async () => {
    const page = await browser.openSite('https://x.com/home');
    await type(page, AD);
    const card = await openCard(browser, page);
    const shown = [await badge(browser, page), card];
    for (const selector of [EDITOR, '[data-testid="toolBar"]']) {
      const box = await page.$eval(
        selector,
        (element) => element.getBoundingClientRect().toJSON() as DOMRect,
      );
      for (const { rect } of shown) {
        const isApart =
          rect.x >= box.right ||
          rect.x + rect.width <= box.left ||
          rect.y >= box.bottom ||
          rect.y + rect.height <= box.top;
        expect(isApart, selector).toBe(true);
      }
    }
    await browser.leaveSite(page);
  });

  // Seen to fail with hints that are kept although their words are edited, and a rating that comes 700 ms later: as it is, the
  // next rating is within the bound too, and hints that are kept fail in compose-session.test.ts alone.
  it('T23: lets a hint vanish with its cause within 300 ms, its underline and its place in the card', async (context) => {
    const page = await browser.openSite('https://x.com/home');
    await type(page, 'We bake at night. Order now');
    await underlined(page, (words) => words.includes('Order now'));
    const hint = { ...CARD, text: /Call to action/ };
    await openCard(browser, page);
    await browser.waitForCoach(page, hint);
    // Measured in the page, from the key to the last frame that showed the underline.
    await page.evaluate(() => {
      const measured = window as unknown as { sinceKey: number; lastShown: number };
      const isShown = () =>
        [...CSS.highlights.values()].some((highlight) =>
          [...highlight].some((range) => range.toString().startsWith('Order')),
        );
      document.addEventListener(
        'keydown',
        () => {
          measured.sinceKey = measured.lastShown = performance.now();
          const look = (): void => {
            if (isShown()) measured.lastShown = performance.now();
            if (performance.now() - measured.sinceKey < 1000) requestAnimationFrame(look);
          };
          look();
        },
        { once: true, capture: true },
      );
    });
    await page.keyboard.press('Backspace');
    await underlined(page, (words) => !words.some((word) => word.startsWith('Order')));
    await badge(browser, page, /conversational$/);
    await browser.waitForCoach(page, hint, { gone: true, timeout: 300 });
    const shown = await page.evaluate(() => {
      const { sinceKey, lastShown } = window as unknown as { sinceKey: number; lastShown: number };
      return lastShown - sinceKey;
    });
    // From the key itself: the pause before the next rating is not waited for.
    expect(shown).toBeLessThan(300);
    tried(context, { inputs: 1 });
    await browser.leaveSite(page);
  });

  it('says of a draft in another language that it is not rated', async () => {
    const page = await browser.openSite('https://x.com/home');
    await type(page, 'Nuestro nuevo curso de pan empieza el lunes, apúntate ya');
    await badge(browser, page, /not rated/);
    const card = await openCard(browser, page);
    expect(card.text).toContain('Twoway rates English; this looks like Spanish.');
    await page.keyboard.type('. Our new course is out, order now and save 50%.');
    await badge(browser, page, /promotional|hard sell/);
    await browser.leaveSite(page);
  });

  it('takes everything away with an emptied draft', async () => {
    const page = await browser.openSite('https://x.com/home');
    await type(page, AD);
    await openCard(browser, page);
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.press('Backspace');
    await browser.waitForCoach(page, BADGE, { gone: true });
    expect(await browser.findInCoach(page, CARD)).toBeNull();
    expect(await underlined(page, (words) => words.length === 0)).toEqual([]);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    // The next draft begins with a closed card.
    await write(page, TALK);
    await badge(browser, page, /conversational/);
    expect(await browser.findInCoach(page, CARD)).toBeNull();
    await browser.leaveSite(page);
  });

  it('coaches the post dialog over the home page, and goes with it', async () => {
    const page = await browser.openSite('https://x.com/home');
    await page.click('[data-testid="SideNav_NewTweet_Button"]');
    await type(page, AD, IN_DIALOG);
    await badge(browser, page, /promotional|hard sell/);
    expect(await readPopup(browser, page)).toMatch(/This draft\s+\d+ of 100, (?:promotional|hard sell)/);
    await page.click('[data-testid="app-bar-close"]');
    await (await page.waitForSelector('[data-testid="confirmationSheetConfirm"]'))?.click();
    await browser.waitForCoach(page, BADGE, { gone: true });
    await underlined(page, (words) => words.length === 0);
    await browser.leaveSite(page);
  });

  it('coaches the reply dialog and the reply box below a post', async () => {
    const page = await browser.openSite('https://x.com/home');
    await page.click('article [data-testid="reply"]');
    await type(page, AD, IN_DIALOG);
    await badge(browser, page, /promotional|hard sell/);
    await browser.leaveSite(page);
    const status = await browser.openSite('https://x.com/noor_builds/status/1');
    await type(status, TALK);
    await badge(browser, status, /conversational/);
    await browser.leaveSite(status);
  });

  it('coaches a draft that was there before the focus, from another tab and back', async () => {
    const page = await browser.openSite('https://x.com/home');
    await type(page, AD);
    await badge(browser, page);
    const other = await browser.openSite('https://x.com/home');
    await type(other, TALK);
    await badge(browser, other, /conversational/);
    await page.bringToFront();
    await badge(browser, page, /promotional|hard sell/);
    expect(await readPopup(browser, page)).toContain('This draft');
    await browser.leaveSite(other);
    await browser.leaveSite(page);
  });

  it('opens by keyboard, gets the focus then, and gives it back with Esc', async () => {
    const page = await browser.openSite('https://x.com/home');
    await type(page, TALK);
    const node = await badge(browser, page);
    await browser.evaluateOn(page, node, '(element) => element.focus()');
    await page.keyboard.press('Enter');
    await browser.waitForCoach(page, CARD);
    await waitFor(async () => (await browser.findInCoach(page, CARD))?.focused, {
      timeout: 2000,
      message: 'the card has the focus',
    });
    await page.keyboard.press('Escape');
    await browser.waitForCoach(page, CARD, { gone: true });
    expect((await browser.findInCoach(page, BADGE))?.focused).toBe(true);
    await browser.leaveSite(page);
  });

  it('leaves the keys of the editor alone, Esc too', async () => {
    const page = await browser.openSite('https://x.com/home');
    await type(page, TALK);
    await openCard(browser, page);
    const seen = await page.evaluate(() => {
      const keys: string[] = [];
      document.addEventListener('keydown', (event) => keys.push(`${event.key} ${event.defaultPrevented}`));
      (window as unknown as { keys: string[] }).keys = keys;
      return keys.length;
    });
    expect(seen).toBe(0);
    for (const key of ['Escape', 'Tab', 'ArrowLeft'] as const) await page.keyboard.press(key);
    const keys = await page.evaluate(() => (window as unknown as { keys: string[] }).keys);
    expect(keys.map((key) => key.split(' ')[0])).toEqual(expect.arrayContaining(['Escape', 'Tab']));
    expect(await browser.findInCoach(page, CARD)).not.toBeNull();
    await browser.leaveSite(page);
  });
});
