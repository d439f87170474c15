import { join } from 'node:path';
import process from 'node:process';
import type { Page } from 'puppeteer-core';
import { pause } from '../browsers/wait-for.ts';
import { type Figure, figureOf, tableOfFigures } from './figures.ts';
import { writeReport } from './machine.ts';
import { fillLedger, manyActs } from './many-acts.ts';
import { launchPopupBrowser, type Opening, type PopupBrowser } from './real-popup.ts';

/**
 * `node tests/bench/popup.ts [rounds] [file]`: from the navigation to the browser's own popup until its balance is drawn, with
 * the background awake and asleep, and 0, 1,000 and 100,000 acts in the ledger; in turns with an empty page as the popup.
 * And how long the background works on it. Chromium only.
 */

const SIZES = [0, 1000, 100_000];
const LEAST_ROUNDS = 10;
const [rounds = LEAST_ROUNDS, path = join(import.meta.dirname, '../../.output/bench/popup.json')] = [
  process.argv[2] === undefined ? undefined : Math.max(1, Math.round(Number(process.argv[2]))),
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

interface Ledger {
  acts: number;
  browser: PopupBrowser;
  bare: Opening[];
  awake: Opening[];
  asleep: Opening[];
}

/** With as many acts as the target names. */
const TARGET = { acts: 100_000, milliseconds: 100 };

function openingFigures({ acts, bare, awake, asleep }: Ledger): Figure[] {
  const name = `popup, ${acts.toLocaleString('en')} acts`;
  const figure = (what: string, openings: readonly Opening[], part: 'drawn' | 'whole', hasTarget: boolean) =>
    figureOf({
      name: `${name}: ${what}`,
      unit: 'ms',
      ours: openings.map((opening) => opening[part]),
      peer: { name: 'an empty page as the popup', values: bare.map(({ drawn }) => drawn) },
      target: hasTarget && acts === TARGET.acts ? { of: 'ours', most: TARGET.milliseconds } : null,
    });
  return [
    figure('balance', awake, 'drawn', true),
    figure('balance, background asleep', asleep, 'drawn', true),
    figure('all below it', awake, 'whole', false),
  ];
}

async function timeRequests(office: Page, acts: number): Promise<Figure[]> {
  const found: Figure[] = [];
  async function time(request: string, name: string): Promise<void> {
    const times: number[] = [];
    for (let round = 0; round <= rounds; round++) times.push(await timeRequest(office, request));
    found.push(
      figureOf({ name: `${name}, ${acts.toLocaleString('en')} acts`, unit: 'ms', ours: times.slice(1) }),
    );
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
  const figures = ledgers.flatMap(openingFigures);
  for (const { acts, browser } of ledgers)
    figures.push(...(await browser.withOffice((office) => timeRequests(office, acts))));
  writeReport(path, null, { conditions: { rounds }, figures });
  console.log(tableOfFigures(figures));
} finally {
  for (const { browser } of ledgers) browser.close();
}
