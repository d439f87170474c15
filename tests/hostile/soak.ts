import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../browsers/find-browser.ts';
import {
  faultsIn,
  type HostileReport,
  PARTS,
  type Part,
  type PartReport,
  putTable,
  type TestRun,
  tableOfThreats,
  takeAgain,
  triedFiles,
} from './report.ts';
import { watchConnections } from './watch-connections.ts';

/**
 * `npm run soak [-- --short] [--part unit|e2e] [--file tests/e2e/update.test.ts ...]`: all tests of threats in their full form,
 * one after the other, then the report beside this file and the table in SECURITY.md. With `--part` only that part runs, and
 * the report keeps the last run of the other. With `--file` those files run again, after what they found has been mended; the
 * table says so. `--short` takes as many inputs as `npm test`, and writes nothing. Ends by itself: {@link MOST_MINUTES} are the
 * bound, each test has its own below that. Ends with 1 if a test failed, a threat has no test, acts were lost, or anything was
 * connected to elsewhere.
 */

const ROOT = join(import.meta.dirname, '../..');
const REPORT = join(import.meta.dirname, 'report.json');
const SECURITY = join(ROOT, 'SECURITY.md');
const MOST_MINUTES = 150;

/** Of Vitest's full names: those of suites and of the test, with blanks between. */
const OF_THREATS = String.raw`(^|\s)T\d+(, T\d+)*: `;

const { values: options } = parseArgs({
  options: { short: { type: 'boolean' }, part: { type: 'string' }, file: { type: 'string', multiple: true } },
});
const isShort = options.short === true;
/** Those to run again; none if all are run. */
const again = options.file ?? [];
const partOf = (file: string): Part => (file.startsWith('tests/e2e/') ? 'e2e' : 'unit');
const parts = PARTS.filter((part) =>
  again.length > 0 ? again.some((file) => partOf(file) === part) : (options.part ?? part) === part,
);
if (parts.length === 0)
  throw new Error(`soak: there is no part "${options.part}"; the parts are ${PARTS.join(', ')}`);
for (const file of again) {
  if (!existsSync(join(ROOT, file))) throw new Error(`soak: there is no ${file}; name it from the root.`);
  if (!isShort && lastReport()[partOf(file)] === undefined)
    throw new Error(
      `soak: no report has the part of ${file}: run \`npm run soak -- --part ${partOf(file)}\` first.`,
    );
}

const scratch = mkdtempSync(join(tmpdir(), 'soak-'));
const begun = performance.now();

/** @returns what Vitest ended with; null if it did not come to its end */
function runTests(part: Part): Promise<number | null> {
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${fileOf(part)}`];
  const only = again.filter((file) => partOf(file) === part);
  const args = ['run', '--project', part, '-t', OF_THREATS, '--maxWorkers=2', ...report, ...only];
  const child = spawn(join(ROOT, 'node_modules/.bin/vitest'), args, {
    cwd: ROOT,
    stdio: 'inherit',
    detached: true,
    env: { ...process.env, SOAK: isShort ? '0' : '1', SOAK_REQUESTS: requestsFile },
  });
  const left = MOST_MINUTES * 60_000 - (performance.now() - begun);
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      console.error(`soak: not at its end after ${MOST_MINUTES} minutes; stopped.`);
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      resolve(null);
    }, left);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve(code);
    });
  });
}

/** As it says itself: "Mozilla Firefox 140.6.0esr". */
function versionOf(name: 'chromium' | 'firefox'): string {
  const said = execFileSync(ensureBrowser(name), ['--version'], { encoding: 'utf8' });
  return /^.*?\d[\w.]*/.exec(said)?.[0] ?? name;
}

const requestsFile = join(scratch, 'requests.txt');
const fileOf = (part: Part) => join(scratch, `${part}.json`);

/** Each worker adds a line with a number. */
function requestsIn(path: string): number {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.reduce((sum, line) => sum + Number(line), 0);
}

/** Null if the part did not come to its end, or not as a whole. */
async function runPart(part: Part): Promise<PartReport | null> {
  writeFileSync(requestsFile, '0\n');
  const since = performance.now();
  const endWatch = watchConnections();
  const code = await runTests(part);
  const elsewhere = endWatch();
  if (elsewhere?.length) console.error(`soak: connected to ${elsewhere.join(', ')}`);
  if (code === null) return null;
  const run: TestRun = JSON.parse(readFileSync(fileOf(part), 'utf8'));
  const files = triedFiles(run, `${ROOT}/`);
  const found = Object.values(files).flatMap((threats) => Object.values(threats));
  // A worker that crashed leaves tests out of the report.
  if (code !== 0 && found.every(({ failed }) => failed === 0)) {
    console.error(
      `soak: Vitest ended with ${code}, although no test failed: nothing is reported of "${part}".`,
    );
    return null;
  }
  return {
    takenOn: new Date().toISOString().slice(0, 10),
    minutes: Math.round((performance.now() - since) / 60_000),
    requests: requestsIn(requestsFile),
    connectionsElsewhere: elsewhere?.length ?? null,
    files,
  };
}

function lastReport(): HostileReport['parts'] {
  if (!existsSync(REPORT)) return {};
  const { parts: last }: HostileReport = JSON.parse(readFileSync(REPORT, 'utf8'));
  return last;
}

const runs: HostileReport['parts'] = {};
for (const part of parts) {
  const run = await runPart(part);
  const last = again.length > 0 && !isShort ? lastReport()[part] : undefined;
  if (run !== null) runs[part] = last === undefined ? run : takeAgain(last, run);
}
rmSync(scratch, { recursive: true });
if (platform() !== 'linux')
  console.error('soak: connections are watched on Linux only; on this system they were not.');

const { unit, e2e } = isShort ? runs : { ...lastReport(), ...runs };
const report: HostileReport = {
  browsers: (['chromium', 'firefox'] as const).map(versionOf),
  parts: { ...(unit && { unit }), ...(e2e && { e2e }) },
};
if (!isShort) {
  writeFileSync(REPORT, `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(SECURITY, putTable(readFileSync(SECURITY, 'utf8'), tableOfThreats(report)));
}

// A part alone has not all threats.
const faults = faultsIn({ ...report, parts: runs }).filter(
  (one) => parts.length === PARTS.length || !one.endsWith('no test ran'),
);
for (const fault of faults) console.error(`soak: ${fault}`);
const missing = parts.filter((part) => runs[part] === undefined);
if (missing.length > 0) console.error(`soak: without a result: ${missing.join(', ')}.`);
else console.log(faults.length === 0 ? 'soak: everything held.' : `soak: ${faults.length} did not hold.`);
process.exitCode = faults.length + missing.length === 0 ? 0 : 1;
