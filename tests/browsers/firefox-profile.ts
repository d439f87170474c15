import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from './find-browser.ts';

/** What Firefox does at its first start takes it longer than all else: it is done once, and each test file gets a copy. */

const TEMPLATE = join(import.meta.dirname, '../../.output/firefox-profile');
/** Says which Firefox has made the template, once it is whole. */
const MADE_BY = join(TEMPLATE, 'made-by.txt');
const LOCKS = ['lock', '.parentlock', basename(MADE_BY)];

/** Without what no test asks for, and what each tab and key would pay for. */
export const CALM: Readonly<Record<string, boolean | number>> = {
  'browser.newtab.preload': false,
  // A page that is left has ended, as if its tab were closed.
  'browser.sessionhistory.max_total_viewers': 0,
  'browser.sessionstore.interval': 100_000_000,
  // One process for all pages of sites, which stays: a tab that starts another one takes twice as long.
  'dom.ipc.keepProcessesAlive.web': 1,
  'dom.ipc.processCount': 1,
  'dom.ipc.processPrelaunch.enabled': false,
  'layout.spellcheckDefault': 0,
  // Sites are answered by the tests: nobody is asked where they are.
  'network.dns.disabled': true,
  'places.history.enabled': false,
};

/** Makes the template, where there is none of this Firefox. */
export async function prepareFirefoxProfile(): Promise<void> {
  const executablePath = ensureBrowser('firefox');
  const version = spawnSync(executablePath, ['--version'], { encoding: 'utf8' }).stdout;
  if (existsSync(MADE_BY) && readFileSync(MADE_BY, 'utf8') === version) return;
  rmSync(TEMPLATE, { recursive: true, force: true });
  mkdirSync(TEMPLATE, { recursive: true });
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    userDataDir: TEMPLATE,
    extraPrefsFirefox: { ...CALM },
  });
  await (await browser.newPage()).goto('data:text/html,<textarea>');
  await browser.close();
  writeFileSync(MADE_BY, version);
}

/** A profile for one browser, new but for its first start. Returns its folder, which the caller removes. */
export function newFirefoxProfile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'firefox-profile-'));
  fillFirefoxProfile(folder);
  return folder;
}

/** Makes an empty folder a profile after its first start; leaves one alone that is a profile. */
export function fillFirefoxProfile(folder: string): void {
  mkdirSync(folder, { recursive: true });
  if (existsSync(MADE_BY) && readdirSync(folder).length === 0)
    cpSync(TEMPLATE, folder, { recursive: true, filter: (path) => !LOCKS.includes(basename(path)) });
}
