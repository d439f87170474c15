import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchTestBrowser, type TestBrowser, waitFor } from '../browsers/test-browser.ts';
import {
  changeSettings,
  fixture,
  newActs,
  openFixture,
  openOffice,
  publishFrom,
  readActs,
  readSettings,
  writeIn,
} from './fixture-steps.ts';
import { AD, BADGE, BROWSERS, badge, openCard, readPopup, TALK, underlined } from './steps.ts';

/** A site whose pages are left untouched: the rating stands in the side panel, the popup and the toolbar. */

describe.each(BROWSERS)('the side panel in %s', (name) => {
  let browser: TestBrowser;
  let office: Page;

  beforeAll(async () => {
    browser = await launchTestBrowser(name);
    office = await openOffice(browser);
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

  const hasButton = (panel: Page, label: string) =>
    panel.evaluate(
      (wanted) =>
        [...document.querySelectorAll('button')].some((one) => one.getAttribute('aria-label') === wanted),
      label,
    );

  /** As narrow as panels are, and so high that nothing has to be scrolled to: Firefox scrolls no tab behind another. */
  async function openPanel(page: Page): Promise<Page> {
    const panel = await browser.openExtensionPageBehind(page, 'sidepanel.html');
    await panel.setViewport({ width: 400, height: 3000 });
    return panel;
  }

  /** Clicks a button with the mouse: what is pressed by a script counts for nothing. */
  async function pressIn(panel: Page, label: string): Promise<void> {
    const { x, y } = await waitFor(
      () =>
        panel.evaluate((wanted) => {
          for (const details of document.querySelectorAll('details')) details.open = true;
          const button = [...document.querySelectorAll('button')].find(
            (one) => (one.getAttribute('aria-label') ?? one.textContent) === wanted,
          );
          if (button === undefined) return null;
          const { left, top, width, height } = button.getBoundingClientRect();
          return { x: left + width / 2, y: top + height / 2 };
        }, label),
      { message: `a button ${label}` },
    );
    await panel.mouse.click(x, y);
  }

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
    await browser.leaveSite(page);
  });

  it('is the whole coach: every way to say no, and back', async () => {
    await changeSettings(office, { sites: { x: 'panel' } });
    const page = await openFixture(browser, fixture('x/home'));
    await writeIn(page, 'home', AD);
    const panel = await openPanel(page);
    await says(panel, /Self-promotion \d+[\s\S]*Call to action/);
    const title = /Call to action/;
    await pressIn(panel, 'Why: Call to action');
    await waitFor(() => panel.evaluate(() => document.querySelector('.evidence') !== null), {
      message: 'what stands behind the rule',
    });
    for (const [label, said] of [
      ['Hide here: Call to action', /Hidden here\./],
      ['Not useful: Call to action', /Noted, hidden here\./],
      ['Never show: Call to action', /“Call to action” is not shown any more\./],
    ] as const) {
      await pressIn(panel, label);
      await says(panel, said);
      await waitFor(async () => !(await hasButton(panel, 'Hide here: Call to action')), {
        message: 'the hint to go',
      });
      await pressIn(panel, 'Undo');
      await says(panel, title);
      await waitFor(() => hasButton(panel, 'Hide here: Call to action'), { message: 'the hint again' });
    }
    await pressIn(panel, 'Not in this draft');
    await says(panel, /No more hints in this draft\./);
    await pressIn(panel, 'Undo');
    await waitFor(() => hasButton(panel, 'Hide here: Call to action'), { message: 'the hint again' });
    expect(await looks(page)).toMatchObject({ highlights: 0, sheets: 0 });
    expect((await readSettings(office)).mutedRules ?? {}).toEqual({});
    await panel.close();
    await browser.leaveSite(page);
  });

  it('pauses and resumes, and switches the site by one click', async () => {
    await changeSettings(office, { sites: { x: 'panel' } });
    const page = await openFixture(browser, fixture('x/home'));
    await writeIn(page, 'home', AD);
    const panel = await openPanel(page);
    await says(panel, /Call to action/);
    await pressIn(panel, 'Pause for an hour');
    await says(panel, /No hints for an hour\./);
    await waitFor(async () => Number((await readSettings(office)).pausedUntil) > Date.now(), {
      timeout: 12_000,
      message: 'the pause when the farewell is over',
    });
    await says(panel, /Hints are paused until \d/);
    expect(await hasButton(panel, 'Hide here: Call to action')).toBe(false);
    await says(panel, /Self-promotion \d+/);
    await pressIn(panel, 'Resume');
    await waitFor(() => hasButton(panel, 'Hide here: Call to action'), { message: 'the hint again' });
    await pressIn(panel, 'Show hints in the page');
    await page.bringToFront();
    await page.keyboard.type(' More.');
    await badge(browser, page);
    await says(panel, /Call to action/);
    // Said in the panel, it holds in the page.
    await pressIn(panel, 'Hide here: Call to action');
    await underlined(page, (words) => words.length > 0 && !words.includes('Order now'));
    await pressIn(panel, 'Keep the page untouched');
    await browser.waitForCoach(page, BADGE, { gone: true });
    await panel.close();
    await browser.leaveSite(page);
  });

  it('is offered on LinkedIn, in the card and in the popup, until the person has chosen', async () => {
    await changeSettings(office, {});
    const page = await openFixture(browser, fixture('linkedin/share-tiptap'));
    await writeIn(page, 'share', AD);
    await openCard(browser, page);
    const press = async (label: string) =>
      browser.clickInCoach(page, await browser.waitForCoach(page, { role: 'button', name: label }));
    await press('Use the side panel');
    await browser.waitForCoach(page, { role: 'dialog', text: /leaves the pages of LinkedIn alone/ });
    await press('Undo');
    expect(await readPopup(browser, page)).toContain('LinkedIn’s terms forbid overlays');
    await press('Keep hints in the page');
    await browser.waitForCoach(page, { role: 'button', name: 'Keep hints in the page' }, { gone: true });
    expect(await readSettings(office)).toMatchObject({ offeredPanel: true, sites: { linkedin: 'page' } });
    await badge(browser, page);
    expect(await readPopup(browser, page)).not.toContain('LinkedIn’s terms forbid overlays');
    await changeSettings(office, {});
    await press('Use the side panel');
    await press('Close');
    await browser.waitForCoach(page, BADGE, { gone: true });
    expect(await readSettings(office)).toMatchObject({ offeredPanel: true, sites: { linkedin: 'panel' } });
    await browser.leaveSite(page);
    const other = await openFixture(browser, fixture('x/home'));
    await changeSettings(office, {});
    await writeIn(other, 'home', AD);
    await openCard(browser, other);
    expect(await browser.findInCoach(other, { role: 'button', name: 'Use the side panel' })).toBeNull();
    await browser.leaveSite(other);
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
      await browser.leaveSite(page);
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
    await browser.leaveSite(page);
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
    await browser.leaveSite(page);
  });

  it('says where nothing is read', async () => {
    await changeSettings(office, { sites: { facebook: 'off' } });
    const page = await openFixture(browser, fixture('facebook/post'));
    const panel = await browser.openExtensionPageBehind(page, 'sidepanel.html');
    await says(panel, /Nothing is read in this tab/);
    await changeSettings(office, {});
    await says(panel, /Click into a box/);
    await panel.close();
    await browser.leaveSite(page);
  });
});
