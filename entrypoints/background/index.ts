import { defineBackground } from 'wxt/utils/define-background';
import { answerInBackground } from '../../platform/messaging.ts';
import { readSettings, saveSettings, watchSettings } from '../../platform/settings.ts';
import { watchSyncStorage } from '../../platform/sync-news.ts';
import { sayInBrowser } from '../../platform/texts.ts';
import { listenForCommands, noteUntouched } from './commands.ts';
import { createDailyRecord } from './daily-ten/daily-record.ts';
import { createReminder } from './daily-ten/reminder.ts';
import { dailyTenHandlers } from './daily-ten-handlers.ts';
import { extensionHandlers } from './extension-handlers.ts';
import { hintExtensionHandlers, hintPageHandlers } from './hint-handlers.ts';
import { createHintRecord } from './hint-record.ts';
import { createLedger } from './ledger/ledger.ts';
import { ledgerHandlers } from './ledger-handlers.ts';
import type { Means } from './means.ts';
import { pageHandlers } from './page-handlers.ts';
import { PAYLOAD_READERS } from './payload-readers.ts';
import { createSync } from './sync/sync.ts';
import { createSyncArea } from './sync/sync-area.ts';
import { createSyncRecordStore } from './sync/sync-record.ts';
import { toldLedger } from './sync/told-ledger.ts';
import { syncHandlers } from './sync-handlers.ts';
import { showBoxState } from './toolbar.ts';

export default defineBackground({
  type: 'module',
  main() {
    const zone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
    const now = (): number => Date.now();
    const ledger = createLedger({ zone });
    const sync = createSync({
      area: createSyncArea(),
      store: createSyncRecordStore(),
      ledger,
      readSettings,
      saveSettings,
      now,
      zone,
    });
    const daily = createDailyRecord();
    const reminder = createReminder({ daily, readSettings, now, zone, say: sayInBrowser });
    const means: Means = {
      ledger: toldLedger(ledger, () => void sync.noteLedger()),
      hints: createHintRecord(),
      sync,
      others: sync,
      daily,
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
        extension: {
          ...extensionHandlers(means),
          ...ledgerHandlers(means),
          ...hintExtensionHandlers(means),
          ...syncHandlers(means),
          ...dailyTenHandlers(means),
        },
      },
      PAYLOAD_READERS,
    );
    listenForCommands();
    reminder.listen();
    const { signal } = new AbortController();
    watchSyncStorage(() => void sync.wake(), signal);
    watchSettings(() => {
      void sync.wake();
      void reminder.settle();
    }, signal);
    // What a background that was ended had still to do.
    void sync.wake();
    void reminder.settle();
  },
});
