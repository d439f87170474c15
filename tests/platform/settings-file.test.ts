import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings, withChange } from '../../platform/settings.ts';
import { checkChange } from '../../platform/settings-fields.ts';
import {
  checkFiledSettings,
  fileSettings,
  readFiledSettings,
  readSettingsFile,
  replacingRules,
  writeSettingsFile,
} from '../../platform/settings-file.ts';
import { anySettings } from './any-settings.ts';

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
  ])('T9: are refused whole: %j', (value) => {
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

describe('a file of settings alone', () => {
  const written = writeSettingsFile(CHOSEN, Date.UTC(2026, 10, 26));

  it('says in its head what it is, of which version, and when it was written', () => {
    expect(JSON.parse(written)).toMatchObject({
      format: 'twoway-settings',
      version: 1,
      exportedAt: '2026-11-26T00:00:00.000Z',
      settings: filed,
    });
  });

  it('brings back whatever was chosen, over whatever was there', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (chosen, there) => {
        const read = readSettingsFile(writeSettingsFile(chosen, 0));
        if ('fault' in read) throw new Error(JSON.stringify(read));
        const now = withChange(there, replacingRules(read.change, there));
        // A running pause is no choice to be kept.
        expect(now).toEqual({ ...chosen, pausedUntil: there.pausedUntil });
      }),
    );
  });

  const changed = (edit: object) => JSON.stringify({ ...JSON.parse(written), ...edit });

  it.each<[string, string, unknown]>([
    ['a file that was cut off', written.slice(0, -9), { fault: 'not-json' }],
    ['an empty file', '', { fault: 'not-json' }],
    ['no object', '7', { fault: 'foreign' }],
    ['something else', '{"name": "x"}', { fault: 'foreign' }],
    ['a list', '[]', { fault: 'foreign' }],
    ['an export of the history', '{"format": "twoway-ledger"}', { fault: 'ledger' }],
    ['a newer file', changed({ version: 2 }), { fault: 'newer' }],
    ['newer settings', changed({ settings: { ...filed, version: 5 } }), { fault: 'newer' }],
    ['a file of no version', changed({ version: '1' }), { fault: 'field', field: 'version' }],
    ['a part that is unknown', changed({ more: 1 }), { fault: 'field', field: 'more' }],
    ['no day', changed({ exportedAt: 'today' }), { fault: 'field', field: 'exportedAt' }],
    ['no settings', changed({ settings: null }), { fault: 'field', field: 'settings' }],
    ['a setting that is unknown', changed({ settings: { ...filed, y: 1 } }), { fault: 'field', field: 'y' }],
    [
      'a damaged setting',
      changed({ settings: { ...filed, keepDays: 7 } }),
      { fault: 'field', field: 'keepDays' },
    ],
  ])('T9: is refused whole, with what is wrong: %s', (_what, text, fault) => {
    expect(readSettingsFile(text)).toEqual(fault);
  });

  it('never throws, and takes over nothing that cannot be stored', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readSettingsFile(text)).toHaveProperty('fault');
      }),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(filed)), fc.jsonValue()), (given) => {
        const checked = checkFiledSettings({ ...given, version: 4 });
        if ('change' in checked) expect(() => checkChange(checked.change)).not.toThrow();
      }),
    );
  });
});
