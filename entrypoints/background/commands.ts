import { type Browser, browser } from 'wxt/browser';
import { askTab, NoAnswerError } from '../../platform/messaging.ts';
import { reportError } from '../../platform/report-error.ts';
import { COMMANDS } from '../../platform/requests.ts';
import { watchSettings } from '../../platform/stored-settings.ts';

/** Firefox's side panel, which the types of Chrome do not have. */
interface Sidebar {
  open(): Promise<void>;
}

function openSidePanel(windowId: number): Promise<void> {
  const { sidebarAction } = browser as unknown as { sidebarAction?: Sidebar };
  if (sidebarAction !== undefined) return sidebarAction.open();
  return browser.sidePanel?.open({ windowId }) ?? Promise.resolve();
}

/**
 * Tabs whose pages are left untouched. Known beforehand, since both browsers open a side panel only while they tell
 * of the keys, before anything can be asked; forgotten with the background, and then the second press opens it.
 */
const untouched = new Set<number>();

/** A tab told that nothing of ours stands in its page. */
export function noteUntouched(tabId: number): void {
  untouched.add(tabId);
}

async function runIn({ id, windowId }: Browser.tabs.Tab, name: string): Promise<void> {
  const command = COMMANDS.find((one) => one === name);
  if (command === undefined || id === undefined) return;
  if (command === 'open-card' && untouched.has(id)) {
    // Where the browser refuses, the toolbar icon still opens the popup.
    openSidePanel(windowId).catch((error: unknown) => reportError('side panel', error));
  }
  const { needsPanel } = await askTab(id, 'run-command', { command });
  if (command !== 'open-card') return;
  if (needsPanel) untouched.add(id);
  else untouched.delete(id);
}

async function run(name: string, tab: Browser.tabs.Tab | undefined): Promise<void> {
  // Nothing may be waited for where the tab is told.
  if (tab !== undefined) return runIn(tab, name);
  const [inFront] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (inFront !== undefined) await runIn(inFront, name);
}

/** Sends the keys of the browser to the page in front. Call it while the background starts, or keys do not wake it. */
export function listenForCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    run(name, tab).catch((error: unknown) => {
      // Most tabs hold none of our scripts.
      if (!(error instanceof NoAnswerError)) reportError(`command ${name}`, error);
    });
  });
  // A site may have changed to hints in its pages.
  watchSettings(() => untouched.clear(), new AbortController().signal);
}
