import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * `npm run bench:newcomer`: what somebody waits for who has heard of Twoway just now. A clean clone of what is committed
 * here, and in it the first command of the README, until the first draft is rated; in seconds. Packages come from npm's
 * cache where it has them, and the browser is there, or its installation counts too.
 */

const ROOT = join(import.meta.dirname, '../..');
/** What `npm start` prints with the first rated draft. */
const RATED = /^rating: /m;

const folder = mkdtempSync(join(tmpdir(), 'twoway-newcomer-'));

/** Resolves at the end with the time when the output held the pattern. Rejects if the command fails, or it never did. */
function run(command: string, args: readonly string[], cwd: string, wanted = /^/): Promise<number> {
  return new Promise((resolve, reject) => {
    let seen: number | null = null;
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
    let printed = '';
    child.stdout.on('data', (part: Buffer) => {
      printed += part;
      if (seen === null && wanted.test(printed)) seen = performance.now();
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code !== 0) reject(new Error(`"${command} ${args.join(' ')}" ended with ${code}:\n${printed}`));
      else if (seen === null) reject(new Error(`Nothing of ${wanted} was printed:\n${printed}`));
      else resolve(seen);
    });
  });
}

try {
  const start = performance.now();
  execFileSync('git', ['clone', '--quiet', ROOT, folder]);
  const cloned = performance.now();
  await run('npm', ['ci', '--no-audit', '--no-fund'], folder);
  const installed = performance.now();
  const rated = await run('npm', ['start', '--', '--headless'], folder, RATED);
  const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1);
  console.log(
    `clone ${seconds(start, cloned)} s, npm ci ${seconds(cloned, installed)} s, npm start to the first rated draft ${seconds(installed, rated)} s`,
  );
  console.log(`all of it: ${seconds(start, rated)} s`);
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
