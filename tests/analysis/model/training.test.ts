import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rankCorrelation } from '../../../analysis/model/evaluation/figures.ts';
import { missedFloors } from '../../../analysis/model/evaluation/floors.ts';
import { trainModel } from '../../../analysis/model/training/fit-model.ts';
import { foldGroups } from '../../../analysis/model/training/folds.ts';
import { minimise } from '../../../analysis/model/training/minimise.ts';
import { pack, printWeights } from '../../../analysis/model/training/pack-weights.ts';
import { measure, readRated } from '../../../analysis/model/training/rows.ts';
import { encodeWeight, readSigns } from '../../../analysis/model/weight-code.ts';

const THINGS = ['bread', 'tea', 'lamps', 'boots', 'maps', 'mugs'];

const ROWS = THINGS.flatMap((thing, i) =>
  [
    { text: `Order our new ${thing} now, 50% off!`, kinds: ['P'], promos: [4, 4] },
    { text: `We moved our ${thing} to the new store.`, kinds: ['B'], promos: [2] },
    { text: `A study says that ${thing} are old: https://paper.example`, kinds: ['S'], promos: [0] },
    { text: `@ana where did you get the ${thing}?`, kinds: ['C'], promos: [0, 1] },
  ].map((row, j) => ({ ...row, id: `${i}-${j}`, src: i % 2 ? 'one' : 'two', group: `g${i}` })),
);

function learn(): string {
  // A vector that tells the kinds apart, as the encoder's would.
  const samples = ROWS.map((row, i) =>
    measure(
      row,
      Float32Array.from({ length: 4 }, (_, d) => Number(d === i % 4)),
    ),
  );
  const unrated = samples.map(({ terms, vector }) => ({ src: 'one', terms, vector }));
  const { fitted, sites } = trainModel(samples, unrated);
  return printWeights(pack(fitted, sites));
}

describe('learning', () => {
  it('gives the same weights for the same posts, to the byte', () => {
    const once = learn();
    expect(learn()).toBe(once);
    expect(once).toContain('cue:discount ');
  });

  it('says where the posts come from when they are not there', () => {
    return expect(readRated('/nowhere')).rejects.toThrow(/not part of the project/);
  });

  it('finds the least of a bowl', () => {
    const least = minimise(
      (x, gradient) => {
        const [a = 0, b = 0] = x;
        gradient[0] = 2 * (a - 3);
        gradient[1] = 20 * (b + 1);
        return (a - 3) ** 2 + 10 * (b + 1) ** 2;
      },
      new Float64Array(2),
      100,
      1e-12,
    );
    expect(least[0]).toBeCloseTo(3, 3);
    expect(least[1]).toBeCloseTo(-1, 3);
  });

  it('keeps groups together in folds of like size', () => {
    const groups = Array.from({ length: 200 }, (_, i) => `g${i % 37}`);
    const folds = foldGroups(groups, 5, 1);
    for (const [group, indexes] of Map.groupBy(groups.keys(), (i) => groups[i])) {
      expect(new Set([...indexes].map((i) => folds[i])).size, group).toBe(1);
    }
    for (const [, members] of Map.groupBy(folds, (fold) => fold)) expect(members.length).toBeGreaterThan(25);
  });

  it('ranks as Spearman does', () => {
    expect(rankCorrelation([1, 2, 3, 4], [10, 20, 30, 25])).toBeCloseTo(0.8, 9);
  });
});

describe('the file of weights', () => {
  const text = readFileSync(join(import.meta.dirname, '../../../analysis/model/weights.ts'), 'utf8');

  it('is 120 kB at most', () => {
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(120_000);
  });

  it.each([0, 0.01, -0.3, 1, -2.5, 4, 9])('keeps %d within a fortieth of the range', (weight) => {
    const [read = Number.NaN] = readSigns(encodeWeight(weight));
    expect(Math.abs(read - Math.max(-4, Math.min(4, weight)))).toBeLessThanOrEqual(0.1);
  });
});

describe('the floors', () => {
  const good = { cv: { spearman: 0.7, falseAlarm: 0.01 }, loso: {}, deletion: 0.99 };

  it('hold for what is better, and name what is missed', () => {
    const floors = { cv: { spearman: 0.65, falseAlarm: 0.012 }, loso: {}, deletion: 0.95 };
    expect(missedFloors(floors, good)).toEqual([]);
    expect(
      missedFloors(floors, { ...good, cv: { spearman: 0.6, falseAlarm: 0.02 }, deletion: 0.9 }),
    ).toHaveLength(3);
    expect(missedFloors(floors, { ...good, cv: {} })).toHaveLength(2);
  });
});
