import { fitLogistic, fitSoftmax, logistic } from '../training/heads.ts';
import { buildMatrix, dotRow, type Matrix } from '../training/matrix.ts';
import type { Sample } from '../training/rows.ts';

/** Columns that the pieces of text are hashed into. */
const COLUMNS = 2 ** 16;
const STRENGTH = 1;

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0) % COLUMNS;
}

/** Words, pairs of words, and runs of 2 to 5 characters, each once, in a row of length 1. */
function rowOf(text: string): [number, number][] {
  const low = text
    .toLowerCase()
    .replace(/https?:\S+/g, 'http')
    .slice(0, 1500);
  const words = low.match(/[\p{L}\p{N}'@#]+|[^\s\p{L}\p{N}]/gu) ?? [];
  const pieces = new Set<number>();
  words.forEach((word, i) => {
    pieces.add(hash(`w ${word}`));
    if (i > 0) pieces.add(hash(`w ${words[i - 1]} ${word}`));
  });
  const padded = ` ${low.replace(/\s+/g, ' ')} `;
  for (let size = 2; size <= 5; size++) {
    for (let at = 0; at + size <= padded.length; at++) pieces.add(hash(`c ${padded.slice(at, at + size)}`));
  }
  const value = 4 / Math.sqrt(pieces.size || 1);
  return Array.from(pieces, (piece) => [piece, value] as [number, number]);
}

function matrixOf(samples: readonly Sample[]): Matrix {
  return buildMatrix(
    samples.map((one) => rowOf(one.row.text)),
    COLUMNS,
  );
}

/** A bag of words (1, 2) and characters (2 to 5) with logistic regression, for promotion and for the kind. */
export function trainBag(train: readonly Sample[]): (sample: Sample) => { score: number; kind: string } {
  const matrix = matrixOf(train);
  const strengths = new Float64Array(COLUMNS).fill(STRENGTH);
  const score = fitLogistic(
    matrix,
    train.map((one) => (one.promo >= 2.5 ? 1 : 0)),
    strengths,
  );
  const letters = ['P', 'B', 'S', 'C'];
  const targets = train.map(({ row }) =>
    letters.map((letter) => row.kinds.filter((kind) => kind === letter).length / row.kinds.length),
  );
  const kinds = fitSoftmax(matrix, targets, strengths);
  return (sample) => {
    const row = matrixOf([sample]);
    const sums = letters.map((_, c) => dotRow(row, 0, kinds.weights, c * COLUMNS) + (kinds.biases[c] ?? 0));
    return {
      score: 100 * logistic(dotRow(row, 0, score.weights) + score.bias),
      kind: letters[sums.indexOf(Math.max(...sums))] ?? 'C',
    };
  };
}
