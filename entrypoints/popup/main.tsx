import { render } from 'preact';
import { browser } from 'wxt/browser';
import { askActiveTab, askBackground, NoAnswerError } from '../../platform/messaging.ts';
import { watchSettings } from '../../platform/settings.ts';
import { PopupPage } from './PopupPage.tsx';

const page = document.getElementById('page');
if (page === null) throw new Error('popup: #page is missing');

/** Asks the active tab; null where nobody answers, for most tabs are none of ours. */
async function askIfOurs<Name extends 'get-box' | 'get-structure'>(request: Name) {
  try {
    return await askActiveTab<Name>(request, {});
  } catch (error) {
    if (error instanceof NoAnswerError) return null;
    throw error;
  }
}

render(
  <PopupPage
    readBalance={() => askBackground('get-balance', {})}
    readBox={() => askIfOurs('get-box')}
    readStructure={() => askIfOurs('get-structure')}
    settleAct={async (key, wasPosted) => void (await askBackground('settle-act', { key, wasPosted }))}
    copyText={(text) => navigator.clipboard.writeText(text)}
    onSettings={watchSettings}
    openOptions={() => void browser.runtime.openOptionsPage()}
    now={() => Date.now()}
    version={browser.runtime.getManifest().version}
  />,
  page,
);
