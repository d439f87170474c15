import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release } from 'node:os';
import { dirname } from 'node:path';
import process from 'node:process';
import type { TestBrowser } from '../browsers/test-browser.ts';
import type { Figure } from './figures.ts';

/** Where figures were taken: without it they say nothing. */
export interface Machine {
  processor: string | undefined;
  cores: number;
  system: string;
  node: string;
  /** Null where none took part. */
  browser: string | null;
  /** Averages of 1, 5 and 15 minutes: with more than there are cores, others were at work. */
  load: { before: number[]; after: number[] };
}

const loadAtStart = loadavg();

/** @param browser its name and version; null where none took part */
export function machineOf(browser: string | null): Machine {
  return {
    processor: cpus()[0]?.model,
    cores: cpus().length,
    system: `${process.platform} ${release()}`,
    node: process.version,
    browser,
    load: { before: loadAtStart, after: loadavg() },
  };
}

export async function versionOf(browser: TestBrowser): Promise<string> {
  const page = await browser.openExtensionPage('manifest.json');
  const version = await page.browser().version();
  await page.close();
  return version;
}

/** What each bench leaves; it may hold more. */
export interface Report {
  /** Year, month and day. */
  takenOn: string;
  machine: Machine;
  figures: Figure[];
}

/** Writes what a bench found, with the day and the machine. */
export function writeReport(
  path: string,
  browser: string | null,
  found: { figures: readonly Figure[] } & Record<string, unknown>,
): void {
  const report = { takenOn: new Date().toISOString().slice(0, 10), machine: machineOf(browser), ...found };
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(report, null, 2)}\n`);
}
