import { render } from 'preact';
import { browser } from 'wxt/browser';
import { headPage, setTexts, text } from '../../components/texts.ts';
import { askBackground } from '../../platform/messaging.ts';
import { readSettings, saveSettings, watchSettings } from '../../platform/settings.ts';
import { sayInBrowser } from '../../platform/texts.ts';
import { OptionsPage } from './OptionsPage.tsx';
import { hostsBySite } from './site-hosts.ts';

const page = document.getElementById('page');
if (page === null) throw new Error('options: #page is missing');

const matches = (browser.runtime.getManifest().content_scripts ?? []).flatMap(
  (script) => script.matches ?? [],
);

setTexts(sayInBrowser);
headPage(document, text('options_title'));

render(
  <OptionsPage
    readSettings={readSettings}
    saveSettings={saveSettings}
    onSettings={watchSettings}
    hosts={hostsBySite(matches)}
    readHints={() => askBackground('get-hints', {})}
    wakeRule={async (cue) => {
      await askBackground('wake-rule', { cue });
    }}
    forgetHints={async () => {
      await askBackground('forget-hints', {});
    }}
    now={() => Date.now()}
  />,
  page,
);
