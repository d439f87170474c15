import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  parseTarget,
  readSettings,
  type Settings,
  saveTarget,
  TARGET_PRESETS,
  watchSettings,
} from '../../platform/settings.ts';

beforeEach(() => fakeBrowser.reset());

describe('parseTarget', () => {
  it.each([
    ['25', 25],
    [' 25 % ', 25],
    ['1', 1],
    ['99', 99],
  ])('takes %j', (input, targetShare) => {
    expect(parseTarget(input)).toEqual({ targetShare });
  });

  it.each(['', '0', '100', '-5', '12.5', 'ten', '1e1', '٢٥', '20 % of all', '99999999999'])(
    'refuses %j and says what is accepted',
    (input) => {
      expect(parseTarget(input)).toEqual({ error: 'Use a whole number from 1 to 99, for example 20.' });
    },
  );
});

describe('settings', () => {
  it('start with 20 percent and keep what was saved', async () => {
    expect(await readSettings()).toEqual({ version: 1, targetShare: 20 });
    await saveTarget(33);
    expect(await readSettings()).toEqual({ version: 1, targetShare: 33 });
  });

  it.each([0, 100, 12.5, Number.NaN])('never store %d', async (target) => {
    await expect(saveTarget(target)).rejects.toThrow(RangeError);
    expect(await readSettings()).toEqual({ version: 1, targetShare: 20 });
  });

  it.each([null, 7, 'x', [], {}, { targetShare: 'many' }, { targetShare: 1e308 }, { version: 9 }])(
    'fall back from damaged %j',
    async (stored) => {
      await browser.storage.local.set({ settings: stored });
      expect(await readSettings()).toEqual({ version: 1, targetShare: 20 });
    },
  );

  it('tell of a change until the life ends', async () => {
    const seen: Settings[] = [];
    const life = new AbortController();
    watchSettings((settings) => seen.push(settings), life.signal);
    await saveTarget(10);
    life.abort();
    await saveTarget(30);
    expect(seen).toEqual([{ version: 1, targetShare: 10 }]);
  });

  it('have presets that can be saved', () => {
    for (const preset of TARGET_PRESETS)
      expect(parseTarget(String(preset.targetShare))).toEqual({ targetShare: preset.targetShare });
    expect(new Set(TARGET_PRESETS.map((preset) => preset.targetShare)).size).toBe(TARGET_PRESETS.length);
  });
});
