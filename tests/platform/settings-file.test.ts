import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings, withChange } from '../../platform/settings.ts';
import { fileSettings, readFiledSettings, replacingRules } from '../../platform/settings-file.ts';

const CHOSEN: Settings = {
  ...DEFAULT_SETTINGS,
  targetShare: 33,
  sites: { facebook: 'off', linkedin: 'panel', x: 'page' },
  mutedRules: { offer: 'chosen' },
  neverCount: ['Order Now Bakery'],
  pausedUntil: 5,
  window: { by: 'days', days: 14 },
  offeredPanel: true,
};
const filed = JSON.parse(JSON.stringify(fileSettings(CHOSEN)));

describe('settings in a file', () => {
  it('come back as they were, but for a running pause', () => {
    const read = readFiledSettings(filed);
    if (read === null) throw new Error('refused');
    expect(withChange(DEFAULT_SETTINGS, read)).toEqual({ ...CHOSEN, pausedUntil: 0 });
    expect(filed).not.toHaveProperty('pausedUntil');
  });

  it('may be some of them, and of an older form', () => {
    expect(readFiledSettings({ version: 4, targetShare: 10 })).toEqual({ targetShare: 10 });
    const sites = { x: false };
    expect(readFiledSettings({ version: 1, sites })).toEqual({
      sites: { ...DEFAULT_SETTINGS.sites, x: 'off' },
    });
  });

  it.each([
    null,
    [],
    'settings',
    {},
    { ...filed, version: 5 },
    { ...filed, version: 0 },
    { ...filed, version: 2.5 },
    { ...filed, targetShare: 0 },
    { ...filed, sites: { ...filed.sites, x: 'on' } },
    { ...filed, sites: { ...filed.sites, y: 'page' } },
    { ...filed, mutedRules: { offer: 'loud' } },
    { ...filed, neverCount: ['a', ''] },
    { ...filed, neverCount: {} },
    { ...filed, window: { by: 'acts', acts: 4 } },
    { ...filed, dailyTen: { isOn: true, remindAt: 1e308 } },
    { ...filed, pausedUntil: 5 },
    { ...filed, extra: 1 },
    JSON.parse('{"version": 4, "__proto__": {"isOwn": true}}'),
  ])('are refused whole: %j', (value) => {
    expect(readFiledSettings(value)).toBeNull();
    expect({}).not.toHaveProperty('isOwn');
  });

  it('wake the rules that they do not mute', () => {
    const now = { ...DEFAULT_SETTINGS, mutedRules: { value: 'chosen' } as const };
    const change = replacingRules({ mutedRules: { offer: 'not-useful' } }, now);
    expect(withChange(now, change).mutedRules).toEqual({ offer: 'not-useful' });
    expect(replacingRules({ targetShare: 10 }, now)).toEqual({ targetShare: 10 });
  });
});
