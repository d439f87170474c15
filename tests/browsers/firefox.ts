import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type Bidi, bidiOf, closedRootIds, contextOf, evaluateInWindow, resultOf } from './bidi.ts';
import { POSSIBLE_HOSTS } from './closed-roots.ts';
import { type ClosedRoot, createCoachView } from './coach-view.ts';
import { ensureBrowser } from './find-browser.ts';
import { CALM, fillFirefoxProfile, newFirefoxProfile } from './firefox-profile.ts';
import { killBrowser } from './kill-browser.ts';
import { createSiteTabs, WINDOW } from './site-tabs.ts';
import { createSiteTraffic } from './site-traffic.ts';
import type { LaunchPlan, TestBrowser } from './test-browser.ts';
import { waitFor } from './wait-for.ts';

function addonIdOf(extensionDir: string): string {
  const manifest: { browser_specific_settings?: { gecko?: { id?: string } } } = JSON.parse(
    readFileSync(join(extensionDir, 'manifest.json'), 'utf8'),
  );
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extensionDir}: the manifest names no gecko id`);
  return id;
}

/** The contexts of the tabs that show this address. */
async function tabsWith(bidi: Bidi, url: string): Promise<string[]> {
  const { contexts } = await bidi.send('browsingContext.getTree', { maxDepth: 0 });
  const all: { context: string; url: string }[] = Array.isArray(contexts) ? contexts : [];
  return all.filter((one) => one.url === url).map((one) => one.context);
}

/** Closes a tab that is about to open. */
async function closeTab(bidi: Bidi, url: string): Promise<void> {
  const isThere = async () => (await tabsWith(bidi, url)).at(0) ?? null;
  const context = await waitFor(isThere, { timeout: 20_000, message: `a tab with ${url}` });
  await bidi.send('browsingContext.close', { context });
}

/** Of the extension's addresses: another one for each profile, the same one for each start of it. */
function uuidOf(profile: string): string {
  const digits = createHash('sha256').update(profile).digest('hex');
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');
}

/** An extension that is not signed is there until the browser ends; what it stored is to be there at the next start. */
const KEEPS_STORAGE = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

export async function launchFirefox(plan: LaunchPlan): Promise<TestBrowser> {
  const addonId = addonIdOf(plan.extensionDir);
  const uuid = plan.profile === null ? randomUUID() : uuidOf(plan.profile);
  if (plan.profile !== null) fillFirefoxProfile(plan.profile);
  const profile = plan.profile ?? newFirefoxProfile();
  const removeProfile = () => {
    if (plan.profile === null) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  /**
   * Puppeteer puts the preferences back that it found, once it sees that the browser has gone. Whoever starts the next one
   * sooner starts it without ours.
   */
  const waitForProfile = () =>
    waitFor(() => ['prefs.js', 'user.js'].every((name) => !existsSync(join(profile, `${name}.puppeteer`))), {
      timeout: 10_000,
      message: 'the profile to be as it was',
    });
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: plan.program ?? ensureBrowser('firefox'),
    headless: plan.headless,
    userDataDir: profile,
    env: { ...process.env, ...plan.env },
    // Without it moz-extension: pages are closed to us.
    args: ['--remote-allow-system-access', ...plan.args],
    extraPrefsFirefox: {
      ...CALM,
      ...(plan.profile === null ? {} : KEEPS_STORAGE),
      'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
      // The popup is read in a tab behind the page; timers there would run once a second.
      'dom.min_background_timeout_value': 4,
      'dom.min_background_timeout_value_without_budget_throttling': 4,
      'intl.locale.requested': 'en-US',
      'layout.css.prefers-color-scheme.content-override': plan.colorScheme === 'dark' ? 0 : 1,
      ...plan.prefs,
    },
    defaultViewport: WINDOW,
  });
  try {
    // Puppeteer's name for it says a folder; Firefox takes an archive by the same way.
    await browser.installExtension(plan.extensionZip ?? plan.extensionDir);
    if (plan.welcome !== null) await closeTab(bidiOf(browser), `moz-extension://${uuid}/${plan.welcome}`);
    const driven = drive(browser, addonId, uuid, plan);
    return {
      ...driven,
      close: () => driven.close().then(removeProfile),
      kill: () => driven.kill().then(waitForProfile).then(removeProfile),
    };
  } catch (error) {
    await browser.close();
    removeProfile();
    throw error;
  }
}

/** Runs in the browser's own window: it is sent as text. */
const pressKeys = `(window, letter) => {
  const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!input.beginInputTransactionForTests(window)) return false;
  const keys = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], [letter, 'Key' + letter, letter.charCodeAt(0)]]
    .map(([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }));
  for (const key of keys) input.keydown(key);
  for (const key of keys.reverse()) input.keyup(key);
  return true;
}`;

