import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchTestBrowser, pause, type TestBrowser, waitFor } from '../browsers/test-browser.ts';
import { IS_SOAK, tried } from '../hostile/tried.ts';
import {
  changeSettings,
  FIXTURES,
  firstEditor,
  fixture,
  openFixture,
  openOffice,
  readActs,
  writeIn,
} from './fixture-steps.ts';
import { heard, heardTexts, listen } from './heard.ts';
import { AD, BADGE, SOAKED_BROWSERS, turnOf } from './steps.ts';

/**
 * What is never read (T20): fields that are no composers, and direct messages until the person has said so. All that our
 * script in the page tells the background is heard by a page of the extension. Seen to fail with the fault planted in
 * Chromium: `readsMessages` left out of `resolve` in coach-site.ts ("no direct message"); a listener in attend-site.ts that has
 * whatever is typed rated ("no other field"). The control: the same word typed into a composer is heard.
 */

const WORD = 'Zqvkwjx';

const FIELDS: readonly string[] = [
  '<input type="password" autocomplete="current-password">',
  '<input type="password" autocomplete="new-password">',
  '<input type="search" aria-label="Search" placeholder="Search" role="combobox">',
  '<input type="email" autocomplete="username">',
  '<input type="text" name="session_key" autocomplete="username" aria-label="Phone, email or user name">',
  '<input type="tel" autocomplete="tel">',
  '<input type="text" inputmode="numeric" autocomplete="one-time-code">',
  '<input type="text" name="cardnumber" autocomplete="cc-number">',
  '<input type="url">',
  '<input aria-label="Post text" role="textbox" data-testid="tweetTextarea_0">',
  '<textarea name="bio" aria-label="Bio"></textarea>',
  '<textarea aria-label="Search"></textarea>',
  '<div contenteditable="true" role="searchbox" aria-label="Search" style="min-height:20px"></div>',
  '<div contenteditable="plaintext-only" aria-label="Name" style="min-height:20px"></div>',
];

describe.each(SOAKED_BROWSERS)('T20: what is not read, in %s', (name) => {
  let browser: TestBrowser;
  let office: Page;

  beforeAll(async () => {
    browser = await launchTestBrowser(name);
    office = await openOffice(browser);
  });

  afterAll(() => browser?.close());

  it('no other field: password, search, sign-in, codes, numbers', { timeout: 120_000 }, async (context) => {
    await changeSettings(office, {});
    const sites = IS_SOAK ? ['x/home', 'linkedin/share-tiptap', 'facebook/post'] : ['x/home'];
    const fields = turnOf(name, FIELDS);
    for (const site of sites) {
      const page = await openFixture(browser, fixture(site));
      await listen(office);
      for (const field of fields) {
        await page.evaluate((html) => {
          document.querySelector('#other')?.remove();
          const form = document.createElement('form');
          form.id = 'other';
          form.style.cssText = 'position:fixed;left:0;top:0;background:#fff;z-index:99;width:300px';
          // Which the page's own scripts would set.
          form.innerHTML = html;
          (document.querySelector('dialog[open]') ?? document.body).append(form);
        }, field);
        await page.click('#other > *');
        await page.keyboard.type(`${WORD} order now`);
        await pause(260);
        expect.soft(await browser.findInCoach(page, BADGE), `${site} ${field}`).toBeNull();
      }
      expect(
        (await heardTexts(office)).filter((text) => text.includes(WORD) || text.includes('order')),
      ).toEqual([]);
      expect((await heard(office)).filter((one) => /rate|record/.test(one))).toEqual([]);
      await browser.leaveSite(page);
    }
    // What is typed into a composer is heard.
    const page = await openFixture(browser, fixture('x/home'));
    await writeIn(page, 'home', `${AD} ${WORD}`);
    await waitFor(async () => (await heardTexts(office)).some((text) => text.includes(WORD)), {
      message: 'the draft to be heard',
    });
    tried(context, { inputs: fields.length * sites.length });
    await browser.leaveSite(page);
  });

  it('no direct message until the person has said so', { timeout: 120_000 }, async (context) => {
    const all = FIXTURES.filter(({ facts }) => facts.composers[0]?.surface === 'message');
    expect(all.length).toBeGreaterThan(3);
    const known = await readActs(office);
    for (const one of all) {
      await changeSettings(office, { readsMessages: false });
      const page = await openFixture(browser, one);
      await listen(office);
      await writeIn(page, firstEditor(one), `${AD} ${WORD}`);
      await pause(450);
      await page.keyboard.press('Enter');
      await pause(300);
      expect(await browser.findInCoach(page, BADGE), one.name).toBeNull();
      expect(
        (await heardTexts(office)).filter((text) => text.includes(WORD)),
        one.name,
      ).toEqual([]);
      expect(
        (await heard(office)).filter((request) => /rate|record/.test(request)),
        one.name,
      ).toEqual([]);
      await browser.leaveSite(page);
    }
    expect(await readActs(office)).toEqual(known);
    const [first] = all;
    if (first === undefined) throw new Error('there are no messages');
    await changeSettings(office, { readsMessages: true });
    const page = await openFixture(browser, first);
    await listen(office);
    await writeIn(page, firstEditor(first), `${AD} ${WORD}`);
    await waitFor(async () => (await heardTexts(office)).some((text) => text.includes(WORD)), {
      message: 'the message to be heard',
    });
    tried(context, { inputs: all.length });
    await browser.leaveSite(page);
  });
});
