import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { Page } from 'puppeteer-core';
import { pause } from '../browsers/wait-for.ts';
import { fillLedger, manyActs } from './many-acts.ts';
import { quantile } from './read-typing.ts';
import { launchPopupBrowser, type Opening, type PopupBrowser } from './real-popup.ts';

/**
 * `npm run bench:popup -- [rounds] [file]`: from the navigation to the browser's own popup until its balance is drawn, with
 * the background awake and asleep, and 0, 1,000 and 100,000 acts in the ledger; in turns with an empty page as the popup.
 * And how long the background works on it. Chromium only.
 */

const SIZES = [0, 1000, 100_000];
const LEAST_ROUNDS = 10;
const [rounds = LEAST_ROUNDS, path = join(import.meta.dirname, 'reports/popup.json')] = [
  process.argv[2] === undefined ? undefined : Number(process.argv[2]),
  process.argv[3],
];
const FIRST_PORT = 9450;

/** Milliseconds: a snapshot of 100,000 acts takes some seconds, and the browser puts its store in order for longer. */
const SNAPSHOT_TIME = 90_000;

/** What is to be seen: the balance or the way to the first act, and what stands last. */
const POPUP = { drawn: '.balance-window,.places', whole: '.act-list,.places' };
/** A text that the browser shows by itself. */
const BARE = { drawn: 'pre', whole: 'pre' };

/** Windows and readings, beside those that are chosen when nothing was chosen. */
const CHOICES = {
  'last 20, all activity': { window: { by: 'acts', acts: 20 }, reading: 'activity' },
  'last 20, posts only': { window: { by: 'acts', acts: 20 }, reading: 'posts' },
  'last 500, posts only': { window: { by: 'acts', acts: 500 }, reading: 'posts' },
  'last 30 days, all activity': { window: { by: 'days', days: 30 }, reading: 'activity' },
  'last 366 days, posts only': { window: { by: 'days', days: 366 }, reading: 'posts' },
};

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
  browser: PopupBrowser;
  bare: Opening[];
  awake: Opening[];
  asleep: Opening[];
}

function summarise(openings: readonly Opening[]): Record<keyof Opening, ReturnType<typeof summary>> {
  const of = (part: keyof Opening) => summary(openings.map((opening) => opening[part]));
  return { made: of('made'), drawn: of('drawn'), whole: of('whole'), before: of('before') };
}

async function timeRequests(office: Page, acts: number): Promise<Record<string, number | string>[]> {
  const found: Record<string, number | string>[] = [];
  async function time(request: string, name: string): Promise<void> {
    const times: number[] = [];
    for (let round = 0; round <= rounds; round++) times.push(await timeRequest(office, request));
    found.push({ acts, request: name, ...summary(times.slice(1)) });
  }
  for (const [name, choice] of Object.entries(CHOICES)) {
    await choose(office, choice);
    await time('get-balance', `get-balance, ${name}`);
  }
  await time('get-repeats', 'get-repeats');
  return found;
}

const ledgers: Ledger[] = [];
try {
  for (const [index, acts] of SIZES.entries()) {
    const browser = await launchPopupBrowser(FIRST_PORT + index);
    ledgers.push({ acts, browser, bare: [], awake: [], asleep: [] });
    await browser.withOffice((office) => fillLedger(office, manyActs(acts, Date.now())));
    console.error(`${acts} acts are in`);
  }
  // After so many acts a snapshot is taken: a background that is stopped before its end begins it anew.
  await pause(SNAPSHOT_TIME);
  // The first one of each warms up, and does not count.
  for (let round = 0; round <= rounds; round++) {
    const order = round % 2 === 0 ? ledgers : [...ledgers].reverse();
    for (const { browser, bare, awake, asleep } of order) {
      const openings: [Opening[], Opening][] = [
        [bare, await browser.open('/manifest.json', BARE, false)],
        [awake, await browser.open('/popup.html', POPUP, false)],
        [asleep, await browser.open('/popup.html', POPUP, true)],
      ];
      if (round > 0) for (const [list, opening] of openings) list.push(opening);
    }
    console.error(`round ${round} of ${rounds}`);
  }
  const load = loadavg();
  const requests: Record<string, number | string>[] = [];
  for (const { acts, browser } of ledgers)
    requests.push(...(await browser.withOffice((office) => timeRequests(office, acts))));
  const [empty] = ledgers;
  const opening = ledgers.map(({ acts, bare, awake, asleep }) => {
    const drawn = (list: readonly Opening[]) => summarise(list).drawn.median;
    const ratio = (list: readonly Opening[], peer: readonly Opening[]) =>
      Math.round((100 * drawn(list)) / drawn(peer)) / 100;
    return {
      acts,
      bare: summarise(bare),
      awake: summarise(awake),
      asleep: summarise(asleep),
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
      load,
    },
    rounds,
    opening,
    requests,
  };
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(report, null, 2)}\n`);
  console.log('Milliseconds from the navigation: median, 95th percentile.\n');
  console.log(
    '| acts | empty page | balance | all below it | balance, background asleep | to the empty page | to 0 acts |',
  );
  console.log('|---|---|---|---|---|---|---|');
  for (const { acts, bare, awake, asleep, toBare, toEmpty } of opening) {
    const cells = [bare.drawn, awake.drawn, awake.whole, asleep.drawn].map(
      ({ median, p95 }) => `${median}, ${p95}`,
    );
    console.log(`| ${acts} | ${cells.join(' | ')} | ${toBare} | ${toEmpty} |`);
  }
  for (const { acts, request, median, p95 } of requests)
    console.log(`${acts}: ${request}: ${median}, ${p95}`);
} finally {
  for (const { browser } of ledgers) browser.close();
}
