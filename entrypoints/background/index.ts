import { defineBackground } from 'wxt/utils/define-background';
import { answerInBackground } from '../../platform/messaging.ts';
import { readSettings } from '../../platform/settings.ts';
import { extensionHandlers, pageHandlers } from './handlers.ts';
import { createLedger } from './ledger/ledger.ts';
import { PAYLOAD_READERS } from './payload-readers.ts';

export default defineBackground({
  type: 'module',
  main() {
    const means = { ledger: createLedger(), readSettings, now: () => Date.now() };
    answerInBackground({ page: pageHandlers(means), extension: extensionHandlers(means) }, PAYLOAD_READERS);
  },
});
