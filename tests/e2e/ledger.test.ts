import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchTestBrowser, type TestBrowser, waitFor } from '../browsers/test-browser.ts';
import { changeSettings, eraseLedger, openOffice } from './fixture-steps.ts';
import { AD, BROWSERS, expectBalance, publish, seedActs, seedLedger, TALK } from './steps.ts';

const DAY = 86_400_000;

/** What stands in the extension's other storage under a key; `page` is one of the extension. */
function stored(
  page: Page,
  key: string,
  area: 'local' | 'session' = 'local',
): Promise<Record<string, unknown> | undefined> {
  return page.evaluate(
    async (wanted, where) => {
      const { browser, chrome } = globalThis as unknown as Record<
        string,
        typeof import('wxt/browser').browser
      >;
      const all = await (browser ?? chrome)?.storage[where].get(wanted);
      return all?.[wanted] as Record<string, unknown> | undefined;
    },
    key,
    area,
  );
}

/** Waits until a snapshot of so many acts stands there. */
async function snapshotTaken(page: Page, acts: number): Promise<void> {
  await waitFor(
    async () => {
      const slot = (await stored(page, 'ledger-head'))?.slot as { acts: number } | null | undefined;
      return slot?.acts === acts;
    },
    {
      timeout: 8000,
      message: `a snapshot of ${acts} acts`,
    },
  );
}

/** What a browser does to a database that it finds damaged, or a person with its tools. */
function loseDatabase(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deletion = indexedDB.deleteDatabase('ledger');
        deletion.onsuccess = () => resolve();
        deletion.onerror = () => reject(new Error(String(deletion.error)));
      }),
  );
}

/** Puts something into the extension's other storage; `page` is one of the extension. */
function store(page: Page, items: Record<string, unknown>): Promise<void> {
  return page.evaluate(async (all) => {
    const { browser, chrome } = globalThis as unknown as Record<string, typeof import('wxt/browser').browser>;
    await (browser ?? chrome)?.storage.local.set(all);
  }, items);
}

/** Opens the popup over a kept balance with this next step; gives the steps that it shows, one after the other. */
function nextStepsOf(page: Page, kept: string): Promise<string[]> {
  return page.evaluate(async (words) => {
    const { browser, chrome } = globalThis as unknown as Record<string, typeof import('wxt/browser').browser>;
    const session = (browser ?? chrome)?.storage.session;
    const { balance: stored } = ((await session?.get('balance')) ?? {}) as {
      balance?: { balance: { next: { text: string } } };
    };
    if (stored === undefined) throw new Error('no balance is kept');
    stored.balance.next.text = words;
    await session?.set({ balance: stored });
    const popup = window.open('/popup.html');
    if (popup === null) throw new Error('the popup did not open');
    const seen: string[] = [];
    const isCounted = () => popup.document.querySelector('main[aria-busy="false"]') !== null;
    const start = performance.now();
    while (performance.now() - start < 5000) {
      const text = popup.document.querySelector('.next p')?.textContent ?? '';
      if (text !== '' && text !== seen.at(-1)) seen.push(text);
      if (isCounted() && seen.length > 0) break;
      await new Promise((resolve) => setTimeout(resolve));
    }
    popup.close();
    return seen;
  }, kept);
}

/** How many acts the ledger says it has; `page` is one of the extension. */
function countActs(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<string, typeof import('wxt/browser').browser>;
    const request = { request: 'read-acts', payload: { after: null } };
    const reply = await (browser ?? chrome)?.runtime.sendMessage(request);
    return reply.value.count;
  });
}

