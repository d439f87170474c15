import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * `npm test`: type check, lint, unit tests, browser tests, whatever fails first. The last line sums up all of them.
 */

const ROOT = join(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'tests-'));

const total = { passed: 0, failed: 0, skipped: 0 };

function run(title: string, command: string, args: string[]): SpawnSyncReturns<Buffer> {
  console.log(`\n== ${title}`);
  return spawnSync(join(ROOT, 'node_modules/.bin', command), args, { cwd: ROOT, stdio: 'inherit' });
}

/** One command that passes or fails as a whole. */
function check(title: string, ...steps: [command: string, ...args: string[]][]): void {
  const isGood = steps.every(([command, ...args]) => run(title, command, args).status === 0);
  if (isGood) total.passed++;
  else total.failed++;
}

/** One project of Vitest. A run that ends without a report, or that did not run a test, has failed. */
function test(project: string): void {
  const file = join(scratch, `${project}.json`);
  const { status } = run(`${project} tests`, 'vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    total.passed += report.numPassedTests;
    total.failed += report.numFailedTests;
    total.skipped += report.numPendingTests;
    const isSilent = report.numPassedTests === 0 || (status !== 0 && report.numFailedTests === 0);
    if (isSilent) total.failed++;
  } catch (error) {
    console.error(`${project}: no report (${error instanceof Error ? error.message : error})`);
    total.failed++;
  }
}

check('types', ['wxt', 'prepare'], ['tsc', '--noEmit']);
check('lint', ['biome', 'check', '--error-on-warnings', '.']);
test('unit');
test('e2e');
rmSync(scratch, { recursive: true });

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
