import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import {
  bagOfWords,
  crossValidate,
  groupedSplits,
  handWeighted,
  judgeByTeacher,
  modelWith,
  sourceSplits,
} from './evaluation/cross-validate.ts';
import { testDeletion } from './evaluation/deletion.ts';
import { figuresOf } from './evaluation/figures.ts';
import { FLOORS, missedFloors } from './evaluation/floors.ts';
import { intervalsOf } from './evaluation/intervals.ts';
import { precisionRecallCurve, reliabilityDiagram } from './evaluation/pictures.ts';
import { disagreementTable, figureTable, intervalTable } from './evaluation/tables.ts';
import { readRated, readUnrated } from './training/rows.ts';

/**
 * `npm run evaluate -- DIR`: measures the rating on the posts in DIR by grouped cross-validation, beside two
 * peers on the same folds, and exits with 1 where a committed floor is missed. Half an hour or more.
 */
const OUTPUT = join(import.meta.dirname, '..', '..', 'tests', 'output');

const PEERS = { 'bag of words': bagOfWords, 'cues, weights by hand': handWeighted };
const ABLATION = {
  'without cues': modelWith({ families: ['style', 'mark', 'word'] }),
  'without style': modelWith({ families: ['cue', 'mark', 'word'] }),
  'without marks': modelWith({ families: ['cue', 'style', 'word'] }),
  'without words': modelWith({ families: ['cue', 'style', 'mark'] }),
  'without tags': modelWith({ tags: false }),
  'without the teacher': modelWith({ taught: 0 }),
  'the teacher weighs half': modelWith({ taught: 0.5 }),
  'each term for itself': modelWith({ hidden: 0 }),
  'pairs through 16 units': modelWith({ hidden: 16 }),
  'without pairs of words': modelWith({ fewestPairs: Number.POSITIVE_INFINITY }),
  'signs of cues left free': modelWith({ constrained: false }),
  'sources weighed alike': modelWith({ balance: 1 }),
  'weaker penalty (a third)': modelWith({ penalty: 1 / 3 }),
  'stronger penalty (threefold)': modelWith({ penalty: 3 }),
};

function say(what: string): void {
  console.error(what);
}

async function evaluate(folder: string): Promise<void> {
  say('reading the posts');
  const samples = await readRated(folder);
  const unrated = await readUnrated(folder);
  const model = modelWith({});
  const folds = groupedSplits(samples, unrated);
  const { 'the model': ours = [], ...others } = crossValidate(
    samples,
    folds,
    { 'the model': model, 'the model, site known': modelWith({}, true), ...PEERS, ...ABLATION },
    say,
  );
  const bag = others['bag of words'] ?? [];
  const hand = others['cues, weights by hand'] ?? [];
  const sited = others['the model, site known'] ?? [];
  const unseen = crossValidate(
    samples,
    sourceSplits(samples, unrated),
    { 'the model': model, ...PEERS },
    say,
  );
  say('the teacher by itself');
  const teacher = {
    'in cross-validation': judgeByTeacher(samples, folds),
    'one source left out': judgeByTeacher(samples, sourceSplits(samples, unrated)),
  };
  say('intervals');
  const intervals = {
    'the model': intervalsOf(ours),
    'the model, site known': intervalsOf(sited),
    'bag of words': intervalsOf(bag),
    'cues, weights by hand': intervalsOf(hand),
  };
  const left = Object.fromEntries(Object.entries(unseen).map(([name, rows]) => [name, intervalsOf(rows)]));
  say('deletion');
  const deletion = testDeletion(samples);
  const sources = [...new Set(samples.map((one) => one.row.src))].sort();
  const perSource = (rows: typeof ours) =>
    Object.fromEntries(sources.map((src) => [src, rows.filter((row) => row.src === src)]));
  const print = (table: string) => process.stdout.write(`${table}\n`);
  print(intervalTable('grouped cross-validation', intervals));
  print(intervalTable('leave one source out', left));
  print(figureTable('the teacher, not calibrated', teacher));
  const studied = (rows: typeof ours) => rows.filter((row) => !row.src.endsWith('archive'));
  print(figureTable('without the archives', { 'the model': studied(ours), 'bag of words': studied(bag) }));
  print(figureTable('per source, the model', perSource(ours)));
  print(figureTable('per source, site known', perSource(sited)));
  print(figureTable('per source, left out', perSource(unseen['the model'] ?? [])));
  print(
    figureTable('ablation', {
      'the model': ours,
      ...Object.fromEntries(Object.keys(ABLATION).map((name) => [name, others[name] ?? []])),
    }),
  );
  print(disagreementTable(ours, 30));
  const fallen = deletion.falls / Math.max(1, deletion.texts);
  print(
    `deleting the strongest finding lowers ${deletion.falls} of ${deletion.texts}: ${fallen.toFixed(3)}\n`,
  );
  mkdirSync(OUTPUT, { recursive: true });
  writeFileSync(join(OUTPUT, 'reliability.svg'), reliabilityDiagram(ours));
  writeFileSync(
    join(OUTPUT, 'precision-recall.svg'),
    precisionRecallCurve({ 'the model': ours, 'bag of words': bag, 'cues, weights by hand': hand }),
  );
  print(`pictures: ${join(OUTPUT, 'reliability.svg')}, ${join(OUTPUT, 'precision-recall.svg')}`);
  const missed = missedFloors(FLOORS, {
    cv: figuresOf(ours),
    loso: figuresOf(unseen['the model'] ?? []),
    deletion: fallen,
  });
  for (const one of missed) print(`FLOOR MISSED: ${one}`);
  if (missed.length > 0) process.exitCode = 1;
  else print('all floors held');
}

const [folder] = process.argv.slice(2);
try {
  if (folder === undefined)
    throw new Error('usage: npm run evaluate -- DIR (the folder with rated.jsonl, weak.jsonl)');
  await evaluate(folder);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
