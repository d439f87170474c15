import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { type BenchReport, putTables, ratiosOf, readmeTables, regressionsOf } from './bench-report.ts';
import { tableOfFigures } from './figures.ts';
import type { Bytes } from './measure-bytes.ts';

/**
 * `npm run bench -- [--check | --budgets] [--share N] [part...]`: runs all benches, or some, one after the other, into one report
 * (`reports/bench.json`) and the tables of the README. With nothing else at work it takes two hours; `--share 0.4`
 * takes fewer rounds.
 *
 * `--check` takes fewer rounds, writes nothing, compares ratios and bytes with the budgets (`ratios.json`,
 * `budgets.json`), and fails where one is exceeded beyond noise. `--budgets` sets the ratios to those of the report.
 */

/** The scripts, and how much each does: rounds, posts, or a share of its drafts. Null where there is nothing to choose. */
const PARTS: Readonly<Record<string, { usual: number; check: number } | null>> = {
  bytes: null,
  analysis: { usual: 1, check: 0.3 },
  page: { usual: 5, check: 1 },
  typing: { usual: 3, check: 1 },
  popup: { usual: 10, check: 3 },
  import: { usual: 100_000, check: 5000 },
};

const HERE = import.meta.dirname;
const README = join(HERE, '../../README.md');
const REPORT = join(HERE, 'reports/bench.json');
const RATIOS = join(HERE, 'ratios.json');
const BYTES = join(HERE, 'budgets.json');

function read<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function write(path: string, value: unknown): void {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean' }, budgets: { type: 'boolean' }, share: { type: 'string' } },
});
const unknown = positionals.filter((name) => !(name in PARTS));
if (unknown.length > 0)
  throw new Error(`bench: there is no part "${unknown[0]}"; the parts are ${Object.keys(PARTS).join(', ')}`);
const names = positionals.length > 0 ? positionals : Object.keys(PARTS);
const isCheck = options.check === true;
const share = Number(options.share ?? 1);
const before: BenchReport = existsSync(REPORT) ? read(REPORT) : { parts: {} };

function runParts(): BenchReport {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const taken: BenchReport = { parts: {} };
  try {
    for (const name of names) {
      console.error(`bench: ${name}`);
      const path = join(folder, `${name}.json`);
      const script = join(HERE, `${name}.ts`);
      const much = PARTS[name]?.[isCheck ? 'check' : 'usual'];
      const args = [script, ...(much === undefined ? [] : [String(much * share)]), path];
      const { status } = spawnSync(
        process.execPath,
        ['--experimental-strip-types', '--no-warnings', ...args],
        { stdio: ['ignore', 'ignore', 'inherit'] },
      );
      if (status !== 0) throw new Error(`bench: ${name} ended with ${status}`);
      taken.parts[name] = read(path);
      // What comes later may fail, and a part takes long.
      if (!isCheck) keep(taken);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return taken;
}

/** In the order of the parts, with those of the report that did not run. */
function keep(taken: BenchReport): void {
  const parts = Object.keys(PARTS).flatMap((name) => {
    const part = taken.parts[name] ?? before.parts[name];
    return part === undefined ? [] : [[name, part] as const];
  });
  write(REPORT, { parts: Object.fromEntries(parts) });
}

function checkBytes(): string[] {
  const found = taken.parts.bytes?.figures ?? [];
  return Object.entries(read<Record<string, Bytes>>(BYTES)).flatMap(([name, { raw, packed }]) =>
    [
      { full: `${name}, raw`, most: raw },
      { full: `${name}, compressed`, most: packed },
    ].flatMap(({ full, most }) => {
      const value = found.find((one) => one.name === full && one.peer === null)?.ours?.median;
      if (value === undefined) return [`bytes: ${full} was not measured`];
      return value * 1000 > most + 500 ? [`bytes: ${full}: ${value} kB, the budget is ${most / 1000}`] : [];
    }),
  );
}

if (options.budgets) {
  write(RATIOS, ratiosOf(before));
  process.exit();
}
const taken = runParts();
console.log(tableOfFigures(Object.values(taken.parts).flatMap(({ figures }) => figures)));
if (isCheck) {
  const problems = [
    ...regressionsOf(taken, before, read(RATIOS)),
    ...(taken.parts.bytes === undefined ? [] : checkBytes()),
  ];
  for (const problem of problems) console.error(problem);
  console.log(problems.length === 0 ? 'Nothing got worse.' : `${problems.length} got worse.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} else writeFileSync(README, putTables(readFileSync(README, 'utf8'), readmeTables(read(REPORT))));
