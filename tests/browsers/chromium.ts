import puppeteer, { type Browser, type CDPSession, type Page, type Target } from 'puppeteer-core';
import { closedRootNodeIds } from './closed-roots.ts';
import { type ClosedRoot, createCoachView } from './coach-view.ts';
import { ensureBrowser } from './find-browser.ts';
import { killBrowser } from './kill-browser.ts';
import { createSiteTabs, WINDOW } from './site-tabs.ts';
import { createSiteTraffic } from './site-traffic.ts';
import type { LaunchPlan, TestBrowser } from './test-browser.ts';
import { waitFor } from './wait-for.ts';

const ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  // A page that is left has ended, as if its tab were closed.
  '--disable-features=BackForwardCache',
  '--disable-quic',
  '--disable-sync',
  // Sites are answered by the tests: nobody is asked where they are.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--lang=en-US',
  '--no-first-run',
];

/** In the background. */
declare const chrome: {
  runtime: { getContexts(filter: { contextTypes: string[] }): Promise<unknown[]> };
  tabs: { query(filter: { active: true; lastFocusedWindow: true }): Promise<object[]> };
  // Chrome's events have `dispatch` for its own scripts.
  contextMenus: { onClicked: { dispatch(info: object, tab: object | undefined): void } };
};

/** Modifiers of the DevTools protocol. */
const ALT = 1;
const SHIFT = 8;

/** Everything that goes wrong in any world of the page: puppeteer's own events leave out content scripts' consoles. */
async function collectErrors(session: CDPSession, errors: string[]): Promise<void> {
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
    errors.push(exception?.description ?? text);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error') errors.push(args.map((arg) => arg.description ?? String(arg.value)).join(' '));
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error' && entry.source !== 'network') errors.push(entry.text);
  });
  await session.send('Runtime.enable');
  await session.send('Log.enable');
}

function tabsWith(browser: Browser, url: string): Target[] {
  return browser.targets().filter((target) => target.type() === 'page' && target.url() === url);
}

/** Closes a tab that is about to open. */
async function closeTab(browser: Browser, url: string): Promise<void> {
  const tab = await waitFor(() => tabsWith(browser, url)[0], {
    timeout: 20_000,
    message: `a tab with ${url}`,
  });
  await (await tab.page())?.close();
}

export async function launchChromium(plan: LaunchPlan): Promise<TestBrowser> {
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser('chromium'),
    headless: plan.headless,
    ...(plan.profile === null ? {} : { userDataDir: plan.profile }),
    // Installing over the pipe works in Chrome too, which ignores --load-extension since 137.
    pipe: true,
    enableExtensions: true,
    args: [...ARGS, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...plan.args],
    env: { ...process.env, ...plan.env },
    defaultViewport: WINDOW,
  });
  try {
    const id = await browser.installExtension(plan.extensionDir);
    if (plan.welcome !== null) await closeTab(browser, `chrome-extension://${id}/${plan.welcome}`);
    return drive(browser, id, plan);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function drive(browser: Browser, id: string, plan: LaunchPlan): TestBrowser {
  const traffic = createSiteTraffic(plan.respondTo);
  const sessions = new WeakMap<Page, CDPSession>();
  const errorsOf = new WeakMap<Page, string[]>();
  const readErrors = (page: Page) => errorsOf.get(page) ?? [];
  const extensionUrl = (path: string) => `chrome-extension://${id}/${path.replace(/^\//, '')}`;

  async function openTab(background: boolean): Promise<Page> {
    const page = await browser.newPage({ background });
    const session = await page.createCDPSession();
    const errors: string[] = [];
    sessions.set(page, session);
    errorsOf.set(page, errors);
    await collectErrors(session, errors);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: plan.colorScheme }]);
    return page;
  }

  async function sessionOf(page: Page): Promise<CDPSession> {
    const session = sessions.get(page) ?? (await page.createCDPSession());
    sessions.set(page, session);
    return session;
  }

  async function findClosedRoots(page: Page): Promise<ClosedRoot[]> {
    const session = await sessionOf(page);
    const ids = await closedRootNodeIds(session);
    return ids.map((backendNodeId) => ({
      async call(functionDeclaration, argument) {
        const { object } = await session.send('DOM.resolveNode', { backendNodeId });
        const { objectId = '' } = object;
        const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
          objectId,
          functionDeclaration,
          arguments: [{ value: argument }],
          awaitPromise: true,
          returnByValue: true,
        });
        // What is held here would stay in the page for as long as it is open.
        await session.send('Runtime.releaseObject', { objectId }).catch(() => {});
        if (exceptionDetails)
          throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return String(result.value);
      },
    }));
  }

  const isWorker = (target: Target): boolean =>
    target.type() === 'service_worker' && target.url().includes(id);
  const worker = () => browser.targets().find(isWorker);

  return {
    name: 'chromium',
    ...createCoachView(findClosedRoots),
    extensionUrl,
    ...createSiteTabs(() => openTab(false), traffic, readErrors),
    async openExtensionPage(path) {
      const page = await openTab(false);
      await page.goto(extensionUrl(path));
      return page;
    },
    async openExtensionPageBehind(page, path) {
      await page.bringToFront();
      const behind = await openTab(true);
      await behind.goto(extensionUrl(path));
      return behind;
    },
    async pressShortcut(page, letter) {
      const session = await sessionOf(page);
      // Only raw keys, which write nothing, with a native code find their way from the page to the browser.
      const key = {
        modifiers: ALT | SHIFT,
        key: letter,
        code: `Key${letter}`,
        windowsVirtualKeyCode: letter.charCodeAt(0),
        nativeVirtualKeyCode: letter.charCodeAt(0),
      };
      await page.keyboard.down('Alt');
      await page.keyboard.down('Shift');
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
      await page.keyboard.up('Shift');
      await page.keyboard.up('Alt');
    },
    async clickSelectionMenu(click) {
      const background = await (await browser.waitForTarget(isWorker)).worker();
      await background?.evaluate(async (info) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.contextMenus.onClicked.dispatch(
          { menuItemId: 'rate-selection', editable: false, ...info },
          tab,
        );
      }, click);
    },
    async isSidePanelOpen() {
      const background = await (await browser.waitForTarget(isWorker)).worker();
      const contexts = await background?.evaluate(() =>
        chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }),
      );
      return contexts !== undefined && contexts.length > 0;
    },
    async stopBackground() {
      const [page = await browser.newPage()] = await browser.pages();
      const session = await page.createCDPSession();
      const running = worker();
      await session.send('ServiceWorker.enable');
      // What a page asks meanwhile starts the next one at once.
      const isStopped = () => running === undefined || worker() !== running;
      const stop = () => session.send('ServiceWorker.stopAllWorkers');
      await stop();
      // One that is only being started goes on: it is ended once more.
      await waitFor(isStopped, { timeout: 1500 }).catch(stop);
      await waitFor(isStopped, { message: 'the service worker to stop' });
      await session.detach();
    },
    async countExtensionTabs(path) {
      return tabsWith(browser, extensionUrl(path)).length;
    },
    async closeExtensionTabs(path) {
      for (const tab of tabsWith(browser, extensionUrl(path))) await (await tab.page())?.close();
    },
    async updateExtension() {
      await browser.installExtension(plan.extensionDir);
    },
    pageErrors: readErrors,
    requests: (page) => traffic.requests(page),
    close: () => browser.close(),
    kill: () => killBrowser(browser),
  };
}
