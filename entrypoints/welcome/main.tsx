import type { JSX } from 'preact';
import { drawPage } from '../../components/draw-page.tsx';
import { text } from '../../components/texts.ts';
import { readSettings, saveSettings, watchSettings } from '../../platform/stored-settings.ts';
import { onTexts, sayInBrowser } from '../../platform/texts.ts';
import { placeOf } from './steps.ts';
import { WelcomePage } from './WelcomePage.tsx';

const page = document.getElementById('page');
if (page === null) throw new Error('welcome: #page is missing');

const whole = (): JSX.Element => (
  <WelcomePage
    readSettings={readSettings}
    saveSettings={saveSettings}
    onSettings={watchSettings}
    readPlace={() => placeOf(location.hash)}
    goTo={(place) => {
      location.hash = place;
    }}
    onPlace={(changed, life) => addEventListener('hashchange', changed, { signal: life })}
    // Firefox starts Twoway in pages that are open, the others do not.
    isReloadNeeded={!import.meta.env.FIREFOX}
  />
);

onTexts(() => drawPage(page, sayInBrowser, () => text('welcome_title'), whole), new AbortController().signal);
