import type { JSX } from 'preact';
import { browser } from 'wxt/browser';
import { drawPage } from '../../components/draw-page.tsx';
import { text } from '../../components/texts.ts';
import { chooseLanguage, chosenLanguage } from '../../platform/chosen-texts.ts';
import { askBackground } from '../../platform/messaging.ts';
import { lookAtPolicy, watchPolicy } from '../../platform/policy.ts';
import { saveFile } from '../../platform/save-file.ts';
import {
  readOwnSettings,
  readSettings,
  saveOwnSettings,
  saveSettings,
  watchSettings,
} from '../../platform/stored-settings.ts';
import { watchSyncStorage } from '../../platform/sync-news.ts';
import { onTexts, sayInBrowser } from '../../platform/texts.ts';
import type { ReminderPermission } from './DailyTenSection.tsx';
import { importTexts } from './import-texts.ts';
import type { KeyboardSectionProps } from './KeyboardSection.tsx';
import type { LanguageSectionProps } from './LanguageSection.tsx';
import { OptionsPage } from './OptionsPage.tsx';
import type { OlderMeans } from './older-acts.ts';
import { PolicyProvider } from './PolicyNotice.tsx';
import { hostsBySite } from './site-hosts.ts';
import type { Past } from './undo.ts';

const page = document.getElementById('page');
if (page === null) throw new Error('options: #page is missing');

const CHROME_SHORTCUTS = 'chrome://extensions/shortcuts';

const matches = (browser.runtime.getManifest().content_scripts ?? []).flatMap(
  (script) => script.matches ?? [],
);

/** Firefox's own way to its page for shortcuts, which the types of Chrome do not have. */
const { openShortcutSettings } = browser.commands as unknown as {
  openShortcutSettings?: () => Promise<void>;
};

const KEYBOARD: KeyboardSectionProps = {
  async readKeys() {
    const all = await browser.commands.getAll();
    return Object.fromEntries(all.map(({ name, shortcut }) => [name, shortcut ?? '']));
  },
  async openShortcuts() {
    if (openShortcutSettings !== undefined) await openShortcutSettings();
    else await browser.tabs.create({ url: CHROME_SHORTCUTS });
  },
  get where() {
    return openShortcutSettings === undefined ? CHROME_SHORTCUTS : text('key_where_firefox');
  },
};

/** Firefox knows no optional alarms; its manifest does not name them. */
const permissions = (browser.runtime.getManifest().optional_permissions ?? []).filter(
  (one) => one === 'alarms' || one === 'notifications',
);

const REMINDER: ReminderPermission = {
  ask: () => browser.permissions.request({ permissions }),
  isThere: () => browser.permissions.contains({ permissions }),
  comesOnTime: permissions.includes('alarms'),
};

const LANGUAGE: LanguageSectionProps = {
  readLanguage: () => chosenLanguage(importTexts),
  chooseLanguage: (language) => chooseLanguage(language, importTexts),
};

const OLDER: OlderMeans = {
  readOlder: (days, before) => askBackground('get-older', { days, before }),
  restore: async (payload) => (await askBackground('restore-acts', payload)).added,
};

const PAST: Past = { steps: [] };

const whole = (): JSX.Element => (
  <PolicyProvider look={lookAtPolicy} onPolicy={watchPolicy}>
    <OptionsPage
      readSettings={readSettings}
      saveSettings={saveSettings}
      readOwnSettings={readOwnSettings}
      saveOwnSettings={saveOwnSettings}
      past={PAST}
      onSettings={watchSettings}
      hosts={hostsBySite(matches)}
      keyboard={KEYBOARD}
      language={LANGUAGE}
      reminder={REMINDER}
      onSync={watchSyncStorage}
      readSync={() => askBackground('get-sync', {})}
      forgetSynced={async (device) => {
        await askBackground('forget-synced', { device });
      }}
      readHints={() => askBackground('get-hints', {})}
      readRule={(cue) => askBackground('get-rule', { cue })}
      wakeRule={(cue) => askBackground('wake-rule', { cue })}
      forgetHints={() => askBackground('forget-hints', {})}
      restoreHints={async (counts) => void (await askBackground('restore-hints', counts))}
      older={OLDER}
      saveFile={saveFile}
      version={browser.runtime.getManifest().version}
      now={() => Date.now()}
    />
  </PolicyProvider>
);

onTexts(() => drawPage(page, sayInBrowser, () => text('options_title'), whole), new AbortController().signal);
