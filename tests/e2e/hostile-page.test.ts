import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WINDOW } from '../browsers/site-tabs.ts';
import { type CoachQuery, launchTestBrowser, pause, type TestBrowser } from '../browsers/test-browser.ts';
import { IS_SOAK, inputsOf, tried } from '../hostile/tried.ts';
import { CLICK_FRAMES } from './click-frames.ts';
import {
  changeSettings,
  FIXTURES,
  firstEditor,
  fixture,
  openFixture,
  openOffice,
  readActs,
  readSettings,
  writeIn,
} from './fixture-steps.ts';
import { heard, listen } from './heard.ts';
import { NAMES } from './names-of-build.ts';
import { AD, BADGE, BROWSERS, badge, CARD, openCard, TALK, underlined } from './steps.ts';

/**
 * What a page may try, with the numbers of the threat model: it looks for marks of the extension (T2, T3), reads what
 * is said to the person (T4), borrows the person's click (T5), plays the person (T6), or speaks to nobody (T7). All of it
 * runs as a script of the page.
 *
 * Seen to fail in Chromium with the fault planted:
 * - T2: an id on the host. T3: a name that speaks
 * - T4: an open root (nothing is found where the tests look for the closed one); the search, without `keepTextFromSearch`; words
 *   of a hint put into the page's own tree when the card is pressed (what events tell of)
 * - T5: without `isSeen`, when 29 of the frames had the button pressed in Chromium (the others move it away, or the browser
 *   guards it); without it and `isLookedAt`, what was brought under the pointer. a button that erases the
 *   history ("can be taken back"). What fills the screen: a listener on the window that presses whatever of ours is at the place of
 *   a click, made clicks let through (no smaller fault was seen: the browsers guard it themselves). What holds the pointer was
 *   not seen to fail, with that listener neither: the place of such a click is where the pointer was taken
 * - T6: without `isTrusted` in publish.ts (an act was recorded) and in hint-overlay.tsx (the card opened); without the pause
 *   between ratings of the same text
 * - T7: with a listener for `message` that asks the background to be ready
 */

/** Longer than what is pressed must have been seen; see overlay-host.ts. */
const STEADY = 450;

const MUTE = { role: 'button', name: 'Never show: Call to action' };

