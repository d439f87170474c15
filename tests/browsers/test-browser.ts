import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { respondTo } from '../playground/serve.ts';
import { launchChromium } from './chromium.ts';
import type { CoachView } from './coach-view.ts';
import type { BrowserName } from './find-browser.ts';
import { launchFirefox } from './firefox.ts';
import type { SiteResponder } from './site-traffic.ts';

export type { CoachQuery, CoachWait } from './coach-view.ts';
export type { BrowserName } from './find-browser.ts';
export { highlightCounts, highlights } from './highlights.ts';
export { insertText } from './insert-text.ts';
export type { UiNode } from './read-closed-root.ts';
export { pause, waitFor } from './wait-for.ts';

export interface TestBrowser extends CoachView {
  readonly name: BrowserName;
  extensionUrl(path: string): string;
  /** A page of its own in front; resolves when it holds an editor, or is loaded and shows none. */
  openSite(url: string): Promise<Page>;
  /**
   * Ends a page of openSite as closing its tab does for the page, and keeps the tab for the next page of the same
   * site. A page whose window was changed is closed.
   */
  leaveSite(page: Page): Promise<void>;
  /** The extension's page as a tab in front. */
  openExtensionPage(path: string): Promise<Page>;
  /** The extension's page behind the given one, so that it sees that one as the active tab, as a popup does. */
  openExtensionPageBehind(page: Page, path: string): Promise<Page>;
  /**
   * Alt+Shift and a letter, as the keyboard sends them to the page in front and to the browser, which takes them for a
   * shortcut: Firefox once the page has heard them, Chromium before.
   */
  pressShortcut(page: Page, letter: string): Promise<void>;
  /**
   * Tells the extension of a click on "Rate this selection", as the browser does: the menu itself is drawn by the system
   * and cannot be clicked without a display. The background has to be awake.
   */
  clickSelectionMenu(click: { selectionText: string; pageUrl: string }): Promise<void>;
  /** Whether the browser shows the extension's side panel. */
  isSidePanelOpen(): Promise<boolean>;
  /** Resolves when the background is dead. The next message wakes another one. */
  stopBackground(): Promise<void>;
  /** How many tabs show the extension's page at this path. */
  countExtensionTabs(path: string): Promise<number>;
  closeExtensionTabs(path: string): Promise<void>;
  /** Installs the extension over itself, as an update does: open pages keep the old script. */
  updateExtension(): Promise<void>;
  /** Uncaught errors and console errors, of the page and of content scripts in it. */
  pageErrors(page: Page): readonly string[];
  /** Every address that a page of openSite asked for. */
  requests(page: Page): readonly string[];
  close(): Promise<void>;
  /** Ends the browser at once, as a machine does that loses its power: nothing is told to anybody. */
  kill(): Promise<void>;
}

export interface TestBrowserOptions {
  headless?: boolean;
  args?: readonly string[];
  colorScheme?: 'light' | 'dark';
  /** Beside the environment of the tests. */
  env?: Readonly<Record<string, string>>;
  /** Another Firefox than the one that is found. */
  program?: string;
  extensionDir?: string;
  /** The same, packed: Firefox installs it as it is, Chromium only what is unpacked. */
  extensionZip?: string;
  /** The folder of a profile that stays, for another start; the caller removes it. A fresh one that goes with the browser when left out. */
  profile?: string;
  /** Of Firefox, beside those of all tests. */
  prefs?: Readonly<Record<string, string | number | boolean>>;
  /** Leaves the welcome open that comes with the installation; otherwise it is closed before anything else begins. */
  keepsWelcome?: boolean;
  /** The stand-in for the web; the playground's when left out. */
  respondTo?: SiteResponder;
}

export interface LaunchPlan {
  headless: boolean;
  args: readonly string[];
  colorScheme: 'light' | 'dark';
  env: Readonly<Record<string, string>>;
  program: string | null;
  extensionDir: string;
  extensionZip: string | undefined;
  profile: string | null;
  prefs: Readonly<Record<string, string | number | boolean>>;
  /** The page that opens with the installation and is to be closed; null where none does, or it is to stay. */
  welcome: string | null;
  respondTo: SiteResponder;
}

/** The page that opens once the extension is installed. */
const WELCOME = 'welcome.html';

const OUTPUT = join(import.meta.dirname, '../../.output');
const BUILDS: Record<BrowserName, string> = {
  chromium: join(OUTPUT, 'chrome-mv3'),
  firefox: join(OUTPUT, 'firefox-mv3'),
};

/** Starts the browser with the built extension, in a fresh profile, which goes with it, or in one that stays. */
export async function launchTestBrowser(
  name: BrowserName,
  options: TestBrowserOptions = {},
): Promise<TestBrowser> {
  const extensionDir = options.extensionDir ?? BUILDS[name];
  if (!existsSync(join(extensionDir, 'manifest.json'))) {
    throw new Error(`There is no extension in ${extensionDir}: run 'npm run build' first.`);
  }
  const plan: LaunchPlan = {
    headless: options.headless ?? true,
    args: options.args ?? [],
    colorScheme: options.colorScheme ?? 'light',
    env: options.env ?? {},
    program: options.program ?? null,
    prefs: options.prefs ?? {},
    extensionDir,
    extensionZip: options.extensionZip,
    profile: options.profile ?? null,
    welcome: options.keepsWelcome !== true && existsSync(join(extensionDir, WELCOME)) ? WELCOME : null,
    respondTo: options.respondTo ?? respondTo,
  };
  return name === 'chromium' ? launchChromium(plan) : launchFirefox(plan);
}
