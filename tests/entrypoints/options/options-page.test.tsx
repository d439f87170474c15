// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OptionsPage, type OptionsPageProps } from '../../../entrypoints/options/OptionsPage.tsx';
import type { HintReport } from '../../../platform/requests.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../platform/settings.ts';
import { pick } from '../../fixtures/load-fixture.ts';
import { NO_SYNC } from './no-sync.ts';
import { NO_COUNTS, NONE_OLDER } from './nothing-counted.ts';

const HOSTS = { x: ['x.com', 'twitter.com'], linkedin: ['www.linkedin.com'], facebook: [] };

let tell: (settings: Settings) => void = () => {};

/** Lets the promises of the page answer. */
const answers = () => new Promise<void>((resolve) => setTimeout(resolve));

async function open(given: Partial<OptionsPageProps> = {}): Promise<void> {
  const props: OptionsPageProps = {
    readSettings: async () => DEFAULT_SETTINGS,
    saveSettings: async () => {},
    readOwnSettings: async () => DEFAULT_SETTINGS,
    saveOwnSettings: async () => {},
    onSettings: (changed) => {
      tell = changed;
    },
    hosts: HOSTS,
    readHints: async () => ({ rules: [], effect: { shown: 0, changed: 0, fell: 0, sent: 0 } }),
    readRule: async () => null,
    wakeRule: async () => NO_COUNTS,
    saveFile: () => {},
    version: '1.2.3',
    forgetHints: async () => NO_COUNTS,
    restoreHints: async () => {},
    older: NONE_OLDER,
    past: { steps: [] },
    reminder: { ask: async () => true, isThere: async () => true, comesOnTime: true },
    onSync: () => {},
    readSync: async () => NO_SYNC,
    forgetSynced: async () => {},
    keyboard: { readKeys: async () => ({}), openShortcuts: async () => {}, where: 'there' },
    language: { readLanguage: async () => null, chooseLanguage: async () => {} },
    now: () => 0,
    ...given,
  };
  act(() => render(<OptionsPage {...props} />, document.body));
  await act(answers);
}

const inputs = () =>
  Array.from(document.querySelectorAll<HTMLInputElement>('[aria-labelledby="sites-title"] input'));
/** The mode of each site by its place among the three, and whether messages are read. */
const chosen = () => inputs().flatMap((one, index) => (one.checked ? [index] : []));
const status = () => pick('[aria-labelledby="sites-title"] .status').textContent;

async function flip(index: number): Promise<void> {
  act(() => inputs()[index]?.click());
  await act(answers);
}

afterEach(() => act(() => render(null, document.body)));

describe('the sites', () => {
  it('have hints in the page, messages off, each with its name and hosts', async () => {
    await open();
    expect(chosen()).toEqual([0, 3, 6]);
    const rows = Array.from(
      document.querySelectorAll('[aria-labelledby="sites-title"] .choice-row'),
      (row) => row.textContent,
    );
    expect(rows.slice(0, 2)).toEqual([
      'Xx.com, twitter.comIn the pageSide panel onlyOff',
      'LinkedInwww.linkedin.comIn the pageSide panel onlyOff',
    ]);
    expect(pick('.switch-row').textContent).toContain('Off, they are not read at all.');
  });

  it('are saved at once, one by one', async () => {
    const saveSettings = vi.fn(async () => {});
    await open({ saveSettings });
    await flip(5);
    expect(status()).toBe('Saved: Twoway does nothing on LinkedIn.');
    await flip(4);
    expect(status()).toBe('Saved: the pages of LinkedIn stay untouched; hints are in the side panel.');
    await flip(3);
    expect(status()).toBe('Saved: hints stand in the pages of LinkedIn.');
    await flip(9);
    expect(status()).toBe('Saved: direct messages are read and rated.');
    expect(saveSettings.mock.calls).toEqual([
      [{ sites: { linkedin: 'off' } }],
      [{ sites: { linkedin: 'panel' } }],
      [{ sites: { linkedin: 'page' } }],
      [{ readsMessages: true }],
    ]);
    expect(chosen()).toEqual([0, 3, 6, 9]);
  });

  it('move back where a choice is not saved, and say why', async () => {
    const readSettings = vi.fn(async (): Promise<Settings> => DEFAULT_SETTINGS);
    await open({ readSettings, saveSettings: () => Promise.reject(new Error('no room')) });
    readSettings.mockRejectedValue(new Error('no disk'));
    await flip(2);
    expect(chosen()).toEqual([0, 3, 6]);
    expect(pick('.switches .status.problem').textContent).toBe(
      'X stays as it is: this could not be saved, no room. Switch it again.',
    );
  });

  it('follow a change that is made elsewhere', async () => {
    await open();
    await act(async () =>
      tell({ ...DEFAULT_SETTINGS, sites: { ...DEFAULT_SETTINGS.sites, facebook: 'off' } }),
    );
    expect(chosen()).toEqual([0, 3, 8]);
  });
});

