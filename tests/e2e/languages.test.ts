import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MessageFile, sayFrom } from '../../analysis/message.ts';
import { launchTestBrowser, type TestBrowser, waitFor } from '../browsers/test-browser.ts';
import { translateExtension } from '../browsers/translated-extension.ts';
import { fixture, openFixture, writeIn } from './fixture-steps.ts';
import { keepPicture } from './keep-picture.ts';
import { AD, IS_WHOLE, seedLedger } from './steps.ts';

/**
 * The build in each of its languages: it speaks it everywhere, and everything has room. The longest language shows what
 * is too narrow; it was seen to fail with a button of a fixed width.
 */

const LOCALES = join(import.meta.dirname, '../../public/_locales');
const TRANSLATIONS = readdirSync(LOCALES).filter((locale) => locale !== 'en');

const PLACES = [
  ['popup.html', [400]],
  ['options.html', [320, 1000]],
  ['sidepanel.html', [320]],
  ['practice.html', [320]],
  ['welcome.html#what', [320, 1000]],
  ['welcome.html#who', [320]],
  ['welcome.html#where', [320]],
  ['welcome.html#ready', [320]],
] as const;

/** The longest texts are German: it is looked at everywhere, the others in half of the places, in turn. */
function isDue(locale: string, index: number): boolean {
  return IS_WHOLE || locale === 'de' || (TRANSLATIONS.indexOf(locale) + index) % 2 === 0;
}

/** Every language in one browser, and one of them in the other: what differs there is how the texts are found. */
const RUNS = [...TRANSLATIONS.map((locale) => ['chromium', locale] as const), ['firefox', 'de'] as const];

/** Runs in the page: what is wider than its place, or sticks out of the element given. */
const TOO_WIDE = `(root) => {
  const frame = root.getBoundingClientRect();
  const wrong = [];
  for (const element of [root, ...root.querySelectorAll('*')]) {
    if (element.closest('svg,.visually-hidden,.probe') || !element.checkVisibility()) continue;
    const { left, right, width } = element.getBoundingClientRect();
    // In a page, texts are drawn by the style sheet: they are in attributes.
    const drawn = [element, ...element.querySelectorAll('[data-said]')].map((one) => one.getAttribute('data-said') ?? '');
    const said = (drawn.join('') || element.textContent).slice(0, 60);
    if (width > 0 && (left < frame.left - 1 || right > frame.right + 1)) wrong.push('sticks out: ' + said);
    const isCut = getComputedStyle(element).overflowX !== 'visible' || element.matches('button,summary,label');
    if (isCut && said !== '' && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      wrong.push('is cut: ' + said);
  }
  return wrong;
}`;

