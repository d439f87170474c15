import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { Page } from 'puppeteer-core';
import { launchTestBrowser, pause, type TestBrowser } from '../browsers/test-browser.ts';
import { fillLedger, manyActs } from './many-acts.ts';
import { quantile } from './read-typing.ts';

/**
 * `npm run bench:popup -- [rounds] [file]`: from the navigation to the popup until its balance is drawn, and how long
 * the background works on it, with 0, 1,000 and 100,000 acts in the ledger; in turns with a page of the extension that
 * does nothing. Chromium only.
 */

const SIZES = [0, 1000, 100_000];
const LEAST_ROUNDS = 10;
const [rounds = LEAST_ROUNDS, path = join(import.meta.dirname, 'reports/popup.json')] = [
  process.argv[2] === undefined ? undefined : Number(process.argv[2]),
  process.argv[3],
];

/** Milliseconds; on a busy machine a snapshot of 100,000 acts takes some seconds. */
const SNAPSHOT_TIME = 30_000;

/** What is drawn when there is something to be read: the balance, or the way to the first act; JSON on the bare page. */
const DRAWN = '.balance-window,.places,pre';

/** Windows and readings, beside those that are chosen when nothing was chosen. */
const CHOICES = {
  'last 20, all activity': { window: { by: 'acts', acts: 20 }, reading: 'activity' },
  'last 20, posts only': { window: { by: 'acts', acts: 20 }, reading: 'posts' },
  'last 500, posts only': { window: { by: 'acts', acts: 500 }, reading: 'posts' },
  'last 30 days, all activity': { window: { by: 'days', days: 30 }, reading: 'activity' },
  'last 366 days, posts only': { window: { by: 'days', days: 366 }, reading: 'posts' },
};

/** Milliseconds from the navigation until something is drawn: by the clock, and of the page's own processor time. */
interface Opening {
  wall: number;
  cpu: number;
}

async function openAndTime(browser: TestBrowser, address: string): Promise<Opening> {
  const page = await browser.openExtensionPage('manifest.json');
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  await page.evaluateOnNewDocument((selector) => {
    const look = (): void => {
      if (document.querySelector(selector) === null) return;
      watch.disconnect();
      // Past the frame that draws it.
      requestAnimationFrame(() =>
        setTimeout(() => Object.assign(globalThis, { drawnAt: performance.now() })),
      );
    };
    const watch = new MutationObserver(look);
    watch.observe(document, { childList: true, subtree: true });
  }, DRAWN);
  const before = await busy();
  await page.goto(browser.extensionUrl(address));
  const handle = await page.waitForFunction(() => (globalThis as { drawnAt?: number }).drawnAt);
  const opening = { wall: Number(await handle.jsonValue()), cpu: (await busy()) - before };
  await page.close();
  return opening;
}

async function timeRequest(office: Page, request: string): Promise<number> {
  return office.evaluate(async (name) => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    const start = performance.now();
    const reply = await chrome.runtime.sendMessage({ request: name, payload: {} });
    if (!reply.ok) throw new Error(reply.error);
    return performance.now() - start;
  }, request);
}

async function choose(office: Page, choice: object): Promise<void> {
  await office.evaluate(async (settings) => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    await chrome.storage.local.set({ settings });
  }, choice);
}

function summary(times: readonly number[]): { median: number; p95: number } {
  const round = (value: number) => Math.round(value * 10) / 10;
  return { median: round(quantile(times, 0.5)), p95: round(quantile(times, 0.95)) };
}

interface Ledger {
  acts: number;
  browser: TestBrowser;
  office: Page;
  bare: Opening[];
  awake: Opening[];
  asleep: Opening[];
}

const ledgers: Ledger[] = [];
try {
  for (const acts of SIZES) {
    const browser = await launchTestBrowser('chromium');
    const office = await browser.openExtensionPage('options.html');
    await fillLedger(office, manyActs(acts, Date.now()));
    ledgers.push({ acts, browser, office, bare: [], awake: [], asleep: [] });
    console.error(`${acts} acts are in`);
  }
  // After so many acts a snapshot is taken: a background that is stopped before its end begins it anew.
  await pause(SNAPSHOT_TIME);
  // The first one of each warms up, and does not count.
  for (let round = 0; round <= rounds; round++) {
    const order = round % 2 === 0 ? ledgers : [...ledgers].reverse();
    for (const { browser, bare, awake, asleep } of order) {
      const times = [await openAndTime(browser, 'manifest.json'), await openAndTime(browser, 'popup.html')];
      await browser.stopBackground();
      times.push(await openAndTime(browser, 'popup.html'));
      if (round === 0) continue;
      for (const [index, list] of [bare, awake, asleep].entries())
        list.push(...times.slice(index, index + 1));
    }
    console.error(`round ${round} of ${rounds}`);
  }
  const requests: Record<string, number | string>[] = [];
  for (const { acts, office } of ledgers) {
    for (const [name, choice] of Object.entries(CHOICES)) {
      await choose(office, choice);
      const times: number[] = [];
      for (let round = 0; round <= rounds; round++) times.push(await timeRequest(office, 'get-balance'));
      requests.push({ acts, request: `get-balance, ${name}`, ...summary(times.slice(1)) });
    }
    const times: number[] = [];
    for (let round = 0; round <= rounds; round++) times.push(await timeRequest(office, 'get-repeats'));
    requests.push({ acts, request: 'get-repeats', ...summary(times.slice(1)) });
  }
  const [empty] = ledgers;
  const opening = ledgers.map(({ acts, bare, awake, asleep }) => {
    const medianOf = (list: readonly Opening[]) =>
      quantile(
        list.map(({ wall }) => wall),
        0.5,
      );
    const ratio = (list: readonly Opening[], peer: readonly Opening[]) =>
      Math.round((100 * medianOf(list)) / medianOf(peer)) / 100;
    const both = (list: readonly Opening[]) => ({
      wall: summary(list.map(({ wall }) => wall)),
      cpu: summary(list.map(({ cpu }) => cpu)),
    });
    return {
      acts,
      bare: both(bare),
      awake: both(awake),
      asleep: both(asleep),
      toBare: ratio(awake, bare),
      toEmpty: ratio(awake, empty?.awake ?? awake),
    };
  });
  const report = {
    takenOn: new Date().toISOString().slice(0, 10),
    machine: {
      processor: cpus()[0]?.model,
      cores: cpus().length,
      system: `${process.platform} ${release()}`,
      load: loadavg(),
    },
    rounds,
    opening,
    requests,
  };
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(report, null, 2)}\n`);
  console.log('Milliseconds: median, 95th percentile (median of the processor time of the page).\n');
  console.log('| acts | bare page | background awake | background asleep | to the bare page | to 0 acts |');
  console.log('|---|---|---|---|---|---|');
  for (const { acts, bare, awake, asleep, toBare, toEmpty } of opening) {
    const cells = [bare, awake, asleep].map(({ wall, cpu }) => `${wall.median}, ${wall.p95} (${cpu.median})`);
    console.log(`| ${acts} | ${cells.join(' | ')} | ${toBare} | ${toEmpty} |`);
  }
  for (const { acts, request, median, p95 } of requests)
    console.log(`${acts}: ${request}: ${median}, ${p95}`);
} finally {
  for (const { browser } of ledgers) await browser.close();
}
