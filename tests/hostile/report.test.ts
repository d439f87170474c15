import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  faultsIn,
  filesOf,
  type HostileReport,
  PARTS,
  putTable,
  type TestRun,
  tableOfThreats,
  takeAgain,
  triedFiles,
  triedOf,
} from './report.ts';
import { THREATS, threatsOf } from './threats.ts';
import { connectionsIn, isElsewhere } from './watch-connections.ts';

const ROOT = join(import.meta.dirname, '../..');
const REPORT = join(import.meta.dirname, 'report.json');

function test(
  title: string,
  status = 'passed',
  tried = {},
): TestRun['testResults'][number]['assertionResults'][number] {
  return { ancestorTitles: ['a suite'], title, status, meta: { tried } };
}

function runOf(...tests: ReturnType<typeof test>[]): TestRun {
  return { testResults: [{ name: '/root/tests/some.test.ts', assertionResults: tests }] };
}

function reportOf(run: TestRun): HostileReport {
  const files = triedFiles(run, '/root/');
  const part = { takenOn: '2026-01-01', minutes: 1, requests: 2, connectionsElsewhere: 0, files };
  return { browsers: ['A', 'B'], parts: { unit: part } };
}

/** All threats, so that one fault can be told. */
const ALL = THREATS.map(({ number }) => test(`T${number}: holds`));

describe('the titles of tests', () => {
  it.each([
    ['T3: one', [3]],
    ['T8, T19: two', [8, 19]],
    ['T8 and more: none', []],
    ['says T8: none', []],
  ])('are read: %s', (title, numbers) => {
    expect(threatsOf(title)).toEqual(numbers);
  });

  it('also count for a threat where a suite names it', () => {
    const files = triedFiles(runOf({ ...test('holds'), ancestorTitles: ['T4: a suite'] }), '/root/');
    expect(files['tests/some.test.ts']?.[4]).toMatchObject({ passed: 1 });
  });

  it('name no threat that is not listed', () => {
    expect(() => triedFiles(runOf(test('T25: what is this')), '/root/')).toThrow(
      '"T25: what is this" names threat T25, which is not in tests/hostile/threats.ts.',
    );
  });
});

describe('the report', () => {
  it('adds up what was tried, and leaves out what was skipped', () => {
    const run = runOf(
      test('T8: forged', 'passed', { inputs: 10_000 }),
      test('T8, T14: ended', 'failed', { faults: 3, actsLost: 0 }),
      test('T8: not here', 'skipped', { inputs: 5 }),
    );
    expect(triedFiles(run, '/root/')['tests/some.test.ts']?.[8]).toEqual({
      passed: 1,
      failed: 1,
      inputs: 10_000,
      faults: 3,
      actsLost: 0,
    });
    expect(tableOfThreats(reportOf(run))).toContain(
      '**1 of 2 failed**, 10,000 inputs, 3 faults, 0 acts lost |',
    );
  });

  it('tells of a threat without a test, a failed test, lost acts and connections', () => {
    expect(faultsIn(reportOf(runOf(...ALL)))).toEqual([]);
    expect(faultsIn(reportOf(runOf(...ALL.slice(1))))).toEqual(['T1: no test ran']);
    expect(faultsIn(reportOf(runOf(...ALL, test('T2: does not hold', 'failed'))))).toEqual([
      'T2: 1 tests failed',
    ]);
    expect(faultsIn(reportOf(runOf(...ALL, test('T14: loses', 'passed', { actsLost: 1 }))))).toEqual([
      'T14: 1 acts lost',
    ]);
    const { browsers, parts } = reportOf(runOf(...ALL));
    const { unit } = parts as Required<typeof parts>;
    expect(faultsIn({ browsers, parts: { unit, e2e: { ...unit, connectionsElsewhere: 2 } } })).toEqual([
      'e2e: 2 connections to other machines',
    ]);
  });

  it('adds up its parts', () => {
    const { browsers, parts } = reportOf(
      runOf(...ALL, test('T8: forged', 'passed', { inputs: 1500, actsLost: 0 })),
    );
    const { unit } = parts as Required<typeof parts>;
    const table = tableOfThreats({ browsers, parts: { unit, e2e: { ...unit, minutes: 3 } } });
    expect(table).toContain(
      'with A and B, without a browser on 2026-01-01 in 1 minutes, in browsers on 2026-01-01 in 3 minutes: 4 requests',
    );
    expect(table).toContain('4 passed, 3,000 inputs, 0 acts lost |');
  });

  it('holds of a file that was run again what it found then, and says so', () => {
    const { browsers, parts } = reportOf(runOf(...ALL, test('T8: forged', 'failed', { inputs: 7 })));
    const { unit } = parts as Required<typeof parts>;
    const elsewhere = {
      'tests/other.test.ts': { 8: { passed: 0, failed: 0, inputs: 5, faults: 0, actsLost: null } },
    };
    const { parts: later } = reportOf(runOf(...ALL, test('T8: forged', 'passed', { inputs: 9 })));
    const again = {
      ...(later as Required<typeof later>).unit,
      takenOn: '2026-01-03',
      connectionsElsewhere: 1,
    };
    const report = {
      browsers,
      parts: { unit: takeAgain({ ...unit, files: { ...unit.files, ...elsewhere } }, again) },
    };
    expect(triedOf(report, 8)).toMatchObject({ passed: 2, failed: 0, inputs: 14 });
    expect(faultsIn(report)).toEqual(['unit: 1 connections to other machines']);
    expect(tableOfThreats(report)).toContain(
      'without a browser on 2026-01-01 in 2 minutes (`some.test.ts` again on 2026-01-03): 4 requests',
    );
  });

  it('does not put a table into a text that has no place for it', () => {
    expect(() => putTable('# Security', '')).toThrow('<!-- threats -->');
  });
});

