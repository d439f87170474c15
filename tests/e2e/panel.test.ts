import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchTestBrowser, type TestBrowser, waitFor } from '../browsers/test-browser.ts';
import {
  changeSettings,
  fixture,
  newActs,
  openFixture,
  publishFrom,
  readActs,
  writeIn,
} from './fixture-steps.ts';
import { AD, BADGE, BROWSERS, badge, readPopup, TALK } from './steps.ts';

/** A site whose pages are left untouched: the rating stands in the side panel, the popup and the toolbar. */

describe.each(BROWSERS)('the side panel in %s', (name) => {
  let browser: TestBrowser;
  let office: Page;

  beforeAll(async () => {
    browser = await launchTestBrowser(name);
    office = await browser.openExtensionPage('options.html');
    await office.waitForSelector('.target-form');
  });

  afterAll(() => browser?.close());

  /** Everything of the page that an extension could leave its marks in. */
  const looks = (page: Page) =>
    page.evaluate(() => ({
      html: document.documentElement.outerHTML.replace(/data-(?:offset-key|editor)="[^"]*"/g, ''),
      highlights: CSS.highlights.size,
      sheets: document.adoptedStyleSheets.length,
    }));

  const says = (panel: Page, text: RegExp) => {
    let said = '';
    return waitFor(
      async () => {
        said = await panel.evaluate(() => document.body.innerText);
        return text.test(said);
      },
      { timeout: 6000, message: () => `the panel to say ${text}; it says ${said}` },
    );
  };

  it.each(['page', 'panel'] as const)('follows the draft in front, with hints in the %s', async (mode) => {
    await changeSettings(office, { sites: { linkedin: mode } });
    const page = await openFixture(browser, fixture('linkedin/comment'));
    const panel = await browser.openExtensionPageBehind(page, 'sidepanel.html');
    await says(panel, /Click into a box/);
    await writeIn(page, 'comment', AD);
    await says(panel, /Reply to Post Author[\s\S]*Call to action/);
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.press('Backspace');
    await says(panel, /Click into a box/);
    await panel.close();
    await page.close();
  });

  it('is all there is where the page is left untouched: no node, no highlight, no sheet', async () => {
    const found: unknown[] = [];
    for (const mode of ['panel', 'off']) {
      await changeSettings(office, { sites: { x: mode } });
      const page = await openFixture(browser, fixture('x/home'));
      await writeIn(page, 'home', AD);
      if (mode === 'panel')
        await waitFor(async () => (await readPopup(browser, page)).includes('hard sell'), { timeout: 6000 });
      expect(await browser.findInCoach(page, BADGE)).toBeNull();
      found.push(await looks(page));
      await page.close();
    }
    expect(found[0]).toMatchObject({ highlights: 0, sheets: 0 });
    expect(found[0]).toEqual(found[1]);
  });

  it('counts what is published in a page that is left untouched', async () => {
    await changeSettings(office, { sites: { x: 'panel' } });
    const known = await readActs(office);
    const page = await openFixture(browser, fixture('x/home'));
    await writeIn(page, 'home', TALK);
    await publishFrom(page, fixture('x/home'), 'home', 'click');
    expect(await newActs(office, known)).toMatchObject([{ site: 'x', status: 'confirmed' }]);
    await page.close();
  });

  it('is switched to and back by one click in the popup', async () => {
    await changeSettings(office, {});
    const page = await openFixture(browser, fixture('facebook/post'));
    await writeIn(page, 'post', AD);
    await badge(browser, page);
    const press = async (label: string) => {
      const popup = await browser.openExtensionPageBehind(page, 'popup.html');
      await waitFor(
        () =>
          popup.evaluate((wanted) => {
            const button = [...document.querySelectorAll('button')].find((one) => one.textContent === wanted);
            button?.click();
            return button !== undefined;
          }, label),
        { message: label },
      );
      await waitFor(() => popup.evaluate((wanted) => !document.body.innerText.includes(wanted), label), {
        message: `${label} to be done`,
      });
      await popup.close();
    };
    await press('Keep the page untouched');
    await browser.waitForCoach(page, BADGE, { gone: true });
    await press('Show hints in the page');
    await page.bringToFront();
    await badge(browser, page);
    await page.close();
  });

  it('says where nothing is read', async () => {
    await changeSettings(office, { sites: { facebook: 'off' } });
    const page = await openFixture(browser, fixture('facebook/post'));
    const panel = await browser.openExtensionPageBehind(page, 'sidepanel.html');
    await says(panel, /Nothing is read in this tab/);
    await changeSettings(office, {});
    await says(panel, /Click into a box/);
    await panel.close();
    await page.close();
  });
});
