import { seededRandom } from './random.ts';

/** One vector a word, from which words occur near which: similar words get similar vectors. */
export interface Embedding {
  size: number;
  /** Row of each word in `vectors`. */
  index: ReadonlyMap<string, number>;
  vectors: Float64Array;
}

const WINDOW = 6;
const SPARE = 12;
const SEED = 20261122;

interface Sparse {
  size: number;
  starts: Int32Array;
  columns: Int32Array;
  values: Float64Array;
}

/** Positive pointwise mutual information of words within a window, contexts smoothed by the power .75 (Levy, Goldberg, Dagan 2015). */
function pointwiseInformation(
  texts: readonly (readonly string[])[],
  index: ReadonlyMap<string, number>,
): Sparse {
  const size = index.size;
  const counts = Array.from({ length: size }, () => new Map<number, number>());
  for (const text of texts) {
    const ids = text.map((word) => index.get(word) ?? -1);
    for (let i = 0; i < ids.length; i++) {
      const a = ids[i] as number;
      if (a < 0) continue;
      for (let j = i + 1; j < Math.min(ids.length, i + 1 + WINDOW); j++) {
        const b = ids[j] as number;
        if (b < 0 || a === b) continue;
        counts[a]?.set(b, (counts[a]?.get(b) ?? 0) + 1);
        counts[b]?.set(a, (counts[b]?.get(a) ?? 0) + 1);
      }
    }
  }
  const sums = counts.map((row) => row.values().reduce((sum, n) => sum + n, 0));
  const smooth = sums.map((sum) => sum ** 0.75);
  const smoothTotal = smooth.reduce((a, b) => a + b, 0);
  const starts = new Int32Array(size + 1);
  const columns: number[] = [];
  const values: number[] = [];
  counts.forEach((row, a) => {
    for (const [b, n] of row) {
      const information = (from: number, to: number): number =>
        Math.log(n / (sums[from] as number) / ((smooth[to] as number) / smoothTotal));
      const value = (information(a, b) + information(b, a)) / 2;
      if (value <= 0) continue;
      columns.push(b);
      values.push(value);
    }
    starts[a + 1] = columns.length;
  });
  return { size, starts, columns: Int32Array.from(columns), values: Float64Array.from(values) };
}

/** `matrix` times `block`, both with rows of `width`. */
function multiply(
  { size, starts, columns, values }: Sparse,
  block: Float64Array,
  width: number,
): Float64Array<ArrayBuffer> {
  const out = new Float64Array(size * width);
  for (let row = 0; row < size; row++) {
    const to = row * width;
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
      const from = (columns[at] as number) * width;
      const value = values[at] as number;
      for (let c = 0; c < width; c++)
        out[to + c] = (out[to + c] as number) + value * (block[from + c] as number);
    }
  }
  return out;
}

/** Makes the columns orthonormal, by Gram and Schmidt, twice for accuracy; columns are kept as rows while at it. */
function orthonormal(block: Float64Array, size: number, width: number): Float64Array<ArrayBuffer> {
  const columns = Array.from({ length: width }, (_, c) => {
    const column = new Float64Array(size);
    for (let r = 0; r < size; r++) column[r] = block[r * width + c] as number;
    return column;
  });
  columns.forEach((column, c) => {
    for (let pass = 0; pass < 2; pass++) {
      for (let other = 0; other < c; other++) {
        const base = columns[other] as Float64Array;
        let sum = 0;
        for (let r = 0; r < size; r++) sum += (column[r] as number) * (base[r] as number);
        for (let r = 0; r < size; r++) column[r] = (column[r] as number) - sum * (base[r] as number);
      }
    }
    const length = Math.sqrt(column.reduce((sum, v) => sum + v * v, 0)) || 1;
    for (let r = 0; r < size; r++) column[r] = (column[r] as number) / length;
  });
  const out = new Float64Array(size * width);
  columns.forEach((column, c) => {
    for (let r = 0; r < size; r++) out[r * width + c] = column[r] as number;
  });
  return out;
}

/** Lengths of the columns after a last multiplication approximate the eigenvalues. */
function columnLengths(block: Float64Array, size: number, width: number): number[] {
  return Array.from({ length: width }, (_, c) => {
    let sum = 0;
    for (let r = 0; r < size; r++) sum += (block[r * width + c] as number) ** 2;
    return Math.sqrt(sum);
  });
}

/**
 * Learns vectors from texts by a truncated eigendecomposition of their pointwise mutual information, found by
 * subspace iteration (Halko, Martinsson, Tropp 2011). Deterministic.
 */
export function learnEmbedding(
  texts: readonly (readonly string[])[],
  index: ReadonlyMap<string, number>,
  size: number,
): Embedding {
  const matrix = pointwiseInformation(texts, index);
  const rows = index.size;
  const width = Math.min(size + SPARE, rows);
  const random = seededRandom(SEED);
  let block = Float64Array.from({ length: rows * width }, () => random() + random() + random() - 1.5);
  for (let round = 0; round < 5; round++) block = multiply(matrix, orthonormal(block, rows, width), width);
  const lengths = columnLengths(block, rows, width);
  const kept = lengths
    .map((length, c) => [length, c] as const)
    .sort((a, b) => b[0] - a[0] || a[1] - b[1])
    .slice(0, size);
  const vectors = new Float64Array(rows * size);
  kept.forEach(([length, c], d) => {
    // The square root of the eigenvalue weighs a dimension; more would leave all to the first few.
    const scale = length === 0 ? 0 : 1 / Math.sqrt(length);
    for (let r = 0; r < rows; r++) vectors[r * size + d] = (block[r * width + c] as number) * scale;
  });
  return { size, index, vectors };
}