describe('the target', () => {
  async function choose(): Promise<void> {
    act(() => pick<HTMLInputElement>('.target-form input').click());
    await act(answers);
  }

  it('is saved at once', async () => {
    const saveSettings = vi.fn(async () => {});
    await open({ saveSettings, readSettings: async () => ({ ...DEFAULT_SETTINGS, targetShare: 33 }) });
    await choose();
    expect(saveSettings.mock.calls).toEqual([[{ targetShare: 20 }]]);
    expect(pick('.target-form .status').textContent).toBe('Saved: your target is 20\u202f%.');
  });

  it('follows one that came from another machine, while what is typed here stays', async () => {
    await open();
    const own = pick<HTMLInputElement>('.target-form .value input');
    own.value = '7';
    act(() => void own.dispatchEvent(new Event('input', { bubbles: true })));
    await act(answers);
    await act(async () => tell({ ...DEFAULT_SETTINGS, targetShare: 7 }));
    expect(own.isConnected).toBe(true);
    await act(async () => tell({ ...DEFAULT_SETTINGS, targetShare: 33, window: { by: 'days', days: 9 } }));
    expect(pick('.target-form input:checked').parentElement?.textContent).toContain('33');
    expect(pick<HTMLInputElement>('.window-form [aria-label="Number of days"]').value).toBe('9');
  });

  it('stays as it is typed while the news of the letters before come late', async () => {
    await open();
    const own = pick<HTMLInputElement>('.target-form .value input');
    for (const value of ['1', '12', '120', '12', '1']) {
      own.value = value;
      act(() => void own.dispatchEvent(new Event('input', { bubbles: true })));
    }
    // Firefox tells of the second 12 as well.
    for (const targetShare of [1, 12, 12, 1]) {
      await act(async () => tell({ ...DEFAULT_SETTINGS, targetShare }));
      expect([own.isConnected, own.value]).toEqual([true, '1']);
    }
    await act(async () => tell({ ...DEFAULT_SETTINGS, targetShare: 12 }));
    expect(own.isConnected).toBe(false);
  });

  it('says why it could not be saved', async () => {
    await open({
      readSettings: async () => ({ ...DEFAULT_SETTINGS, targetShare: 33 }),
      saveSettings: () => Promise.reject(new Error('no room')),
    });
    await choose();
    expect(pick('[role="alert"]').textContent).toContain('20\u202f% could not be saved: no room.');
  });
});

