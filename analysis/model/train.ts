import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { trainModel } from './training/fit-model.ts';
import { pack, printWeights } from './training/pack-weights.ts';
import { readRated, readUnrated } from './training/rows.ts';

/**
 * `npm run train -- DIR`: learns the weights from rated.jsonl and weak.jsonl in DIR and writes `weights.ts`. The
 * same files give the same weights to the byte.
 */
const [folder] = process.argv.slice(2);
try {
  if (folder === undefined)
    throw new Error('usage: npm run train -- DIR (the folder with rated.jsonl, weak.jsonl)');
  console.error('reading the posts');
  const rated = await readRated(folder);
  const unrated = await readUnrated(folder);
  console.error(`learning from ${rated.length} rated posts and ${unrated.length} others: some minutes`);
  const { fitted, sites } = trainModel(rated, unrated);
  const file = join(import.meta.dirname, 'weights.ts');
  const text = printWeights(pack(fitted, sites));
  writeFileSync(file, text);
  console.error(`${file}: ${text.length} characters`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
