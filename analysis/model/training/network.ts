import { Weights } from './adam.ts';
import type { Matrix } from './matrix.ts';
import { chances, HEADS, type Opinion, THRESHOLDS } from './opinion.ts';
import { seededRandom, shuffle } from './random.ts';
import { KIND_LETTERS } from './settings.ts';

const OFFSETS = THRESHOLDS.length + KIND_LETTERS.length;

/** What the kinds weigh in the loss, against the score. */
const KINDS_WEIGHT = 0.5;

/** How a network is built, and how it learns. */
export interface Plan {
  /** Columns before this one have single weights; the others only go through the hidden units. */
  wide: number;
  /** Columns from this one on go through the hidden units. */
  deepFrom: number;
  hidden: number;
  /** What a hidden unit makes of its sum. Without a bias, a sum of squares can be shared out to pairs of columns. */
  unit: 'rectifier' | 'square';
  /** L2 penalty of the weights into and out of the hidden units. */
  deepPenalty: number;
  /** L2 penalty of the single weights of each column, and where it pulls the one of the score: 0 where left out. */
  penalties: Float64Array;
  centres?: Float64Array;
  /** 1: the single weight of the score is never below 0; -1: never above. */
  signs?: Int8Array;
  rounds: number;
  batch: number;
  rate: number;
  dropInput: number;
  dropHidden: number;
  seed: number;
}

/**
 * A small network over sparse rows: single weights for columns beside one layer of hidden units. Its heads are the
 * score and the kinds. With no hidden units it is a sum of terms; with squares, a factorisation machine
 * (Rendle 2010; with a factor for each unit: Blondel et al. 2016).
 */
export class Network {
  private readonly plan: Plan;
  private readonly into: Weights;
  private readonly bias: Weights;
  private readonly out: Weights;
  private readonly single: Weights;
  private readonly offsets: Weights;

  constructor(columns: number, plan: Plan) {
    this.plan = plan;
    const random = seededRandom(plan.seed);
    // The sum of three uniform numbers is near enough to normal.
    const normal = (spread: number) => () => 2 * spread * (random() + random() + random() - 1.5);
    const deep = columns - plan.deepFrom;
    const spread = plan.unit === 'square' ? 0.1 : 1 / Math.sqrt(Math.max(1, deep));
    this.into = new Weights(deep * plan.hidden, normal(spread));
    this.bias = new Weights(plan.hidden);
    this.out = new Weights(plan.hidden * HEADS, normal(0.1));
    this.single = new Weights(plan.wide * HEADS);
    this.offsets = new Weights(OFFSETS);
  }

  /** Sums of the heads for row `i`. `inner` is filled with the sums of the units, `hidden` with what they make of them. */
  private forward(
    matrix: Matrix,
    i: number,
    values: Float64Array,
    inner: Float64Array,
    hidden: Float64Array,
    keep: Float64Array | null,
    sums: Float64Array,
  ): void {
    const { plan } = this;
    const size = plan.hidden;
    const into = this.into.at;
    const single = this.single.at;
    const out = this.out.at;
    const from = matrix.starts[i] as number;
    const to = matrix.starts[i + 1] as number;
    inner.set(this.bias.at);
    sums.fill(0);
    for (let at = from; at < to; at++) {
      const column = matrix.columns[at] as number;
      if (column < plan.wide) {
        const value = matrix.values[at] as number;
        const row = column * HEADS;
        for (let o = 0; o < HEADS; o++) sums[o] = (sums[o] as number) + value * (single[row + o] as number);
      }
      const value = values[at - from] as number;
      if (column >= plan.deepFrom && value !== 0) {
        const row = (column - plan.deepFrom) * size;
        for (let h = 0; h < size; h++) inner[h] = (inner[h] as number) + value * (into[row + h] as number);
      }
    }
    for (let h = 0; h < size; h++) {
      const sum = inner[h] as number;
      const made =
        (plan.unit === 'square' ? sum * sum : Math.max(0, sum)) * (keep === null ? 1 : (keep[h] as number));
      hidden[h] = made;
      for (let o = 0; o < HEADS; o++) sums[o] = (sums[o] as number) + made * (out[h * HEADS + o] as number);
    }
  }

  private valuesOf(matrix: Matrix, i: number): Float64Array {
    return matrix.values.subarray(matrix.starts[i] as number, matrix.starts[i + 1] as number);
  }

  /** What the network says of row `i`. */
  judge(matrix: Matrix, i: number): Opinion {
    const sums = this.sumsOf(matrix, i);
    return chances(sums, this.offsets.at);
  }

  /** The sums of the heads for row `i`, without offsets. */
  sumsOf(matrix: Matrix, i: number): Float64Array {
    const { hidden } = this.plan;
    const sums = new Float64Array(HEADS);
    this.forward(
      matrix,
      i,
      this.valuesOf(matrix, i),
      new Float64Array(hidden),
      new Float64Array(hidden),
      null,
      sums,
    );
    return sums;
  }

