import { type JSX, render } from 'preact';
import { headPage, setTexts, text } from '../../components/texts.ts';
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

onTexts(() => {
  setTexts(sayInBrowser);
  headPage(document, text('welcome_title'));
  // All of it anew: parts that do not change would keep the texts that they had.
  render(null, page);
  render(whole(), page);
}, new AbortController().signal);
