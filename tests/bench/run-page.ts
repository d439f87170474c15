import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { SiteAnswer, SiteResponder } from '../browsers/site-traffic.ts';
import { pause, type TestBrowser, waitFor } from '../browsers/test-browser.ts';
import { firstEditor, fixture, openFixture } from '../e2e/fixture-steps.ts';
import { addressOf } from '../fixtures/composers/fixtures.ts';
import { respondTo } from '../playground/serve.ts';
import { DRAFT_LENGTH, writeLongDraft } from './long-draft.ts';
import { type OwnTime, readOwnTime, type Thread, threadOfPage } from './own-time.ts';
import { recordTrace } from './record-trace.ts';
import { hintsSettle, SETTLED } from './run-typing.ts';
import type { TraceEvent } from './trace-events.ts';

/** The parts of the bench of pages: each does the same with the extension and with an empty one. */

/** Milliseconds. */
const TIMES = {
  /** From the navigation on: until a page is loaded and our script has come to rest. */
  load: 3000,
  quiet: 10_000,
  feed: 10_000,
  idle: 60_000,
  /** Between one item of the feed and the next. */
  item: 50,
  /** Between two keys of which the time to the hint is taken. */
  between: 1500,
  /** The same where the background sleeps: browsers end it after 30 s, and the page counts on 20. */
  asleep: 21_000,
} as const;
export const CONDITIONS = { ...TIMES, items: 200, keysAPage: 3, draftWhenIdle: DRAFT_LENGTH };

const COMPOSER = 'x/home';

/** A host of a site that is coached, and a page on it in which nothing can be written, without a script of its own. */
const QUIET_PAGE = 'https://x.com/quiet';
const QUIET: SiteAnswer = {
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!doctype html><link rel="icon" href="data:,"><title>Quiet</title><main><h1>Bread</h1><p>Rye is not wheat.</main>',
};

/** Another site, which has a process of its own and is not coached. */
const ELSEWHERE = 'https://rest.example/.rest';

const TRIES = 3;

export const respond: SiteResponder = (url, method) =>
  url.href === QUIET_PAGE ? QUIET : respondTo(url, method);

/** What one tab takes. Each is null where it cannot be known. */
export interface TabMemory {
  /** JavaScript objects of all worlds of the page's thread after the waste was collected, MB. */
  heap: number;
  /** What the process of the tab holds for itself alone (RssAnon of Linux), MB: code, heap, layout, pictures. */
  process: number | null;
  /** Of the DOM, listeners in all worlds. */
  listeners: number;
  nodes: number;
}

async function measureTab(page: Page, { pid }: Thread): Promise<TabMemory> {
  const session = await page.createCDPSession();
  // What dies with the first round may hold what dies with the second.
  for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { jsEventListeners, nodes } = await session.send('Memory.getDOMCounters');
  await session.detach();
  const [command, status] = [`/proc/${pid}/cmdline`, `/proc/${pid}/status`];
  // In the sandbox a process knows itself by another id.
  const isKnown = existsSync(command) && readFileSync(command, 'utf8').includes('--type=renderer');
  const own = isKnown ? /^RssAnon:\s+(\d+)/m.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
  return {
    heap: usedSize / 2 ** 20,
    process: own === undefined ? null : Number(own) / 1024,
    listeners: jsEventListeners,
    nodes,
  };
}

/**
 * As many items as in a long timeline; each turn one goes and one comes. Ends by itself. Runs in the page, which has no
 * other timer.
 */
function runFeed(items: number, every: number, lasts: number): void {
  const feed = document.createElement('div');
  // Out of the way of the composer.
  feed.style.cssText = 'height: 200px; overflow: hidden';
  function item(number: number): HTMLElement {
    const article = document.createElement('article');
    const [name, body, likes] = ['b', 'p', 'button'].map((tag) => document.createElement(tag));
    if (name) name.textContent = `Baker ${number}`;
    if (body) body.textContent = 'We bake at night now, and the bread is better for it.';
    if (likes) likes.textContent = String(number);
    article.append(...[name, body, likes].filter((one) => one !== undefined));
    return article;
  }
  let number = 0;
  while (number < items) feed.append(item(number++));
  document.body.append(feed);
  const timer = setInterval(() => {
    feed.firstElementChild?.remove();
    feed.append(item(number++));
  }, every);
  setTimeout(() => clearInterval(timer), lasts);
}

async function feedOn(page: Page, thread: Thread): Promise<OwnTime> {
  const events = await recordTrace(page, async () => {
    await page.evaluate(runFeed, CONDITIONS.items, TIMES.item, TIMES.feed);
    await pause(TIMES.feed + 500);
  });
  return readOwnTime(events, thread);
}

export interface QuietRun {
  after: OwnTime;
  feed: OwnTime;
  memory: TabMemory;
}

/** Opens an address in a page that is there, and finds the thread it came to. */
async function openTraced(
  page: Page,
  url: string,
): Promise<{ events: TraceEvent[]; thread: ReturnType<typeof threadOfPage> }> {
  for (let left = TRIES; ; left--) {
    const events = await recordTrace(page, async () => {
      await page.goto(url, { waitUntil: 'load' });
      await pause(TIMES.load);
    });
    try {
      return { events, thread: threadOfPage(events, url) };
    } catch (error) {
      // On a busy machine a process that has just begun may be late to take part in the trace.
      if (left <= 1) throw error;
      await page.goto(ELSEWHERE);
    }
  }
}

