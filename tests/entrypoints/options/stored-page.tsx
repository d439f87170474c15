import { render } from 'preact';
import { act } from 'preact/test-utils';
import { OptionsPage, type OptionsPageProps } from '../../../entrypoints/options/OptionsPage.tsx';
import { PolicyProvider } from '../../../entrypoints/options/PolicyNotice.tsx';
import { allowedChange, NO_POLICY, type Policy, withPolicy } from '../../../platform/policy.ts';
import {
  DEFAULT_SETTINGS,
  type Settings,
  type SettingsChange,
  withChange,
} from '../../../platform/settings.ts';
import { NO_SYNC } from './no-sync.ts';
import { NO_COUNTS, NONE_OLDER } from './nothing-counted.ts';

/** The options over settings that are kept as a browser keeps them: what is saved is told to the page. */
export interface StoredPage {
  /** The person's own, as they are stored now. */
  settings(): Settings;
  /** What was saved by the page, in its order. */
  saved: SettingsChange[];
  /** A change that is made elsewhere. */
  changeElsewhere(change: SettingsChange): Promise<void>;
}

interface Given {
  /** What the person has chosen before. */
  from?: Partial<Settings>;
  /** What their organisation has set. */
  policy?: Policy;
}

/** Lets the promises of the page answer. */
export const answers = () => new Promise<void>((resolve) => setTimeout(resolve));

export async function openStoredPage({
  from,
  policy = NO_POLICY,
  ...given
}: Partial<OptionsPageProps> & Given = {}): Promise<StoredPage> {
  let stored: Settings = { ...DEFAULT_SETTINGS, ...from };
  let tell: (settings: Settings) => void = () => {};
  const saved: SettingsChange[] = [];
  let at = 0;
  function store(change: SettingsChange): void {
    saved.push(change);
    stored = withChange(stored, change);
    tell(withPolicy(stored, policy));
  }
  const props: OptionsPageProps = {
    readSettings: async () => withPolicy(stored, policy),
    saveSettings: async (change) => store(allowedChange(change, policy)),
    readOwnSettings: async () => stored,
    saveOwnSettings: async (change) => store(change),
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
    wakeRule: async () => NO_COUNTS,
    forgetHints: async () => NO_COUNTS,
    restoreHints: async () => {},
    older: NONE_OLDER,
    past: { steps: [] },
    reminder: { ask: async () => true, isThere: async () => true, comesOnTime: true },
    onSync: () => {},
    readSync: async () => NO_SYNC,
    forgetSynced: async () => {},
    keyboard: { readKeys: async () => ({}), openShortcuts: async () => {}, where: 'there' },
    saveFile: () => {},
    version: '1.2.3',
    // Between two choices time goes by.
    language: { readLanguage: async () => null, chooseLanguage: async () => {} },
    now: () => {
      at += 60_000;
      return at;
    },
    ...given,
  };
  act(() =>
    render(
      <PolicyProvider look={async () => ({ policy, faults: [] })} onPolicy={() => {}}>
        <OptionsPage {...props} />
      </PolicyProvider>,
      document.body,
    ),
  );
  await act(answers);
  return {
    settings: () => stored,
    saved,
    async changeElsewhere(change) {
      stored = withChange(stored, change);
      await act(async () => tell(withPolicy(stored, policy)));
    },
  };
}