describe.each(RUNS)('in %s, the language %s', (name, locale) => {
  const file: MessageFile = JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8'));
  const say = sayFrom(file);
  const keep = (page: Page, of: string) => keepPicture(page, `${name}-${locale}-${of}`);
  let browser: TestBrowser;
  let folder: string;

  beforeAll(async () => {
    folder = translateExtension(name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3', locale);
    browser = await launchTestBrowser(name, { extensionDir: folder });
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const tooWide = (page: Page) => page.evaluate(`(${TOO_WIDE})(document.body)`);
  const shows = (page: Page, text: string) =>
    waitFor(() => page.evaluate((wanted) => document.body.innerText.includes(wanted), text), {
      timeout: 8000,
      message: `the page to show ${text}`,
    });

  it('is spoken by badge and card, and has room there', async () => {
    const page = await openFixture(browser, fixture('x/home'));
    await writeIn(page, 'home', `${AD} We won the award for the best course in town!!`);
    const badge = await browser.waitForCoach(page, {
      role: 'button',
      name: new RegExp(say('band_hard_sell')),
    });
    await browser.clickInCoach(page, badge);
    const dialog = { role: 'dialog', name: say('card_name') };
    const card = await browser.waitForCoach(page, dialog);
    expect(
      await browser.evaluateOn(page, card, `(element) => element.getRootNode().querySelector('[lang]').lang`),
    ).toBe(say('language'));
    await browser.evaluateOn(
      page,
      card,
      `(element) => { for (const one of element.querySelectorAll('details')) one.open = true; }`,
    );
    const { text } = await browser.waitForCoach(page, dialog);
    expect(text).toContain(say('cue_call_to_action_title'));
    expect(text).toContain(say('cue_call_to_action_action'));
    expect(text).toContain(say('card_not_site', 'X'));
    expect(text).not.toMatch(/\b(?:the reader|Not useful|Why|Undo|draft)\b/);
    expect(await browser.evaluateOn(page, card, TOO_WIDE)).toEqual([]);
    await keep(page, 'card');
    await page.close();
  });

  it.each(PLACES.filter((_, index) => isDue(locale, index)))(
    'is spoken by %s, and has room there, %j px wide',
    async (address, widths) => {
      const page = await browser.openExtensionPage(address);
      if (address === 'options.html') await page.waitForSelector('.target-form');
      else if (address.startsWith('welcome'))
        await page.waitForSelector('.coach-picture, .profile-form, .target-form, .places');
      else await page.waitForSelector('section');
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(say('language'));
      await shows(page, say(address.startsWith('welcome') ? 'welcome_title' : 'page_options'));
      for (const width of widths) {
        await page.setViewport({ width, height: 800 });
        expect(await tooWide(page), `${width} px`).toEqual([]);
        await keep(page, `${address.replace('.html', '').replace('#', '-')}-${width}`);
      }
      await page.close();
    },
  );

  it.runIf(isDue(locale, 0))('is spoken by a popup that is full, and has room there', async () => {
    const options = await browser.openExtensionPage('options.html');
    await seedLedger(options, 'cpcscbcpccsc');
    await options.close();
    const page = await openFixture(browser, fixture('x/home'));
    await writeIn(page, 'home', AD);
    await browser.waitForCoach(page, { role: 'button', name: new RegExp(say('band_hard_sell')) });
    const popup = await browser.openExtensionPageBehind(page, 'popup.html');
    await shows(popup, say('kind_promotion'));
    await shows(popup, say('next_promote'));
    await popup.bringToFront();
    expect(await tooWide(popup)).toEqual([]);
    await keep(popup, 'popup-full');
    await popup.close();
    await page.close();
  });

  it.runIf(isDue(locale, 1))('is spoken by what Twoway can do, and has room there', async () => {
    const page = await browser.openExtensionPage('abilities.html');
    await shows(page, say('abilities_meta'));
    expect(await page.title()).toBe(say('abilities_title'));
    await page.click('section .actions button');
    await shows(page, say('abilities_refused'));
    for (const width of [320, 1000]) {
      await page.setViewport({ width, height: 800 });
      expect(await tooWide(page), `${width} px`).toEqual([]);
      await keep(page, `abilities-${width}`);
    }
    await page.close();
  });

  it.runIf(isDue(locale, 1))('is spoken by a history that is full, and has room there', async () => {
    const options = await browser.openExtensionPage('options.html');
    await seedLedger(options, 'cpcscbcpccsc');
    await options.close();
    const page = await browser.openExtensionPage('history.html');
    await shows(page, say('history_seen'));
    expect(await page.title()).toBe(say('history_title'));
    for (const width of [320, 1200]) {
      await page.setViewport({ width, height: 800 });
      expect(await tooWide(page), `${width} px`).toEqual([]);
      await keep(page, `history-${width}`);
    }
    await page.close();
  });
});

describe.each(['chromium', 'firefox'] as const)('in %s, a language that is chosen', (name) => {
  const file: MessageFile = JSON.parse(readFileSync(join(LOCALES, 'de', 'messages.json'), 'utf8'));
  const say = sayFrom(file);
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await launchTestBrowser(name);
  });

  afterAll(() => browser?.close());

  it('is spoken at once by the options, an open page and the popup, and is taken back', async () => {
    const page = await openFixture(browser, fixture('x/home'));
    await writeIn(page, 'home', AD);
    const badge = (band: string) => ({ role: 'button', name: new RegExp(band, 'i') });
    await browser.waitForCoach(page, badge('hard sell'));
    const options = await browser.openExtensionPageBehind(page, 'options.html');
    const waitForChoice = () =>
      waitFor(() => options.evaluate(() => document.querySelector('#language-choice') !== null), {
        message: 'the choice of a language',
      });
    await waitForChoice();
    const choose = (language: string) =>
      options.evaluate((wanted) => {
        const select = document.querySelector<HTMLSelectElement>('#language-choice');
        if (select === null) throw new Error('no choice of language');
        select.focus();
        select.value = wanted;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }, language);
    const titleIs = (title: string) =>
      waitFor(() => options.evaluate((wanted) => document.title === wanted, title), { message: title });
    await choose('de');
    await titleIs(say('options_title'));
    expect(await options.evaluate(() => document.documentElement.lang)).toBe('de');
    await waitFor(() => options.evaluate(() => document.activeElement?.id === 'language-choice'), {
      message: 'the focus to come back',
    });
    await browser.waitForCoach(page, badge(say('band_hard_sell')));
    const popup = await browser.openExtensionPageBehind(page, 'popup.html');
    await waitFor(
      () => popup.evaluate((wanted) => document.body.innerText.includes(wanted), say('band_hard_sell')),
      { message: 'the popup to speak German' },
    );
    await popup.close();
    await waitForChoice();
    await choose('browser');
    await titleIs('Twoway options');
    await browser.waitForCoach(page, badge('hard sell'));
    expect(browser.pageErrors(page)).toEqual([]);
    await options.close();
    await page.close();
  });
});

describe.each(['pt_BR', 'pt_PT', 'de_AT'])('in chromium, the language of a browser set to %s', (setting) => {
  it('is found in every page, in the list of extensions and by a content script', async (context) => {
    const [language = ''] = setting.split('_');
    const locale = language === 'pt' ? 'pt_BR' : language;
    const file: MessageFile = JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8'));
    const say = sayFrom(file);
    // Linux reads the environment, other systems the argument.
    const browser = await launchTestBrowser('chromium', {
      args: [`--lang=${setting.replace('_', '-')}`],
      env: { LANGUAGE: setting },
    });
    try {
      const options = await browser.openExtensionPage('options.html');
      // Debian packs the browser's own texts apart: without them it speaks English, whatever it is set to.
      const spoken = await options.evaluate('chrome.i18n.getUILanguage()');
      context.skip(!String(spoken).startsWith(language), `the browser has no texts in ${setting}`);
      await waitFor(() => options.evaluate((title) => document.title === title, say('options_title')), {
        message: 'the options in its language',
      });
      expect(await options.evaluate('chrome.runtime.getManifest().name')).toBe(say('name'));
      const page = await openFixture(browser, fixture('x/home'));
      await writeIn(page, 'home', AD);
      await browser.waitForCoach(page, { role: 'button', name: new RegExp(say('band_hard_sell'), 'i') });
    } finally {
      await browser.close();
    }
  });
});