/** What the card, the badge and the balance say, and what no page may find. */
const SAID = /Self-promotion|Call to action|tells the reader what to do|Draft coach|your balance|of 100/;

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

  /** All that a page can write down of itself, its sheets and open roots too. Keys that editors draw are left out. */
  const serialised = (of: Page) =>
    of.evaluate(() => {
      const sheets = [...document.adoptedStyleSheets, ...document.styleSheets];
      const rules = sheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
      const write = (root: Document | ShadowRoot): string =>
        [...root.querySelectorAll('*')]
          .map((one) => {
            const attributes = [...one.attributes].map(({ name: label, value }) => `${label}=${value}`);
            const text = [...one.childNodes].flatMap((node) => (node instanceof Text ? [node.data] : []));
            const inside = one.shadowRoot === null ? '' : `\n#root\n${write(one.shadowRoot)}`;
            return `${one.localName} ${attributes.sort().join(' ')} ${text.join('')}${inside}`;
          })
          .join('\n');
      const random = /(?<=data-(?:offset-key|editor)=)\w+|(?<=draftjs-editor-|placeholder-)\w+/g;
      return {
        lines: write(document).replaceAll(random, '').split('\n'),
        rules,
        html: document.documentElement.outerHTML,
        globals: Object.getOwnPropertyNames(window),
        onElements: [...new Set([...document.querySelectorAll('*')].flatMap((one) => Object.keys(one)))],
        highlights: [...CSS.highlights.keys()],
        adopted: document.adoptedStyleSheets.length,
        storage: [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie],
        fonts: [...document.fonts].map(({ family }) => family),
        elements: customElements.get('twoway') === undefined,
      };
    });

  const MARKS = /(?:chrome|moz)-extension:|twoway|wxt|score-badge|coach-card|said-text|data-said|data-keeps/i;
  const places = inputsOf(2, FIXTURES.length);

  it(`T2: finds one empty element, and no mark of the extension, in ${places} pages with hints and without`, {
    timeout: 240_000,
  }, async (context) => {
    await browser.leaveSite(page);
    const chosen = IS_SOAK ? FIXTURES : [fixture('x/home'), fixture('linkedin/share-tiptap')];
    for (const one of chosen) {
      const read = async (mode: 'off' | 'page') => {
        await changeSettings(office, { sites: { x: mode, linkedin: mode, facebook: mode } });
        const shown = await openFixture(browser, one);
        await writeIn(shown, firstEditor(one), AD);
        if (mode === 'page') await openCard(browser, shown);
        else await pause(100);
        const all = await serialised(shown);
        await browser.leaveSite(shown);
        return all;
      };
      const before = await read('off');
      const after = await read('page');
      for (const text of [
        ...after.lines,
        ...after.rules,
        ...after.onElements,
        ...after.storage,
        ...after.fonts,
        after.html,
      ])
        expect(MARKS.exec(text)?.[0], one.name).toBeUndefined();
      // What has come is one element that looks like any other; in a dialog of the browser it is a popover.
      const left = [...after.lines];
      for (const line of before.lines) {
        const at = left.indexOf(line);
        if (at !== -1) left.splice(at, 1);
      }
      expect(
        left.map((line) => line.trim()).filter((line) => !/^div(?: popover=manual)?$/.test(line)),
        one.name,
      ).toEqual([]);
      expect(after.lines.length - before.lines.length, one.name).toBe(1);
      expect(
        after.globals.filter((global) => !before.globals.includes(global)),
        one.name,
      ).toEqual([]);
      expect(
        after.onElements.filter(
          (key) =>
            !/^(?:__react|_react|__lexical|__quill|pm|editor)/.test(key) && !before.onElements.includes(key),
        ),
      ).toEqual([]);
      expect(after.storage, one.name).toEqual(before.storage);
      expect(after.fonts, one.name).toEqual(before.fonts);
      // The rules of ours are those of the underlines.
      const added = after.rules.filter((rule) => !before.rules.includes(rule));
      for (const rule of added) expect(rule).toMatch(/^::highlight\(h[0-9a-z]{14}\) \{[^}"]*\}$/);
    }
    tried(context, { inputs: chosen.length });
    page = await openFixture(browser, fixture('x/home'));
    await browser.leaveSite(page);
  });

  it('T3: the names of highlights say nothing and are new in each page; an untouched page has none', async (context) => {
    const { highlights: names } = await serialised(page);
    expect(names.length).toBeGreaterThan(0);
    const all = new Set(names);
    const pages = inputsOf(1, 20);
    for (let round = 0; round < pages; round++) {
      const other = await openFixture(browser, fixture('x/home'));
      await writeIn(other, 'home', AD);
      await underlined(other, (words) => words.includes('Order now'));
      const { highlights: others } = await serialised(other);
      for (const one of others) expect(all.has(one)).toBe(false);
      for (const one of others) all.add(one);
      await browser.leaveSite(other);
    }
    for (const one of all) expect(one).toMatch(/^h[0-9a-z]{14}$/);
    await page.bringToFront();
    await changeSettings(office, { sites: { x: 'panel' } });
    await browser.waitForCoach(page, BADGE, { gone: true });
    const untouched = await serialised(page);
    expect(untouched).toMatchObject({ highlights: [], adopted: 0 });
    expect(await browser.coachUi(page)).toEqual([]);
    // Nor in a page that never was anything else.
    const fresh = await openFixture(browser, fixture('x/home'));
    await writeIn(fresh, 'home', AD);
    await pause(800);
    expect(await serialised(fresh)).toMatchObject({ highlights: [], adopted: 0 });
    expect(await browser.coachUi(fresh)).toEqual([]);
    await browser.leaveSite(fresh);
    tried(context, { inputs: pages + 2 });
    await browser.leaveSite(page);
  });

  it('T4: cannot read what is said to the person', async (context) => {
    const { rect, text: said } = await browser.waitForCoach(page, CARD);
    // What is looked for is there to be seen.
    expect(said).toMatch(SAID);
    const seen = await page.evaluate(
      async ({ x, y, width, height }) => {
        const texts: string[] = [document.body.innerText, document.documentElement.textContent ?? ''];
        const host = document.body.lastElementChild as HTMLElement;
        const resized: string[] = [];
        const sizes = new ResizeObserver((entries) => {
          for (const { contentRect } of entries) resized.push(`${contentRect.width}x${contentRect.height}`);
        });
        sizes.observe(host);
        let looks = 0;
        for (let across = 8; across < width; across += 24) {
          for (let down = 8; down < height; down += 24) {
            looks++;
            for (const element of document.elementsFromPoint(x + across, y + down)) {
              texts.push(
                (element as HTMLElement).innerText ?? '',
                element.outerHTML,
                element.ariaLabel ?? '',
                element.role ?? '',
              );
              if (element.shadowRoot !== null) texts.push(element.shadowRoot.innerHTML);
            }
            texts.push(document.caretPositionFromPoint?.(x + across, y + down)?.offsetNode.textContent ?? '');
            const old = (document as { caretRangeFromPoint?: (x: number, y: number) => Range | null })
              .caretRangeFromPoint;
            texts.push(old?.call(document, x + across, y + down)?.startContainer.textContent ?? '');
          }
        }
        for (const pseudo of ['', '::before', '::after', '::backdrop', '::part(card)', '::slotted(*)']) {
          const style = getComputedStyle(host, pseudo);
          texts.push(...Array.from(style, (one) => style.getPropertyValue(one)));
        }
        texts.push(
          host.innerText,
          host.getHTML?.({ serializableShadowRoots: true }) ?? '',
          new XMLSerializer().serializeToString(document),
        );
        document.execCommand('selectAll');
        const selection = getSelection();
        texts.push(selection?.toString() ?? '');
        type Composed = { getComposedRanges?: (options: object) => StaticRange[] };
        for (const range of (selection as Composed | null)?.getComposedRanges?.({ shadowRoots: [] }) ?? [])
          texts.push(range.startContainer.textContent ?? '');
        for (let at = 0; at < (selection?.rangeCount ?? 0); at++)
          texts.push(selection?.getRangeAt(at).cloneContents().textContent ?? '');
        const range = document.createRange();
        range.selectNode(host);
        texts.push(range.toString(), range.cloneContents().textContent ?? '');
        const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
        while (walker.nextNode() !== null) texts.push(walker.currentNode.nodeValue ?? '');
        texts.push(...performance.getEntries().map(({ name: entry }) => entry));
        texts.push(
          ...[...document.fonts].map(({ family }) => family),
          ...document.getAnimations().map(({ id }) => id),
        );
        for (const highlight of CSS.highlights.keys()) texts.push(highlight);
        await new Promise((resolve) => setTimeout(resolve, 100));
        sizes.disconnect();
        const { texts: added, attributes, messages } = (window as unknown as { watched: Watched }).watched;
        return {
          looks,
          said: [...texts, ...added, ...attributes].join('\n'),
          roots: [...document.querySelectorAll('*')].filter((one) => one.shadowRoot !== null).length,
          internals: 'attachInternals' in host ? typeof (host as { shadowRoot?: unknown }).shadowRoot : '',
          resized: [...new Set(resized)],
          messages,
        };
      },
      { x: rect.x, y: rect.y, width: rect.width, height: rect.height },
    );
    expect(SAID.exec(seen.said)?.[0]).toBeUndefined();
    // Of no size: what grows in it cannot be measured by it.
    expect(seen).toMatchObject({ roots: 0, messages: [], resized: ['0x0'] });
    tried(context, { inputs: seen.looks });
    await browser.leaveSite(page);
  });

  it('T4: cannot read it from what is dragged, copied, pointed at or printed', async (context) => {
    const { rect } = await browser.waitForCoach(page, CARD);
    await page.evaluate(() => {
      const got: string[] = [];
      (window as unknown as { got: string[] }).got = got;
      const note = (event: Event): void => {
        got.push(
          `type:${event.type}`,
          ...event.composedPath().map((one) => (one as Element).outerHTML ?? ''),
        );
        if (event.target instanceof Element) got.push(event.target.textContent ?? '');
        const { dataTransfer, clipboardData } = event as {
          dataTransfer?: DataTransfer;
          clipboardData?: DataTransfer;
        };
        const data = dataTransfer ?? clipboardData;
        got.push(
          ...(data?.types ?? []).map((kind) => data?.getData(kind) ?? ''),
          getSelection()?.toString() ?? '',
        );
      };
      const all =
        'copy cut dragstart drag pointermove pointerover mouseover mousedown mouseup click selectstart selectionchange contextmenu focusin keydown beforeprint afterprint beforematch toggle auxclick wheel';
      for (const type of all.split(' ')) window.addEventListener(type, note, { capture: true });
    });
    // Drags over the card as one who marks its words, then copies.
    await page.mouse.move(rect.x + 16, rect.y + 16);
    await page.mouse.down();
    await page.mouse.move(rect.x + rect.width - 20, rect.y + rect.height - 20, { steps: 6 });
    await page.mouse.up();
    for (const key of ['c', 'a', 'c'] as const) {
      await page.keyboard.down('Control');
      await page.keyboard.press(key);
      await page.keyboard.up('Control');
    }
    await page.mouse.click(rect.x + 16, rect.y + 16, { count: 3 });
    await page.emulateMediaType('print').catch(() => {});
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const got = await page.evaluate(() => [
      ...(window as unknown as { got: string[] }).got,
      document.body.innerText,
    ]);
    await page.emulateMediaType('screen').catch(() => {});
    expect(got.filter((one) => one.startsWith('type:')).length).toBeGreaterThan(10);
    expect(got.find((one) => SAID.test(one))).toBeUndefined();
    tried(context, { inputs: got.length });
    await browser.leaveSite(page);
  });

  it('T4: cannot find by search what is said to the person', async (context) => {
    const card = await browser.waitForCoach(page, CARD);
    const inPage = await page.evaluate(() => document.body.innerText);
    const all = card.text.split('\n').filter((line) => /[a-z]{4}/i.test(line) && !inPage.includes(line));
    expect(all.length).toBeGreaterThan(10);
    const found = await page.evaluate((lines) => {
      type Find = (text: string, matchCase?: boolean, backwards?: boolean, wraps?: boolean) => boolean;
      const find = (window as unknown as { find: Find }).find.bind(window);
      // The page itself holds the first: a search that finds nothing at all would prove nothing.
      const paragraph = document.createElement('p');
      paragraph.textContent = 'Words of the page itself';
      document.body.append(paragraph);
      return ['Words of the page', 'hard sell', ...lines].filter((text) => {
        getSelection()?.removeAllRanges();
        return find(text, false, false, true);
      });
    }, all);
    expect(found).toEqual(['Words of the page']);
    tried(context, { inputs: all.length + 2 });
    await browser.leaveSite(page);
  });

  /** Firefox refuses to move the pointer out of the window. */
  const within = (place: number, end: number) => Math.min(Math.max(place, 1), end - 2);

  /** What a click on this button would change. */
  const isMuted = async () => Object.keys((await readSettings(office)).mutedRules ?? {}).length > 0;

  /** Where the button is by now. A page could find it by trying; here it is told. */
  async function centreOf(query: CoachQuery): Promise<{ x: number; y: number }> {
    const { rect } = await browser.waitForCoach(page, query);
    return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  }

  it(`T5: a click that is framed in one of ${CLICK_FRAMES.length} ways does nothing, without them it does`, {
    timeout: 120_000,
  }, async (context) => {
    const known = await readActs(office);
    const effective: string[] = [];
    const frames = await page.evaluate(
      (all) => all.map(({ needs }) => CSS.supports(needs ?? 'color: red')),
      CLICK_FRAMES,
    );
    // In each browser another half of them, in the soak all.
    const half = name === 'firefox' ? 1 : 0;
    const isTaken = (index: number) => frames[index] === true && (IS_SOAK || index % 2 === half);
    for (const { name: how, source, isLeft = false } of CLICK_FRAMES.filter((_, index) => isTaken(index))) {
      const before = await centreOf(MUTE);
      await page.evaluate(`window.unframe = (${source})(${JSON.stringify(before)})`);
      await pause(IS_SOAK && !isLeft ? STEADY : 60);
      // The page leads the pointer to where the button is by now.
      const now = await browser.findInCoach(page, MUTE);
      const { x, y, width, height } = now?.rect ?? { ...before, width: 0, height: 0 };
      const at = [within(x + width / 2, WINDOW.width), within(y + height / 2, WINDOW.height)] as const;
      await page.mouse.move(at[0] + 1, at[1]);
      await page.mouse.click(...at);
      await pause(120);
      if (await isMuted()) {
        const isOut = isLeft && (await page.evaluate(() => (window as { isOut?: boolean }).isOut === true));
        if (!isOut) effective.push(how);
        await changeSettings(office, {});
        await underlined(page, (words) => words.includes('Order now'));
      }
      await page.evaluate(() => (window as unknown as { unframe(): void }).unframe());
    }
    expect(effective).toEqual([]);
    expect(await readActs(office)).toEqual(known);
    tried(context, { inputs: frames.filter((_, index) => isTaken(index)).length });
    await page.close();
    // A page of its own: the last of them stays.
    page = await openFixture(browser, fixture('x/home'));
    await writeIn(page, 'home', AD);
    await openCard(browser, page);
    await browser.clickInCoach(page, await browser.waitForCoach(page, MUTE));
    await underlined(page, (words) => !words.includes('Order now'));
    await browser.leaveSite(page);
  });

  it('T5: a click on what came, moved or was uncovered just before does nothing', async (context) => {
    const at = await centreOf(MUTE);
    const tricks: Record<string, string> = {
      'brought under the pointer': `document.body.style.transform = 'translate(-200px, 60px)'`,
      'shown while it is pressed': `
        document.body.style.opacity = '.01';
        addEventListener('pointerdown', () => { document.body.style.opacity = ''; }, { capture: true, once: true })`,
      'uncovered when the pointer comes': `
        const cover = document.createElement('div');
        cover.style.cssText = 'position:fixed;inset:0;background:#fff;z-index:2147483647;pointer-events:none';
        document.body.append(cover);
        addEventListener('pointerdown', () => cover.remove(), { capture: true, once: true })`,
    };
    for (const [what, trick] of Object.entries(tricks)) {
      await page.mouse.move(2, 2);
      await pause(STEADY);
      await page.evaluate(`{${trick}}`);
      const isMoved = what.startsWith('brought');
      const { x, y } = isMoved ? { x: at.x - 200, y: at.y + 60 } : at;
      await page.mouse.move(x, y);
      if (!isMoved) await pause(STEADY);
      await page.mouse.down();
      await page.mouse.up();
      await pause(150);
      expect(await isMuted(), what).toBe(false);
      await page.evaluate(() => document.body.removeAttribute('style'));
    }
    // The second half of a double click on what the first half has brought there.
    const { x, y } = await centreOf({ role: 'button', name: 'Hide here: Call to action' });
    await page.mouse.move(2, 2);
    await pause(STEADY);
    await page.mouse.click(x, y);
    await page.mouse.click(x, y);
    await browser.waitForCoach(page, { ...CARD, text: /Hidden/ });
    expect(await isMuted()).toBe(false);
    tried(context, { inputs: Object.keys(tricks).length + 1 });
    await page.close();
  });

  it('T5: a page that fills the screen or holds the pointer gets no click of ours', async (context) => {
    let inputs = 0;
    for (const how of ['requestFullscreen', 'requestPointerLock'] as const) {
      await page.evaluate((method) => {
        const stage = document.createElement('button');
        stage.style.cssText = 'position:fixed;left:0;bottom:0;width:40px;height:40px';
        stage.id = 'stage';
        // The draft keeps the focus, and the card stays.
        stage.onmousedown = (event) => event.preventDefault();
        document.body.append(stage);
        // A browser without a screen may refuse.
        stage.onclick = () => Promise.resolve(stage[method]()).catch(() => {});
      }, how);
      await page.click('#stage');
      await pause(STEADY);
      const { x, y } = await centreOf(MUTE);
      await page.mouse.click(x, y);
      await pause(150);
      const isTaken = await page.evaluate(
        () => (document.fullscreenElement ?? document.pointerLockElement) !== null,
      );
      if (isTaken) {
        inputs++;
        expect(await isMuted(), how).toBe(false);
      }
      await page.evaluate(async () => {
        if (document.fullscreenElement) await document.exitFullscreen();
        document.exitPointerLock();
        document.querySelector('#stage')?.remove();
      });
      await changeSettings(office, {});
    }
    // Seen to fail: a page that asks for neither.
    expect(inputs).toBeGreaterThan(0);
    tried(context, { inputs });
    await page.close();
  });

  it('T5: offers only what can be taken back', async () => {
    const buttons = (await browser.coachUi(page)).filter(({ role }) => role === 'button');
    const shows = /^(?:Self-promotion .*|Close|Why: .*|\d+ more|Fewer hints)$/;
    // Each is answered by a line with the way back, or leaves the clipboard as the person wanted it.
    const changes =
      /^(?:Not useful: .*|Hide here: .*|Never show: .*|Not in this draft|Pause for an hour|Not on X|Copy.*)$/;
    const others = buttons
      .map(({ name: label }) => label)
      .filter((one) => !shows.test(one) && !changes.test(one));
    expect(others).toEqual([]);
    expect(buttons.length).toBeGreaterThan(6);
    await browser.leaveSite(page);
  });

  it('T6: made events open nothing, change nothing, record nothing and are no storm of ratings', {
    timeout: 90_000,
  }, async (context) => {
    const at = await centreOf(MUTE);
    const known = await readActs(office);
    const storm = inputsOf(10_000, 100_000);
    await listen(office);
    const made = await page.evaluate(
      ({ x, y, times }) => {
        const point = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y, detail: 1 };
        const editor = document.querySelector('[data-testid="tweetTextarea_0"]') as HTMLElement;
        const submit = document.querySelector(
          '[data-testid="tweetButtonInline"],[data-testid="tweetButton"]',
        );
        const key = { ...point, key: 'Enter', code: 'Enter', ctrlKey: true };
        const data = new DataTransfer();
        data.setData('text/plain', 'Order now');
        let count = 0;
        const send = (target: EventTarget | null | undefined, event: Event): void => {
          count++;
          target?.dispatchEvent(event);
        };
        for (let round = 0; round < 20; round++) {
          for (const target of [document.elementFromPoint(x, y), submit]) {
            for (const type of ['pointerover', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
              send(target, new PointerEvent(type, point));
            (target as HTMLElement | null)?.click?.();
          }
          for (const type of ['keydown', 'keypress', 'keyup']) {
            send(editor, new KeyboardEvent(type, key));
            send(
              document.elementFromPoint(x, y),
              new KeyboardEvent(type, { ...key, key: ' ', code: 'Space' }),
            );
          }
          send(document.querySelector('form'), new Event('submit', point));
        }
        for (let round = 0; round < times; round++) {
          const text = { ...point, inputType: 'insertText', data: 'x' };
          // Not those that the editor itself answers by writing.
          send(editor, new InputEvent('input', text));
          if (round % 100 > 0) continue;
          send(document, new FocusEvent('focusin', point));
          send(editor, new FocusEvent('focusin', point));
          send(document.body, new InputEvent('beforeinput', text));
          send(document.body, new ClipboardEvent('paste', { ...point, clipboardData: data }));
          send(editor.parentElement, new CompositionEvent('compositionend', point));
          send(document, new Event('selectionchange'));
          send(window, new Event('resize'));
          send(window, new Event('scroll'));
        }
        return count;
      },
      { ...at, times: storm },
    );
    await pause(1500);
    expect(await isMuted()).toBe(false);
    expect(await readActs(office)).toEqual(known);
    const asked = await heard(office);
    // The draft itself has changed once: by the made keys.
    expect(asked.filter((one) => one === 'rate-draft').length).toBeLessThanOrEqual(2);
    expect(asked.filter((one) => /^record|choose|mark/.test(one))).toEqual([]);
    expect(asked.length).toBeLessThanOrEqual(6);
    tried(context, { inputs: made });
    await browser.leaveSite(page);
  });

  it('T6: a made click on underlined words opens nothing, where a real one does', async (context) => {
    await browser.leaveSite(page);
    await changeSettings(office, { hints: { hasBadge: false } });
    page = await openFixture(browser, fixture('x/home'));
    await writeIn(page, 'home', AD);
    await underlined(page, (words) => words.includes('Order now'));
    const { x, y } = await page.evaluate(() => {
      const ranges = [...CSS.highlights.values()].flatMap((one) => [...one] as Range[]);
      const range = ranges.find((one) => one.toString() === 'Order now');
      const { left, top, width, height } = range?.getBoundingClientRect() ?? new DOMRect();
      const point = { x: left + width / 2, y: top + height / 2 };
      const editor = document.querySelector('[data-testid="tweetTextarea_0"]');
      for (const type of ['pointermove', 'click'])
        editor?.dispatchEvent(
          new PointerEvent(type, { bubbles: true, clientX: point.x, clientY: point.y, detail: 1 }),
        );
      return point;
    });
    await pause(400);
    expect(await browser.findInCoach(page, CARD)).toBeNull();
    await page.mouse.click(x, y);
    await browser.waitForCoach(page, CARD);
    tried(context, { inputs: 2 });
    await browser.leaveSite(page);
  });

  it('T6: a focus that the page moves to and fro is no storm of ratings', {
    // Firefox moves a focus in 14 to 18 ms.
    timeout: 300_000,
  }, async (context) => {
    await browser.leaveSite(page);
    page = await openFixture(browser, fixture('facebook/comment'));
    await writeIn(page, 'comment', AD);
    await badge(browser, page, /promotional|hard sell/);
    await writeIn(page, 'chat', TALK);
    await badge(browser, page, /conversational/);
    await listen(office);
    const times = inputsOf(1000, 10_000);
    const since = Date.now();
    const calls = 10;
    // In Firefox all of them in one call would take longer than the driver waits for an answer.
    for (let call = 0; call < calls; call++)
      await page.evaluate(async (rounds) => {
        const editors = ['comment', 'chat'].map((one) => window.fixture.elements.get(one) as HTMLElement);
        for (let round = 0; round < rounds; round++) {
          // By script, but as real to the listeners as by hand.
          editors[round % 2]?.focus();
          editors[round % 2]?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
          if (round % 100 === 0) await new Promise((resolve) => setTimeout(resolve, 10));
        }
      }, times / calls);
    await pause(1200);
    const asked = await heard(office);
    const ratings = asked.filter((one) => one === 'rate-draft').length;
    // For each of both boxes two a second, and the last.
    expect(ratings).toBeLessThanOrEqual(4 + ((Date.now() - since) / 1000) * 4);
    expect(ratings).toBeLessThan(times / 10);
    expect(asked.filter((one) => one === 'show-box-state').length).toBeLessThan(times / 10);
    tried(context, { inputs: times * 2 });
    await browser.leaveSite(page);
  });

  const spoofs = inputsOf(10_000, 100_000);

  it(`T7: ${spoofs} made messages and events of the window change nothing (seed 20261126)`, {
    timeout: 120_000,
  }, async (context) => {
    const known = await readActs(office);
    const settings = await readSettings(office);
    const ui = (await browser.coachUi(page)).map(({ role, name: label }) => `${role} ${label}`);
    await listen(office);
    await page.evaluate(
      async ({ times, names, seed }) => {
        let state = seed;
        const random = (below: number): number => {
          state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
          return Math.floor((state / 2 ** 32) * below);
        };
        const pick = <T>(all: readonly T[]): T => all[random(all.length)] as T;
        // What browsers send themselves is for the test of made events.
        const isOfBrowser = (one: string) =>
          `on${one}` in window || /^(?:focus(?:in|out)|beforeinput|composition\w+|DOM\w+)$/.test(one);
        const free = names.filter((one) => !isOfBrowser(one));
        const id = () => pick(free);
        const made = (depth: number): unknown =>
          pick([
            () => id(),
            () => random(1000),
            () => null,
            () => ({ request: id(), payload: depth > 2 ? {} : made(depth + 1) }),
            () => ({ type: id(), detail: id(), ok: true, value: depth > 2 ? [] : made(depth + 1) }),
            () => [id(), id()],
            () => JSON.stringify({ request: id(), payload: { text: 'Order now', site: 'x' } }),
          ])();
        const host = document.body.lastElementChild ?? document;
        const editor = document.querySelector('[contenteditable]') ?? document;
        for (let round = 0; round < times; round++) {
          const message = made(0);
          if (random(2) === 0) window.postMessage(message, pick(['*', location.origin]));
          else {
            const options = { detail: message, bubbles: true, composed: true, cancelable: true };
            pick([window, document, host, editor]).dispatchEvent(new CustomEvent(id(), options));
          }
          if (round % 1000 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
        }
      },
      { times: spoofs, names: NAMES, seed: 20261126 },
    );
    await pause(800);
    expect(await readActs(office)).toEqual(known);
    expect(await readSettings(office)).toEqual(settings);
    expect((await browser.coachUi(page)).map(({ role, name: label }) => `${role} ${label}`)).toEqual(ui);
    expect(await heard(office)).toEqual([]);
    expect(browser.pageErrors(page)).toEqual([]);
    tried(context, { inputs: spoofs });
    await browser.leaveSite(page);
  });
});
