import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchTestBrowser, type TestBrowser } from '../browsers/test-browser.ts';
import { eraseLedger, fixture, openFixture, openOffice, seedTexts, writeIn } from './fixture-steps.ts';
import { replaceText } from './picture-steps.ts';
import { CARD, onlyIn, openCard, readPopup, wakeRule } from './steps.ts';

/** What was posted before, beside what is being written. */

const SAID = 'The rye from Monday is gone, and a warm batch of forty loaves comes out of the oven at six.';
const REWORDED = 'Who among you bakes rye at home? I would like to hear how long you let it rest.';

describe.each(onlyIn('firefox'))('warnings from history in %s', (name) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await launchTestBrowser(name);
  });

  afterAll(() => browser?.close());

  it('come with words that were posted three times, out of the page’s reach, and go with them', async () => {
    const office = await openOffice(browser);
    await seedTexts(
      office,
      [9, 5, 2].map((daysAgo) => ({ text: SAID, daysAgo })),
    );
    const page = await openFixture(browser, fixture('x/home'));
    await writeIn(page, 'home', SAID);
    await openCard(browser, page);
    const warned = { ...CARD, text: /Said before/ };
    const card = await browser.waitForCoach(page, warned);
    expect(card.text).toMatch(/3 like it in 30 days; the nearest is 100\s% the same \(\w+day\)\./);
    const heading = { role: 'heading', name: 'Said before' };
    await browser.waitForCoach(page, heading);
    const finds = (words: string) =>
      page.evaluate((text) => (window as unknown as { find(text: string): boolean }).find(text), words);
    expect(await finds('like it in 30 days')).toBe(false);
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('Said before');
    expect(await readPopup(browser, page)).toContain('Said before');

    await replaceText(page, REWORDED);
    await browser.waitForCoach(page, heading, { gone: true });
    await browser.waitForCoach(page, CARD);

    await replaceText(page, SAID);
    await browser.waitForCoach(page, warned);
    const never = { role: 'button', name: 'Never show: Said before' };
    await browser.clickInCoach(page, await browser.waitForCoach(page, never));
    await browser.waitForCoach(page, { ...CARD, text: /“Said before” is not shown any more\./ });
    await browser.waitForCoach(page, never, { gone: true });
    await office.bringToFront();
    await wakeRule(office, 'Said before');
    await page.bringToFront();
    await browser.waitForCoach(page, never);

    // Nothing was posted any more: the memory of the background is void.
    await eraseLedger(office);
    await page.keyboard.type(' ');
    await browser.waitForCoach(page, never, { gone: true });
    await page.close();
  });
});
