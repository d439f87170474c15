import { defineBackground } from 'wxt/utils/define-background';
import { watchChosenTexts } from '../../platform/chosen-texts.ts';
import { answerInBackground } from '../../platform/messaging.ts';
import { watchOutbox } from '../../platform/outbox.ts';
import { reportError } from '../../platform/report-error.ts';
import {
  readOwnSettings,
  readSettings,
  saveOwnSettings,
  saveSettings,
  watchSettings,
} from '../../platform/stored-settings.ts';
import { watchSyncStorage } from '../../platform/sync-news.ts';
import { onTexts, sayInBrowser } from '../../platform/texts.ts';
import { zoneHere } from '../../platform/zone-here.ts';
import { balanceHandlers, countBalance } from './balance-handlers.ts';
import { listenForCommands, noteUntouched } from './commands.ts';
import { keepCounted } from './counted-balance.ts';
import { createDailyRecord } from './daily-ten/daily-record.ts';
import { createReminder } from './daily-ten/reminder.ts';
import { dailyTenHandlers } from './daily-ten-handlers.ts';
import { hintExtensionHandlers, hintPageHandlers } from './hint-handlers.ts';
import { createHintRecord } from './hint-record.ts';
import { historyHandlers } from './history-handlers.ts';
import { HISTORY_READERS } from './history-readers.ts';
import { importHandlers } from './import-handlers.ts';
import { IMPORT_READERS } from './import-readers.ts';
import { createKeptSelections } from './kept-selections.ts';
import { createClockStore } from './ledger/clock-store.ts';
import { keepSafe } from './ledger/kept-ledger.ts';
import { createLedger } from './ledger/ledger.ts';
import { rememberRecentActs } from './ledger/recent-acts.ts';
import { keepTidy } from './ledger/retention.ts';
import { createSafeKeeping } from './ledger/safe-keeping.ts';
import { createSnapshotStore } from './ledger/snapshot-store.ts';
import { ledgerHandlers } from './ledger-handlers.ts';
import type { Means } from './means.ts';
import { createOutbox } from './outbox.ts';
import { pageHandlers } from './page-handlers.ts';
import { PAYLOAD_READERS } from './payload-readers.ts';
import { practiceHandlers } from './practice-handlers.ts';
import { PRACTICE_READERS } from './practice-readers.ts';
import { sayFault, sayFaults } from './say-faults.ts';
import { listenForSelections } from './selection-menu.ts';
import { createSync } from './sync/sync.ts';
import { createSyncArea } from './sync/sync-area.ts';
import { createSyncRecordStore } from './sync/sync-record.ts';
import { toldLedger } from './sync/told-ledger.ts';
import { syncHandlers } from './sync-handlers.ts';
import { createToolbar } from './toolbar-balance.ts';
import { welcomeOnInstall } from './welcome-tab.ts';

export default defineBackground({
  type: 'module',
  main() {
    const now = (): number => Date.now();
    // Below all others: whatever is written makes what is remembered void.
    const { ledger: remembered, recentActs } = rememberRecentActs(createLedger({ zone: zoneHere }), now);
    // What is restored or grows too old changes the ledger as well: the innermost one tells.
    const stored = toldLedger(remembered, () => {
      void sync.noteLedger();
      void toolbar.settle();
      balance.note();
    });
    const keeping = createSafeKeeping({
      ledger: stored,
      store: createSnapshotStore(),
      now,
      sayFault: (error) => sayFault(error, sayInBrowser),
    });
    const { ledger, tidy } = keepTidy(keepSafe(stored, keeping), {
      readKeepDays: async () => (await readSettings()).keepDays,
      now,
      zone: zoneHere,
      clock: createClockStore(),
    });
    const sync = createSync({
      area: createSyncArea(),
      store: createSyncRecordStore(),
      ledger,
      // What an organisation has set for this machine is no choice for the others.
      readSettings: readOwnSettings,
      saveSettings: saveOwnSettings,
      now,
      zone: zoneHere,
    });
    const toolbar = createToolbar({ ledger, others: sync, readSettings, now, zone: zoneHere });
    const outbox = createOutbox({ ledger, now });
    const daily = createDailyRecord();
    const reminder = createReminder({ daily, readSettings, now, zone: zoneHere, say: sayInBrowser });
    const means: Means = {
      recentActs,
      ledger,
      keeping,
      outbox,
      hints: createHintRecord(),
      sync,
      others: sync,
      daily,
      readSettings,
      saveSettings,
      showBoxState(tabId, { state, score, isUntouched }) {
        if (isUntouched) noteUntouched(tabId);
        return toolbar.showBoxState(tabId, state, score);
      },
      say: sayInBrowser,
      now,
      zone: zoneHere,
    };
    const balance = keepCounted(() => countBalance(means));
    const selections = createKeptSelections();
    answerInBackground(
      {
        page: sayFaults({ ...pageHandlers(means), ...hintPageHandlers(means) }, sayInBrowser),
        extension: sayFaults(
          {
            ...balanceHandlers(means, balance.count),
            ...ledgerHandlers(means),
            ...hintExtensionHandlers(means),
            ...historyHandlers(means),
            ...importHandlers(means),
            ...syncHandlers(means),
            ...dailyTenHandlers(means),
            ...practiceHandlers(means, selections),
          },
          sayInBrowser,
        ),
      },
      { ...PAYLOAD_READERS, ...HISTORY_READERS, ...IMPORT_READERS, ...PRACTICE_READERS },
    );
    // What is said comes with the next answer; see messaging.ts.
    onTexts(() => {}, new AbortController().signal);
    watchChosenTexts(balance.note, new AbortController().signal);
    // How long acts are kept may have changed.
    watchSettings(
      () => void tidy().catch((error: unknown) => reportError('retention', error)),
      new AbortController().signal,
    );
    listenForCommands();
    listenForSelections(selections);
    welcomeOnInstall();
    reminder.listen();
    const { signal } = new AbortController();
    // Other machines may tell of acts that the balance counts.
    watchSyncStorage(
      () =>
        void sync.wake().then(() => {
          void toolbar.settle();
          balance.note();
        }),
      signal,
    );
    watchSettings(() => {
      void sync.wake();
      void reminder.settle();
      void toolbar.settle();
      balance.note();
    }, signal);
    // It comes while the background sleeps, or beside a message that tells the same.
    watchOutbox(() => void outbox.flush(), signal);
    // What a background that was ended had still to do.
    void outbox.flush();
    void sync.wake();
    void reminder.settle();
    void toolbar.settle();
    void balance.begin();
  },
});
