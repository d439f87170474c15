import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { makePackages } from './make-packages.ts';

/** `npm run zip`: builds both extensions and packs them for the stores. The same input makes the same hashes. */

const ROOT = join(import.meta.dirname, '../..');
const TARGET = join(ROOT, '.output/packages');

execFileSync('npm', ['run', '--silent', 'build'], {
  cwd: ROOT,
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, NODE_ENV: 'production' },
});
for (const { name, size, sha256 } of makePackages(ROOT, TARGET))
  console.log(`${sha256}  ${String(size).padStart(9)}  .output/packages/${name}`);
