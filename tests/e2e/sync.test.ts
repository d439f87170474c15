import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesOf } from '../../entrypoints/background/sync/own-items.ts';
import { launchTestBrowser, type TestBrowser, waitFor } from '../browsers/test-browser.ts';
import { seedLedger } from './steps.ts';

/** The real sync storage of Chromium, where a second machine is an item that the page of the extension writes. */

/** In a page of the extension. */
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ value: unknown }> };
  storage: {
    sync: {
      get(keys: null): Promise<Record<string, { days?: string[] }>>;
      set(items: Record<string, unknown>): Promise<void>;
      getBytesInUse(keys: string | null): Promise<number>;
    };
  };
};

describe('more than one machine', () => {
  let browser: TestBrowser;
  let options: Page;

  beforeAll(async () => {
    browser = await launchTestBrowser('chromium');
    options = await browser.openExtensionPage('options.html');
    await seedLedger(options, 'ppccc');
  });

  afterAll(() => browser?.close());

  const stored = () => options.evaluate(() => chrome.storage.sync.get(null));
  const flip = () =>
    options.$eval('[aria-labelledby="sync-title"] .switch-row input', (input) =>
      (input as HTMLInputElement).click(),
    );
  const shows = (text: RegExp) =>
    waitFor(async () => text.test(await options.evaluate(() => document.body.innerText)), {
      timeout: 15_000,
      message: `the options to show ${text}`,
    });
  /** How many of each kind a machine tells of. */
  const told = async (): Promise<string[]> =>
    Object.entries(await stored()).flatMap(([key, item]) =>
      key.startsWith('days:') ? (item.days ?? []) : [],
    );

  it('tells nothing before it is switched on, then totals and settings, and hears of the others', async () => {
    await options.waitForSelector('[aria-labelledby="sync-title"] .switch-row');
    expect(await stored()).toEqual({});
    await flip();
    await shows(/the balance counts the last 30 days now/);
    await waitFor(async () => (await told()).length > 0, {
      timeout: 15_000,
      message: 'totals to be written',
    });
    const counted = (await told()).join('').match(/x(?:pp|rc)[pc]?\d+/g) ?? [];
    const sum = (of: RegExp) =>
      counted.filter((code) => of.test(code)).reduce((all, code) => all + Number(/\d+$/.exec(code)?.[0]), 0);
    expect([sum(/^xpp/), sum(/^xrc/)]).toEqual([2, 3]);

    await options.evaluate(async () => {
      const part = Math.floor(Date.now() / 86_400_000 / 8) - 1;
      await chrome.storage.sync.set({
        [`days:00000000000a:${part}`]: {
          v: 1,
          n: 1,
          at: Date.now() - 3 * 86_400_000,
          days: ['xrc40', 'lpp2'],
        },
        'settings:00000000000a': {
          v: 1,
          n: 1,
          at: Date.now() - 3 * 86_400_000,
          view: { targetShare: [33, Date.now() + 1000, '00000000000a'] },
        },
      });
    });
    // The target of the other machine has come, by the browser's own event.
    await waitFor(
      async () =>
        (await options.$eval('.target-form input:checked', (one) => one.parentElement?.innerText))?.includes(
          '33',
        ),
      { timeout: 15_000, message: 'the target of the other machine' },
    );
    // Five acts of this machine, and 42 of the other one.
    const balance = await options.evaluate(() =>
      chrome.runtime.sendMessage({ request: 'get-balance', payload: {} }),
    );
    expect(balance.value).toMatchObject({ targetShare: 33, tally: { promotion: 4, conversation: 43 } });
    await shows(/Machine 2\s+42 posts and replies; last heard of 3 days ago/);
  });

  it('counts bytes as the browser does', async () => {
    const items = await options.evaluate(async () => {
      const all = Object.entries(await chrome.storage.sync.get(null));
      return Promise.all(
        all.map(async ([key, value]) => ({ key, value, real: await chrome.storage.sync.getBytesInUse(key) })),
      );
    });
    expect(items.length).toBeGreaterThan(3);
    for (const { key, value, real } of items) {
      expect(real).toBeGreaterThan(JSON.stringify(value).length + key.length);
      expect(bytesOf(key, value), key).toBeGreaterThanOrEqual(real);
    }
  });

  it('is at rest when all is told, also after the background was ended', async () => {
    await waitFor(async () => !/Changes follow/.test(await options.evaluate(() => document.body.innerText)), {
      timeout: 15_000,
      message: 'nothing to be due',
    });
    const before = await stored();
    await browser.stopBackground();
    await options.reload();
    await shows(/This machine last wrote/);
    expect(await options.evaluate(() => document.body.innerText)).not.toMatch(/Changes follow/);
    expect(await stored()).toEqual(before);
  });

  it('takes back what it told when it is switched off, and removes the rest when asked', async () => {
    await flip();
    await waitFor(async () => Object.keys(await stored()).every((key) => key.includes(':00000000000a')), {
      timeout: 15_000,
      message: 'the items of this machine to go',
    });
    expect(Object.keys(await stored())).toHaveLength(2);
    await shows(/Remove what all machines have stored/);
    await options.evaluate(() => {
      for (const button of document.querySelectorAll('button'))
        if (button.textContent === 'Remove what all machines have stored') button.click();
    });
    await waitFor(async () => Object.keys(await stored()).length === 0, { message: 'everything to go' });
  });
});