  /** Learns from the rows with the given indexes. Deterministic. */
  learn(matrix: Matrix, rows: readonly number[], targets: readonly Opinion[], weights: Float64Array): this {
    const { plan } = this;
    const random = seededRandom(plan.seed + 1000);
    const order = [...rows];
    const batches = Math.max(1, Math.floor(order.length / plan.batch));
    const inner = new Float64Array(plan.hidden);
    const hidden = new Float64Array(plan.hidden);
    const keep = new Float64Array(plan.hidden);
    const back = new Float64Array(plan.hidden);
    const sums = new Float64Array(HEADS);
    const slopes = new Float64Array(HEADS);
    for (let round = 0; round < plan.rounds; round++) {
      shuffle(order, random);
      for (let b = 0; b < batches; b++) {
        const end = Math.min(order.length, (b + 1) * plan.batch);
        for (let n = b * plan.batch; n < end; n++) {
          const i = order[n] as number;
          const whole = this.valuesOf(matrix, i);
          const values =
            plan.dropInput > 0
              ? whole.map((value) => (random() < plan.dropInput ? 0 : value / (1 - plan.dropInput)))
              : whole;
          for (let h = 0; h < plan.hidden; h++)
            keep[h] = random() < plan.dropHidden ? 0 : 1 / (1 - plan.dropHidden);
          this.forward(matrix, i, values, inner, hidden, keep, sums);
          const target = targets[i] as Opinion;
          const said = chances(sums, this.offsets.at);
          const weight = (weights[i] as number) / plan.batch;
          slopes.fill(0);
          for (let k = 0; k < THRESHOLDS.length; k++) {
            const error =
              weight * (THRESHOLDS[k] as number) * ((said.above[k] as number) - (target.above[k] as number));
            slopes[0] = (slopes[0] as number) + error;
            this.offsets.slope[k] = (this.offsets.slope[k] as number) + error;
          }
          for (let c = 0; c < KIND_LETTERS.length; c++) {
            const error = weight * KINDS_WEIGHT * ((said.kinds[c] as number) - (target.kinds[c] as number));
            slopes[1 + c] = error;
            const at = THRESHOLDS.length + c;
            this.offsets.slope[at] = (this.offsets.slope[at] as number) + error;
          }
          this.addSlopes(matrix, i, values, inner, hidden, keep, slopes, back);
        }
        const nth = round * batches + b;
        this.step(plan.rate * (1 - nth / (plan.rounds * batches)), nth + 1);
      }
    }
    return this;
  }

  private addSlopes(
    matrix: Matrix,
    i: number,
    values: Float64Array,
    inner: Float64Array,
    hidden: Float64Array,
    keep: Float64Array,
    slopes: Float64Array,
    back: Float64Array,
  ): void {
    const { plan } = this;
    const size = plan.hidden;
    const out = this.out.at;
    const outSlope = this.out.slope;
    const intoSlope = this.into.slope;
    const singleSlope = this.single.slope;
    for (let h = 0; h < size; h++) {
      let pushed = 0;
      for (let o = 0; o < HEADS; o++) {
        const at = h * HEADS + o;
        const slope = slopes[o] as number;
        outSlope[at] = (outSlope[at] as number) + (hidden[h] as number) * slope;
        pushed += slope * (out[at] as number);
      }
      const sum = inner[h] as number;
      const steep = plan.unit === 'square' ? 2 * sum : sum > 0 ? 1 : 0;
      back[h] = pushed * steep * (keep[h] as number);
      if (plan.unit === 'rectifier')
        this.bias.slope[h] = (this.bias.slope[h] as number) + (back[h] as number);
    }
    const from = matrix.starts[i] as number;
    const to = matrix.starts[i + 1] as number;
    for (let at = from; at < to; at++) {
      const column = matrix.columns[at] as number;
      if (column < plan.wide) {
        const value = matrix.values[at] as number;
        const row = column * HEADS;
        for (let o = 0; o < HEADS; o++)
          singleSlope[row + o] = (singleSlope[row + o] as number) + value * (slopes[o] as number);
      }
      const value = values[at - from] as number;
      if (column >= plan.deepFrom && value !== 0) {
        const row = (column - plan.deepFrom) * size;
        for (let h = 0; h < size; h++)
          intoSlope[row + h] = (intoSlope[row + h] as number) + value * (back[h] as number);
      }
    }
  }

  private step(rate: number, nth: number): void {
    const { plan } = this;
    this.into.penalise(plan.deepPenalty);
    this.out.penalise(plan.deepPenalty);
    this.single.penalise(plan.penalties, HEADS, plan.centres);
    for (const part of [this.into, this.bias, this.out, this.single, this.offsets]) part.step(rate, nth);
    if (plan.signs === undefined) return;
    const single = this.single.at;
    plan.signs.forEach((sign, column) => {
      if (sign * (single[column * HEADS] as number) < 0) single[column * HEADS] = 0;
    });
  }

  /** The root mean square of each hidden unit's sum over all rows. */
  usualSums(matrix: Matrix): number[] {
    const { hidden } = this.plan;
    const inner = new Float64Array(hidden);
    const squares = new Float64Array(hidden);
    const sums = new Float64Array(HEADS);
    for (let i = 0; i < matrix.rows; i++) {
      this.forward(matrix, i, this.valuesOf(matrix, i), inner, new Float64Array(hidden), null, sums);
      for (let h = 0; h < hidden; h++) squares[h] = (squares[h] as number) + (inner[h] as number) ** 2;
    }
    return Array.from(squares, (sum) => Math.sqrt(sum / Math.max(1, matrix.rows)));
  }

  /** The single weights of a column, head by head. */
  singleOf(column: number): number[] {
    return Array.from(this.single.at.subarray(column * HEADS, (column + 1) * HEADS));
  }

  /** What a column adds to the sum of each hidden unit; zeros where it does not go through them. */
  intoOf(column: number): number[] {
    const { hidden, deepFrom } = this.plan;
    if (column < deepFrom) return new Array<number>(hidden).fill(0);
    return Array.from(this.into.at.subarray((column - deepFrom) * hidden, (column - deepFrom + 1) * hidden));
  }

  /** What each hidden unit adds to each head. */
  outOf(unit: number): number[] {
    return Array.from(this.out.at.subarray(unit * HEADS, (unit + 1) * HEADS));
  }

  /** What the kinds start from. */
  kindOffsets(): number[] {
    return Array.from(this.offsets.at.subarray(THRESHOLDS.length));
  }
}
