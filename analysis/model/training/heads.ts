import { addRow, buildMatrix, dotRow, type Matrix } from './matrix.ts';
import { minimise } from './minimise.ts';

export function logistic(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

function softplus(z: number): number {
  return z > 0 ? z + Math.log1p(Math.exp(-z)) : Math.log1p(Math.exp(z));
}

/** Adds the L2 penalty `strengths[j] / 2 * x[j]^2`. */
function penalise(x: Float64Array, gradient: Float64Array, strengths: Float64Array, count: number): number {
  let loss = 0;
  for (let j = 0; j < count; j++) {
    const strength = strengths[j % strengths.length] as number;
    loss += 0.5 * strength * (x[j] as number) ** 2;
    gradient[j] = (gradient[j] as number) + strength * (x[j] as number);
  }
  return loss;
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
): { weights: Float64Array; biases: number[] } {
  const size = matrix.size;
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
          const error = Math.exp((logits[c] as number) - norm) - target;
          loss += target * (norm - (logits[c] as number));
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
  const size = matrix.size;
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
  const matrix = buildMatrix(
    raw.map((value) => [[0, value] as const]),
    1,
  );
  const { weights, bias } = fitLogistic(matrix, targets, new Float64Array([1e-6]), 200);
  return { slope: weights[0] ?? 1, offset: bias };
}
