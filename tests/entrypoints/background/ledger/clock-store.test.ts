import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createClockStore } from '../../../../entrypoints/background/ledger/clock-store.ts';

const START = 20_000;

describe('the clock’s store', () => {
  beforeEach(() => fakeBrowser.reset());

  it('gives back what was written, in two numbers', async () => {
    const store = createClockStore();
    expect(await store.read()).toBeNull();
    for (const record of [
      { believed: START, doubted: null },
      { believed: START, doubted: START + 90 },
    ]) {
      await store.write(record);
      expect(await createClockStore().read()).toEqual(record);
    }
    expect(await browser.storage.local.get(null)).toEqual({
      'believed-day': { believed: START, doubted: START + 90 },
    });
  });

  it.each([
    [null],
    [7],
    [{}],
    [{ believed: '20000' }],
    [{ believed: 1, doubted: 'soon' }],
    [{ believed: Number.NaN }],
  ])('takes %j for nothing', async (damaged) => {
    await browser.storage.local.set({ 'believed-day': damaged });
    expect(await createClockStore().read()).toBeNull();
  });
});
