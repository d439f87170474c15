import { type Browser, browser } from 'wxt/browser';
import { askTab, NoAnswerError } from '../../platform/messaging.ts';
import { reportError } from '../../platform/report-error.ts';
import { COMMANDS } from '../../platform/requests.ts';

/** Firefox's side panel, which the types of Chrome do not have. */
interface Sidebar {
  open(): Promise<void>;
}

function openSidePanel(windowId: number): Promise<void> {
  const { sidebarAction } = browser as unknown as { sidebarAction?: Sidebar };
  if (sidebarAction !== undefined) return sidebarAction.open();
  return browser.sidePanel?.open({ windowId }) ?? Promise.resolve();
}

/** Tabs that said last time that what is asked for stands in the side panel; forgotten with the background. */
const untouched = new Set<number>();

async function runIn({ id, windowId }: Browser.tabs.Tab, name: string): Promise<void> {
  const command = COMMANDS.find((one) => one === name);
  if (command === undefined || id === undefined) return;
  // A browser opens its panel only while the keys are being answered: Firefox not after a wait, Chrome after one.
  let isOpened = false;
  const tryToOpen = (): Promise<void> =>
    openSidePanel(windowId).then(
      () => {
        isOpened = true;
      },
      () => {},
    );
  const early = command === 'open-card' && untouched.has(id) ? tryToOpen() : null;
  const { needsPanel } = await askTab(id, 'run-command', { command });
  if (command !== 'open-card') return;
  if (!needsPanel) {
    untouched.delete(id);
    return;
  }
  untouched.add(id);
  await early;
  if (!isOpened) await tryToOpen();
}

async function run(name: string, tab: Browser.tabs.Tab | undefined): Promise<void> {
  const [inFront] =
    tab === undefined ? await browser.tabs.query({ active: true, lastFocusedWindow: true }) : [tab];
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
}
