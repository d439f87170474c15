import { type JSX, render } from 'preact';
import { headPage, setTexts, text } from '../../components/texts.ts';
import { askBackground } from '../../platform/messaging.ts';
import { readSettings, watchSettings } from '../../platform/stored-settings.ts';
import { onTexts, sayInBrowser } from '../../platform/texts.ts';
import { PracticePage } from './PracticePage.tsx';

const page = document.getElementById('page');
if (page === null) throw new Error('practice: #page is missing');

/** What selected words are taken with; none where the page was opened without any. */
const ticket = location.hash.slice(1);
// Words are handed over once: a reload is a page without them.
if (ticket !== '') history.replaceState(null, '', location.pathname);

const whole = (): JSX.Element => (
  <PracticePage
    practise={(draft) => askBackground('practise-draft', draft)}
    takeSelection={
      ticket === '' ? null : async () => (await askBackground('take-selection', { ticket })).selection
    }
    readSettings={readSettings}
    onSettings={watchSettings}
    copyText={(words) => navigator.clipboard.writeText(words)}
  />
);

onTexts(() => {
  setTexts(sayInBrowser);
  headPage(document, text('practice_title'));
  // All of it anew: parts that do not change would keep the texts that they had.
  render(null, page);
  render(whole(), page);
}, new AbortController().signal);
