import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchTestBrowser, pause, type TestBrowser, waitFor } from '../browsers/test-browser.ts';
import { changeSettings, fixture, openFixture, openOffice, readSettings, writeIn } from './fixture-steps.ts';
import { AD, BADGE, BROWSERS, badge, CARD, openCard, readPopup, underlined, wakeRule } from './steps.ts';

/** Every way of saying no to hints, and its way back. */

const SAID = 'Order now';

describe.each(BROWSERS)('saying no in %s', (name) => {
  let browser: TestBrowser;
  let office: Page;
  let page: Page;

  beforeAll(async () => {
    browser = await launchTestBrowser(name);
    office = await openOffice(browser);
  });

  afterAll(() => browser?.close());

  beforeEach(async () => {
    await changeSettings(office, {});
    page = await openFixture(browser, fixture('x/home'));
    await writeIn(page, 'home', AD);
    await openCard(browser, page);
    await underlined(page, (words) => words.includes(SAID));
  });

  const press = async (label: RegExp | string) =>
    browser.clickInCoach(page, await browser.waitForCoach(page, { role: 'button', name: label }));
  const gone = () => underlined(page, (words) => !words.includes(SAID));
  const back = () => underlined(page, (words) => words.includes(SAID));
  const popupSays = (text: RegExp | string) =>
    waitFor(
      async () => {
        const said = await readPopup(browser, page);
        return typeof text === 'string' ? said.includes(text) : text.test(said);
      },
      { message: `the popup to say ${text}` },
    );

  it('shows two hints at a time, and the words of the others once they are looked at', async () => {
    const words = await underlined(page, (all) => all.includes(SAID));
    const card = await browser.waitForCoach(page, CARD);
    expect(card.text).toMatch(/\d more/);
    await press(/more$/);
    await underlined(page, (all) => all.length > words.length);
    await browser.leaveSite(page);
  });

  it.each([
    ['Hide here: Call to action', 'Hidden here.'],
    ['Not useful: Call to action', 'Noted, hidden here.'],
    ['Never show: Call to action', '“Call to action” is not shown any more.'],
  ])('%s, and undo', async (label, said) => {
    await press(label);
    await browser.waitForCoach(page, { role: 'dialog', text: new RegExp(said) });
    await gone();
    await press('Undo');
    await back();
    await browser.leaveSite(page);
  });

  it('a rule that is never shown stays away from other drafts, and is woken in the options', async () => {
    await press('Never show: Call to action');
    await gone();
    await browser.leaveSite(page);
    page = await openFixture(browser, fixture('linkedin/share-tiptap'));
    await writeIn(page, 'share', AD);
    await underlined(page, (words) => words.length > 0 && !words.includes(SAID));
    await office.bringToFront();
    await wakeRule(office, 'Call to action');
    await page.bringToFront();
    await back();
    await browser.leaveSite(page);
  });

  it('not in this draft: the badge stays quiet, the next draft is coached', async () => {
    await press('Fewer hints');
    await press('Not in this draft');
    await underlined(page, (words) => words.length === 0);
    await press('Undo');
    await back();
    await press('Not in this draft');
    await underlined(page, (words) => words.length === 0);
    await badge(browser, page, /hard sell|promotional/);
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.press('Backspace');
    await browser.waitForCoach(page, BADGE, { gone: true });
    await page.keyboard.type(AD);
    await back();
    await browser.leaveSite(page);
  });

  it('pause for an hour: can be taken back, then nothing is drawn until it is ended', async () => {
    await press('Fewer hints');
    await press('Pause for an hour');
    await browser.waitForCoach(page, { role: 'dialog', text: /No hints for an hour\./ });
    await press('Undo');
    await back();
    expect((await readSettings(office)).pausedUntil ?? 0).toBe(0);
    await press('Fewer hints');
    await press('Pause for an hour');
    await press('Close');
    await waitFor(async () => Number((await readSettings(office)).pausedUntil) > Date.now() + 3_500_000);
    await browser.waitForCoach(page, BADGE, { gone: true });
    await underlined(page, (words) => words.length === 0);
    await popupSays('This draft');
    await changeSettings(office, {});
    await badge(browser, page);
    await back();
    await browser.leaveSite(page);
  });

  it('not on this site: can be taken back, then the page is left untouched and the popup still rates', async () => {
    await press('Fewer hints');
    await press('Not on X');
    await press('Undo');
    await back();
    await press('Fewer hints');
    await press('Not on X');
    await press('Close');
    await browser.waitForCoach(page, BADGE, { gone: true });
    await pause(300);
    expect(await browser.coachUi(page)).toEqual([]);
    expect((await readSettings(office)).sites).toMatchObject({ x: 'panel' });
    await page.keyboard.type(' More.');
    await popupSays('This draft');
    await browser.leaveSite(page);
  });

  it('own phrases never count', async () => {
    await changeSettings(office, { neverCount: ['order now'] });
    await page.keyboard.type('!');
    await gone();
    await browser.leaveSite(page);
  });
});
