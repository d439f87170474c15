import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forcedLayouts } from '../bench/forced-layouts.ts';
import { TYPED_AT_END, TYPED_IN_MIDDLE, typeEvenly, writeLongDraft } from '../bench/long-draft.ts';
import { recordTrace } from '../bench/record-trace.ts';
import { holds, isDispatchOf, isOurCall, isOurRun, type TraceEvent } from '../bench/trace-events.ts';
import { launchTestBrowser, pause, type TestBrowser, waitFor } from '../browsers/test-browser.ts';
import { IS_SOAK, tried } from '../hostile/tried.ts';
import { firstEditor, fixture, openFixture, writeIn } from './fixture-steps.ts';
import { composeWords } from './input-method.ts';
import { AD, BROWSERS, badge, openCard, TALK, underlined } from './steps.ts';

/**
 * Whoever types or scrolls waits for all listeners: none of ours may make the browser lay out the page there. Chromium
 * only, as Firefox keeps no record of who asked for a layout. What a key costs is not timed here, `npm run bench -- typing`
 * does that; only that no single call of ours is a long task, by the time of the processor (T13).
 *
 * Seen to fail with the fault planted: the height of the body read in `#consider` of composer-watcher.ts after its width was
 * changed ("forces no layout"; to read what is laid out already forces none), a loop of 80 ms in `#readAgain` of compose-session.ts ("no long task"),
 * an interval of half a second in coach-site.ts ("nothing at all").
 */

/** What browsers call a long task, in microseconds. */
const LONG_TASK = 50_000;

/** So long nobody does anything, in milliseconds: longer than any pause of ours but that of a farewell. */
const IDLE = IS_SOAK ? 30_000 : 2500;

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

const compose = (page: Page) => composeWords(page, ['Or', 'Orde', 'Order'], 'Order');

describe('typing, in a trace of Chromium', () => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await launchTestBrowser('chromium');
  });

  afterAll(() => browser?.close());

  it.for(['x/home', 'linkedin/share-tiptap', 'facebook/post'])(
    'T13: forces no layout of %s in a listener, with hints shown',
    async (where, context) => {
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
      tried(context, { inputs: ourListeners(closed, 'keydown') + ourListeners(open, 'keydown') });
      await page.close();
    },
  );

  it('T13: is no long task in a draft of 3,000 characters, and nothing at all while nobody types', {
    timeout: 120_000,
  }, async (context) => {
    const page = await openFixture(browser, fixture('x/home'));
    await writeLongDraft(page, 'home', 'some offers');
    await badge(browser, page);
    // 60 words a minute.
    const keys = IS_SOAK ? TYPED_AT_END : TYPED_AT_END.slice(0, 20);
    const trace = await recordTrace(page, () => typeEvenly(page, keys, 200));
    const runs = trace.filter(isOurRun);
    expect(runs.length).toBeGreaterThan(20);
    expect(Math.max(...runs.map(({ tdur, dur }) => tdur ?? dur ?? 0))).toBeLessThan(LONG_TASK);
    await openCard(browser, page);
    // What answers to the last key and to the card has an end; on a busy machine it comes late.
    await waitFor(async () => !(await recordTrace(page, () => pause(1000))).some(isOurRun), {
      timeout: 20_000,
      message: 'rest after the last key',
    });
    const idle = await recordTrace(page, () => pause(IDLE));
    expect(idle.length).toBeGreaterThan(0);
    expect(idle.filter(isOurRun)).toEqual([]);
    tried(context, { inputs: keys.length });
    await page.close();
  });
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
