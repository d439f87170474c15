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

const switches = () => Array.from(document.querySelectorAll<HTMLInputElement>('.switches input'));
const isOn = () => switches().map((one) => one.checked);
const status = () => pick('.switches .status').textContent;

async function flip(index: number): Promise<void> {
  act(() => switches()[index]?.click());
  await act(answers);
}

afterEach(() => act(() => render(null, document.body)));

describe('the sites', () => {
  it('are on, messages off, each with its name and hosts', async () => {
    await open();
    expect(isOn()).toEqual([true, true, true, false]);
    const rows = Array.from(document.querySelectorAll('.switch-row'), (row) => row.textContent);
    expect(rows.slice(0, 2)).toEqual(['Xx.com, twitter.com', 'LinkedInwww.linkedin.com']);
    expect(rows[3]).toContain('Off, they are not read at all.');
  });

  it('are saved at once, one by one', async () => {
    const saveSettings = vi.fn(async () => {});
    await open({ saveSettings });
    await flip(1);
    expect(status()).toBe('Saved: Twoway does nothing on LinkedIn.');
    await flip(1);
    expect(status()).toBe('Saved: Twoway works on LinkedIn.');
    await flip(3);
    expect(status()).toBe('Saved: direct messages are read and rated.');
    expect(saveSettings.mock.calls).toEqual([
      [{ sites: { linkedin: false } }],
      [{ sites: { linkedin: true } }],
      [{ readsMessages: true }],
    ]);
    expect(isOn()).toEqual([true, true, true, true]);
  });

  it('move back where a switch is not saved, and say why', async () => {
    const readSettings = vi.fn(async (): Promise<Settings> => DEFAULT_SETTINGS);
    await open({ readSettings, saveSettings: () => Promise.reject(new Error('no room')) });
    readSettings.mockRejectedValue(new Error('no disk'));
    await flip(0);
    expect(isOn()).toEqual([true, true, true, false]);
    expect(pick('.switches .problem').textContent).toBe(
      'X stays on: this could not be saved, no room. Switch it again.',
    );
  });

  it('follow a change that is made elsewhere', async () => {
    await open();
    await act(async () =>
      tell({ ...DEFAULT_SETTINGS, sites: { ...DEFAULT_SETTINGS.sites, facebook: false } }),
    );
    expect(isOn()).toEqual([true, true, false, false]);
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
    expect(switches()).toEqual([]);
    act(() => pick('[role="alert"] button').click());
    await act(answers);
    expect(switches()).toHaveLength(4);
  });

  it('tell of reposts and of what was probably posted', async () => {
    await open();
    const text = document.body.textContent ?? '';
    expect(text).toContain('post, reply or repost');
    expect(text).toContain('certainly posted or probably');
  });
});
