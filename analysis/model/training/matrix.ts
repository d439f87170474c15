/** Rows of sparse features and, behind them, as many dense ones in each row. */
export interface Matrix {
  rows: number;
  /** Number of sparse columns; the dense ones follow. */
  sparse: number;
  dense: number;
  starts: Int32Array;
  columns: Int32Array;
  values: Float64Array;
  block: Float64Array;
}

/** Builds a matrix from rows of `[column, value]`, with `dense` numbers behind each. */
export function buildMatrix(
  rows: readonly (readonly (readonly [number, number])[])[],
  sparse: number,
  block: Float64Array,
  dense: number,
): Matrix {
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
  return { rows: rows.length, sparse, dense, starts, columns, values, block };
}

/** The rows of `matrix` with the given indexes. */
export function pickRows(matrix: Matrix, indexes: readonly number[]): Matrix {
  const rows = indexes.map((i) => {
    const row: [number, number][] = [];
    for (let at = matrix.starts[i] as number; at < (matrix.starts[i + 1] as number); at++) {
      row.push([matrix.columns[at] as number, matrix.values[at] as number]);
    }
    return row;
  });
  const block = new Float64Array(indexes.length * matrix.dense);
  indexes.forEach((i, to) => {
    block.set(matrix.block.subarray(i * matrix.dense, (i + 1) * matrix.dense), to * matrix.dense);
  });
  return buildMatrix(rows, matrix.sparse, block, matrix.dense);
}

/** Row `i` times the weights from `offset` on. */
export function dotRow(matrix: Matrix, i: number, weights: Float64Array, offset = 0): number {
  const { starts, columns, values, block, dense, sparse } = matrix;
  let sum = 0;
  for (let at = starts[i] as number; at < (starts[i + 1] as number); at++) {
    sum += (values[at] as number) * (weights[offset + (columns[at] as number)] as number);
  }
  const from = i * dense;
  const to = offset + sparse;
  for (let d = 0; d < dense; d++) sum += (block[from + d] as number) * (weights[to + d] as number);
  return sum;
}

/** Adds `scale` times row `i` to `target` from `offset` on. */
export function addRow(matrix: Matrix, i: number, scale: number, target: Float64Array, offset = 0): void {
  const { starts, columns, values, block, dense, sparse } = matrix;
  for (let at = starts[i] as number; at < (starts[i + 1] as number); at++) {
    const column = offset + (columns[at] as number);
    target[column] = (target[column] as number) + scale * (values[at] as number);
  }
  const from = i * dense;
  const to = offset + sparse;
  for (let d = 0; d < dense; d++) {
    target[to + d] = (target[to + d] as number) + scale * (block[from + d] as number);
  }
}
