import { describe, expect, it } from 'vitest';
import { readModel, type WeightFile, weigh } from '../../../analysis/model/model.ts';
import { buildMatrix } from '../../../analysis/model/training/matrix.ts';
import { Network, type Plan } from '../../../analysis/model/training/network.ts';
import type { Opinion } from '../../../analysis/model/training/opinion.ts';
import { encodeWeight } from '../../../analysis/model/weight-code.ts';

const YES: Opinion = { above: [1, 1, 1, 1], kinds: [1, 0, 0, 0] };
const NO: Opinion = { above: [0, 0, 0, 0], kinds: [0, 0, 0, 1] };

/** Either of two columns says yes, both together say no: no sum of single weights can tell. */
const ROWS = [[], [0], [1], [0, 1]];
const TARGETS = [NO, YES, YES, NO];
const MATRIX = buildMatrix(
  ROWS.map((row) => row.map((column) => [column, 1] as const)),
  2,
);

const PLAN: Plan = {
  wide: 2,
  deepFrom: 0,
  hidden: 4,
  unit: 'square',
  deepPenalty: 1e-5,
  penalties: new Float64Array(2).fill(1e-5),
  rounds: 600,
  batch: 4,
  rate: 0.03,
  dropInput: 0,
  dropHidden: 0,
  seed: 1,
};

function learn(change: Partial<Plan> = {}): number[] {
  const network = new Network(2, { ...PLAN, ...change });
  network.learn(MATRIX, [0, 1, 2, 3], TARGETS, new Float64Array(4).fill(1));
  return ROWS.map((_, i) => network.judge(MATRIX, i).above[0] ?? Number.NaN);
}

describe('a network', () => {
  it.each(['square', 'rectifier'] as const)(
    'learns through its units (%s) what only a pair tells',
    (unit) => {
      const [none = 1, first = 0, second = 0, both = 1] = learn({ unit, hidden: 8 });
      expect(Math.max(none, both)).toBeLessThan(0.2);
      expect(Math.min(first, second)).toBeGreaterThan(0.8);
    },
  );

  it('cannot without them', () => {
    const [none = 1, first = 0, second = 0, both = 1] = learn({ hidden: 0 });
    expect(Math.min(first, second) - Math.max(none, both)).toBeLessThan(0.1);
  });

  it('keeps a weight on its side of 0', () => {
    const network = new Network(2, { ...PLAN, hidden: 0, signs: Int8Array.from([-1, 1]) });
    network.learn(MATRIX, [0, 1, 2], TARGETS, new Float64Array(4).fill(1));
    expect(network.singleOf(0)[0]).toBe(0);
    expect(network.singleOf(1)[0]).toBeGreaterThan(0);
  });

  it('learns the same twice', () => {
    expect(learn({ dropInput: 0.3, dropHidden: 0.3 })).toEqual(learn({ dropInput: 0.3, dropHidden: 0.3 }));
  });
});

describe('the model', () => {
  const FILE: WeightFile = {
    OFFSET: -1,
    SITE_OFFSETS: { x: 0.5 },
    KIND_BIASES: [0, 0, 0],
    UNITS: [
      [2, 1, 0, 0],
      [-3, 0, 0, 0],
    ],
    TERMS: `cue:discount 1000 0 0 0\nstyle:we 500 250 0 0 ${encodeWeight(1)}${encodeWeight(0)}`,
    WORDS: '0bread\n5s',
    SIGNS: [
      [0.25, 0],
      [0, 0],
      [0, 0],
      [0, 0],
      [1, 0],
      [0, 1],
    ]
      .map((column) => column.map(encodeWeight).join(''))
      .join('\n'),
  };
  const model = readModel(FILE);
  const near = (id: string, at: number) => model.weights.get(id)?.units[at] ?? Number.NaN;

  it('reads words by what they share with the one before', () => {
    expect([...model.weights.keys()]).toEqual(['cue:discount', 'style:we', 'word:bread', 'word:breads']);
  });

  it('shares pairs out so that all adds up', () => {
    const terms = [
      { id: 'cue:discount', value: 1.5 },
      { id: 'style:we', value: 1 },
      { id: 'word:bread', value: 0.8 },
      { id: 'word:breads', value: 0.5 },
      { id: 'word:unknown', value: 1 },
    ];
    const { weightOf, kinds } = weigh(terms, model);
    const own = 1.5 + 0.5 + 0.8 * (model.weights.get('word:bread')?.own[0] ?? 0);
    const first = near('style:we', 0) + 0.8 * near('word:bread', 0);
    const second = 0.5 * near('word:breads', 1);
    const sum = terms.reduce((total, { id, value }) => total + value * weightOf(id), 0);
    expect(sum).toBeCloseTo(own + 2 * first ** 2 - 3 * second ** 2, 9);
    expect(kinds.promotion).toBeCloseTo(0.25 + first ** 2, 9);
  });

  it('weighs a term by what stands beside it', () => {
    const alone = weigh([{ id: 'word:bread', value: 1 }], model).weightOf('word:bread');
    const beside = weigh(
      [
        { id: 'word:bread', value: 1 },
        { id: 'style:we', value: 1 },
      ],
      model,
    ).weightOf('word:bread');
    expect(beside).toBeGreaterThan(alone);
  });
});
