import type { JSX } from 'preact';
import { browser } from 'wxt/browser';
import { drawPage } from '../../components/draw-page.tsx';
import { text } from '../../components/texts.ts';
import { askBackground } from '../../platform/messaging.ts';
import { eraseStored, putBackStored, readStored, watchStored } from '../../platform/stored-fields.ts';
import { onTexts, sayInBrowser } from '../../platform/texts.ts';
import { AbilitiesPage } from './AbilitiesPage.tsx';
import { tryConnection } from './try-connection.ts';

const page = document.getElementById('page');
if (page === null) throw new Error('abilities: #page is missing');

const whole = (): JSX.Element => (
  <AbilitiesPage
    manifest={{ ...browser.runtime.getManifest() }}
    readGranted={async () => (await browser.permissions.getAll()).permissions ?? []}
    tryConnection={tryConnection}
    readStored={readStored}
    eraseStored={eraseStored}
    putBackStored={putBackStored}
    onStored={watchStored}
    forgetSynced={async () => void (await askBackground('forget-synced', { device: null }))}
    countStores={() => askBackground('count-stores', {})}
    lookAtStore={async (store) => (await askBackground('look-at-store', { store })).rows}
    readUsage={async () => (await navigator.storage.estimate()).usage ?? null}
    ledger={{
      readPart: (after) => askBackground('read-acts', { after }),
      erase: async (count) => (await askBackground('erase-ledger', { count })).isErased,
      restore: async (payload) => (await askBackground('restore-acts', payload)).added,
    }}
  />
);

onTexts(
  () => drawPage(page, sayInBrowser, () => text('abilities_title'), whole),
  new AbortController().signal,
);
