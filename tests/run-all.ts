import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * `npm test`: type check, lint, unit tests, browser tests, whatever fails first. The last line sums up all of them.
 *
 * Browser tests wait for half of their time; lint and unit tests take what they leave of the processor. What those
 * say is shown when each of them ends.
 */

const ROOT = join(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'tests-'));

const total = { passed: 0, failed: 0, skipped: 0 };

/** Of what gives way: it gets somewhat less than others, and all that they leave. With more of it long tests would starve. */
const NICENESS = 2;

interface Run {
  title: string;
  command: string;
  args: string[];
  /** Gives way to what runs beside it, and speaks when it ends. */
  isBehind?: boolean;
}

/** Whether it ended well. */
function run({ title, command, args, isBehind = false }: Run): Promise<boolean> {
  const said: Buffer[] = [];
  if (!isBehind) console.log(`\n== ${title}`);
  const child = spawn(join(ROOT, 'node_modules/.bin', command), args, {
    cwd: ROOT,
    stdio: isBehind ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => void said.push(chunk));
  if (isBehind && child.pid !== undefined) giveWay(child.pid);
  return new Promise<boolean>((resolve) => {
    child.on('error', (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.on('close', (status) => resolve(status === 0));
  }).finally(() => {
    if (isBehind) process.stdout.write(`\n== ${title}\n${Buffer.concat(said)}`);
  });
}

/** It may have ended already. */
function giveWay(pid: number): void {
  try {
    setPriority(pid, NICENESS);
  } catch {}
}

/** Commands that pass or fail as a whole, one after the other. */
async function check(title: string, steps: Pick<Run, 'command' | 'args'>[], isBehind = false): Promise<void> {
  for (const step of steps) {
    if (await run({ title, isBehind, ...step })) continue;
    total.failed++;
    return;
  }
  total.passed++;
}

/** One project of Vitest. A run that ends without a report, or that did not run a test, has failed. */
async function test(project: string, isBehind = false): Promise<void> {
  const file = join(scratch, `${project}.json`);
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = ['run', '--project', project, ...report];
  const isGood = await run({ title: `${project} tests`, command: 'vitest', args, isBehind });
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    total.passed += report.numPassedTests;
    total.failed += report.numFailedTests;
    total.skipped += report.numPendingTests;
    const isSilent = report.numPassedTests === 0 || (!isGood && report.numFailedTests === 0);
    if (isSilent) total.failed++;
  } catch (error) {
    console.error(`${project}: no report (${error instanceof Error ? error.message : error})`);
    total.failed++;
  }
}

// First and alone: the builds of the browser tests write the types that are checked here.
await check('types', [
  { command: 'wxt', args: ['prepare'] },
  { command: 'tsc', args: ['--noEmit'] },
]);
const behind = check('lint', [{ command: 'biome', args: ['check', '--error-on-warnings', '.'] }], true).then(
  () => test('unit', true),
);
await Promise.all([behind, test('e2e')]);
rmSync(scratch, { recursive: true });

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
