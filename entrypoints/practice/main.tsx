import type { JSX } from 'preact';
import { drawPage } from '../../components/draw-page.tsx';
import { text } from '../../components/texts.ts';
import { askBackground } from '../../platform/messaging.ts';
import { readSettings, watchSettings } from '../../platform/stored-settings.ts';
import { onTexts, sayInBrowser } from '../../platform/texts.ts';
import { PracticePage } from './PracticePage.tsx';
import { newWork } from './practised.ts';

const page = document.getElementById('page');
if (page === null) throw new Error('practice: #page is missing');

/** What selected words are taken with; none where the page was opened without any. */
const ticket = location.hash.slice(1);
// Words are handed over once: a reload is a page without them.
if (ticket !== '') history.replaceState(null, '', location.pathname);

const inWork = newWork();

const whole = (): JSX.Element => (
  <PracticePage
    practise={(draft) => askBackground('practise-draft', draft)}
    takeSelection={
      ticket === '' ? null : async () => (await askBackground('take-selection', { ticket })).selection
    }
    inWork={inWork}
    readSettings={readSettings}
    onSettings={watchSettings}
    copyText={(words) => navigator.clipboard.writeText(words)}
  />
);

onTexts(
  () => drawPage(page, sayInBrowser, () => text('practice_title'), whole),
  new AbortController().signal,
);
