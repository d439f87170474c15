import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SiteId } from '../../analysis/rating.ts';
import {
  DEFAULT_SETTINGS,
  isPanelOffered,
  type Settings,
  type SettingsChange,
} from '../../platform/settings.ts';
import { readSettings, saveSettings, watchSettings } from '../../platform/stored-settings.ts';

const CLIENT = {
  title: 'Heron Bakery',
  isClient: true,
  names: ['Heron'],
  handles: ['heronbakes'],
  domains: ['heron.example'],
};

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('start with 20 percent, every site, no messages, and keep what was saved', async () => {
    expect(await readSettings()).toEqual({
      version: 4,
      targetShare: 20,
      sites: { facebook: 'page', linkedin: 'page', x: 'page' },
      readsMessages: false,
      pause: 150,
      mutedRules: {},
      neverCount: [],
      pausedUntil: 0,
      window: { by: 'acts', acts: 20 },
      reading: 'activity',
      keepDays: 0,
      isSynced: false,
      dailyTen: { isOn: false, remindAt: null },
      own: { names: [], handles: [], domains: [] },
      brands: [],
      hints: { most: 2, hasBadge: true, hasUnderlines: true },
      ratesPrivate: true,
      toolbarBadge: 'draft',
      offeredPanel: false,
    });
    await saveSettings({ targetShare: 33 });
    await saveSettings({ sites: { linkedin: 'off' } });
    await saveSettings({ readsMessages: true });
    await saveSettings({ window: { by: 'days', days: 14 }, reading: 'posts', keepDays: 365, isSynced: true });
    await saveSettings({
      dailyTen: { isOn: true, remindAt: 540 },
      own: { names: ['Mara'], handles: ['zimt'], domains: ['zimt.example'] },
    });
    await saveSettings({
      brands: [CLIENT],
      hints: { most: 1 },
      ratesPrivate: false,
      toolbarBadge: 'balance',
    });
    await saveSettings({ hints: { hasBadge: false } });
    await saveSettings({ pause: 800, neverCount: ['Zimtwerk'], pausedUntil: 1e12 });
    expect(await readSettings()).toEqual({
      version: 4,
      targetShare: 33,
      sites: { facebook: 'page', linkedin: 'off', x: 'page' },
      readsMessages: true,
      pause: 800,
      mutedRules: {},
      neverCount: ['Zimtwerk'],
      pausedUntil: 1e12,
      window: { by: 'days', days: 14 },
      reading: 'posts',
      keepDays: 365,
      isSynced: true,
      dailyTen: { isOn: true, remindAt: 540 },
      own: { names: ['Mara'], handles: ['zimt'], domains: ['zimt.example'] },
      brands: [CLIENT],
      hints: { most: 1, hasBadge: false, hasUnderlines: true },
      ratesPrivate: false,
      toolbarBadge: 'balance',
      offeredPanel: true,
    });
  });

  it('offer the side panel on LinkedIn until the person has said where hints stand there', async () => {
    const isOffered = async (site: SiteId = 'linkedin') => isPanelOffered(await readSettings(), site);
    expect([await isOffered(), await isOffered('x'), await isOffered('facebook')]).toEqual([
      true,
      false,
      false,
    ]);
    await saveSettings({ sites: { x: 'panel' }, pausedUntil: 5 });
    expect(await isOffered()).toBe(true);
    await saveSettings({ sites: { linkedin: 'page' } });
    expect(await isOffered()).toBe(false);
    await saveSettings({ targetShare: 30 });
    expect((await readSettings()).offeredPanel).toBe(true);
    // Who chose before there was an offer gets none.
    await browser.storage.local.set({ settings: { version: 2, sites: { linkedin: 'panel' } } });
    expect(await isOffered()).toBe(false);
    await expect(saveSettings({ offeredPanel: 'yes' as never })).rejects.toThrow(TypeError);
  });

  it('take those of the first version over: on is hints in the page, off is off', async () => {
    await browser.storage.local.set({
      settings: { version: 1, targetShare: 33, sites: { x: true, linkedin: false }, readsMessages: true },
    });
    expect(await readSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      targetShare: 33,
      sites: { facebook: 'page', linkedin: 'off', x: 'page' },
      readsMessages: true,
    });
  });

  it('take those of the third version over, which knew no domains and no brands', async () => {
    const own = { names: ['Mara'], handles: ['zimt'] };
    await browser.storage.local.set({ settings: { version: 3, targetShare: 25, own } });
    expect(await readSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      targetShare: 25,
      own: { ...own, domains: [] },
    });
  });

  it.each<[SettingsChange, unknown]>([
    [{ brands: [{ ...CLIENT, title: ' ' }] }, TypeError],
    [{ brands: Array(21).fill(CLIENT) }, RangeError],
    [{ brands: [{ ...CLIENT, handles: Array(21).fill('a') }] }, RangeError],
    [{ brands: [{ ...CLIENT, isClient: 1 as never }] }, TypeError],
    [{ own: { names: [], handles: [], domains: ['https://mill.example'] } }, TypeError],
    [{ hints: { most: 0 } }, RangeError],
    [{ hints: { most: 6 } }, RangeError],
    [{ hints: { hasBadge: 'no' as never } }, TypeError],
    [{ ratesPrivate: 0 as never }, TypeError],
    [{ toolbarBadge: 'clock' as never }, TypeError],
  ])('refuse %j', async (change, kind) => {
    await expect(saveSettings(change)).rejects.toThrow(kind as never);
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('fall back field by field where brands and hints are damaged', async () => {
    const brands = [
      null,
      { title: '' },
      { title: 'Mill', handles: 5, domains: ['mill.example', 'no domain'] },
    ];
    await browser.storage.local.set({
      settings: { brands, hints: { most: 9, hasBadge: false }, ratesPrivate: 1 },
    });
    expect(await readSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      brands: [{ title: 'Mill', isClient: false, names: [], handles: [], domains: ['mill.example'] }],
      hints: { most: 2, hasBadge: false, hasUnderlines: true },
    });
  });

  it('mute one rule after the other, and wake one', async () => {
    await saveSettings({ mutedRules: { discount: 'chosen' } });
    await saveSettings({ mutedRules: { launch: 'not-useful' } });
    expect((await readSettings()).mutedRules).toEqual({ discount: 'chosen', launch: 'not-useful' });
    await saveSettings({ mutedRules: { discount: null } });
    expect((await readSettings()).mutedRules).toEqual({ launch: 'not-useful' });
  });

  it('T16: lose none of many changes at once, nor those after one that failed', async () => {
    const set = vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('no room'));
    const refused = expect(saveSettings({ targetShare: 50 })).rejects.toThrow('no room');
    await Promise.all([
      refused,
      saveSettings({ sites: { x: 'panel' } }),
      saveSettings({ targetShare: 33 }),
      saveSettings({ sites: { facebook: 'off' } }),
      saveSettings({ readsMessages: true }),
    ]);
    set.mockRestore();
    expect(await readSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      targetShare: 33,
      sites: { facebook: 'off', linkedin: 'page', x: 'panel' },
      readsMessages: true,
    });
  });

  it.each([0, 100, 12.5, Number.NaN])('never store a target of %d', async (targetShare) => {
    await expect(saveSettings({ targetShare, readsMessages: true })).rejects.toThrow(RangeError);
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it.each([
    { sites: { z: 'page' } },
    { sites: { x: 1 } },
    { sites: { x: true } },
    { readsMessages: 'yes' },
    { neverCount: 'me' },
    { neverCount: [' '] },
    { neverCount: ['x'.repeat(81)] },
    { mutedRules: { discount: 'loud' } },
    { mutedRules: { __proto__x: 'chosen' } },
    { pausedUntil: -1 },
    { pausedUntil: Number.POSITIVE_INFINITY },
  ])('never store %j', async (change) => {
    await expect(saveSettings(change as unknown as SettingsChange)).rejects.toThrow(TypeError);
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it.each([{ pause: 149 }, { pause: 3001 }, { pause: 200.5 }, { neverCount: Array(101).fill('x') }])(
    'never store what is out of range: %j',
    async (change) => {
      await expect(saveSettings(change)).rejects.toThrow(RangeError);
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
    { sites: { x: 'loud', z: false } },
    { pause: '150', mutedRules: ['discount'], neverCount: { 0: 'x' }, pausedUntil: 'later' },
    { mutedRules: { 'Not a rule': 'chosen', discount: 7 }, neverCount: ['', 7] },
  ])('T16: fall back from damaged %j', async (stored) => {
    await browser.storage.local.set({ settings: stored });
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('fall back field by field', async () => {
    await browser.storage.local.set({
      settings: { targetShare: 'many', sites: { x: false, linkedin: 0 }, readsMessages: true },
    });
    expect(await readSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      sites: { facebook: 'page', linkedin: 'page', x: 'off' },
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
