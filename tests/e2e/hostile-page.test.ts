import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchTestBrowser, pause, type TestBrowser } from '../browsers/test-browser.ts';
import {
  changeSettings,
  fixture,
  openFixture,
  openOffice,
  readActs,
  readSettings,
  writeIn,
} from './fixture-steps.ts';
import { AD, BADGE, BROWSERS, CARD, openCard, underlined } from './steps.ts';

/**
 * What a page may try, with the numbers of the threat model: it looks for marks of the extension (T2, T3), reads what
 * is said to the person (T4), borrows the person's click (T5), or plays the person (T6). All of it runs as a script of
 * the page. Seen to fail in Chromium with the fault planted: T2 with an id on the host, T3 with a name that speaks, T4
 * with an open root, and the search without `keepTextFromSearch`; T5 without `isSeen`, and what lets clicks through
 * without `isCovered` alone (a popover that takes the click itself is the browser's own guard); T6 without `isTrusted`.
 */

const MUTE = { role: 'button', name: 'Never show: Call to action' };

/** What the card, the badge and the balance say, and what no page may find. */
const SAID = /Self-promotion|Call to action|tells the reader what to do|Draft coach|balance|of 100/;

interface Watched {
  texts: string[];
  attributes: string[];
  messages: string[];
}

describe.each(BROWSERS)('a page that is hostile, in %s', (name) => {
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
    await page.evaluate(() => {
      const watched: Watched = { texts: [], attributes: [], messages: [] };
      (window as unknown as { watched: Watched }).watched = watched;
      new MutationObserver((records) => {
        for (const { addedNodes, target, attributeName, type } of records) {
          for (const node of addedNodes) watched.texts.push(node.textContent ?? '');
          if (type === 'attributes' && target instanceof Element)
            watched.attributes.push(`${attributeName}=${target.getAttribute(attributeName ?? '')}`);
        }
      }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
      window.addEventListener('message', (event) => {
        // Draft.js sends itself messages.
        if (!String(event.data).startsWith('setImmediate')) watched.messages.push(String(event.data));
      });
    });
    await writeIn(page, 'home', AD);
    await openCard(browser, page);
    await underlined(page, (words) => words.includes('Order now'));
  });

  /** Everything of the document that could carry a mark. */
  const marks = () =>
    page.evaluate(() => {
      const sheets = [...document.adoptedStyleSheets, ...document.styleSheets];
      const rules = sheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n');
      const host = document.body.lastElementChild;
      return {
        html: document.documentElement.outerHTML,
        rules,
        names: [...CSS.highlights.keys()],
        host: { tag: host?.localName, attributes: host?.getAttributeNames() },
        globals: Object.keys(window).join(),
      };
    });

  it('T2: finds no mark of the extension in the document', async () => {
    const { html, rules, host, globals } = await marks();
    expect(`${html}${rules}`).not.toMatch(/(?:chrome|moz)-extension:|twoway|wxt|score-badge|coach-card/i);
    expect(globals).not.toMatch(/twoway|wxt/i);
    // The host looks like any other element of the page.
    expect(host).toEqual({ tag: 'div', attributes: [] });
    await browser.leaveSite(page);
  });

  it('T3: the names of highlights say nothing and are new in each page; an untouched page has none', async () => {
    const { names } = await marks();
    expect(names.length).toBeGreaterThan(0);
    for (const one of names) expect(one).toMatch(/^h[0-9a-z]{14}$/);
    const other = await openFixture(browser, fixture('x/home'));
    await writeIn(other, 'home', AD);
    await underlined(other, (words) => words.includes('Order now'));
    const others = await other.evaluate(() => [...CSS.highlights.keys()]);
    expect(others.some((one) => names.includes(one))).toBe(false);
    await changeSettings(office, { sites: { x: 'panel' } });
    await browser.waitForCoach(other, BADGE, { gone: true });
    expect(await other.evaluate(() => CSS.highlights.size)).toBe(0);
    await browser.leaveSite(other);
    await browser.leaveSite(page);
  });

  it('T4: cannot read what is said to the person', async () => {
    const { rect } = await browser.waitForCoach(page, CARD);
    const seen = await page.evaluate(
      ({ x, y }) => {
        const texts: string[] = [document.body.innerText, document.documentElement.textContent ?? ''];
        for (const element of document.elementsFromPoint(x, y)) {
          texts.push(element.textContent ?? '', element.outerHTML);
          const { shadowRoot } = element;
          if (shadowRoot !== null) texts.push(shadowRoot.innerHTML);
        }
        const caret = document.caretPositionFromPoint?.(x, y)?.offsetNode.textContent;
        document.execCommand('selectAll');
        const selection = getSelection();
        texts.push(caret ?? '', selection?.toString() ?? '');
        for (let at = 0; at < (selection?.rangeCount ?? 0); at++)
          texts.push(selection?.getRangeAt(at).cloneContents().textContent ?? '');
        const { texts: added, attributes, messages } = (window as unknown as { watched: Watched }).watched;
        return {
          said: [...texts, ...added, ...attributes].join('\n'),
          roots: [...document.querySelectorAll('*')].filter((one) => one.shadowRoot !== null).length,
          messages,
        };
      },
      { x: rect.x + 20, y: rect.y + 20 },
    );
    expect(seen.said).not.toMatch(SAID);
    expect(seen).toMatchObject({ roots: 0, messages: [] });
    await browser.leaveSite(page);
  });

  it('T4: cannot find by search what is said to the person', async () => {
    const found = await page.evaluate(() => {
      type Find = (text: string, matchCase?: boolean, backwards?: boolean, wraps?: boolean) => boolean;
      const find = (window as unknown as { find: Find }).find.bind(window);
      // The page itself holds the first: a search that finds nothing at all would prove nothing.
      const paragraph = document.createElement('p');
      paragraph.textContent = 'Words of the page itself';
      document.body.append(paragraph);
      const texts = ['Words of the page', 'tells the reader what to do', 'Call to action', 'hard sell'];
      return texts.map((text) => {
        getSelection()?.removeAllRanges();
        return find(text, false, false, true);
      });
    });
    expect(found).toEqual([true, false, false, false]);
    await browser.leaveSite(page);
  });

  it.each([
    ['a body that is all but invisible', () => 'body{opacity:.01}'],
    ['a filter', () => 'body{filter:opacity(.05)}'],
    ['a clip', (at: string) => `html{clip-path:circle(9px at ${at})}`],
    ['a scale', () => 'body{transform:scale(.4);transform-origin:0 0}'],
  ])('T5: a click that is framed by %s does nothing', async (_what, css) => {
    const button = await browser.waitForCoach(page, MUTE);
    const { x, y, width, height } = button.rect;
    await page.addStyleTag({ content: css(`${x + width / 2}px ${y + height / 2}px`) });
    await pause(200);
    // The page leads the pointer to where the button is by now.
    await browser.clickInCoach(page, button);
    await pause(300);
    expect((await readSettings(office)).mutedRules ?? {}).toEqual({});
    await browser.leaveSite(page);
  });

  it.each([
    ['a popover', 'all', true],
    ['a popover that lets clicks through', 'none', true],
    ['an element in front that lets clicks through', 'none', false],
  ])('T5: a click through %s does nothing, without it it does', async (_what, events, isPopover) => {
    const { rect } = await browser.waitForCoach(page, MUTE);
    await page.evaluate(
      (pointerEvents, asPopover) => {
        const cover = document.createElement('div');
        cover.style.cssText = `position:fixed;inset:0;width:auto;height:auto;margin:0;border:0;background:#fff;z-index:2147483647;pointer-events:${pointerEvents}`;
        document.body.append(cover);
        (window as unknown as { cover: Element }).cover = cover;
        if (!asPopover) return;
        cover.popover = 'manual';
        cover.showPopover();
      },
      events,
      isPopover,
    );
    await page.mouse.click(rect.x + rect.width / 2, rect.y + rect.height / 2);
    await pause(300);
    expect((await readSettings(office)).mutedRules ?? {}).toEqual({});
    await page.evaluate(() => (window as unknown as { cover: Element }).cover.remove());
    await browser.clickInCoach(page, await browser.waitForCoach(page, MUTE));
    await underlined(page, (words) => !words.includes('Order now'));
    await browser.leaveSite(page);
  });

  it('T6: made events open nothing, change nothing and record nothing', async () => {
    const { rect } = await browser.waitForCoach(page, MUTE);
    const known = await readActs(office);
    await page.evaluate(
      ({ x, y }) => {
        const at = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y };
        const editor = document.querySelector('[data-testid="tweetTextarea_0"]');
        const submit = document.querySelector(
          '[data-testid="tweetButtonInline"],[data-testid="tweetButton"]',
        );
        const key = { ...at, key: 'Enter', code: 'Enter', ctrlKey: true };
        for (let round = 0; round < 20; round++) {
          for (const target of [document.elementFromPoint(x, y), submit]) {
            for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
              target?.dispatchEvent(new MouseEvent(type, at));
          }
          for (const type of ['keydown', 'keyup']) editor?.dispatchEvent(new KeyboardEvent(type, key));
          editor?.dispatchEvent(new InputEvent('input', { ...at, inputType: 'insertText', data: 'x' }));
          document.querySelector('form')?.dispatchEvent(new Event('submit', at));
        }
      },
      { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 },
    );
    await pause(1500);
    expect((await readSettings(office)).mutedRules ?? {}).toEqual({});
    expect(await readActs(office)).toEqual(known);
    await browser.leaveSite(page);
  });
});
