import type { JSX } from 'preact';
import { drawPage } from '../../components/draw-page.tsx';
import { text } from '../../components/texts.ts';
import { askBackground } from '../../platform/messaging.ts';
import { saveFile } from '../../platform/save-file.ts';
import { readOwnSettings, readSettings, saveOwnSettings } from '../../platform/stored-settings.ts';
import { onTexts, sayInBrowser } from '../../platform/texts.ts';
import { HistoryPage } from './HistoryPage.tsx';
import { firstWeekday } from './periods.ts';

const page = document.getElementById('page');
if (page === null) throw new Error('history: #page is missing');

const whole = (): JSX.Element => (
  <HistoryPage
    readHistory={(days) => askBackground('get-history', days)}
    readActs={(asked) => askBackground('get-acts', asked)}
    settleAct={async (key, wasPosted) => void (await askBackground('settle-act', { key, wasPosted }))}
    relabelAct={async (key, kind) => void (await askBackground('relabel-act', { key, kind }))}
    readPart={(after) => askBackground('read-acts', { after })}
    checkActs={(acts) => askBackground('check-acts', { acts })}
    restore={async (payload) => (await askBackground('restore-acts', payload)).added}
    erase={async (count) => (await askBackground('erase-ledger', { count })).isErased}
    readSettings={readSettings}
    readOwnSettings={readOwnSettings}
    saveSettings={saveOwnSettings}
    ledgerCare={{
      readHealth: () => askBackground('get-ledger-health', {}),
      restore: async () => void (await askBackground('restore-snapshot', {})),
      forget: async () => void (await askBackground('forget-snapshot', {})),
    }}
    saveFile={saveFile}
    // The person's own place, of which the language of the texts says nothing.
    weekStart={firstWeekday(navigator.language)}
    now={() => Date.now()}
  />
);

onTexts(() => drawPage(page, sayInBrowser, () => text('history_title'), whole), new AbortController().signal);
