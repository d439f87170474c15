import { cpus, loadavg, release } from 'node:os';
import process from 'node:process';
import type { TestBrowser } from '../browsers/test-browser.ts';

/** Where figures were taken: without it they say nothing. */
export interface Machine {
  processor: string | undefined;
  cores: number;
  system: string;
  browser: string;
  /** Averages of 1, 5 and 15 minutes: with more than there are cores, others were at work. */
  load: { before: number[]; after: number[] };
}

/** @param loadBefore the load when the bench began */
export function machineOf(browser: string, loadBefore: number[]): Machine {
  return {
    processor: cpus()[0]?.model,
    cores: cpus().length,
    system: `${process.platform} ${release()}`,
    browser,
    load: { before: loadBefore, after: loadavg() },
  };
}

export async function versionOf(browser: TestBrowser): Promise<string> {
  const page = await browser.openExtensionPage('manifest.json');
  const version = await page.browser().version();
  await page.close();
  return version;
}
