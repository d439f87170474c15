import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../browsers/test-browser.ts';
import { eraseLedger, openOffice, seedTexts } from './fixture-steps.ts';
import { bringInSight, openMore, press, replaceText } from './picture-steps.ts';
import { AD, BADGE, badge, CARD, openCard } from './steps.ts';

/** The states of the coach in a page, in an order in which one leads to the next. Texts are invented. */

const THANKS = 'Thank you, Ana, your notes on rye bread helped me a lot. How long do you let yours rest?';
const ORDER = 'Your photos are amazing. Our new course teaches you how to take them.';
const SPANISH = 'Nuestro nuevo curso de pan empieza el lunes, apúntate ya';

interface Means {
  browser: TestBrowser;
  page: Page;
}

/** What leads from the state before to this one. */
export interface State {
  name: string;
  /** The words in the editor belong to the picture. */
  withDraft?: true;
  reach(means: Means): Promise<unknown>;
}

/** Does something in a page of the extension while the draft waits. */
async function inOffice({ browser, page }: Means, work: (office: Page) => Promise<void>): Promise<void> {
  const office = await openOffice(browser);
  await work(office);
  await office.close();
  await page.bringToFront();
}

const card = ({ browser, page }: Means, text: RegExp) => browser.waitForCoach(page, { ...CARD, text });

export const STATES: readonly State[] = [
  {
    name: 'badge-calm',
    withDraft: true,
    async reach({ browser, page }) {
      await replaceText(page, THANKS);
      await badge(browser, page, /conversational/);
    },
  },
  {
    name: 'badge-promotional',
    withDraft: true,
    async reach({ browser, page }) {
      await replaceText(page, AD);
      await badge(browser, page, /hard sell/);
    },
  },
  {
    name: 'card',
    async reach({ browser, page }) {
      await openCard(browser, page);
      await page.mouse.move(2, 2);
    },
  },
  {
    name: 'card-no',
    async reach(means) {
      await press(means.browser, means.page, /^Hide here/);
      await card(means, /Hidden here/);
    },
  },
  {
    name: 'card-all',
    async reach({ browser, page }) {
      await press(browser, page, 'Undo');
      await openMore(browser, page, { role: 'button', name: 'Why: Own offer' });
      await press(browser, page, 'Why: Own offer');
      await bringInSight(browser, page, { role: 'button', name: /more$/ }, 'start');
    },
  },
  {
    name: 'card-fewer',
    async reach({ browser, page }) {
      await press(browser, page, 'Fewer hints');
      await press(browser, page, 'Not in this draft');
    },
  },
  {
    name: 'badge-silent',
    withDraft: true,
    async reach({ browser, page }) {
      await press(browser, page, 'Close');
      await browser.waitForCoach(page, CARD, { gone: true });
    },
  },
  {
    name: 'card-credit',
    async reach({ browser, page }) {
      // An emptied draft ends the silence.
      await replaceText(page, '');
      await page.keyboard.press('Backspace');
      await browser.waitForCoach(page, BADGE, { gone: true });
      await page.keyboard.type(THANKS);
      await badge(browser, page, /conversational/);
      await openCard(browser, page);
      await page.mouse.move(2, 2);
    },
  },
  {
    name: 'card-order',
    async reach(means) {
      await replaceText(means.page, ORDER);
      await card(means, /Then: “Our new course”/);
      const then = { role: 'listitem', text: 'Then: “Our new course”' };
      await bringInSight(means.browser, means.page, then, 'end');
    },
  },
  {
    name: 'card-warning',
    async reach(means) {
      // The nearest is of yesterday, on whatever day the picture is taken.
      const posted = [3, 2, 1].map((daysAgo) => ({ text: AD, daysAgo, kind: 'promotion' as const }));
      await inOffice(means, (office) => seedTexts(office, posted));
      await replaceText(means.page, AD);
      await card(means, /Said before/);
      await bringInSight(means.browser, means.page, { role: 'heading', name: 'Said before' }, 'start');
    },
  },
  {
    name: 'card-unrated',
    async reach(means) {
      await inOffice(means, eraseLedger);
      await replaceText(means.page, SPANISH);
      await card(means, /looks like Spanish/);
    },
  },
  {
    name: 'notice',
    async reach({ browser, page }) {
      // Nothing may be put on the clipboard.
      await page.browserContext().overridePermissions(new URL(page.url()).origin, []);
      await replaceText(page, AD);
      await badge(browser, page, /hard sell/);
      await openMore(browser, page, { role: 'button', name: /^Copy/ });
      await press(browser, page, /^Copy/);
      await browser.waitForCoach(page, { role: 'status', text: /could not be copied/ });
    },
  },
];
