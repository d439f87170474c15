import { defineBackground } from 'wxt/utils/define-background';
import { answerInBackground } from '../../platform/messaging.ts';
import { readSettings } from '../../platform/settings.ts';
import { extensionHandlers } from './extension-handlers.ts';
import { createLedger } from './ledger/ledger.ts';
import type { Means } from './means.ts';
import { pageHandlers } from './page-handlers.ts';
import { PAYLOAD_READERS } from './payload-readers.ts';
import { showBoxState } from './toolbar.ts';

export default defineBackground({
  type: 'module',
  main() {
    const means: Means = { ledger: createLedger(), readSettings, showBoxState, now: () => Date.now() };
    answerInBackground({ page: pageHandlers(means), extension: extensionHandlers(means) }, PAYLOAD_READERS);
  },
});
