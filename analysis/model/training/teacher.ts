import { logistic, THRESHOLDS } from './heads.ts';
import { seededRandom, shuffle } from './random.ts';
import type { Measured, Sample } from './rows.ts';
import { KIND_LETTERS } from './settings.ts';

/** What the teacher says of a text: chances that promo is above 0, 1, 2, 3, and of each kind. */
export interface Opinion {
  above: readonly number[];
  kinds: readonly number[];
}

/** Chosen among a dozen settings by grouped cross-validation; differences were small. */
const NETS = 3;
const HIDDEN = 48;
const ROUNDS = 20;
const BATCH = 64;
const RATE = 0.002;
const PENALTY = 0.001;
const WIDE_PENALTY = 0.003;
const DROP_HIDDEN = 0.4;
const DROP_INPUT = 0.3;
const KINDS_WEIGHT = 0.5;
const VECTOR_SCALE = 5;
const FEWEST_WIDE = 4;
const FEWEST_DEEP = 8;
const HEADS = 1 + KIND_LETTERS.length;

/** Numbers that are learnt together, with what Adam (Kingma, Ba 2015) remembers of their slopes. */
class Weights {
  readonly at: Float64Array;
  readonly slope: Float64Array;
  private readonly mean: Float64Array;
  private readonly square: Float64Array;
  private readonly penalty: number;

  constructor(size: number, penalty: number, start: () => number = () => 0) {
    this.penalty = penalty;
    this.at = Float64Array.from({ length: size }, start);
    this.slope = new Float64Array(size);
    this.mean = new Float64Array(size);
    this.square = new Float64Array(size);
  }

  step(rate: number, nth: number): void {
    const fixMean = 1 - 0.9 ** nth;
    const fixSquare = 1 - 0.999 ** nth;
    const { at, slope, mean, square, penalty } = this;
    for (let j = 0; j < at.length; j++) {
      const g = (slope[j] as number) + penalty * (at[j] as number);
      const m = (mean[j] as number) + 0.1 * (g - (mean[j] as number));
      const s = (square[j] as number) + 0.001 * (g * g - (square[j] as number));
      mean[j] = m;
      square[j] = s;
      at[j] = (at[j] as number) - (rate * (m / fixMean)) / (Math.sqrt(s / fixSquare) + 1e-8);
      slope[j] = 0;
    }
  }
}

/** The inputs of one text: columns of single weights, and columns that go through the hidden layer. */
interface Inputs {
  wide: readonly (readonly [column: number, value: number])[];
  deep: Float64Array;
}

/** Turns texts into inputs, by the terms of the texts that are learnt from. */
function inputReader(samples: readonly Sample[]): {
  read: (one: Measured) => Inputs;
  wide: number;
  deep: number;
} {
  const counts = new Map<string, number>();
  for (const { terms } of samples) for (const { id } of terms) counts.set(id, (counts.get(id) ?? 0) + 1);
  const known = [...counts].filter(([, count]) => count >= FEWEST_WIDE).sort(([a], [b]) => (a < b ? -1 : 1));
  const wide = new Map(known.map(([id], i) => [id, i]));
  const deep = new Map(
    known.filter(([id, n]) => !id.startsWith('word:') && n >= FEWEST_DEEP).map(([id], i) => [id, i]),
  );
  const size = samples[0]?.vector.length ?? 0;
  const read = ({ terms, vector }: Measured): Inputs => {
    const inputs: Inputs = {
      wide: terms.flatMap(({ id, value }) => {
        const column = wide.get(id);
        return column === undefined ? [] : [[column, value] as const];
      }),
      deep: new Float64Array(deep.size + size),
    };
    for (const { id, value } of terms) {
      const column = deep.get(id);
      if (column !== undefined) inputs.deep[column] = value;
    }
    for (let d = 0; d < size; d++) inputs.deep[deep.size + d] = VECTOR_SCALE * (vector[d] as number);
    return inputs;
  };
  return { read, wide: wide.size, deep: deep.size + size };
}

/** One network: single weights beside a hidden layer of rectifiers; its heads are the score and the kinds. */
class Net {
  private readonly into: Weights;
  private readonly bias: Weights;
  private readonly out: Weights;
  private readonly single: Weights;
  private readonly offsets: Weights;
  private readonly deep: number;

  constructor(wide: number, deep: number, random: () => number) {
    this.deep = deep;
    // The sum of three uniform numbers is near enough to normal.
    const normal = (spread: number) => () => 2 * spread * (random() + random() + random() - 1.5);
    this.into = new Weights(deep * HIDDEN, PENALTY, normal(1 / Math.sqrt(Math.max(1, deep))));
    this.bias = new Weights(HIDDEN, 0);
    this.out = new Weights(HIDDEN * HEADS, PENALTY, normal(0.1));
    this.single = new Weights(wide * HEADS, WIDE_PENALTY);
    this.offsets = new Weights(THRESHOLDS.length + KIND_LETTERS.length, 0);
  }

  /** Sums of the heads; `hidden` and `keep` are filled for {@link learn}. */
  private forward({ wide, deep }: Inputs, hidden: Float64Array, keep?: Float64Array): number[] {
    hidden.set(this.bias.at);
    const into = this.into.at;
    for (let d = 0; d < this.deep; d++) {
      const value = deep[d] as number;
      if (value === 0) continue;
      const row = d * HIDDEN;
      for (let h = 0; h < HIDDEN; h++) hidden[h] = (hidden[h] as number) + value * (into[row + h] as number);
    }
    const sums = new Array<number>(HEADS).fill(0);
    for (let h = 0; h < HIDDEN; h++) {
      hidden[h] = Math.max(0, hidden[h] as number) * (keep?.[h] ?? 1);
      for (let o = 0; o < HEADS; o++)
        sums[o] = (sums[o] as number) + (hidden[h] as number) * (this.out.at[h * HEADS + o] as number);
    }
    for (const [column, value] of wide)
      for (let o = 0; o < HEADS; o++)
        sums[o] = (sums[o] as number) + value * (this.single.at[column * HEADS + o] as number);
    return sums;
  }