/** Loads a page without a composer, in a process that has not run our script before. */
export async function runLoading(browser: TestBrowser): Promise<OwnTime> {
  // Another site has another process: there nothing is compiled yet.
  const page = await browser.openSite(ELSEWHERE);
  const { events, thread } = await openTraced(page, QUIET_PAGE);
  await page.close();
  return readOwnTime(events, thread);
}

/** A page without a composer: its rest, and a feed in it. */
export async function runQuietPage(browser: TestBrowser): Promise<QuietRun> {
  const page = await browser.openSite(ELSEWHERE);
  const { thread } = await openTraced(page, QUIET_PAGE);
  const { pid, tid } = thread;
  const resting = await recordTrace(page, () => pause(TIMES.quiet));
  const memory = await measureTab(page, thread);
  const feed = await feedOn(page, { pid, tid });
  await page.close();
  return { after: readOwnTime(resting, { pid, tid }), feed, memory };
}

export interface DraftRun {
  idle: OwnTime;
  feed: OwnTime;
  memory: TabMemory;
}

/** A page with a draft that has its hints: a minute in which nobody does anything, and a feed beside it. */
export async function runDraftPage(browser: TestBrowser, isOurs: boolean): Promise<DraftRun> {
  const page = await browser.openSite(ELSEWHERE);
  const { thread } = await openTraced(page, addressOf(fixture(COMPOSER)));
  const { pid, tid } = thread;
  await writeLongDraft(page, firstEditor(fixture(COMPOSER)), 'some offers');
  if (isOurs) await hintsSettle(page);
  await pause(SETTLED);
  const idle = readOwnTime(await recordTrace(page, () => pause(TIMES.idle)), { pid, tid });
  const memory = await measureTab(page, thread);
  const feed = await feedOn(page, { pid, tid });
  await page.close();
  return { idle, feed, memory };
}

declare global {
  interface Window {
    /** Milliseconds from the next key to the frame that shows what it brings. */
    keyTime?: Promise<number>;
  }
}

/**
 * Takes the time from the next key until a frame with more underlines is drawn; without hints, until the next frame is.
 * Looks once a frame, before or after our own work in it: the time may be a frame too long. Runs in the page.
 */
function armKey(waitsForHint: boolean): void {
  const count = (): number =>
    [...CSS.highlights.values()].reduce((total, highlight) => total + highlight.size, 0);
  const before = count();
  window.keyTime = new Promise((resolve) => {
    const onKey = ({ timeStamp }: Event): void => {
      const look = (): void => {
        if (waitsForHint && count() <= before) requestAnimationFrame(look);
        // What has this priority comes next after the frame.
        else
          void scheduler.postTask(() => resolve(performance.now() - timeStamp), {
            priority: 'user-blocking',
          });
      };
      requestAnimationFrame(look);
    };
    document.addEventListener('keydown', onKey, { capture: true, once: true });
  });
}

/** The words that fire once their last letter is there. */
const BEGUN = 'Order no';
const LAST = 'w';

/**
 * Milliseconds from the last letter of an offer to its underline, a few times in one draft.
 * @param isAsleep whether the background is stopped before each of these letters
 */
export async function timeHints(
  browser: TestBrowser,
  characters: number,
  { isOurs, isAsleep }: { isOurs: boolean; isAsleep: boolean },
): Promise<number[]> {
  const page = await openFixture(browser, fixture(COMPOSER));
  const editor = firstEditor(fixture(COMPOSER));
  const each = BEGUN.length + LAST.length + 1;
  await writeLongDraft(page, editor, 'some offers', characters - each);
  const times: number[] = [];
  for (let key = 0; key < CONDITIONS.keysAPage; key++) {
    await page.keyboard.press('Enter');
    await page.keyboard.sendCharacter(BEGUN);
    await pause(isAsleep ? TIMES.asleep : TIMES.between);
    if (isAsleep) await browser.stopBackground();
    await page.evaluate(armKey, isOurs);
    await page.keyboard.type(LAST);
    const time = await page.evaluate(() =>
      Promise.race([window.keyTime, new Promise<null>((resolve) => setTimeout(() => resolve(null), 10_000))]),
    );
    if (typeof time !== 'number') throw new Error('bench: no underline came');
    times.push(time);
    await pause(TIMES.between);
  }
  await page.close();
  return times;
}

declare global {
  interface Window {
    drawnTime?: number;
  }
}

/** Notes when a page that is about to open has drawn what is looked for. Runs in the page before its scripts. */
function watchFor(selector: string): void {
  const look = (): void => {
    if (document.querySelector(selector) === null) return;
    watch.disconnect();
    requestAnimationFrame(() => {
      void scheduler.postTask(
        () => {
          window.drawnTime = performance.now();
        },
        { priority: 'user-blocking' },
      );
    });
  };
  const watch = new MutationObserver(look);
  watch.observe(document, { childList: true, subtree: true });
  look();
}

/** Milliseconds from the navigation to a page of the extension until what is looked for is drawn. */
export async function timeOpening(browser: TestBrowser, path: string, selector: string): Promise<number> {
  const page = await browser.openExtensionPage('manifest.json');
  await page.evaluateOnNewDocument(watchFor, selector);
  await page.goto(browser.extensionUrl(path));
  const time = await waitFor(() => page.evaluate(() => window.drawnTime ?? null), {
    timeout: 20_000,
    message: `${selector} in ${path}`,
  });
  await page.close();
  return time;
}
