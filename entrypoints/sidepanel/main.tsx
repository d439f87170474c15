import { render } from 'preact';
import { browser } from 'wxt/browser';
import { headPage, setTexts } from '../../components/texts.ts';
import { askActiveTab, followActiveTab } from '../../platform/messaging.ts';
import { watchSettings } from '../../platform/settings.ts';
import { sayInBrowser } from '../../platform/texts.ts';
import { SidePanelPage } from './SidePanelPage.tsx';

const page = document.getElementById('page');
if (page === null) throw new Error('side panel: #page is missing');

/** The page itself hears of new settings at the same time: it needs a moment to begin or end its work. */
const SETTLED_AFTER = 300;

function follow(changed: Parameters<typeof followActiveTab>[0], life: AbortSignal): void {
  const followAgain = followActiveTab(changed, life);
  watchSettings(() => setTimeout(() => !life.aborted && followAgain(), SETTLED_AFTER), life);
}

setTexts(sayInBrowser);
headPage(document, 'Twoway');

render(
  <SidePanelPage
    follow={follow}
    readStructure={() => askActiveTab('get-structure', {})}
    copyText={(text) => navigator.clipboard.writeText(text)}
    openOptions={() => void browser.runtime.openOptionsPage()}
    now={Date.now()}
  />,
  page,
);
