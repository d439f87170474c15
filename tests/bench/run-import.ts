import process from 'node:process';
import type { ElementHandle, Page } from 'puppeteer-core';
import { launchTestBrowser, pause, waitFor } from '../browsers/test-browser.ts';
import { measureExtension, type ProcessUse } from './process-use.ts';

/** What one import cost. */
export interface ImportRunReport {
  /** Seconds. */
  reading: number;
  rating: number;
  adding: number;
  /** Before it began, and at most. */
  before: ProcessUse;
  peak: ProcessUse;
  /** Seconds of processor time of page and background: those that other work on the machine does not change. */
  processor: number;
  /** The longest task of the page, in milliseconds. */
  longestTask: number;
  /** How long the background took to answer another request of a page meanwhile, in milliseconds. */
  answers: { median: number; p95: number; most: number };
  /** What the page says at the end. */
  said: string;
}

/** Often enough to see a peak. */
const LOOKED_EVERY = 200;
const PATIENCE = 1_800_000;

const NEXT = '.import-section .main';
const PROGRESS = '.import-section .import-progress';

interface Watch {
  longest: number;
  answers: number[];
  isOver: boolean;
}

/** In the page: its longest task, and how long a small request of it waits. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    const state: Watch = { longest: 0, answers: [], isOver: false };
    Object.assign(globalThis, { watch: state });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) state.longest = Math.max(state.longest, duration);
    }).observe({ type: 'longtask' });
    const ask = async (): Promise<void> => {
      const since = performance.now();
      await chrome.runtime.sendMessage({ request: 'get-hints', payload: {} });
      state.answers.push(performance.now() - since);
      if (!state.isOver) setTimeout(() => void ask(), 300);
    };
    void ask();
  });
}

/** By many short questions: one that takes minutes would be given up. */
function shows(page: Page, selector: string, isThere: boolean): Promise<unknown> {
  return waitFor(async () => ((await page.$(selector)) !== null) === isThere, {
    timeout: PATIENCE,
    message: `${selector} to be ${isThere ? 'there' : 'gone'}`,
  });
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const since = performance.now();
  await work();
  return (performance.now() - since) / 1000;
}

function quantile(values: readonly number[], part: number): number {
  const inOrder = [...values].sort((a, b) => a - b);
  return Math.round(inOrder[Math.min(inOrder.length - 1, Math.floor(part * inOrder.length))] ?? 0);
}

/** Chooses the files on the history page and lets everything be added. A browser of its own. */
export async function runImport(files: readonly string[]): Promise<ImportRunReport> {
  const browser = await launchTestBrowser('chromium');
  try {
    const page = await browser.openExtensionPage('history.html');
    const input = (await page.waitForSelector(
      '.import-section input[type="file"]',
    )) as ElementHandle<HTMLInputElement>;
    await watch(page);
    await pause(2000);
    const id = page.browser().process()?.pid ?? process.pid;
    const before = measureExtension(id);
    const peak = { ...before };
    const looking = setInterval(() => {
      const now = measureExtension(id);
      peak.own = Math.max(peak.own, now.own);
      peak.resident = Math.max(peak.resident, now.resident);
    }, LOOKED_EVERY);
    const reading = await seconds(async () => {
      await input.uploadFile(...files);
      await shows(page, NEXT, true);
    });
    const step = (): Promise<number> =>
      seconds(async () => {
        await page.click(NEXT);
        await shows(page, PROGRESS, true);
        await shows(page, PROGRESS, false);
      });
    const rating = await step();
    const adding = await step();
    clearInterval(looking);
    const { longest, answers } = await page.evaluate(() => {
      const { watch: state } = globalThis as unknown as { watch: Watch };
      state.isOver = true;
      return state;
    });
    const said = await page.$eval('.import-section', (section) => (section as HTMLElement).innerText);
    return {
      reading,
      rating,
      adding,
      before,
      peak,
      processor: measureExtension(id).processor - before.processor,
      longestTask: Math.round(longest),
      answers: { median: quantile(answers, 0.5), p95: quantile(answers, 0.95), most: quantile(answers, 1) },
      said: said.split('\n')[0] ?? '',
    };
  } finally {
    await browser.close();
  }
}
