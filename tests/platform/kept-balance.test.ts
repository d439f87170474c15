import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetBalance, keepBalance, readKeptBalance } from '../../platform/kept-balance.ts';
import type { BalanceReport } from '../../platform/requests.ts';
import { DEFAULT_SETTINGS, type SettingsChange, withChange } from '../../platform/settings.ts';

const { targetShare, window, reading } = DEFAULT_SETTINGS;
const BALANCE = { targetShare, window, reading, today: 3 } as BalanceReport;
/** Noon of a day, by the clock here. */
const NOON = new Date(2026, 10, 26, 12).getTime();
const HOUR = 3_600_000;

const read = (now: number, change: SettingsChange = {}) =>
  readKeptBalance(Promise.resolve(withChange(DEFAULT_SETTINGS, change)), now);

beforeEach(() => fakeBrowser.reset());

describe('readKeptBalance', () => {
  it('gives what was kept until the day ends', async () => {
    expect(await read(NOON)).toBeNull();
    await keepBalance(BALANCE, NOON);
    expect(await read(NOON)).toEqual(BALANCE);
    expect(await read(NOON + 12 * HOUR - 1)).toEqual(BALANCE);
    expect(await read(NOON + 12 * HOUR)).toBeNull();
  });

  it('gives it although the browser has put its fields in another order', async () => {
    await keepBalance({ ...BALANCE, window: { acts: 20, by: 'acts' } }, NOON);
    expect(await read(NOON)).not.toBeNull();
  });

  it('gives none of the future, where the clock was set back', async () => {
    await keepBalance(BALANCE, NOON);
    expect(await read(NOON - 1)).toBeNull();
  });

  it.each<SettingsChange>([
    { targetShare: 35 },
    { window: { by: 'acts', acts: 50 } },
    { window: { by: 'days', days: 20 } },
    { reading: reading === 'posts' ? 'activity' : 'posts' },
  ])('gives none that answers to other settings: %j', async (change) => {
    await keepBalance(BALANCE, NOON);
    expect(await read(NOON, change)).toBeNull();
    expect(await read(NOON)).toEqual(BALANCE);
  });

  it('gives none that was counted in another time zone', async () => {
    await keepBalance(BALANCE, NOON);
    const { balance } = (await fakeBrowser.storage.session.get('balance')) as { balance: object };
    await fakeBrowser.storage.session.set({ balance: { ...balance, zone: 'Antarctica/Troll' } });
    expect(await read(NOON)).toBeNull();
  });

  it('gives none once it is forgotten', async () => {
    await keepBalance(BALANCE, NOON);
    await forgetBalance();
    expect(await read(NOON)).toBeNull();
  });

  it('stays in the memory of the browser', async () => {
    await keepBalance(BALANCE, NOON);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
  });

  it('says what went wrong, and the background is asked', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const failing = Promise.reject(new Error('The disk is full'));
    expect(await readKeptBalance(failing, NOON)).toBeNull();
    expect(said).toHaveBeenCalled();
    said.mockRestore();
  });
});
