import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchTestBrowser, pause, type TestBrowser, waitFor } from '../browsers/test-browser.ts';
import {
  AD,
  BADGE,
  BROWSERS,
  badge,
  CARD,
  EDITOR,
  IN_DIALOG,
  openCard,
  publish,
  readPopup,
  TALK,
  textOf,
  turnOf,
  type,
} from './steps.ts';

/** Copies a text from another field and pastes it: Firefox empties the data of pastes that a script made. */
async function copyAndPaste(page: Page, text: string): Promise<void> {
  await page.$eval(
    'textarea',
    (field, words) => {
      field.value = words;
      field.focus();
      field.select();
    },
    text,
  );
  const chord = async (key: 'c' | 'v') => {
    await page.keyboard.down('Control');
    await page.keyboard.press(key);
    await page.keyboard.up('Control');
  };
  await chord('c');
  await page.click(EDITOR);
  await chord('v');
}

/** Pastes a text, as people do with long drafts. */
async function paste(page: Page, text: string): Promise<void> {
  await page.waitForSelector(EDITOR);
  await page.click(EDITOR);
  const isTaken = await page.evaluate(
    (selector, words) => {
      const data = new DataTransfer();
      data.setData('text/plain', words);
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      // Where the data is empty Draft.js must not see the event.
      if (event.clipboardData?.getData('text/plain') !== words) return false;
      document.querySelector(selector)?.dispatchEvent(event);
      return true;
    },
    EDITOR,
    text,
  );
  if (!isTaken) await copyAndPaste(page, text);
  await waitFor(async () => (await textOf(page)) !== '', { timeout: 10_000, message: 'the pasted text' });
}

describe.each(BROWSERS)('bad input in %s', (name) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await launchTestBrowser(name);
  });

  afterAll(() => browser?.close());

  it.each(
    turnOf(name, [
      ['only emoji', '🎉🎉👩‍👩‍👧🇩🇪', /conversational/],
      ['only links', 'https://a.example/one https://b.example', /of 100/],
      ['right to left', 'שלום לכולם, מה שלומכם היום?', /not rated/],
      ['an unpaired surrogate', 'Order now \ud800 and more', /of 100/],
      ['a null byte', 'Order\u0000now', /of 100/],
      [
        '100,000 characters',
        `${AD} ${'We bake bread at night and sell it at dawn. '.repeat(2272)}`.slice(0, 100_000),
        /of 100/,
      ],
      ['more than is rated', 'We bake bread at night. '.repeat(4300), /of 100/],
    ] as const),
  )(
    'rates %s and leaves it as it is',
    async (_what, draft, wanted) => {
      const page = await browser.openSite('https://x.com/home');
      await paste(page, draft);
      const pasted = await textOf(page);
      await browser.waitForCoach(page, { role: 'button', name: wanted }, { timeout: 20_000 });
      expect(await textOf(page)).toBe(pasted);
      await page.keyboard.type('x');
      expect((await textOf(page)).length).toBe(pasted.length + 1);
      expect(browser.pageErrors(page)).toEqual([]);
      await browser.leaveSite(page);
    },
    60_000,
  );

  it('says so when a draft is longer than what is rated', async () => {
    const page = await browser.openSite('https://x.com/home');
    await paste(page, 'We bake bread at night. '.repeat(4300));
    await browser.waitForCoach(page, BADGE, { timeout: 20_000 });
    expect((await openCard(browser, page)).text).toContain('Only the first 100,000 characters');
    await browser.leaveSite(page);
  }, 60_000);

  it('shows nothing for an empty draft and on a page where nobody writes', async () => {
    const page = await browser.openSite('https://x.com/home');
    await page.click(EDITOR);
    await page.keyboard.type('  ');
    await pause(400);
    expect(await browser.findInCoach(page, BADGE)).toBeNull();
    await page.click('[placeholder="Search"]');
    await page.keyboard.type(AD);
    await page.click('textarea');
    await page.keyboard.type(AD);
    await pause(400);
    expect(await browser.findInCoach(page, BADGE)).toBeNull();
    expect(await readPopup(browser, page)).not.toContain('This draft');
    await browser.leaveSite(page);
  });

  it('stands a composer that is removed while its draft is rated', async () => {
    const page = await browser.openSite('https://x.com/home');
    await page.click('[data-testid="SideNav_NewTweet_Button"]');
    await type(page, AD, IN_DIALOG);
    await page.evaluate(() => history.back());
    await page.waitForSelector('[role="dialog"]', { hidden: true });
    await pause(500);
    expect(await browser.findInCoach(page, BADGE)).toBeNull();
    await type(page, TALK);
    await badge(browser, page, /conversational/);
    expect(browser.pageErrors(page)).toEqual([]);
    await browser.leaveSite(page);
  });

  it('rates again after the background was killed', async () => {
    const page = await browser.openSite('https://x.com/home');
    for (const draft of [TALK, ` ${AD}`]) {
      await browser.stopBackground();
      await page.click(EDITOR);
      await page.keyboard.type(draft);
      await badge(browser, page);
    }
    await badge(browser, page, /promotional|hard sell/);
    expect(browser.pageErrors(page)).toEqual([]);
    await browser.leaveSite(page);
  });

  it('comes back when the site throws our host out', async () => {
    const page = await browser.openSite('https://x.com/home');
    await type(page, AD);
    await badge(browser, page);
    await page.evaluate(() => document.body.lastElementChild?.remove());
    expect(await browser.findInCoach(page, BADGE)).toBeNull();
    await page.keyboard.type(' And more.');
    await badge(browser, page);
    await browser.leaveSite(page);
  });
});

describe.each(BROWSERS)('T15: an update of the extension in %s', (name) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await launchTestBrowser(name);
  });

  afterAll(() => browser?.close());

  it('leaves a page that is open unharmed', async () => {
    const page = await browser.openSite('https://x.com/home');
    await publish(page, TALK);
    await type(page, AD);
    await badge(browser, page);
    await browser.updateExtension();
    await pause(500);
    await page.click(EDITOR);
    await page.keyboard.type(' And more.');
    expect(await textOf(page)).toContain('And more.');
    await pause(800);
    // Chrome leaves the old script an orphan, which must go; Firefox may have started the new one already.
    const shown = await browser.findInCoach(page, BADGE);
    if (name === 'chromium') expect(shown).toBeNull();
    expect((await browser.coachUi(page)).filter((node) => node.role === 'button').length).toBeLessThanOrEqual(
      1,
    );
    expect(browser.pageErrors(page)).toEqual([]);
    // A page that is loaded now is coached by the new one, and the ledger is as it was.
    const fresh = await browser.openSite('https://x.com/home');
    await type(fresh, AD);
    await badge(browser, fresh);
    expect(await readPopup(browser, fresh)).toContain('of 1 promotional');
  });

  // Firefox has ended the old script by then.
  it.runIf(name === 'chromium')(
    'takes the old badge away when it is pressed: its texts are gone',
    async () => {
      const page = await browser.openSite('https://x.com/home');
      await type(page, AD);
      await badge(browser, page);
      await browser.updateExtension();
      // A press that comes before the old script has lost the API opens the card, the next one closes it.
      await waitFor(
        async () => {
          const old = (await browser.coachUi(page)).find(({ role }) => role === 'button');
          if (old !== undefined) await browser.clickInCoach(page, old);
          return old === undefined;
        },
        { timeout: 15_000, message: 'the badge gone' },
      );
      expect(await browser.findInCoach(page, CARD)).toBeNull();
      expect(browser.pageErrors(page)).toEqual([]);
    },
  );
});
