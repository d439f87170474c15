// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OptionsPage, type OptionsPageProps } from '../../../entrypoints/options/OptionsPage.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../../platform/settings.ts';
import { pick } from '../../fixtures/load-fixture.ts';

const HOSTS = { x: ['x.com', 'twitter.com'], linkedin: ['www.linkedin.com'], facebook: [] };

let tell: (settings: Settings) => void = () => {};

/** Lets the promises of the page answer. */
const answers = () => new Promise<void>((resolve) => setTimeout(resolve));

async function open(given: Partial<OptionsPageProps> = {}): Promise<void> {
  const props: OptionsPageProps = {
    readSettings: async () => DEFAULT_SETTINGS,
    saveSettings: async () => {},
    onSettings: (changed) => {
      tell = changed;
    },
    hosts: HOSTS,
    ...given,
  };
  act(() => render(<OptionsPage {...props} />, document.body));
  await act(answers);
}

const inputs = () => Array.from(document.querySelectorAll<HTMLInputElement>('.switches input'));
/** The mode of each site by its place among the three, and whether messages are read. */
const chosen = () => inputs().flatMap((one, index) => (one.checked ? [index] : []));
const status = () => pick('.switches .status').textContent;

async function flip(index: number): Promise<void> {
  act(() => inputs()[index]?.click());
  await act(answers);
}

afterEach(() => act(() => render(null, document.body)));

describe('the sites', () => {
  it('have hints in the page, messages off, each with its name and hosts', async () => {
    await open();
    expect(chosen()).toEqual([0, 3, 6]);
    const rows = Array.from(document.querySelectorAll('.choice-row'), (row) => row.textContent);
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
    expect(pick('.switches .problem').textContent).toBe(
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

  it('says why it could not be saved', async () => {
    await open({
      readSettings: async () => ({ ...DEFAULT_SETTINGS, targetShare: 33 }),
      saveSettings: () => Promise.reject(new Error('no room')),
    });
    await choose();
    expect(pick('[role="alert"]').textContent).toContain('20\u202f% could not be saved: no room.');
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
