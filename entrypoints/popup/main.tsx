import { render } from 'preact';
import { browser } from 'wxt/browser';
import { askActiveTab, askBackground, NoAnswerError } from '../../platform/messaging.ts';
import { watchSettings } from '../../platform/settings.ts';
import { PopupPage } from './PopupPage.tsx';

const page = document.getElementById('page');
if (page === null) throw new Error('popup: #page is missing');

render(
  <PopupPage
    readBalance={() => askBackground('get-balance', {})}
    readDraft={async () => {
      try {
        return await askActiveTab('get-draft', {});
      } catch (error) {
        // Most tabs are none of ours.
        if (error instanceof NoAnswerError) return null;
        throw error;
      }
    }}
    onSettings={watchSettings}
    openOptions={() => void browser.runtime.openOptionsPage()}
    now={() => Date.now()}
  />,
  page,
);
