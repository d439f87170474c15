/** Sparse rows. */
export interface Matrix {
  rows: number;
  /** Number of columns. */
  size: number;
  starts: Int32Array;
  columns: Int32Array;
  values: Float64Array;
}

/** Builds a matrix of `size` columns from rows of `[column, value]`. */
export function buildMatrix(rows: readonly (readonly (readonly [number, number])[])[], size: number): Matrix {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, i) => {
    starts[i + 1] = (starts[i] as number) + row.length;
  });
  const columns = new Int32Array(starts[rows.length] as number);
  const values = new Float64Array(columns.length);
  let at = 0;
  for (const row of rows) {
    for (const [column, value] of row) {
      columns[at] = column;
      values[at++] = value;
    }
  }
  return { rows: rows.length, size, starts, columns, values };
}

/** Row `i` times the weights from `offset` on. */
export function dotRow(matrix: Matrix, i: number, weights: Float64Array, offset = 0): number {
  const { starts, columns, values } = matrix;
  let sum = 0;
  for (let at = starts[i] as number; at < (starts[i + 1] as number); at++) {
    sum += (values[at] as number) * (weights[offset + (columns[at] as number)] as number);
  }
  return sum;
}

/** Adds `scale` times row `i` to `target` from `offset` on. */
export function addRow(matrix: Matrix, i: number, scale: number, target: Float64Array, offset = 0): void {
  const { starts, columns, values } = matrix;
  for (let at = starts[i] as number; at < (starts[i + 1] as number); at++) {
    const column = offset + (columns[at] as number);
    target[column] = (target[column] as number) + scale * (values[at] as number);
  }
}
