import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface BrowserFacts {
  variable: string;
  /** Names on PATH, best first. */
  commands: readonly string[];
  paths: readonly string[];
  debianPackage: string;
  advice: string;
}

/** data_collection_permissions of the manifest. */
const OLDEST_FIREFOX = 142;

const PROGRAMS = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter((folder) => folder !== undefined);

function inPrograms(...parts: string[]): string[] {
  return PROGRAMS.map((folder) => join(folder, ...parts));
}

const FACTS: Record<BrowserName, BrowserFacts> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    // Chrome and Edge load the extension too, as it is not handed over by --load-extension (see chromium.ts).
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    paths: [
      '/usr/bin/chromium',
      '/usr/lib/chromium/chromium',
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...inPrograms('Chromium', 'Application', 'chrome.exe'),
      ...inPrograms('Google', 'Chrome', 'Application', 'chrome.exe'),
      ...inPrograms('Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ],
    debianPackage: 'chromium',
    advice: 'install Chromium, Chrome or Edge',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    paths: [
      '/usr/bin/firefox-esr',
      '/usr/lib/firefox-esr/firefox-esr',
      '/usr/bin/firefox',
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      ...inPrograms('Mozilla Firefox', 'firefox.exe'),
      ...inPrograms('Firefox Developer Edition', 'firefox.exe'),
    ],
    debianPackage: 'firefox-esr',
    advice: `install Firefox ${OLDEST_FIREFOX} or newer`,
  },
};

function onPath(command: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const name = process.platform === 'win32' ? `${command}.exe` : command;
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** Firefox on Windows prints no version: what cannot be read is taken as new enough. */
function isNewEnough(name: BrowserName, path: string): boolean {
  if (name !== 'firefox') return true;
  const printed = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 10_000 }).stdout ?? '';
  const version = /Firefox (\d+)\./.exec(printed)?.[1];
  return version === undefined || Number(version) >= OLDEST_FIREFOX;
}

/** The browser's program, or null when this machine has none that will do. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, commands, paths } = FACTS[name];
  const chosen = process.env[variable];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`${variable} is set to ${chosen}, but there is no such file`);
  }
  const candidates = [...commands.map(onPath), ...paths].filter((path) => path !== undefined);
  return candidates.find((path) => existsSync(path) && isNewEnough(name, path)) ?? null;
}

function runAptGet(...args: string[]): boolean {
  console.log(`> apt-get ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

/** Where Debian keeps the Liberation fonts. */
const FONT_FOLDER = '/usr/share/fonts/truetype/liberation';

/** The folder of the Liberation fonts, installed where that is possible; null on a machine that has them not. */
export function ensureFonts(): string | null {
  if (!existsSync(FONT_FOLDER) && canInstall()) {
    runAptGet('update', '-q');
    runAptGet('install', '-q', '-y', '--no-install-recommends', 'fonts-liberation');
  }
  return existsSync(FONT_FOLDER) ? FONT_FOLDER : null;
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && onPath('apt-get') !== undefined;
}

/** As findBrowser, but installs Debian's package where that is possible, and otherwise says what to do. */
export function ensureBrowser(name: BrowserName): string {
  const present = findBrowser(name);
  if (present) return present;
  const { variable, debianPackage, advice } = FACTS[name];
  if (canInstall()) {
    console.log(`No ${name} on this machine: installing Debian's package ${debianPackage}.`);
    runAptGet('update', '-q');
    runAptGet('install', '-q', '-y', '--no-install-recommends', debianPackage, 'fonts-liberation');
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  throw new Error(
    `No ${name} found. Please ${advice} (on Debian: apt-get install ${debianPackage}), or set ${variable} to the path of its program.`,
  );
}
