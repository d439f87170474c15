import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchTestBrowser } from '../browsers/test-browser.ts';
import { makePackages } from '../store/make-packages.ts';
import { unpackFiles } from '../store/unpack-files.ts';
import { AD, BROWSERS, badge, openCard, type } from './steps.ts';

/** What `npm run zip` hands to the stores: it can be made again, passes their checks, and works when installed. */

const ROOT = join(import.meta.dirname, '../..');
const run = promisify(execFile);
const scratch = mkdtempSync(join(tmpdir(), 'packages-'));
const packages = join(scratch, 'packages');
const inPackages = (part: string) => join(packages, `twoway-${VERSION}-${part}`);

function readJson(path: string) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

const OWN = readJson(join(ROOT, 'package.json'));
const VERSION: string = OWN.version;
const STORES = ['chrome', 'edge', 'firefox'];

beforeAll(async () => {
  makePackages(ROOT, packages);
  for (const store of STORES)
    await unpackFiles(readFileSync(inPackages(`${store}.zip`)), join(scratch, store));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

it('T21: have the same hashes when they are built elsewhere from the source package alone', async () => {
  const sources = join(scratch, 'sources');
  await unpackFiles(readFileSync(inPackages('sources.zip')), sources);
  symlinkSync(join(ROOT, 'node_modules'), join(sources, 'node_modules'));
  await run('npm', ['run', 'zip'], { cwd: sources, env: { ...process.env, NODE_ENV: 'test' } });
  const sums = readFileSync(join(packages, 'SHA256SUMS.txt'), 'utf8');
  expect(readFileSync(join(sources, '.output/packages/SHA256SUMS.txt'), 'utf8')).toBe(sums);
  expect(sums.trim().split('\n')).toHaveLength(5);
}, 240_000);

it("T21: pass Mozilla's linter without an error, a warning or a notice", async () => {
  const linter = join(ROOT, 'node_modules/.bin/addons-linter');
  // It ends with an error where it finds one; what it found stands in the output in any case.
  const answer = await run(linter, ['--output', 'json', inPackages('firefox.zip')]).catch((error) => error);
  const { summary, errors, warnings, notices } = JSON.parse(answer.stdout);
  expect([...errors, ...warnings, ...notices].map(({ code, file }) => `${code} in ${file}`)).toEqual([]);
  expect(summary).toEqual({ errors: 0, notices: 0, warnings: 0 });
});

it('declare to Firefox that no data are collected', () => {
  const { gecko } = readJson(join(scratch, 'firefox/manifest.json')).browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});

describe.each(STORES)('the package for %s', (store) => {
  const read = (name: string) => readFileSync(join(scratch, store, name), 'utf8');

  it('is of the version of the project, below the limits of the stores', () => {
    const { version, manifest_version } = JSON.parse(read('manifest.json'));
    expect({ version, manifest_version }).toEqual({ version: VERSION, manifest_version: 3 });
    expect(readFileSync(inPackages(`${store}.zip`)).length).toBeLessThan(2_000_000);
  });

  it('T21: brings its licence, and those of all that is bundled', () => {
    const notices = read('NOTICES.txt');
    expect(read('LICENSE.txt')).toBe(readFileSync(join(ROOT, 'LICENSE'), 'utf8'));
    for (const name of Object.keys(OWN.dependencies)) {
      expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+$`, 'm'));
      expect(notices).toContain(
        readFileSync(join(ROOT, 'node_modules', name, 'LICENSE'), 'utf8')
          .replaceAll('\r\n', '\n')
          .trim(),
      );
    }
  });

  it('T21: brings a bill of materials with the sum of each package', () => {
    const { components } = JSON.parse(read('sbom.cdx.json'));
    expect(components.map((one: { name: string }) => one.name)).toEqual(
      expect.arrayContaining([...Object.keys(OWN.dependencies), 'wxt', 'punycode']),
    );
    for (const { name, hashes } of components) expect(hashes[0]?.content, name).toMatch(/^[\da-f]{128}$/);
    // What builds and tests is no part of it.
    expect(components.some((one: { name: string }) => /vitest|puppeteer|typescript/.test(one.name))).toBe(
      false,
    );
  });
});

it.each(BROWSERS)(
  'installs in %s from the package, and coaches there',
  async (name) => {
    const store = name === 'chromium' ? 'chrome' : 'firefox';
    const browser = await launchTestBrowser(name, {
      extensionDir: join(scratch, store),
      extensionZip: inPackages(`${store}.zip`),
    });
    try {
      const page = await browser.openSite('https://x.com/home');
      await type(page, AD);
      expect((await badge(browser, page, /hard sell/)).name).toMatch(/^Self-promotion \d+ of 100/);
      expect((await openCard(browser, page)).text).toContain('course');
      expect(browser.pageErrors(page)).toEqual([]);
      const options = await browser.openExtensionPage('options.html');
      expect(await options.title()).toContain('Twoway');
    } finally {
      await browser.close();
    }
  },
  90_000,
);
