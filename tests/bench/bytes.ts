import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBuild } from '../store/make-packages.ts';
import { type Bytes, measureFile, measureParts } from './measure-bytes.ts';

/**
 * `npm run bench:bytes`: what each part of Chrome's package takes, beside its budget, and beside it the largest file that
 * some others need to run, where they are installed in `peers`.
 */

const PEERS = join(import.meta.dirname, 'peers/node_modules');
/** What is loaded to check a text; the modules are not bundled, so those of several files are left out. */
const PEER_FILES = ['harper.js/dist/*.wasm', 'compromise/builds/compromise.js'];

const budgets: Record<string, Bytes> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'budgets.json'), 'utf8'),
);

function show(name: string, { raw, packed }: Bytes, note = ''): void {
  const columns = [raw, packed].map((bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(13));
  console.log(`${name.padEnd(36)}${columns.join('')}  ${note}`);
}

console.log(`${''.padEnd(36)}${'raw'.padStart(13)}${'compressed'.padStart(13)}  budget`);
const parts = measureParts(readBuild(join(import.meta.dirname, '../../.output/chrome-mv3')));
for (const [name, bytes] of Object.entries(parts)) {
  const budget = budgets[name];
  show(name, bytes, budget && `${(budget.raw / 1000).toFixed(0)} / ${(budget.packed / 1000).toFixed(0)} kB`);
}
if (existsSync(PEERS)) {
  for (const pattern of PEER_FILES)
    for (const file of globSync(pattern, { cwd: PEERS }).sort())
      show(file.replaceAll('\\', '/'), measureFile(readFileSync(join(PEERS, file))));
} else console.log('No peers are installed in tests/bench/peers.');
