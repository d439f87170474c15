import { mkdirSync, mkdtempSync, openAsBlob, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { type MadeEntries, madeFacebook, madeLinkedIn, madeX } from './made-archives.ts';
import { parseAlone } from './parse-alone.ts';
import { type ImportRunReport, runImport } from './run-import.ts';
import { zipToFile } from './zip-archive.ts';

/**
 * `npm run bench:import -- [posts] [file]`: imports made archives of the three sites into the built extension in a real
 * Chromium; that of X stands in a ZIP of 1 GB. Beside it, in the same run: what inflating and parsing alone take in Node.
 */

const GIGABYTE = 1_000_000_000;

const [posts = 100_000, path = join(import.meta.dirname, 'reports/import.json')] = [
  process.argv[2] === undefined ? undefined : Number(process.argv[2]),
  process.argv[3],
];

const ARCHIVES: { name: string; entries: MadeEntries; padding: number }[] = [
  { name: 'X, in 1 GB', entries: madeX(posts), padding: GIGABYTE },
  { name: 'LinkedIn', entries: madeLinkedIn(posts), padding: 0 },
  { name: 'Facebook', entries: madeFacebook(posts), padding: 0 },
];

interface Row extends ImportRunReport {
  archive: string;
  megabytes: number;
  /** Seconds that inflating and parsing alone took, in Node. */
  parsingAlone: number;
}

const total = ({ reading, rating, adding }: ImportRunReport): number => reading + rating + adding;
const round = (value: number, digits = 0): string => value.toFixed(digits);

function tableOf(rows: readonly Row[]): string {
  const head =
    '| archive | ZIP, MB | reading, s | rating, s | adding, s | all, min | posts a second | × parsing alone | processor, s | own memory before / peak, MB | resident peak, MB | longest task, ms | other answers, median / 95th / most, ms |';
  const lines = rows.map((row) =>
    [
      row.archive,
      round(row.megabytes),
      round(row.reading, 1),
      round(row.rating, 1),
      round(row.adding, 1),
      round(total(row) / 60, 2),
      round(posts / total(row)),
      round(total(row) / row.parsingAlone, 1),
      round(row.processor),
      `${round(row.before.own)} / ${round(row.peak.own)}`,
      round(row.peak.resident),
      row.longestTask,
      `${row.answers.median} / ${row.answers.p95} / ${row.answers.most}`,
    ].join(' | '),
  );
  return [head, head.replace(/[^|]+/g, '---'), ...lines.map((line) => `| ${line} |`)].join('\n');
}

const folder = mkdtempSync(join(tmpdir(), 'made-archives-'));
const loadBefore = loadavg();
const rows: Row[] = [];
try {
  for (const { name, entries, padding } of ARCHIVES) {
    const file = join(folder, 'made.zip');
    await zipToFile(file, entries, padding);
    const parsingAlone = await parseAlone(await openAsBlob(file));
    const report = await runImport([file]);
    rows.push({ ...report, archive: name, megabytes: statSync(file).size / 1e6, parsingAlone });
    console.error(`${name}: ${report.said}, ${round(total(report))} s`);
    rmSync(file);
  }
} finally {
  rmSync(folder, { recursive: true });
}
const machine = {
  processor: cpus()[0]?.model,
  cores: cpus().length,
  system: `${process.platform} ${release()}`,
  load: { before: loadBefore, after: loadavg() },
};
mkdirSync(dirname(path), { recursive: true });
writeFileSync(
  path,
  `${JSON.stringify({ takenOn: new Date().toISOString().slice(0, 10), machine, posts, rows }, null, 2)}\n`,
);
console.log(`${posts} posts each\n\n${tableOf(rows)}`);
