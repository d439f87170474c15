import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { readBuild } from '../store/make-packages.ts';
import { bundlePeers } from './bundle-peers.ts';
import { type Figure, figureOf, type Target, tableOfFigures } from './figures.ts';
import { writeReport } from './machine.ts';
import { type Bytes, measureParts } from './measure-bytes.ts';

/**
 * `node tests/bench/bytes.ts [file]`: what each part of Chrome's package takes, raw and deflated, beside its budget; and the
 * package beside what peers take that are bundled the same way, where they are installed in `peers`.
 */

const path = process.argv[2] ?? join(import.meta.dirname, '../../.output/bench/bytes.json');
const budgets: Record<string, Bytes> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'budgets.json'), 'utf8'),
);
/** Compressed, in kB. */
const TARGETS: Record<string, Target> = {
  'scripts of a page': { of: 'ours', most: 25 },
  package: { of: 'ours', most: 400 },
};

const kilobytes = (bytes: number): number => Math.round(bytes / 100) / 10;

function sizes(name: string, { raw, packed }: Bytes, peer?: { name: string; bytes: Bytes }): Figure[] {
  return (['raw', 'packed'] as const).map((how) =>
    figureOf({
      name: `${name}, ${how === 'raw' ? 'raw' : 'compressed'}`,
      unit: 'kB',
      ours: [kilobytes({ raw, packed }[how])],
      ...(peer && { peer: { name: peer.name, values: [kilobytes(peer.bytes[how])] } }),
      target: how === 'packed' && peer === undefined ? (TARGETS[name] ?? null) : null,
    }),
  );
}

const parts = measureParts(readBuild(join(import.meta.dirname, '../../.output/chrome-mv3')));
const figures = Object.entries(parts).flatMap(([name, bytes]) => sizes(name, bytes));
const [analysis] = [parts.background];
if (analysis === undefined) throw new Error('bench: there is no background');
if (existsSync(join(import.meta.dirname, 'peers/node_modules')))
  for (const [name, bytes] of Object.entries(await bundlePeers()))
    figures.push(...sizes('background, with all that rates', analysis, { name, bytes }));
else
  console.error('bench: no peers are installed in tests/bench/peers (`npm ci --prefix tests/bench/peers`)');
writeReport(path, null, { budgets, figures });
console.log(tableOfFigures(figures));
