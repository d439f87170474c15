import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  launchTestBrowser,
  pause,
  type TestBrowser,
  type UiNode,
  waitFor,
} from '../browsers/test-browser.ts';
import {
  changeSettings,
  expectTextIn,
  firstEditor,
  fixture,
  openFixture,
  openOffice,
  readSettings,
  textIn,
  writeIn,
} from './fixture-steps.ts';
import { AD, BADGE, BROWSERS, badge, CARD, underlined } from './steps.ts';

/**
 * Everything by keyboard alone. The keys of the commands go the way of real ones: the browser finds the command in
 * the manifest, wakes the background, and that asks the page. Only the hardware is missing.
 */

const OPEN = 'O';
const STEP = 'J';
const DISMISS = 'D';
const PAUSE = 'U';

/** The words that stand out: the highlight above all others. */
function litWords(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...CSS.highlights.values()]
      .filter((highlight) => highlight.priority > 0)
      .flatMap((highlight) => [...highlight])
      .map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range.toString();
      })
      .join(' | '),
  );
}

describe.each(BROWSERS)('the keyboard in %s', (name) => {
  let browser: TestBrowser;
  let office: Page;

  beforeAll(async () => {
    browser = await launchTestBrowser(name);
    office = await openOffice(browser);
  });

  afterAll(() => browser?.close());

  const focused = async (page: Page): Promise<UiNode | undefined> =>
    (await browser.coachUi(page)).find((node) => node.focused);
  const focusOn = (page: Page, label: string) =>
    waitFor(async () => (await focused(page))?.name === label, { message: `the focus on ${label}` });
  const isInEditor = (page: Page, editor: string) =>
    page.evaluate((one) => {
      const root = window.fixture.elements.get(one);
      const tree = root?.getRootNode();
      const active = tree instanceof Document || tree instanceof ShadowRoot ? tree.activeElement : null;
      return active !== null && root?.contains(active) === true;
    }, editor);
  const press = (page: Page, letter: string) => browser.pressShortcut(page, letter);

  async function open(called: string, text = AD): Promise<{ page: Page; editor: string }> {
    await changeSettings(office, {});
    const page = await openFixture(browser, fixture(called));
    const editor = firstEditor(fixture(called));
    await writeIn(page, editor, text);
    await badge(browser, page);
    return { page, editor };
  }

  it.each(['x/home', 'linkedin/share-quill', 'linkedin/share-tiptap', 'facebook/post'])(
    'opens the card, goes into it and back to the caret: %s',
    async (called) => {
      const { page, editor } = await open(called);
      for (let times = 0; times < 5; times++) await page.keyboard.press('ArrowLeft');
      // ProseMirror hears of a caret a moment later, and only while it has the focus.
      await pause(200);
      const leave = [() => page.keyboard.press('Escape'), () => press(page, OPEN)];
      let wanted = AD;
      for (const [time, back] of leave.entries()) {
        await press(page, OPEN);
        await focusOn(page, 'Close');
        expect(await textIn(page, editor)).toBe(wanted);
        await back();
        await browser.waitForCoach(page, CARD, { gone: true });
        await waitFor(() => isInEditor(page, editor), { message: 'the focus in the editor' });
        const typed = String(time);
        await page.keyboard.type(typed);
        wanted = `${wanted.slice(0, -5)}${typed}${wanted.slice(-5)}`;
        await expectTextIn(page, editor, wanted);
        await badge(browser, page);
      }
      await browser.leaveSite(page);
    },
  );

  it('goes into a card that was opened by pointer, and closes it from within', async () => {
    const { page, editor } = await open('x/home');
    await browser.clickInCoach(page, await badge(browser, page));
    await browser.waitForCoach(page, CARD);
    expect(await isInEditor(page, editor)).toBe(true);
    await press(page, OPEN);
    await focusOn(page, 'Close');
    await page.keyboard.press('Enter');
    await browser.waitForCoach(page, CARD, { gone: true });
    expect(await isInEditor(page, editor)).toBe(true);
    await browser.leaveSite(page);
  });

  it('steps from hint to hint and round again, and the focus stays in the editor', async () => {
    const { page, editor } = await open('x/home');
    const seen: string[] = [];
    const said = async () =>
      (await browser.findInCoach(page, { role: 'status', text: /\w/ }))?.text.replaceAll('\u00a0', '') ?? '';
    do {
      const before = seen.at(-1) ?? '';
      await press(page, STEP);
      const now = await waitFor(
        async () => {
          const reason = await said();
          const both = `${await litWords(page)} — ${reason}`;
          const isSettled = reason !== '' && !reason.startsWith('Draft:') && reason === (await said());
          return isSettled && both !== before ? both : null;
        },
        { message: `another hint than ${before}` },
      );
      seen.push(now);
      expect(await isInEditor(page, editor)).toBe(true);
    } while (seen.length < 12 && seen.indexOf(seen.at(-1) ?? '') === seen.length - 1);
    // The third stands behind "more" until it is gone to.
    expect(seen.length).toBeGreaterThan(3);
    expect(seen.at(-1)).toBe(seen[0]);
    expect(new Set(seen).size).toBe(seen.length - 1);
    expect(await textIn(page, editor)).toBe(AD);
    await browser.leaveSite(page);
  });

  it('hides a hint and takes it back', async () => {
    const { page, editor } = await open('x/home');
    const words = await underlined(page, (all) => all.length > 0);
    await press(page, STEP);
    const first = await waitFor(() => litWords(page), { message: 'lit words' });
    await press(page, STEP);
    const lit = await waitFor(
      async () => {
        const now = await litWords(page);
        return now === first ? null : now;
      },
      { message: 'other lit words' },
    );
    await press(page, DISMISS);
    await browser.waitForCoach(page, { role: 'dialog', text: /Hidden here\./ });
    await underlined(page, (now) => !now.includes(lit));
    expect(await isInEditor(page, editor)).toBe(true);
    // The card was scrolled to the hint; the way back stands above it.
    const card = await browser.waitForCoach(page, CARD);
    const undo = await browser.waitForCoach(page, { role: 'button', name: 'Undo' });
    expect(undo.rect.y).toBeGreaterThan(card.rect.y + 24);
    await press(page, OPEN);
    await focusOn(page, 'Close');
    await page.keyboard.press('Tab');
    await focusOn(page, 'Undo');
    await page.keyboard.press('Enter');
    await underlined(page, (now) => words.every((one) => now.includes(one)));
    await browser.leaveSite(page);
  });

  it('hides the first hint where none was gone to, with the card shut', async () => {
    const { page } = await open('x/home');
    const words = await underlined(page, (all) => all.length > 0);
    await press(page, DISMISS);
    await browser.waitForCoach(page, { role: 'dialog', text: /Hidden here\./ });
    await underlined(page, (now) => words.some((one) => !now.includes(one)));
    await browser.leaveSite(page);
  });

  it('pauses, takes it back, pauses and goes on', async () => {
    const { page, editor } = await open('x/home');
    const words = await underlined(page, (all) => all.length > 0);
    const pausedUntil = async () => Number((await readSettings(office)).pausedUntil ?? 0);
    await press(page, PAUSE);
    await browser.waitForCoach(page, { role: 'dialog', text: /No hints for an hour\./ });
    await press(page, PAUSE);
    await underlined(page, (now) => words.every((one) => now.includes(one)));
    await browser.waitForCoach(page, { role: 'dialog', text: /Call to action/ });
    expect(await pausedUntil()).toBe(0);
    await press(page, PAUSE);
    await browser.waitForCoach(page, { role: 'dialog', text: /No hints for an hour\./ });
    await press(page, OPEN);
    await focusOn(page, 'Close');
    await page.keyboard.press('Escape');
    await waitFor(async () => (await pausedUntil()) > Date.now(), { message: 'a pause' });
    await browser.waitForCoach(page, BADGE, { gone: true });
    await waitFor(() => isInEditor(page, editor), { message: 'the focus in the editor' });
    await press(page, PAUSE);
    await waitFor(async () => (await pausedUntil()) === 0, { message: 'the end of the pause' });
    await badge(browser, page);
    await browser.leaveSite(page);
  });

  it('harms no writing: every key reaches the editor, and none is prevented by us', async () => {
    const { page, editor } = await open('x/home', 'Our new course is out!');
    await page.evaluate(() => {
      const log: string[] = [];
      Object.assign(window, { prevented: log });
      for (const type of ['keydown', 'keyup', 'keypress'])
        window.addEventListener(type, (event) => {
          const { key, altKey } = event as KeyboardEvent;
          if (event.defaultPrevented || altKey) log.push(`${type} ${key} ${event.defaultPrevented}`);
        });
    });
    const parts = [' Order now,', ' 50% off', ' until Friday.', ' Link in bio.', ' More.'];
    const keys = [STEP, DISMISS, STEP, PAUSE, PAUSE];
    for (const [index, part] of parts.entries()) {
      await page.keyboard.type(part);
      await press(page, keys[index] ?? STEP);
    }
    await page.keyboard.type(' Bye.');
    await expectTextIn(page, editor, `Our new course is out!${parts.join('')} Bye.`);
    const prevented = await page.evaluate(() => (window as unknown as { prevented: string[] }).prevented);
    expect(prevented.filter((one) => one.endsWith('true'))).toEqual([]);
    // The log does hear of keys.
    expect(prevented.some((one) => one.startsWith('keydown Alt'))).toBe(true);
    await browser.leaveSite(page);
  });

  it('does nothing in a page that is not ours', async () => {
    await office.bringToFront();
    for (const letter of [OPEN, STEP, DISMISS, PAUSE]) await press(office, letter);
    expect(Number((await readSettings(office)).pausedUntil ?? 0)).toBe(0);
    expect(browser.pageErrors(office)).toEqual([]);
  });

  it('opens the side panel where the page is left untouched, and acts on its hints', async () => {
    const { page } = await open('x/home');
    await changeSettings(office, { sites: { x: 'panel' } });
    await browser.waitForCoach(page, BADGE, { gone: true });
    await page.keyboard.type(' More.');
    const panel = await browser.openExtensionPageBehind(page, 'sidepanel.html');
    const says = (text: RegExp) =>
      waitFor(async () => text.test(await panel.evaluate(() => document.body.innerText)), {
        timeout: 6000,
        message: `the panel to say ${text}`,
      });
    await says(/Call to action/);
    await press(page, STEP);
    await waitFor(() => panel.evaluate(() => document.querySelector('.hint-item.lit') !== null), {
      message: 'a hint that stands out in the panel',
    });
    await press(page, DISMISS);
    await says(/Hidden here\./);
    await press(page, PAUSE);
    await says(/No hints for an hour\./);
    await press(page, PAUSE);
    await says(/Call to action|more/);
    // A press may only tell the background what it has forgotten while it slept, which it does after a second in the
    // tests: then the next one opens the panel of the browser itself.
    await waitFor(
      async () => {
        await press(page, OPEN);
        await pause(300);
        return browser.isSidePanelOpen();
      },
      { message: 'the side panel to open' },
    );
    expect(await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([
      0, 0,
    ]);
    await panel.close();
    await browser.leaveSite(page);
  });
});