describe.each(BROWSERS)('the ledger in %s', (name) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await launchTestBrowser(name);
  });

  afterAll(() => browser?.close());

  it('outlives the background, and its own loss', async () => {
    const options = await browser.openExtensionPage('options.html');
    const page = await browser.openSite('https://x.com/home');
    await publish(page, AD);
    await snapshotTaken(options, 1);
    await browser.stopBackground();
    await publish(page, TALK);
    await expectBalance(browser, page, '1 of 2');
    await seedLedger(options, 'c'.repeat(30));
    await snapshotTaken(options, 32);
    await browser.stopBackground();
    await loseDatabase(options);
    await options.close();

    // What comes after the loss does not take the place of the snapshot.
    await page.bringToFront();
    await publish(page, AD);
    await expectBalance(browser, page, '1 of 1');
    const popup = await browser.openExtensionPageBehind(page, 'popup.html');
    const notice = () =>
      popup.evaluate(() => document.querySelector<HTMLElement>('.ledger-notice')?.innerText);
    expect(await waitFor(notice, { timeout: 8000, message: 'the notice' })).toContain('32 entries are gone');
    await popup.evaluate(() => document.querySelector<HTMLElement>('.ledger-notice button')?.click());
    await waitFor(async () => (await notice()) === undefined, { timeout: 8000, message: 'the notice gone' });
    expect(await popup.evaluate(() => document.body.innerText)).toMatch(/2 of 20 promotional/);
    // All of the snapshot, and what came after the loss.
    expect(await countActs(popup)).toBe(33);
    await popup.close();
    expect(browser.pageErrors(page)).toEqual([]);
  });

  it('keeps its balance ready for the popup', async () => {
    const office = await openOffice(browser);
    interface Kept {
      balance: { targetShare: number; tally: Record<string, number> };
    }
    async function expectKept(target: number, tally: Record<string, number>): Promise<void> {
      let kept: Kept | undefined;
      await waitFor(
        async () => {
          kept = (await stored(office, 'balance', 'session')) as Kept | undefined;
          return kept?.balance.targetShare === target && isDeepStrictEqual(kept.balance.tally, tally);
        },
        { timeout: 8000, message: () => `what is kept to follow; it is ${JSON.stringify(kept)}` },
      );
    }
    const none = { promotion: 0, broadcast: 0, sharing: 0, conversation: 0 };
    await eraseLedger(office);
    await seedActs(office, [{ kind: 'sharing', daysAgo: 1 }], 'before');
    await expectKept(20, { ...none, sharing: 1 });
    await seedActs(office, [
      { kind: 'promotion', daysAgo: 2 },
      { kind: 'sharing', daysAgo: 1 },
    ]);
    await expectKept(20, { ...none, promotion: 1, sharing: 2 });
    await changeSettings(office, { targetShare: 35 });
    await expectKept(35, { ...none, promotion: 1, sharing: 2 });
    await changeSettings(office, { targetShare: 20 });
    await expectKept(20, { ...none, promotion: 1, sharing: 2 });
    // Awake, it may answer before the popup draws.
    await browser.stopBackground();
    expect(await nextStepsOf(office, 'What was kept.')).toEqual([
      'What was kept.',
      expect.stringMatching(/\d/),
    ]);
    await eraseLedger(office);
    await expectKept(20, none);
    await office.close();
  });

  it('loses what is too old, but not by a clock that has leapt ahead', async () => {
    const office = await openOffice(browser);
    await eraseLedger(office);
    await seedActs(office, [
      { kind: 'promotion', daysAgo: 400 },
      { kind: 'conversation', daysAgo: 1 },
    ]);
    const today = Math.floor(Date.now() / DAY);
    // As if it had been another year until today.
    await store(office, { 'believed-day': { believed: today - 2000, doubted: null } });
    await changeSettings(office, { keepDays: 365 });
    const isDoubted = async () =>
      Math.abs(Number((await stored(office, 'believed-day'))?.doubted) - today) <= 1;
    await waitFor(isDoubted, { timeout: 8000, message: 'the leap to be seen' });
    const page = await browser.openSite('https://x.com/home');
    await expectBalance(browser, page, '1 of 2');
    expect(await countActs(office)).toBe(2);

    await browser.stopBackground();
    await store(office, { 'believed-day': { believed: today - 2000, doubted: today - 9 } });
    await expectBalance(browser, page, '0 of 1');
    expect(await countActs(office)).toBe(1);
    await browser.leaveSite(page);
    await office.close();
  });
});