describe('hints', () => {
  const section = (name: string) => pick(`[aria-labelledby="${name}-title"]`);

  it('come after the wait that is chosen', async () => {
    const saveSettings = vi.fn(async () => {});
    await open({ saveSettings });
    act(() => section('hints').querySelectorAll<HTMLInputElement>('input')[2]?.click());
    await act(answers);
    expect(saveSettings.mock.calls).toEqual([[{ pause: 1000 }]]);
    expect(section('hints').querySelector('[role="status"]')?.textContent).toBe(
      'Saved: drafts are rated after 1 s.',
    );
  });

  it('never speak of own phrases, one a line; what is too long is not saved and says why', async () => {
    const saveSettings = vi.fn(async () => {});
    await open({ saveSettings });
    const box = pick<HTMLTextAreaElement>('textarea');
    async function write(text: string): Promise<void> {
      box.value = text;
      act(() => void box.dispatchEvent(new Event('change', { bubbles: true })));
      await act(answers);
    }
    await write(' Order Now Bakery \n\nLink in bio\nLink in bio');
    expect(saveSettings.mock.calls).toEqual([[{ neverCount: ['Order Now Bakery', 'Link in bio'] }]]);
    await write('x'.repeat(81));
    expect(saveSettings).toHaveBeenCalledOnce();
    expect(pick('#phrases-problem').textContent).toBe(
      'Use 80 characters a line at most. Your phrases stay as they are.',
    );
  });

  it('that are paused say until when, and come back', async () => {
    const saveSettings = vi.fn(async () => {});
    await open({ saveSettings, readSettings: async () => ({ ...DEFAULT_SETTINGS, pausedUntil: 60_000 }) });
    expect(pick('.paused').textContent).toContain('Hints are paused until');
    act(() => pick('.paused button').click());
    await act(answers);
    expect(saveSettings.mock.calls).toEqual([[{ pausedUntil: 0 }]]);
    expect(document.querySelector('.paused')).toBeNull();
  });

  const REPORT: HintReport = {
    rules: [
      { cue: 'discount', title: 'Discount', family: 'ask', shown: 24, notUseful: 3 },
      { cue: 'launch', title: 'Launch', family: 'ask', shown: 0, notUseful: 0 },
      { cue: 'urgency', title: 'Urgency', family: 'ask', shown: 1, notUseful: 0 },
    ],
    effect: { shown: 25, changed: 8, fell: 5, sent: 20 },
  };

  it('are counted, and rules that are muted say why and can be woken', async () => {
    const wakeRule = vi.fn(async () => NO_COUNTS);
    const saveSettings = vi.fn(async () => {});
    await open({
      saveSettings,
      readHints: async () => REPORT,
      wakeRule,
      readSettings: async () => ({
        ...DEFAULT_SETTINGS,
        mutedRules: { discount: 'not-useful', launch: 'chosen' },
      }),
    });
    expect(section('rules').textContent).toContain(
      '25 drafts showed a hint. In 32\u202f% the words were changed within a minute, in 20\u202f% the score fell after that; 80\u202f% were posted.',
    );
    expect(Array.from(document.querySelectorAll('.rules .note'), (note) => note.textContent)).toEqual([
      'muted: not useful more than one time in ten; shown 24 times, 3 not useful',
      'muted by you; never shown',
      'shown 1 time',
    ]);
    act(() => pick('.rule input').click());
    await act(answers);
    expect(saveSettings.mock.calls).toEqual([[{ mutedRules: { discount: null } }]]);
    // With the counts of before, the next mark would mute it again.
    expect(wakeRule.mock.calls).toEqual([['discount']]);
    expect(section('rules').querySelector('[role="status"]')?.textContent).toBe('“Discount” speaks again.');
  });

  it('are erased from the counts at once, or say why not', async () => {
    const readHints = vi.fn(async () => REPORT);
    const forgetHints = vi.fn(async () => NO_COUNTS).mockRejectedValueOnce(new Error('no disk'));
    await open({ readHints, forgetHints });
    const erase = () => act(() => section('rules').querySelector<HTMLElement>(':scope > button')?.click());
    erase();
    await act(answers);
    expect(section('rules').textContent).toContain('That was not saved: no disk.');
    readHints.mockResolvedValue({ rules: [], effect: { shown: 0, changed: 0, fell: 0, sent: 0 } });
    erase();
    await act(answers);
    expect(section('rules').textContent).toContain('No draft has shown a hint yet.');
    expect(section('rules').textContent).toContain('All counts are erased.');
  });
});

describe('the options', () => {
  it('say why they could not be read, and read again', async () => {
    const readSettings = vi
      .fn(async (): Promise<Settings> => DEFAULT_SETTINGS)
      .mockRejectedValueOnce(new Error('no disk'));
    await open({ readSettings });
    expect(pick('[role="alert"]').textContent).toContain('could not be read: no disk.');
    expect(inputs()).toEqual([]);
    act(() => pick('[role="alert"] button').click());
    await act(answers);
    expect(inputs()).toHaveLength(10);
  });

  it('tell of reposts and of what was probably posted', async () => {
    await open();
    const text = document.body.textContent ?? '';
    expect(text).toContain('post, reply or repost');
    expect(text).toContain('certainly posted or probably');
  });
});
