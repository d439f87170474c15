import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { readBuild } from '../store/make-packages.ts';
import { type PackedFile, packFiles } from '../store/pack-files.ts';

/**
 * Makes the package that updates are tested from, once more: `tests/hostile/pack-previous.ts` from the root of a clone with
 * its history. It installs the dependencies of that commit in a folder of its own, builds and packs; the same commit
 * gives the same bytes. tests/fixtures/previous-version/README.md says why this commit.
 */

const COMMIT = '48a401de33dcf120420ff2c928c8a4e3a198c90e';
/** Nothing was published when it was written: all have one version. This one is to be older for a browser. */
const VERSION = '0.0.9';
const BUILDS = { chrome: 'chrome-mv3', firefox: 'firefox-mv3' } as const;

const ROOT = join(import.meta.dirname, '../..');
const TARGET = join(ROOT, 'tests/fixtures/previous-version/twoway-0.0.9.zip');

/** Files that both browsers have are in it once, in `both/`. */
function sharedOnce(chrome: readonly PackedFile[], firefox: readonly PackedFile[]): PackedFile[] {
  const others = new Map(firefox.map((file) => [file.name, file]));
  const isShared = ({ name, content }: PackedFile) => {
    const other = others.get(name);
    return other !== undefined && Buffer.compare(content, other.content) === 0;
  };
  const shared = chrome.filter(isShared);
  const names = new Set(shared.map(({ name }) => name));
  const under = (folder: string, files: readonly PackedFile[]) =>
    files.map(({ name, content }) => ({ name: `${folder}/${name}`, content }));
  const own = (files: readonly PackedFile[]) => files.filter(({ name }) => !names.has(name));
  return [...under('both', shared), ...under('chrome', own(chrome)), ...under('firefox', own(firefox))];
}

const folder = mkdtempSync(join(tmpdir(), 'previous-version-'));
const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });

try {
  const sources = execFileSync('git', ['archive', COMMIT], { cwd: ROOT, maxBuffer: 1 << 28 });
  execFileSync('tar', ['x', '-C', folder], { input: sources });
  run('npm', 'ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund');
  const file = join(folder, 'package.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version: VERSION }));
  run('npm', 'run', '--silent', 'build');
  const [chrome, firefox] = [BUILDS.chrome, BUILDS.firefox].map((build) =>
    readBuild(join(folder, '.output', build)),
  );
  const zip = packFiles(sharedOnce(chrome ?? [], firefox ?? []));
  writeFileSync(TARGET, zip);
  console.log(`${TARGET}: ${zip.length} bytes`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
