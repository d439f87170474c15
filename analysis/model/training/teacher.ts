import { buildMatrix } from './matrix.ts';
import { Network, type Plan } from './network.ts';
import type { Opinion } from './opinion.ts';
import type { Measured, Sample } from './rows.ts';

/** Chosen among a dozen settings by grouped cross-validation; differences were small. */
const NETWORKS = 3;
const PLAN = {
  hidden: 48,
  unit: 'rectifier',
  deepPenalty: 0.001,
  rounds: 20,
  batch: 64,
  rate: 0.002,
  dropInput: 0.3,
  dropHidden: 0.4,
} as const satisfies Partial<Plan>;
const SINGLE_PENALTY = 0.003;
const VECTOR_SCALE = 5;
const FEWEST_TEXTS = 4;

function averaged(opinions: readonly Opinion[]): Opinion {
  const mean = (of: (one: Opinion) => readonly number[]) =>
    of(opinions[0] as Opinion).map(
      (_, k) => opinions.reduce((sum, one) => sum + (of(one)[k] as number), 0) / opinions.length,
    );
  return { above: mean((one) => one.above), kinds: mean((one) => one.kinds) };
}

/**
 * Learns from rated texts what readers would say, by small networks that see what a text means (its vector)
 * beside its terms. Better than the model and far too large to ship or to explain: it only rates the texts
 * that nobody has read, for the model to learn from (Hinton, Vinyals, Dean 2015). Deterministic.
 *
 * @param targets what the readers of each sample said
 * @param weights of the samples, 1 on average
 * @returns what it says of each of `others`
 */
export function askTeacher(
  samples: readonly Sample[],
  targets: readonly Opinion[],
  weights: Float64Array,
  others: readonly Measured[],
): Opinion[] {
  const counts = new Map<string, number>();
  for (const { terms } of samples) for (const { id } of terms) counts.set(id, (counts.get(id) ?? 0) + 1);
  // Words have single weights alone, vectors go through the hidden units alone, all else does both.
  const known = [...counts].filter(([, count]) => count >= FEWEST_TEXTS).map(([id]) => id);
  const words = known.filter((id) => id.startsWith('word:')).sort();
  const rest = known.filter((id) => !id.startsWith('word:')).sort();
  const index = new Map([...words, ...rest].map((id, i) => [id, i]));
  const dimensions = samples[0]?.vector.length ?? 0;
  const rows = [...samples, ...others].map(({ terms, vector }) => [
    ...terms.flatMap(({ id, value }) => {
      const column = index.get(id);
      return column === undefined ? [] : [[column, value] as const];
    }),
    ...Array.from(vector, (value, d) => [index.size + d, VECTOR_SCALE * value] as const),
  ]);
  const matrix = buildMatrix(rows, index.size + dimensions);
  const networks = Array.from({ length: NETWORKS }, (_, n) =>
    new Network(matrix.size, {
      ...PLAN,
      wide: index.size,
      deepFrom: words.length,
      penalties: new Float64Array(index.size).fill(SINGLE_PENALTY),
      seed: n + 1,
    }).learn(matrix, [...samples.keys()], targets, weights),
  );
  return others.map((_, i) => averaged(networks.map((one) => one.judge(matrix, samples.length + i))));
}
