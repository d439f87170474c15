import { render } from 'preact';
import { act } from 'preact/test-utils';
import { OptionsPage, type OptionsPageProps } from '../../../entrypoints/options/OptionsPage.tsx';
import {
  DEFAULT_SETTINGS,
  type Settings,
  type SettingsChange,
  withChange,
} from '../../../platform/settings.ts';
import { NO_SYNC } from './no-sync.ts';

/** The options over settings that are kept as a browser keeps them: what is saved is told to the page. */
export interface StoredPage {
  /** As they are stored now. */
  settings(): Settings;
  /** What was saved by the page, in its order. */
  saved: SettingsChange[];
  /** A change that is made elsewhere. */
  changeElsewhere(change: SettingsChange): Promise<void>;
}

/** Lets the promises of the page answer. */
export const answers = () => new Promise<void>((resolve) => setTimeout(resolve));

export async function openStoredPage(
  given: Partial<OptionsPageProps> & { from?: Partial<Settings> } = {},
): Promise<StoredPage> {
  let stored: Settings = { ...DEFAULT_SETTINGS, ...given.from };
  let tell: (settings: Settings) => void = () => {};
  const saved: SettingsChange[] = [];
  let at = 0;
  const props: OptionsPageProps = {
    readSettings: async () => stored,
    saveSettings: async (change) => {
      saved.push(change);
      stored = withChange(stored, change);
      tell(stored);
    },
    onSettings: (changed) => {
      tell = changed;
    },
    hosts: { x: ['x.com'], linkedin: ['www.linkedin.com'], facebook: ['www.facebook.com'] },
    readHints: async () => ({
      rules: [
        { cue: 'discount', title: 'Discount', family: 'ask', shown: 24, notUseful: 3 },
        { cue: 'urgency', title: 'Urgency', family: 'ask', shown: 0, notUseful: 0 },
        { cue: 'repeat', title: 'Said before', family: 'history', shown: 0, notUseful: 0 },
      ],
      effect: { shown: 25, changed: 8, fell: 5, sent: 20 },
    }),
    readRule: async () => null,
    wakeRule: async () => {},
    forgetHints: async () => {},
    reminder: { ask: async () => true, isThere: async () => true, comesOnTime: true },
    onSync: () => {},
    readSync: async () => NO_SYNC,
    forgetSynced: async () => {},
    keyboard: { readKeys: async () => ({}), openShortcuts: async () => {}, where: 'there' },
    saveFile: () => {},
    version: '1.2.3',
    // Between two choices time goes by.
    language: { readLanguage: async () => null, chooseLanguage: async () => {} },
    focused: '',
    now: () => {
      at += 60_000;
      return at;
    },
    ...given,
  };
  act(() => render(<OptionsPage {...props} />, document.body));
  await act(answers);
  return {
    settings: () => stored,
    saved,
    async changeElsewhere(change) {
      stored = withChange(stored, change);
      await act(async () => tell(stored));
    },
  };
}
