import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../browsers/find-browser.ts';
import {
  faultsIn,
  type HostileReport,
  putTable,
  type TestRun,
  tableOfThreats,
  triedThreats,
} from './report.ts';
import { watchConnections } from './watch-connections.ts';

/**
 * `npm run soak [-- --short] [--part unit|e2e]`: all tests of threats in their full form, one after the other, then the
 * report beside this file and the table in SECURITY.md. `--short` takes as many inputs as `npm test`; with `--part` only
 * some of them run, and nothing is written. Ends by itself: {@link MOST_MINUTES} are the bound, each test has its own below that.
 * Ends with 1 if a test failed, a threat has no test, acts were lost, or anything was connected to elsewhere.
 */

const ROOT = join(import.meta.dirname, '../..');
const REPORT = join(import.meta.dirname, 'report.json');
const SECURITY = join(ROOT, 'SECURITY.md');
const MOST_MINUTES = 150;

/** Of Vitest's full names: those of suites and of the test, with blanks between. */
const OF_THREATS = String.raw`(^|\s)T\d+(, T\d+)*: `;

const { values: options } = parseArgs({ options: { short: { type: 'boolean' }, part: { type: 'string' } } });
const isShort = options.short === true;
const PROJECTS = ['unit', 'e2e'];
const projects = options.part === undefined ? PROJECTS : PROJECTS.filter((one) => one === options.part);
if (projects.length === 0)
  throw new Error(`soak: there is no part "${options.part}"; the parts are ${PROJECTS.join(', ')}`);

const scratch = mkdtempSync(join(tmpdir(), 'soak-'));
const begun = performance.now();
const endWatch = watchConnections();

/** @returns whether it ended by itself */
function runTests(project: string): Promise<boolean> {
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${fileOf(project)}`];
  const args = ['run', '--project', project, '-t', OF_THREATS, '--maxWorkers=2', ...report];
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
      resolve(false);
    }, left);
    child.on('close', () => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}

/** As it says itself: "Mozilla Firefox 140.6.0esr". */
function versionOf(name: 'chromium' | 'firefox'): string {
  const said = execFileSync(ensureBrowser(name), ['--version'], { encoding: 'utf8' });
  return /^.*?\d[\w.]*/.exec(said)?.[0] ?? name;
}

const requestsFile = join(scratch, 'requests.txt');
const fileOf = (project: string) => join(scratch, `${project}.json`);

/** Each worker adds a line with a number. */
function requestsIn(path: string): number {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.reduce((sum, line) => sum + Number(line), 0);
}

writeFileSync(requestsFile, '0\n');
const runs: TestRun[] = [];
for (const project of projects)
  if (await runTests(project)) runs.push(JSON.parse(readFileSync(fileOf(project), 'utf8')));

const elsewhere = endWatch();
if (elsewhere === null)
  console.error('soak: connections are watched on Linux only; on this system they were not.');
const report: HostileReport = {
  takenOn: new Date().toISOString().slice(0, 10),
  isShort,
  browsers: (['chromium', 'firefox'] as const).map(versionOf),
  minutes: Math.round((performance.now() - begun) / 60_000),
  requests: requestsIn(requestsFile),
  connectionsElsewhere: elsewhere?.length ?? null,
  threats: triedThreats(runs, `${ROOT}/`),
};
rmSync(scratch, { recursive: true });

if (options.part === undefined) {
  writeFileSync(REPORT, `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(SECURITY, putTable(readFileSync(SECURITY, 'utf8'), tableOfThreats(report)));
}

const faults = faultsIn(report).filter((one) => options.part === undefined || !one.endsWith('no test ran'));
for (const fault of faults) console.error(`soak: ${fault}`);
if (elsewhere?.length) console.error(`soak: connected to ${elsewhere.join(', ')}`);
console.log(faults.length === 0 ? 'soak: everything held.' : `soak: ${faults.length} did not hold.`);
process.exitCode = faults.length === 0 && runs.length === projects.length ? 0 : 1;