describe('every threat', () => {
  const files = readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' });
  const titles = files
    .filter((name) => name.endsWith('.test.ts') && !name.endsWith('hostile/report.test.ts'))
    .flatMap((name) => [...readFileSync(join(ROOT, 'tests', name), 'utf8').matchAll(/['`](T\d+[^'`]*: )/g)])
    .map(([, title = '']) => title);

  it.each(THREATS)('T$number has a test: $attack', ({ number }) => {
    expect(titles.some((title) => threatsOf(title).includes(number))).toBe(true);
  });
});

// There is none before `npm run soak` has come to its end once.
describe.runIf(existsSync(REPORT))('the table in SECURITY.md', () => {
  const security = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8');
  const readReport = (): HostileReport => JSON.parse(readFileSync(REPORT, 'utf8'));

  it('is that of the report of the last `npm run soak`, of both parts, in which everything held', () => {
    const report = readReport();
    expect(putTable(security, tableOfThreats(report))).toBe(security);
    expect(Object.keys(report.parts)).toEqual([...PARTS]);
    expect(faultsIn(report)).toEqual([]);
  });

  it('names tests that are there, and that still name the threat', () => {
    const report = readReport();
    for (const { number } of THREATS) {
      for (const file of filesOf(report, number)) {
        const path = join(ROOT, file);
        expect(existsSync(path), file).toBe(true);
        expect(readFileSync(path, 'utf8'), file).toMatch(new RegExp(`\\bT${number}\\b[^:\\n]*: `));
      }
    }
  });
});

describe('connections', () => {
  const table = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:1F90 0100007F:C350 01 00000000:00000000 00:00000000 00000000     0        0 4711 1 0000000000000000
   1: 0200000A:C351 08080808:01BB 01 00000000:00000000 00:00000000 00000000     0        0 4712 1 0000000000000000
`;

  it('are read with their other end', () => {
    expect([...connectionsIn(table)]).toEqual([
      ['4711', '0100007F:C350'],
      ['4712', '08080808:01BB'],
    ]);
  });

  it.each([
    ['0100007F:C350', false],
    ['00000000:0000', false],
    ['00000000000000000000000001000000:C350', false],
    ['0000000000000000FFFF00000100007F:C350', false],
    ['08080808:01BB', true],
    ['B80D0120000000000000000001000000:01BB', true],
  ])('to %s are elsewhere: %s', (end, isOther) => {
    expect(isElsewhere(end)).toBe(isOther);
  });
});
