import { defineBackground } from 'wxt/utils/define-background';
import { answerInBackground } from '../../platform/messaging.ts';
import { readSettings, saveSettings } from '../../platform/settings.ts';
import { sayInBrowser } from '../../platform/texts.ts';
import { listenForCommands, noteUntouched } from './commands.ts';
import { extensionHandlers } from './extension-handlers.ts';
import { hintExtensionHandlers, hintPageHandlers } from './hint-handlers.ts';
import { createHintRecord } from './hint-record.ts';
import { createLedger } from './ledger/ledger.ts';
import { rememberRecentActs } from './ledger/recent-acts.ts';
import { ledgerHandlers } from './ledger-handlers.ts';
import type { Means } from './means.ts';
import { pageHandlers } from './page-handlers.ts';
import { PAYLOAD_READERS } from './payload-readers.ts';
import { showBoxState } from './toolbar.ts';

export default defineBackground({
  type: 'module',
  main() {
    const zone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
    const now = (): number => Date.now();
    const means: Means = {
      ...rememberRecentActs(createLedger({ zone }), now),
      hints: createHintRecord(),
      readSettings,
      saveSettings,
      showBoxState(tabId, state, score) {
        if (score !== null) noteUntouched(tabId);
        return showBoxState(tabId, state, score);
      },
      say: sayInBrowser,
      now,
      zone,
    };
    answerInBackground(
      {
        page: { ...pageHandlers(means), ...hintPageHandlers(means) },
        extension: { ...extensionHandlers(means), ...ledgerHandlers(means), ...hintExtensionHandlers(means) },
      },
      PAYLOAD_READERS,
    );
    listenForCommands();
  },
});
