import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  allowedChange,
  FixedError,
  lookAtPolicy,
  NO_POLICY,
  POLICY_FIELDS,
  type Policy,
  restorePolicy,
  withPolicy,
} from '../../platform/policy.ts';
import { DEFAULT_SETTINGS, type Settings, type SettingsChange } from '../../platform/settings.ts';
import {
  readOwnSettings,
  readSettings,
  saveOwnSettings,
  saveSettings,
  watchSettings,
} from '../../platform/stored-settings.ts';

const GIVEN = {
  targetShare: 10,
  sites: { linkedin: 'panel', facebook: 'off' },
  mutedRules: ['offer'],
  readsMessages: false,
};
const POLICY: Policy = {
  targetShare: 10,
  sites: { linkedin: 'panel', facebook: 'off' },
  mutedRules: ['offer'],
  messagesOff: true,
};

/** As an organisation does it: nobody else may write there. */
const setPolicy = (given: Record<string, unknown>) =>
  (browser.storage.managed as unknown as { set(items: object): Promise<void> }).set(given);

const stored = async () => (await browser.storage.local.get('settings')).settings;

beforeEach(() => fakeBrowser.reset());

describe('a policy', () => {
  it('is read field by field', () => {
    expect(restorePolicy(GIVEN)).toEqual({ policy: POLICY, faults: [] });
    expect(restorePolicy({})).toEqual({ policy: NO_POLICY, faults: [] });
  });

  it.each<[Record<string, unknown>, string]>([
    [{ targetShare: 0 }, 'targetShare is no whole number from 1 to 99'],
    [{ targetShare: '20' }, 'targetShare is no whole number from 1 to 99'],
    [{ sites: ['x'] }, 'sites is no object'],
    [{ sites: { z: 'off' } }, 'sites.z is unknown'],
    [{ sites: { constructor: 'off' } }, 'sites.constructor is unknown'],
    [{ sites: { x: false } }, 'sites.x is not page, panel or off'],
    [{ mutedRules: 'offer' }, 'mutedRules is no list'],
    [{ mutedRules: ['__proto__'] }, 'mutedRules[0] is no rule'],
    [{ readsMessages: true }, 'readsMessages can only be false'],
    [{ target: 20 }, 'target is unknown'],
  ])('leaves %j out and says so, and the rest holds', (damaged, fault) => {
    expect(restorePolicy(damaged)).toEqual({ policy: NO_POLICY, faults: [fault] });
    const { policy } = restorePolicy({ ...GIVEN, ...damaged });
    const rest = Object.keys(GIVEN).filter((name) => !Object.hasOwn(damaged, name));
    for (const name of rest.filter((one) => one !== 'readsMessages'))
      expect(policy[name as 'sites']).toEqual(POLICY[name as 'sites']);
  });

  it('keeps what can be read of a list and of sites', () => {
    const { policy, faults } = restorePolicy({
      sites: { x: 'loud', linkedin: 'off' },
      mutedRules: ['offer', 5, 'price', 'offer'],
    });
    expect(policy).toEqual({ ...NO_POLICY, sites: { linkedin: 'off' }, mutedRules: ['offer', 'price'] });
    expect(faults).toEqual(['sites.x is not page, panel or off', 'mutedRules[1] is no rule']);
  });

  it('lies over what the person chose', () => {
    const own: Settings = {
      ...DEFAULT_SETTINGS,
      targetShare: 33,
      readsMessages: true,
      mutedRules: { price: 'chosen' },
    };
    expect(withPolicy(own, NO_POLICY)).toEqual(own);
    expect(withPolicy(own, POLICY)).toEqual({
      ...own,
      targetShare: 10,
      readsMessages: false,
      sites: { x: 'page', linkedin: 'panel', facebook: 'off' },
      mutedRules: { price: 'chosen', offer: 'chosen' },
      // There is nothing to be chosen on LinkedIn.
      offeredPanel: true,
    });
  });

  it.each<SettingsChange>([
    { targetShare: 20 },
    { readsMessages: true },
    { sites: { facebook: 'page' } },
    { sites: { x: 'off', linkedin: 'page' } },
    { mutedRules: { offer: null } },
  ])('refuses %j', (change) => {
    expect(() => allowedChange(change, POLICY)).toThrow(FixedError);
    expect(() => allowedChange(change, POLICY)).toThrow('your organisation has set this');
    expect(allowedChange(change, NO_POLICY)).toEqual(change);
  });

  it('lets through what it does not set, and takes no choice of its own for one of the person', () => {
    expect(allowedChange({ pause: 500, sites: { x: 'off' }, mutedRules: { price: null } }, POLICY)).toEqual({
      pause: 500,
      sites: { x: 'off' },
      mutedRules: { price: null },
    });
    const all = { targetShare: 10, readsMessages: false, sites: POLICY.sites, pause: 500 };
    expect(allowedChange(all, POLICY)).toEqual({ pause: 500 });
  });

  it('may set what its schema names, no more and no less', () => {
    const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../public/policy.json'), 'utf8'));
    expect(Object.keys(schema.properties).sort()).toEqual([...POLICY_FIELDS].sort());
    expect(Object.keys(schema.properties.sites.properties)).toEqual(Object.keys(DEFAULT_SETTINGS.sites));
    const { minimum, maximum } = schema.properties.targetShare;
    for (const targetShare of [minimum, maximum])
      expect(restorePolicy({ targetShare }).policy.targetShare).toBe(targetShare);
  });
});

