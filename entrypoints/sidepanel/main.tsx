import type { JSX } from 'preact';
import { browser } from 'wxt/browser';
import { drawPage } from '../../components/draw-page.tsx';
import { type Following, followActiveTab } from '../../platform/followers.ts';
import { askActiveTab, askBackground } from '../../platform/messaging.ts';
import { readSettings, watchSettings } from '../../platform/stored-settings.ts';
import { onTexts, sayInBrowser } from '../../platform/texts.ts';
import { SidePanelPage } from './SidePanelPage.tsx';

const page = document.getElementById('page');
if (page === null) throw new Error('side panel: #page is missing');

/** The page itself hears of new settings at the same time: it needs a moment to begin or end its work. */
const SETTLED_AFTER = 300;

function follow(changed: Parameters<typeof followActiveTab>[0], life: AbortSignal): Following['wish'] {
  const { again, wish } = followActiveTab(changed, life);
  watchSettings(() => setTimeout(() => !life.aborted && again(), SETTLED_AFTER), life);
  return wish;
}

const whole = (): JSX.Element => (
  <SidePanelPage
    follow={follow}
    readSettings={readSettings}
    onSettings={watchSettings}
    chooseHints={async (choice) => void (await askBackground('choose-hints', choice))}
    readStructure={() => askActiveTab('get-structure', {})}
    copyText={(text) => navigator.clipboard.writeText(text)}
    openOptions={() => void browser.runtime.openOptionsPage()}
    now={() => Date.now()}
  />
);

onTexts(() => drawPage(page, sayInBrowser, () => 'Twoway', whole), new AbortController().signal);
