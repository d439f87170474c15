import { addRow, dotRow, type Matrix } from './matrix.ts';
import { minimise } from './minimise.ts';

/** What each of the four thresholds (promo above 0, 1, 2, 3) weighs in the loss. */
export const THRESHOLDS = [1, 0.7, 1.5, 0.7] as const;

export function logistic(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

function softplus(z: number): number {
  return z > 0 ? z + Math.log1p(Math.exp(-z)) : Math.log1p(Math.exp(z));
}

/** Adds the penalty `strengths[j] / 2 * (x[j] - centres[j])^2`; without centres, towards 0. */
function penalise(
  x: Float64Array,
  gradient: Float64Array,
  strengths: Float64Array,
  count: number,
  centres?: Float64Array,
): number {
  let loss = 0;
  for (let j = 0; j < count; j++) {
    const strength = strengths[j % strengths.length] as number;
    const distance = (x[j] as number) - (centres?.[j] ?? 0);
    loss += 0.5 * strength * distance ** 2;
    gradient[j] = (gradient[j] as number) + strength * distance;
  }
  return loss;
}

/**
 * Cumulative logits with shared weights: promo above 0, 1, 2, 3 each have a threshold of their own.
 *
 * @param targets for each row the chances that promo is above 0, 1, 2, 3
 * @param signs for each column 1 (never below 0), -1 (never above) or 0; a column that wants the other sign is
 *   set to 0 and the rest is fitted again
 * @param centres for each column the weight that the penalty pulls towards; 0 where left out
 * @returns the weights, without the thresholds
 */
export function fitOrdinal(
  matrix: Matrix,
  targets: readonly (readonly number[])[],
  strengths: Float64Array,
  signs: Int8Array,
  rowWeights?: Float64Array,
  centres?: Float64Array,
): Float64Array {
  const size = matrix.sparse + matrix.dense;
  const frozen = new Uint8Array(size);
  let x = new Float64Array(size + 4);
  for (let round = 0; round < 4; round++) {
    x = minimise((at, gradient) => {
      let loss = penalise(at, gradient, strengths, size, centres);
      for (let i = 0; i < matrix.rows; i++) {
        const z = dotRow(matrix, i, at);
        const rowWeight = rowWeights?.[i] ?? 1;
        let slope = 0;
        for (let k = 0; k < 4; k++) {
          const target = targets[i]?.[k] ?? 0;
          const weight = (THRESHOLDS[k] ?? 0) * rowWeight;
          const logit = z + (at[size + k] as number);
          const error = weight * (logistic(logit) - target);
          loss += weight * (softplus(logit) - target * logit);
          gradient[size + k] = (gradient[size + k] as number) + error;
          slope += error;
        }
        addRow(matrix, i, slope, gradient);
      }
      for (let j = 0; j < size; j++) if (frozen[j]) gradient[j] = 0;
      return loss;
    }, x);
    let wrong = 0;
    for (let j = 0; j < size; j++) {
      if ((signs[j] as number) * (x[j] as number) >= 0) continue;
      frozen[j] = 1;
      x[j] = 0;
      wrong++;
    }
    if (wrong === 0) break;
  }
  return x.slice(0, size);
}

/**
 * A softmax over `classes`; `targets` holds for each row the share of its readers for each class.
 *
 * @returns the weights class by class, with the biases in `biases`
 */
export function fitSoftmax(
  matrix: Matrix,
  targets: readonly (readonly number[])[],
  strengths: Float64Array,
  rowWeights?: Float64Array,
): { weights: Float64Array; biases: number[] } {
  const size = matrix.sparse + matrix.dense;
  const classes = targets[0]?.length ?? 0;
  const logits = new Float64Array(classes);
  const x = minimise(
    (at, gradient) => {
      let loss = penalise(at, gradient, strengths, size * classes);
      for (let i = 0; i < matrix.rows; i++) {
        let top = Number.NEGATIVE_INFINITY;
        for (let c = 0; c < classes; c++) {
          logits[c] = dotRow(matrix, i, at, c * size) + (at[classes * size + c] as number);
          top = Math.max(top, logits[c] as number);
        }
        let sum = 0;
        for (let c = 0; c < classes; c++) sum += Math.exp((logits[c] as number) - top);
        const norm = top + Math.log(sum);
        for (let c = 0; c < classes; c++) {
          const target = targets[i]?.[c] ?? 0;
          const weight = rowWeights?.[i] ?? 1;
          const error = weight * (Math.exp((logits[c] as number) - norm) - target);
          loss += weight * target * (norm - (logits[c] as number));
          addRow(matrix, i, error, gradient, c * size);
          gradient[classes * size + c] = (gradient[classes * size + c] as number) + error;
        }
      }
      return loss;
    },
    new Float64Array((size + 1) * classes),
    100,
  );
  return { weights: x.slice(0, size * classes), biases: [...x.slice(size * classes)] };
}

/** Logistic regression with a bias; `targets` from 0 to 1. */
export function fitLogistic(
  matrix: Matrix,
  targets: ArrayLike<number>,
  strengths: Float64Array,
  rounds = 100,
): { weights: Float64Array; bias: number } {
  const size = matrix.sparse + matrix.dense;
  const x = minimise(
    (at, gradient) => {
      let loss = penalise(at, gradient, strengths, size);
      for (let i = 0; i < matrix.rows; i++) {
        const z = dotRow(matrix, i, at) + (at[size] as number);
        const error = logistic(z) - (targets[i] as number);
        loss += softplus(z) - (targets[i] as number) * z;
        addRow(matrix, i, error, gradient);
        gradient[size] = (gradient[size] as number) + error;
      }
      return loss;
    },
    new Float64Array(size + 1),
    rounds,
  );
  return { weights: x.slice(0, size), bias: x[size] as number };
}

/** Platt's scaling: the slope and the offset that turn raw sums into log-odds of `targets`. */
export function fitPlatt(
  raw: readonly number[],
  targets: readonly number[],
): { slope: number; offset: number } {
  const rows = raw.map((value) => [[0, value] as const]);
  const matrix = buildColumn(rows);
  const { weights, bias } = fitLogistic(matrix, targets, new Float64Array([1e-6]), 200);
  return { slope: weights[0] ?? 1, offset: bias };
}

function buildColumn(rows: readonly (readonly (readonly [number, number])[])[]): Matrix {
  return {
    rows: rows.length,
    sparse: 1,
    dense: 0,
    starts: Int32Array.from({ length: rows.length + 1 }, (_, i) => i),
    columns: new Int32Array(rows.length),
    values: Float64Array.from(rows, (row) => row[0]?.[1] ?? 0),
    block: new Float64Array(0),
  };
}
