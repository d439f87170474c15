import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type BenchReport,
  putTables,
  ratiosOf,
  readmeTables,
  regressionsOf,
  tableOfPeers,
} from './bench-report.ts';
import { type Figure, figureOf, type Target } from './figures.ts';

function report(figures: Figure[]): BenchReport {
  const load = { before: [0, 0, 0], after: [0, 0, 0] };
  const machine = { processor: 'made', cores: 2, system: 'made', node: 'v24', browser: null, load };
  return { parts: { analysis: { takenOn: '2026-01-01', machine, figures } } };
}

function draft(ours: number[], values: number[], target: Target | null = null): Figure {
  return figureOf({ name: 'a draft', unit: 'ms', ours, peer: { name: 'compromise', values }, target });
}

const BEFORE = report([draft([10], [20])]);
const BUDGETS = ratiosOf(BEFORE);

describe('the check against budgets', () => {
  it('holds ratios, and turns rates over', () => {
    const rate = figureOf({ name: 'posts', unit: '1/s', ours: [50], peer: { name: 'alex', values: [100] } });
    expect(ratiosOf(report([draft([10], [20]), rate]))).toEqual({
      'a draft, to compromise': 0.5,
      'posts, to alex': 2,
    });
  });

  it('finds nothing where nothing changed', () => {
    expect(regressionsOf(BEFORE, BEFORE, BUDGETS)).toEqual([]);
  });

  it('lets noise be: a tenth, and what the quarters allow', () => {
    expect(regressionsOf(report([draft([10.9], [20])]), BEFORE, BUDGETS)).toEqual([]);
    expect(regressionsOf(report([draft([8, 14, 20], [15, 20, 25])]), BEFORE, BUDGETS)).toEqual([]);
  });

  it('finds a draft that takes longer', () => {
    expect(regressionsOf(report([draft([12], [20])]), BEFORE, BUDGETS)).toEqual([
      'analysis: a draft, to compromise costs 0.6 times as much, the budget is 0.5',
    ]);
  });

  it('finds fewer posts a second', () => {
    const posts = (ours: number): BenchReport =>
      report([figureOf({ name: 'posts', unit: '1/s', ours: [ours], peer: { name: 'alex', values: [100] } })]);
    const budgets = ratiosOf(posts(50));
    expect(regressionsOf(posts(49), posts(50), budgets)).toEqual([]);
    expect(regressionsOf(posts(60), posts(50), budgets)).toEqual([]);
    expect(regressionsOf(posts(40), posts(50), budgets)).toHaveLength(1);
  });

  it('finds what was not measured, and asks for no part that did not run', () => {
    expect(regressionsOf(report([]), BEFORE, BUDGETS)).toEqual([
      'analysis: a draft, to compromise was not measured',
    ]);
    expect(regressionsOf({ parts: {} }, BEFORE, BUDGETS)).toEqual([]);
  });

  it('finds a target that was kept', () => {
    const calls = (ours: number[]): BenchReport =>
      report([figureOf({ name: 'calls', unit: '', ours, target: { of: 'ours', most: 0 } })]);
    expect(regressionsOf(calls([2, 2]), calls([0]), {})).toEqual([
      'analysis: calls is 2, at most 0 is the target',
    ]);
    expect(regressionsOf(calls([0, 0, 0, 3]), calls([0]), {})).toEqual([]);
    expect(regressionsOf(calls([2]), calls([1]), {})).toEqual([]);
  });
});

describe('the tables of the README', () => {
  it('have a column for each peer', () => {
    const alex = figureOf({ name: 'a key', unit: 'ms', ours: [1], peer: { name: 'alex', values: [4] } });
    expect(tableOfPeers([draft([10], [20]), alex]).split('\n')).toEqual([
      '| what | Twoway | compromise | alex |',
      '| --- | --- | --- | --- |',
      '| a draft, ms | 10 | 20 | - |',
      '| a key, ms | 1 | - | 4 |',
    ]);
  });

  it('stand between their marks', () => {
    const readme = 'a\n<!-- bench: one -->\nold\n<!-- /bench -->\nb';
    expect(putTables(readme, { one: '| new |' })).toBe(
      'a\n<!-- bench: one -->\n\n| new |\n\n<!-- /bench -->\nb',
    );
    expect(() => putTables(readme, { two: '' })).toThrow('two');
  });

  it('are those of the committed report', () => {
    const read = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8');
    const readme = read('../../README.md');
    expect(putTables(readme, readmeTables(JSON.parse(read('reports/bench.json'))))).toBe(readme);
  });
});
