import { defineBackground } from 'wxt/utils/define-background';
import { answerInBackground } from '../../platform/messaging.ts';
import { readSettings, saveSettings } from '../../platform/settings.ts';
import { sayInBrowser } from '../../platform/texts.ts';
import { balanceHandlers } from './balance-handlers.ts';
import { listenForCommands, noteUntouched } from './commands.ts';
import { hintExtensionHandlers, hintPageHandlers } from './hint-handlers.ts';
import { createHintRecord } from './hint-record.ts';

import { historyHandlers } from './history-handlers.ts';
import { HISTORY_READERS } from './history-readers.ts';
import { importHandlers } from './import-handlers.ts';
import { IMPORT_READERS } from './import-readers.ts';

import { createLedger } from './ledger/ledger.ts';
import { ledgerHandlers } from './ledger-handlers.ts';
import type { Means } from './means.ts';
import { pageHandlers } from './page-handlers.ts';
import { PAYLOAD_READERS } from './payload-readers.ts';
import { showBoxState } from './toolbar.ts';

export default defineBackground({
  type: 'module',
  main() {
    const zone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
    const means: Means = {
      ledger: createLedger({ zone }),
      hints: createHintRecord(),
      readSettings,
      saveSettings,
      showBoxState(tabId, state, score) {
        if (score !== null) noteUntouched(tabId);
        return showBoxState(tabId, state, score);
      },
      say: sayInBrowser,
      now: () => Date.now(),
      zone,
    };
    answerInBackground(
      {
        page: { ...pageHandlers(means), ...hintPageHandlers(means) },
        extension: {
          ...balanceHandlers(means),
          ...ledgerHandlers(means),
          ...importHandlers(means),
          ...hintExtensionHandlers(means),
          ...historyHandlers(means),
        },
      },
      { ...PAYLOAD_READERS, ...HISTORY_READERS, ...IMPORT_READERS },
    );
    listenForCommands();
  },
});