describe('the settings under a policy', () => {
  it('are those of the organisation, and stored stays what the person chose', async () => {
    await saveSettings({ targetShare: 33, readsMessages: true });
    await setPolicy(GIVEN);
    expect(await readSettings()).toMatchObject({ targetShare: 10, readsMessages: false });
    expect(await readOwnSettings()).toMatchObject({ targetShare: 33, readsMessages: true });
    await saveSettings({ pause: 500, targetShare: 10 });
    expect(await stored()).toMatchObject({ pause: 500, targetShare: 33, sites: DEFAULT_SETTINGS.sites });
    await setPolicy({ targetShare: null, sites: null, mutedRules: null, readsMessages: null });
    expect(await readSettings()).toMatchObject({ targetShare: 33, readsMessages: true, pause: 500 });
  });

  it('are refused with the reason, and nothing of the change is stored', async () => {
    await setPolicy(GIVEN);
    await expect(saveSettings({ targetShare: 50, pause: 500 })).rejects.toThrow(FixedError);
    expect(await stored()).toBeUndefined();
    await expect(saveSettings({ targetShare: 500 })).rejects.toThrow(RangeError);
  });

  it('can come back from a file or another machine, below the policy', async () => {
    await setPolicy(GIVEN);
    await saveOwnSettings({ targetShare: 50 });
    expect(await readSettings()).toMatchObject({ targetShare: 10 });
    expect(await readOwnSettings()).toMatchObject({ targetShare: 50, mutedRules: {} });
  });

  it('tell of a new policy, and of a choice with the policy over it', async () => {
    const seen: Settings[] = [];
    const life = new AbortController();
    watchSettings((settings) => seen.push(settings), life.signal);
    await setPolicy({ targetShare: 10 });
    await vi.waitFor(() => expect(seen.at(-1)).toMatchObject({ targetShare: 10 }));
    await saveOwnSettings({ targetShare: 50, pause: 500 });
    await vi.waitFor(() => expect(seen.at(-1)).toMatchObject({ targetShare: 10, pause: 500 }));
    life.abort();
    await setPolicy({ targetShare: 11 });
    await readSettings();
    expect(seen.at(-1)).toMatchObject({ targetShare: 10 });
  });

  it('are the person’s own where nobody manages the browser, and are not known where nobody can tell', async () => {
    const get = vi.spyOn(browser.storage.managed, 'get');
    get.mockRejectedValue(new Error('Managed storage manifest not found'));
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await lookAtPolicy()).toEqual({ policy: NO_POLICY, faults: [] });
    get.mockRejectedValue(new Error('disk on fire'));
    await expect(readSettings()).rejects.toThrow('disk on fire');
    await expect(saveSettings({ pause: 500 })).rejects.toThrow('disk on fire');
    get.mockRestore();
  });
});
