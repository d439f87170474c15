import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/**
 * `npm run bench:newcomer`: what somebody waits for who has heard of Twoway just now. A clean clone of what is committed
 * here, and in it the first command of the README, until the first draft is rated; in seconds. Packages come from npm's
 * cache where it has them, and the browser is there, or its installation counts too.
 */

const ROOT = join(import.meta.dirname, '../..');
/** What `npm start` prints with the first rated draft. */
const RATED = /^rating: /m;

const since = (start: number): string => ((performance.now() - start) / 1000).toFixed(1);
const folder = mkdtempSync(join(tmpdir(), 'twoway-newcomer-'));

/** Resolves once the output holds the pattern, or with the end where there is none. Rejects if the command fails. */
function run(command: string, args: readonly string[], cwd: string, wanted?: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
    let printed = '';
    child.stdout.on('data', (part: Buffer) => {
      printed += part;
      if (wanted?.test(printed)) resolve();
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code !== 0) reject(new Error(`"${command} ${args.join(' ')}" ended with ${code}:\n${printed}`));
      else if (wanted !== undefined && !wanted.test(printed))
        reject(new Error(`Nothing was rated:\n${printed}`));
      else resolve();
    });
  });
}

try {
  const start = performance.now();
  execFileSync('git', ['clone', '--quiet', ROOT, folder]);
  const cloned = performance.now();
  await run('npm', ['ci', '--no-audit', '--no-fund'], folder);
  const installed = performance.now();
  await run('npm', ['start', '--', '--headless'], folder, RATED);
  const clone = ((cloned - start) / 1000).toFixed(1);
  const install = ((installed - cloned) / 1000).toFixed(1);
  console.log(
    `clone ${clone} s, npm ci ${install} s, npm start to the first rated draft ${since(installed)} s`,
  );
  console.log(`all of it: ${since(start)} s`);
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
process.exit();