  private chances(sums: readonly number[]): Opinion {
    const above = THRESHOLDS.map((_, k) => logistic((sums[0] as number) + (this.offsets.at[k] as number)));
    const logits = KIND_LETTERS.map(
      (_, c) => (sums[1 + c] as number) + (this.offsets.at[THRESHOLDS.length + c] as number),
    );
    const top = Math.max(...logits);
    const powers = logits.map((logit) => Math.exp(logit - top));
    const total = powers.reduce((a, b) => a + b, 0);
    return { above, kinds: powers.map((power) => power / total) };
  }

  judge(inputs: Inputs): Opinion {
    return this.chances(this.forward(inputs, new Float64Array(HIDDEN)));
  }

  /** One text: adds its slopes. */
  learn(whole: Inputs, target: Opinion, weight: number, random: () => number): void {
    const deep = whole.deep.map((value) =>
      value === 0 || random() < DROP_INPUT ? 0 : value / (1 - DROP_INPUT),
    );
    const keep = Float64Array.from({ length: HIDDEN }, () =>
      random() < DROP_HIDDEN ? 0 : 1 / (1 - DROP_HIDDEN),
    );
    const hidden = new Float64Array(HIDDEN);
    const said = this.chances(this.forward({ wide: whole.wide, deep }, hidden, keep));
    const slopes = new Array<number>(HEADS).fill(0);
    THRESHOLDS.forEach((share, k) => {
      const error = weight * share * ((said.above[k] as number) - (target.above[k] as number));
      slopes[0] = (slopes[0] as number) + error;
      this.offsets.slope[k] = (this.offsets.slope[k] as number) + error;
    });
    said.kinds.forEach((chance, c) => {
      const error = weight * KINDS_WEIGHT * (chance - (target.kinds[c] as number));
      slopes[1 + c] = error;
      const at = THRESHOLDS.length + c;
      this.offsets.slope[at] = (this.offsets.slope[at] as number) + error;
    });
    const back = new Float64Array(HIDDEN);
    for (let h = 0; h < HIDDEN; h++) {
      if (hidden[h] === 0) continue;
      for (let o = 0; o < HEADS; o++) {
        const at = h * HEADS + o;
        this.out.slope[at] = (this.out.slope[at] as number) + (hidden[h] as number) * (slopes[o] as number);
        back[h] =
          (back[h] as number) + (slopes[o] as number) * (this.out.at[at] as number) * (keep[h] as number);
      }
      this.bias.slope[h] = (this.bias.slope[h] as number) + (back[h] as number);
    }
    for (let d = 0; d < this.deep; d++) {
      const value = deep[d] as number;
      if (value === 0) continue;
      const row = d * HIDDEN;
      for (let h = 0; h < HIDDEN; h++)
        this.into.slope[row + h] = (this.into.slope[row + h] as number) + value * (back[h] as number);
    }
    for (const [column, value] of whole.wide) {
      for (let o = 0; o < HEADS; o++) {
        const at = column * HEADS + o;
        this.single.slope[at] = (this.single.slope[at] as number) + value * (slopes[o] as number);
      }
    }
  }

  step(rate: number, nth: number): void {
    for (const part of [this.into, this.bias, this.out, this.single, this.offsets]) part.step(rate, nth);
  }
}

function averaged(opinions: readonly Opinion[]): Opinion {
  const mean = (of: (one: Opinion) => readonly number[]) =>
    (of(opinions[0] as Opinion) ?? []).map(
      (_, k) => opinions.reduce((sum, one) => sum + (of(one)[k] as number), 0) / opinions.length,
    );
  return { above: mean((one) => one.above), kinds: mean((one) => one.kinds) };
}

/**
 * Learns from rated texts what readers would say, by small networks that see what a text means (its vector)
 * beside its terms. Better than a sum of terms and far too large to ship or to explain: it only rates the texts
 * that nobody has read, for the sum to learn from (Hinton, Vinyals, Dean 2015). Deterministic.
 *
 * @param weights of the texts, 1 on average
 */
export function trainTeacher(
  samples: readonly Sample[],
  targets: readonly Opinion[],
  weights: Float64Array,
): (one: Measured) => Opinion {
  const { read, wide, deep } = inputReader(samples);
  const inputs = samples.map(read);
  const nets = Array.from({ length: NETS }, (_, n) => {
    const random = seededRandom(n + 1);
    const net = new Net(wide, deep, random);
    const order = [...samples.keys()];
    const batches = Math.max(1, Math.floor(order.length / BATCH));
    for (let round = 0; round < ROUNDS; round++) {
      shuffle(order, random);
      for (let b = 0; b < batches; b++) {
        const batch = order.slice(b * BATCH, (b + 1) * BATCH);
        for (const i of batch) {
          const weight = (weights[i] as number) / batch.length;
          net.learn(inputs[i] as Inputs, targets[i] as Opinion, weight, random);
        }
        const nth = round * batches + b;
        net.step(RATE * (1 - nth / (ROUNDS * batches)), nth + 1);
      }
    }
    return net;
  });
  return (one) => {
    const input = read(one);
    return averaged(nets.map((net) => net.judge(input)));
  };
}