function drive(browser: Browser, addonId: string, uuid: string, plan: LaunchPlan): TestBrowser {
  const bidi = bidiOf(browser);
  const traffic = createSiteTraffic(plan.respondTo);
  const errorsOf = new WeakMap<Page, string[]>();
  const readErrors = (page: Page) => errorsOf.get(page) ?? [];
  const extensionUrl = (path: string) => `moz-extension://${uuid}/${path.replace(/^\//, '')}`;

  async function openTab(background: boolean): Promise<Page> {
    const page = await browser.newPage({ background });
    const errors: string[] = [];
    errorsOf.set(page, errors);
    page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    return page;
  }

  /** The load event of an extension page never arrives (Firefox 153): look at the document instead. */
  async function goToExtension(page: Page, path: string): Promise<void> {
    const url = extensionUrl(path);
    const navigate = () =>
      bidi.send('browsingContext.navigate', { context: contextOf(page), url, wait: 'none' }).then(
        () => true,
        // An extension that was just installed into a profile that is used again may not answer yet.
        (error: unknown) => {
          if (/NS_ERROR_NOT_AVAILABLE/.test(String(error))) return null;
          throw error;
        },
      );
    await waitFor(navigate, { timeout: 10_000, message: `${path} to be there` }).catch(async (error) => {
      throw new Error(`${url} is not there; of the extension is known: ${await knownOfExtension()}`, {
        cause: error,
      });
    });
    const isThere = () =>
      page.evaluate(() => document.readyState === 'complete' && location.href !== 'about:blank');
    await waitFor(isThere, { timeout: 10_000, message: `${path} to load` });
  }

  async function findClosedRoots(page: Page): Promise<ClosedRoot[]> {
    const target = { context: contextOf(page) };
    const hosts = await bidi.send('script.callFunction', {
      functionDeclaration: POSSIBLE_HOSTS,
      target,
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
    });
    return closedRootIds(resultOf(hosts)).map((sharedId) => ({
      async call(functionDeclaration, argument) {
        const answer = await bidi.send('script.callFunction', {
          functionDeclaration,
          target,
          this: { sharedId },
          arguments: [{ type: 'string', value: argument }],
          awaitPromise: true,
        });
        return String(resultOf(answer));
      },
    }));
  }

  const evaluateInBrowser = (expression: string) => evaluateInWindow(bidi, expression);
  /** For a failure: what Firefox has under the extension's name, and where. */
  const knownOfExtension = () =>
    evaluateInBrowser(`JSON.stringify({
      host: WebExtensionPolicy.getByID(${JSON.stringify(addonId)})?.mozExtensionHostname,
      isActive: WebExtensionPolicy.getByID(${JSON.stringify(addonId)})?.active,
      uuids: Services.prefs.getStringPref('extensions.webextensions.uuids', ''),
    })`).catch(String);
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(addonId)}).extension`;

  return {
    name: 'firefox',
    ...createCoachView(findClosedRoots),
    extensionUrl,
    ...createSiteTabs(() => openTab(false), traffic, readErrors),
    async openExtensionPage(path) {
      const page = await openTab(false);
      await goToExtension(page, path);
      return page;
    },
    async openExtensionPageBehind(page, path) {
      await page.bringToFront();
      const behind = await openTab(true);
      await goToExtension(behind, path);
      return behind;
    },
    async pressShortcut(_page, letter) {
      // BiDi sends its keys to pages alone; these go the way of the keyboard, through the window to the page.
      const hasPressed = await evaluateInBrowser(`(${pressKeys})(window, ${JSON.stringify(letter)})`);
      if (hasPressed !== true) throw new Error('the keys are taken');
    },
    async clickSelectionMenu(click) {
      const info = JSON.stringify({ menuItemId: 'rate-selection', editable: false, modifiers: [], ...click });
      await evaluateInBrowser(
        `void ${extension}.emit('webext-menu-menuitem-click', ${info}, window.gBrowser.selectedTab)`,
      );
    },
    async isSidePanelOpen() {
      return (await evaluateInBrowser('SidebarController.isOpen')) === true;
    },
    async stopBackground() {
      const isStopped = async () => {
        // As after half a minute of idleness, which every test would have to wait for. It goes on if it is busy.
        await evaluateInBrowser(`void ${extension}.terminateBackground()`);
        return (await evaluateInBrowser(`${extension}.backgroundState`)) === 'stopped';
      };
      await waitFor(isStopped, { timeout: 10_000, message: 'the background to end' });
    },
    async countExtensionTabs(path) {
      return (await tabsWith(bidi, extensionUrl(path))).length;
    },
    async closeExtensionTabs(path) {
      for (const context of await tabsWith(bidi, extensionUrl(path)))
        await bidi.send('browsingContext.close', { context });
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
