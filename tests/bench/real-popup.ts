import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureBrowser } from '../browsers/find-browser.ts';
import { pause, waitFor } from '../browsers/wait-for.ts';

/**
 * The browser's own popup, opened as a click on the toolbar opens it, and timed by another page of the extension while no
 * debugger is attached: one that is makes every page slower, by a sixth here.
 */

const EXTENSION = join(import.meta.dirname, '../../.output/chrome-mv3');
const OFFICE = 'options.html';

/** Milliseconds: until the debugger is gone, for the popup to stay, and for all of it. */
const TIMES = { before: 700, stay: 400 };
const LONGEST = 10_000;

/** Milliseconds from the navigation to the popup. */
export interface Opening {
  /** Until the balance stands in the document. */
  made: number;
  /** Until the picture with it is drawn. */
  drawn: number;
  /** Until all below it is drawn too; as `drawn` where there is nothing below. */
  whole: number;
  /** From the wish to open it to the navigation, which is the browser's own. */
  before: number;
}

/** What is to be seen, as selectors: what is waited for, and what stands at the end of the page. */
export interface Seen {
  drawn: string;
  whole: string;
}

/** In the office page. */
interface Office {
  chrome: {
    runtime: { sendMessage(message: object): Promise<unknown> };
    action: { openPopup(): Promise<void>; setPopup(details: { popup: string }): Promise<void> };
    extension: { getViews(filter: { type: 'popup' }): (Window & typeof globalThis)[] };
  };
  opening?: Opening | string;
}

/**
 * Opens a page of the extension as the popup and times it. Runs in the office page.
 * @param page its path
 * @param isAsleep whether the background is: if not, it is asked something, for it may have gone to sleep meanwhile
 */
function timeOpening(
  page: string,
  { drawn, whole }: Seen,
  isAsleep: boolean,
  { before, stay }: { before: number; stay: number },
): void {
  const office = globalThis as unknown as Office;
  const sleep = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
  const now = () => performance.timeOrigin + performance.now();
  /** Tasks that come at once: timers wait for 4 ms. */
  const { port1, port2 } = new MessageChannel();
  const nextTask = () =>
    new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
  delete office.opening;

  async function open(): Promise<Opening> {
    await office.chrome.action.setPopup({ popup: page });
    await sleep(before);
    if (!isAsleep) await office.chrome.runtime.sendMessage({ request: 'get-daily-ten', payload: {} });
    const wished = now();
    const opened = office.chrome.action.openPopup();
    let failure: unknown;
    opened.catch((error: unknown) => {
      failure = error;
    });
    const find = () =>
      office.chrome.extension.getViews({ type: 'popup' }).find(({ location }) => location.pathname === page);
    let view = find();
    while (view === undefined) {
      if (failure !== undefined) throw failure;
      await nextTask();
      view = find();
    }
    const popup = view;
    /** Once the frame that shows it is drawn: what has this priority comes before what was planned for later. */
    async function seen(selector: string): Promise<[number, number]> {
      await new Promise<void>((resolve) => {
        const look = (): void => {
          if (popup.document.querySelector(selector) === null) return;
          watch.disconnect();
          resolve();
        };
        const watch = new popup.MutationObserver(look);
        watch.observe(popup.document, { childList: true, subtree: true });
        look();
      });
      const made = now();
      await new Promise<void>((resolve) => {
        popup.requestAnimationFrame(
          () => void popup.scheduler.postTask(resolve, { priority: 'user-blocking' }),
        );
      });
      return [made, now()];
    }
    const start = popup.performance.timeOrigin;
    const [[made, first], [, last]] = await Promise.all([seen(drawn), seen(whole)]);
    await opened;
    await sleep(stay);
    popup.close();
    return {
      made: made - start,
      drawn: first - start,
      whole: Math.max(first, last) - start,
      before: start - wished,
    };
  }

  open().then(
    (opening) => {
      office.opening = opening;
    },
    (error: unknown) => {
      office.opening = String(error);
    },
  );
}

export interface PopupBrowser {
  /** Runs in a page of the extension. */
  withOffice<T>(work: (office: Page) => Promise<T>): Promise<T>;
  /** @param isAsleep whether the background is stopped before */
  open(page: string, seen: Seen, isAsleep: boolean): Promise<Opening>;
  close(): void;
}

/** Starts headless Chromium with the built extension in a fresh profile. Other Chromes ignore --load-extension. */
export async function launchPopupBrowser(port: number): Promise<PopupBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'twoway-popup-'));
  const process_ = spawn(
    ensureBrowser('chromium'),
    [
      '--headless=new',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--remote-debugging-port=${port}`,
      `--user-data-dir=${profile}`,
      `--load-extension=${EXTENSION}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--lang=en-US',
      '--no-first-run',
      'about:blank',
    ],
    { stdio: 'ignore' },
  );

  /** Attached only meanwhile. */
  async function attached<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
    const browser = await puppeteer.connect({
      browserURL: `http://127.0.0.1:${port}`,
      defaultViewport: null,
    });
    try {
      return await work(browser);
    } finally {
      await browser.disconnect();
    }
  }

  const isWorker = (url: string): boolean => /^chrome-extension:.*\/background\.js$/.test(url);

  async function findOffice(browser: Browser): Promise<Page> {
    const office = (await browser.pages()).find((page) => page.url().endsWith(OFFICE));
    if (office === undefined) throw new Error('bench: the page of the extension is gone');
    return office;
  }

  function close(): void {
    process_.kill();
    process_.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  }

  try {
    await waitFor(() => attached(async () => true).catch(() => false), { message: 'Chromium to answer' });
    await attached(async (browser) => {
      const worker = await browser.waitForTarget((target) => isWorker(target.url()));
      const office = await browser.newPage();
      await office.goto(new URL(`/${OFFICE}`, worker.url()).href);
    });
  } catch (error) {
    close();
    throw error;
  }

  return {
    withOffice: (work) => attached(async (browser) => work(await findOffice(browser))),
    async open(page, seen, isAsleep) {
      await attached(async (browser) => {
        const office = await findOffice(browser);
        await office.bringToFront();
        if (isAsleep) {
          const session = await office.createCDPSession();
          await session.send('ServiceWorker.enable');
          await session.send('ServiceWorker.stopAllWorkers');
          await session.detach();
        }
        await office.evaluate(timeOpening, page, seen, isAsleep, TIMES);
      });
      await pause(TIMES.before + TIMES.stay + 1000);
      return attached(async (browser) => {
        const office = await findOffice(browser);
        await office.waitForFunction(() => 'opening' in globalThis, { timeout: LONGEST });
        const opening = await office.evaluate(() => (globalThis as unknown as Office).opening);
        if (typeof opening !== 'object') throw new Error(`bench: the popup did not open: ${opening}`);
        return opening;
      });
    },
    close,
  };
}
