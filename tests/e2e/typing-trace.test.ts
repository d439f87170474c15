import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forcedLayouts } from '../bench/forced-layouts.ts';
import { TYPED_IN_MIDDLE, typeEvenly } from '../bench/long-draft.ts';
import { recordTrace } from '../bench/record-trace.ts';
import { holds, isDispatchOf, isOurCall, type TraceEvent } from '../bench/trace-events.ts';
import { launchTestBrowser, pause, type TestBrowser } from '../browsers/test-browser.ts';
import { firstEditor, fixture, openFixture, writeIn } from './fixture-steps.ts';
import { AD, BROWSERS, badge, openCard, TALK, underlined } from './steps.ts';

/**
 * Whoever types or scrolls waits for all listeners: none of ours may make the browser lay out the page there. Chromium
 * only, as Firefox keeps no record of who asked for a layout. Nothing here is timed; `npm run bench -- typing` is.
 */

const INTERVAL = 60;

/** How many of our listeners ran while such an event was dispatched: without any there would be nothing to see. */
function ourListeners(events: readonly TraceEvent[], type: string): number {
  const dispatches = events.filter((event) => isDispatchOf(event, type));
  return events.filter(
    (event) => isOurCall(event) && dispatches.some((one) => one.tid === event.tid && holds(one, event)),
  ).length;
}

async function pasteAndScroll(page: Page): Promise<void> {
  await page.keyboard.sendCharacter(' Follow us for more.');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  await page.mouse.wheel({ deltaY: 60 });
  await typeEvenly(page, ' So.', INTERVAL);
}

async function compose(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  for (const text of ['Or', 'Orde', 'Order'])
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await session.send('Input.insertText', { text: 'Order' });
  await session.detach();
}

describe('typing, in a trace of Chromium', () => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await launchTestBrowser('chromium');
  });

  afterAll(() => browser?.close());

  it.each(['x/home', 'linkedin/share-tiptap', 'facebook/post'])(
    'forces no layout of %s in a listener, with hints shown',
    async (where) => {
      const page = await openFixture(browser, fixture(where));
      await writeIn(page, firstEditor(fixture(where)), `${AD} ${TALK} ${TALK}`);
      await badge(browser, page);
      await underlined(page, (words) => words.includes('Order now'));
      const act = async (): Promise<void> => {
        await typeEvenly(page, TYPED_IN_MIDDLE, INTERVAL);
        await pasteAndScroll(page);
        await compose(page);
      };
      const closed = await recordTrace(page, act, { stacks: true });
      await openCard(browser, page);
      const open = await recordTrace(page, act, { stacks: true });
      for (const trace of [closed, open]) {
        expect(ourListeners(trace, 'keydown')).toBeGreaterThan(10);
        expect(ourListeners(trace, 'input')).toBeGreaterThan(10);
        expect(forcedLayouts(trace)).toEqual([]);
      }
      await page.close();
    },
  );
});

/** In the page. */
declare global {
  interface Window {
    drawn?: Highlight[];
  }
}

describe.each(BROWSERS)('typing in %s', (name) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await launchTestBrowser(name);
  });

  afterAll(() => browser?.close());

  it('leaves the underlines of other words as they are: drawn anew, all of the draft is painted', async () => {
    const page = await openFixture(browser, fixture('x/home'));
    await writeIn(page, firstEditor(fixture('x/home')), AD);
    await underlined(page, (words) => words.includes('Order now'));
    await pause(500);
    await page.evaluate(() => {
      window.drawn = [...CSS.highlights.values()];
    });
    await typeEvenly(page, ' and so on', 200);
    await pause(500);
    const kept = await page.evaluate(() =>
      [...CSS.highlights.values()].map((one) => window.drawn?.includes(one)),
    );
    expect(kept.length).toBeGreaterThan(0);
    expect(kept).not.toContain(false);
    expect(browser.pageErrors(page)).toEqual([]);
    await page.close();
  });
});
