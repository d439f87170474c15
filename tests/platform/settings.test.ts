import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  DEFAULT_SETTINGS,
  readSettings,
  type Settings,
  type SettingsChange,
  saveSettings,
  watchSettings,
} from '../../platform/settings.ts';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('start with 20 percent, every site, no messages, and keep what was saved', async () => {
    expect(await readSettings()).toEqual({
      version: 1,
      targetShare: 20,
      sites: { facebook: true, linkedin: true, x: true },
      readsMessages: false,
    });
    await saveSettings({ targetShare: 33 });
    await saveSettings({ sites: { linkedin: false } });
    await saveSettings({ readsMessages: true });
    expect(await readSettings()).toEqual({
      version: 1,
      targetShare: 33,
      sites: { facebook: true, linkedin: false, x: true },
      readsMessages: true,
    });
  });

  it('lose none of many changes at once, nor those after one that failed', async () => {
    const set = vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('no room'));
    const refused = expect(saveSettings({ targetShare: 50 })).rejects.toThrow('no room');
    await Promise.all([
      refused,
      saveSettings({ sites: { x: false } }),
      saveSettings({ targetShare: 33 }),
      saveSettings({ sites: { facebook: false } }),
      saveSettings({ readsMessages: true }),
    ]);
    set.mockRestore();
    expect(await readSettings()).toEqual({
      version: 1,
      targetShare: 33,
      sites: { facebook: false, linkedin: true, x: false },
      readsMessages: true,
    });
  });

  it.each([0, 100, 12.5, Number.NaN])('never store a target of %d', async (targetShare) => {
    await expect(saveSettings({ targetShare, readsMessages: true })).rejects.toThrow(RangeError);
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it.each([{ sites: { z: true } }, { sites: { x: 1 } }, { readsMessages: 'yes' }])(
    'never store %j',
    async (change) => {
      await expect(saveSettings(change as unknown as SettingsChange)).rejects.toThrow(TypeError);
      expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    },
  );

  it.each([
    null,
    7,
    'x',
    [],
    {},
    { targetShare: 'many' },
    { targetShare: 1e308 },
    { version: 9 },
    { sites: null },
    { sites: 'all', readsMessages: 1 },
    { sites: { x: 'off', z: false } },
  ])('fall back from damaged %j', async (stored) => {
    await browser.storage.local.set({ settings: stored });
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('fall back field by field', async () => {
    await browser.storage.local.set({
      settings: { targetShare: 'many', sites: { x: false, linkedin: 0 }, readsMessages: true },
    });
    expect(await readSettings()).toEqual({
      version: 1,
      targetShare: 20,
      sites: { facebook: true, linkedin: true, x: false },
      readsMessages: true,
    });
  });

  it('tell of a change until the life ends', async () => {
    const seen: Settings[] = [];
    const life = new AbortController();
    watchSettings((settings) => seen.push(settings), life.signal);
    await saveSettings({ targetShare: 10 });
    life.abort();
    await saveSettings({ targetShare: 30 });
    expect(seen).toEqual([{ ...DEFAULT_SETTINGS, targetShare: 10 }]);
  });
});
