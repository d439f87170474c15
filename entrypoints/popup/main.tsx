import type { JSX } from 'preact';
import { browser } from 'wxt/browser';
import { drawPage } from '../../components/draw-page.tsx';
import { takeReadings, takeTexts } from '../../platform/first-reading.ts';
import { askActiveTab, askBackground, NoAnswerError } from '../../platform/messaging.ts';
import { reportError } from '../../platform/report-error.ts';
import { saveSettings, watchSettings } from '../../platform/stored-settings.ts';
import { onTexts, sayInBrowser } from '../../platform/texts.ts';
import { PopupPage } from './PopupPage.tsx';

const page = document.getElementById('page');
if (page === null) throw new Error('popup: #page is missing');

/** Null where nobody answers: the page that was in front is gone. */
async function readStructure() {
  try {
    return await askActiveTab('get-structure', {});
  } catch (error) {
    if (error instanceof NoAnswerError) return null;
    throw error;
  }
}

/** Firefox's side panel, which the types of Chrome do not have. */
const { sidebarAction } = browser as unknown as { sidebarAction?: { open(): Promise<void> } };
let windowId: number | undefined;
browser.windows.getCurrent().then(
  ({ id }) => {
    windowId = id;
  },
  (error: unknown) => reportError('side panel', error),
);

/** Opening is allowed only within the person's click: nothing may be waited for before. */
function sidePanelOpener(): (() => void) | null {
  const failed = (error: unknown): void => reportError('side panel', error);
  if (sidebarAction !== undefined) return () => void sidebarAction.open().catch(failed);
  if (browser.sidePanel === undefined) return null;
  return () => {
    if (windowId !== undefined) browser.sidePanel.open({ windowId }).catch(failed);
  };
}

/** The balance stands without what is said of repeats. */
async function readRepeats(): Promise<string[]> {
  try {
    return (await askBackground('get-repeats', {})).notices;
  } catch (error) {
    reportError('repeats', error);
    return [];
  }
}

function openHistory(): void {
  const url = browser.runtime.getURL('/history.html');
  browser.tabs.create({ url }).catch((error: unknown) => reportError('history', error));
}

const whole = (): JSX.Element => (
  <PopupPage
    read={takeReadings}
    readDailyTen={() => askBackground('get-daily-ten', {})}
    readRepeats={readRepeats}
    saveSettings={saveSettings}
    openSidePanel={sidePanelOpener()}
    readStructure={readStructure}
    settleAct={async (key, wasPosted) => void (await askBackground('settle-act', { key, wasPosted }))}
    ledgerCare={{
      readHealth: () => askBackground('get-ledger-health', {}),
      restore: async () => void (await askBackground('restore-snapshot', {})),
      forget: async () => void (await askBackground('forget-snapshot', {})),
    }}
    relabelAct={async (key, kind) => void (await askBackground('relabel-act', { key, kind }))}
    copyText={(text) => navigator.clipboard.writeText(text)}
    onSettings={watchSettings}
    openOptions={() => void browser.runtime.openOptionsPage()}
    openHistory={openHistory}
    now={() => Date.now()}
    version={browser.runtime.getManifest().version}
  />
);

onTexts(() => drawPage(page, sayInBrowser, () => 'Twoway', whole), new AbortController().signal, takeTexts());
