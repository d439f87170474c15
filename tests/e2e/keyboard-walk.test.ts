import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchTestBrowser, type TestBrowser, type UiNode, waitFor } from '../browsers/test-browser.ts';
import { changeSettings, fixture, openFixture, writeIn } from './fixture-steps.ts';
import { AD, badge, CARD, onlyIn } from './steps.ts';

/** Tab alone reaches every control of every surface, each is seen to have the focus, and none holds it. */

const MOST_CONTROLS = 150;

/** In a page of the extension. What can have the focus, by a name; radio buttons of one choice count as one. */
function readControls(): { all: string[]; focused: string | null; isSeen: boolean } {
  const nameOf = (element: Element): string => {
    if (element instanceof HTMLInputElement && element.type === 'radio') return `choice ${element.name}`;
    const place = [...document.querySelectorAll('*')].indexOf(element);
    const label = element.getAttribute('aria-label') ?? element.id ?? '';
    return `${element.localName} ${label || element.textContent?.slice(0, 40)} ${place}`;
  };
  const isLined = (element: Element | null): boolean =>
    element !== null && !/none|^0px/.test(getComputedStyle(element).outline.replace(/^rgb[^)]*\) ?/, ''));
  const controls = [...document.querySelectorAll('a[href],button,input,textarea,summary')].filter((one) =>
    one.checkVisibility(),
  );
  const active = document.activeElement;
  const focused = active === null || active === document.body ? null : active;
  return {
    all: [...new Set(controls.map(nameOf))],
    focused: focused && nameOf(focused),
    // What looks like a button may stand behind the control itself.
    isSeen: focused !== null && (isLined(focused) || isLined(focused.nextElementSibling)),
  };
}

/** Walks through a page of the extension; returns what was reached and what was not seen to be. */
async function walk(page: Page): Promise<{ missed: string[]; unseen: string[] }> {
  const { all } = await page.evaluate(readControls);
  expect(all.length).toBeGreaterThan(3);
  const reached = new Set<string>();
  const unseen: string[] = [];
  for (let presses = 0; presses < MOST_CONTROLS; presses++) {
    await page.keyboard.press('Tab');
    const { focused, isSeen } = await page.evaluate(readControls);
    if (focused === null || reached.has(focused)) {
      if (reached.size > 0) break;
      continue;
    }
    reached.add(focused);
    if (!isSeen) unseen.push(focused);
  }
  return { missed: all.filter((one) => !reached.has(one)), unseen };
}

describe.each(onlyIn('chromium'))('by Tab alone in %s', (name) => {
  let browser: TestBrowser;
  let office: Page;

  beforeAll(async () => {
    browser = await launchTestBrowser(name);
    office = await browser.openExtensionPage('options.html');
    await office.waitForSelector('.keyboard-section');
  });

  afterAll(() => browser?.close());

  const focused = async (page: Page): Promise<UiNode | undefined> =>
    (await browser.coachUi(page)).find((node) => node.focused);
  const buttons = async (page: Page) =>
    (await browser.coachUi(page)).filter(({ role }) => role === 'button').map((node) => node.name);

  it.each(['x/home', 'linkedin/share-tiptap'])('from the badge through the card: %s', async (called) => {
    await changeSettings(office, {});
    const page = await openFixture(browser, fixture(called));
    await writeIn(page, fixture(called).facts.composers[0]?.editor ?? '', AD);
    const start = await badge(browser, page);
    await browser.evaluateOn(page, start, '(element) => element.focus()');
    await page.keyboard.press('Enter');
    await browser.waitForCoach(page, CARD);
    await waitFor(async () => (await focused(page))?.role === 'dialog', { message: 'the focus in the card' });
    const reached: string[] = [];
    const unseen: string[] = [];
    for (let presses = 0; presses < MOST_CONTROLS; presses++) {
      await page.keyboard.press('Tab');
      const now = await focused(page);
      if (now === undefined || reached.includes(now.name)) break;
      reached.push(now.name);
      const line = await browser.evaluateOn(page, now, '(element) => getComputedStyle(element).outlineStyle');
      if (line === 'none') unseen.push(now.name);
      // What opens is opened, and its own controls come next.
      if (/more$|^Fewer hints$/.test(now.name)) await page.keyboard.press('Enter');
    }
    expect(unseen).toEqual([]);
    expect(reached).toEqual(expect.arrayContaining(['Close', 'Fewer hints', 'Pause for an hour']));
    const wanted = (await buttons(page)).filter((one) => !one.startsWith('Self-promotion'));
    expect(wanted.filter((one) => !reached.includes(one))).toEqual([]);
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(reached).toContain((await focused(page))?.name);
    await page.keyboard.press('Escape');
    await browser.waitForCoach(page, CARD, { gone: true });
    expect((await focused(page))?.name).toMatch(/^Self-promotion/);
    await browser.leaveSite(page);
  });

  it('through the side panel', async () => {
    await changeSettings(office, { sites: { x: 'panel' } });
    const page = await openFixture(browser, fixture('x/home'));
    await writeIn(page, 'home', AD);
    const panel = await browser.openExtensionPageBehind(page, 'sidepanel.html');
    await waitFor(() => panel.evaluate(() => document.querySelectorAll('.hint-item').length > 2), {
      timeout: 6000,
      message: 'hints in the panel',
    });
    await panel.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await walk(panel)).toEqual({ missed: [], unseen: [] });
    await panel.close();
    await browser.leaveSite(page);
  });

  it('through what Twoway can do', async () => {
    const abilities = await browser.openExtensionPage('abilities.html');
    await waitFor(() => abilities.evaluate(() => /\d entries/.test(document.body.innerText)), {
      message: 'what is stored',
    });
    await abilities.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      document.querySelector<HTMLElement>('[aria-label="Look: Salt and time zone"]')?.click();
    });
    await abilities.waitForSelector('.stored-row textarea');
    expect(await walk(abilities)).toEqual({ missed: [], unseen: [] });
    await abilities.close();
  });

  it('through the options', async () => {
    await changeSettings(office, { pausedUntil: Date.now() + 3_600_000 });
    await office.bringToFront();
    await waitFor(() => office.evaluate(() => document.querySelector('.paused') !== null), {
      message: 'the pause in the options',
    });
    await office.waitForSelector('.rules-section summary');
    await office.evaluate(() => {
      // The smallest family stands for all; and one rule with what it tells.
      const [family] = [...document.querySelectorAll('.rules-section details')].slice(-1);
      if (family instanceof HTMLDetailsElement) family.open = true;
      family?.querySelector('button')?.click();
    });
    await office.waitForSelector('.rule .details .label');
    expect(await walk(office)).toEqual({ missed: [], unseen: [] });
    await changeSettings(office, {});
  });
});
