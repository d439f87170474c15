import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { ensureBrowser } from '../browsers/find-browser.ts';
import { buildPlayground } from '../playground/build.ts';

/** Before the browser tests: both browsers are there, both builds and the playground are fresh. */
export default async function buildAll(): Promise<void> {
  ensureBrowser('chromium');
  ensureBrowser('firefox');
  const root = join(import.meta.dirname, '../..');
  execFileSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    // Vitest's own value would make it a build for development.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  await buildPlayground();
}
