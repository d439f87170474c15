import { execFile } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { ensureBrowser } from '../browsers/find-browser.ts';
import { prepareFirefoxProfile } from '../browsers/firefox-profile.ts';
import { buildPlayground } from '../playground/build.ts';

const run = promisify(execFile);

async function buildExtension(): Promise<void> {
  await run('npm', ['run', '--silent', 'build'], {
    cwd: join(import.meta.dirname, '../..'),
    // Vitest's own value would make it a build for development.
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

/** Before the browser tests: both browsers are there, both builds and the playground are fresh. */
export default async function buildAll(): Promise<void> {
  ensureBrowser('chromium');
  ensureBrowser('firefox');
  const all = await Promise.allSettled([buildExtension(), buildPlayground(), prepareFirefoxProfile()]);
  for (const each of all) if (each.status === 'rejected') throw each.reason;
}
