import { mkdtempSync, openAsBlob, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { tableOfFigures } from './figures.ts';
import { type ImportRow, importFigures } from './import-figures.ts';
import { writeReport } from './machine.ts';
import { type MadeEntries, madeFacebook, madeLinkedIn, madeX } from './made-archives.ts';
import { parseAlone } from './parse-alone.ts';
import { runImport } from './run-import.ts';
import { zipToFile } from './zip-archive.ts';

/**
 * `node tests/bench/import.ts [posts] [file]`: imports made archives of the three sites into the built extension in a real
 * Chromium; that of X stands in a ZIP of 1 GB. Beside it, in the same run: what inflating and parsing alone take in Node.
 */

const GIGABYTE = 1_000_000_000;

const [posts = 100_000, path = join(import.meta.dirname, '../../.output/bench/import.json')] = [
  process.argv[2] === undefined ? undefined : Number(process.argv[2]),
  process.argv[3],
];

const ARCHIVES: { name: string; entries: MadeEntries; padding: number }[] = [
  { name: 'X, in 1 GB', entries: madeX(posts), padding: GIGABYTE },
  { name: 'LinkedIn', entries: madeLinkedIn(posts), padding: 0 },
  { name: 'Facebook', entries: madeFacebook(posts), padding: 0 },
];

const folder = mkdtempSync(join(tmpdir(), 'made-archives-'));
const rows: ImportRow[] = [];
try {
  for (const { name, entries, padding } of ARCHIVES) {
    const file = join(folder, 'made.zip');
    await zipToFile(file, entries, padding);
    const parsingAlone = await parseAlone(await openAsBlob(file));
    const report = await runImport([file]);
    rows.push({ ...report, archive: name, megabytes: statSync(file).size / 1e6, parsingAlone });
    console.error(`${name}: ${report.said}`);
    rmSync(file);
  }
} finally {
  rmSync(folder, { recursive: true });
}
const figures = rows.flatMap((row) => importFigures(row, posts));
writeReport(path, null, { conditions: { posts }, figures });
console.log(tableOfFigures(figures));
