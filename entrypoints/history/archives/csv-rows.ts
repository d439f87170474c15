/**
 * How a quote inside a quoted cell is written: `""` (RFC 4180), or `\"`, as in LinkedIn's Comments.csv; there a
 * backslash is written `\\`, and before any other sign it stands for itself.
 */
export type Quoting = 'doubled' | 'backslash';

interface ReadRow {
  cells: string[];
  /** Where the next row begins. */
  next: number;
}

/** All rows but the first begin with a time: nothing else tells where to go on behind a broken one. */
const ROW_START = /\n(?="?\d{4}-\d\d-\d\d \d\d:\d\d:\d\d"?,)/g;
const TIME = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/;
const ENDS_FILE_OR_ROW = /\s*$|\r?\n"?\d{4}-\d\d-\d\d \d\d:\d\d:\d\d"?,/y;

/**
 * Reads rows whose cells may hold commas, quotes and line breaks; the first has the names of the columns. Blank lines
 * are no rows. Linear: a cell that is not closed ends at the next opening quote at the latest, so that broken rows do
 * not read the file to its end again.
 *
 * @returns the cells; null for a row whose quotes do not add up, or that does not begin with a time such as
 *   "2025-07-01 14:33:22": it ends where the next one does
 */
export function* readCsvRows(text: string, quoting: Quoting): Generator<string[] | null, void> {
  let at = 0;
  while (at < text.length) {
    const row = readRow(text, at, quoting);
    const first = row?.cells[0] ?? '';
    const isBlank = row?.cells.length === 1 && first.trim() === '';
    if (row !== null && (at === 0 || isBlank || TIME.test(first))) {
      if (!isBlank) yield row.cells;
      at = row.next;
    } else {
      yield null;
      at = nextRowStart(text, at);
    }
  }
}

function nextRowStart(text: string, at: number): number {
  ROW_START.lastIndex = at;
  return ROW_START.test(text) ? ROW_START.lastIndex : text.length;
}

function readRow(text: string, start: number, quoting: Quoting): ReadRow | null {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    const cell = text[at] === '"' ? readQuotedCell(text, at + 1, quoting) : readPlainCell(text, at);
    if (cell === null) return null;
    cells.push(cell.text);
    at = cell.end;
    if (text.startsWith('\r\n', at)) return { cells, next: at + 2 };
    if (at >= text.length || text[at] === '\n') return { cells, next: at + 1 };
    if (text[at] !== ',') return null;
    at++;
  }
}

/** `end` is behind the cell, at a comma, a line end or the end of the file where all is well. */
interface ReadCell {
  text: string;
  end: number;
}

function readPlainCell(text: string, start: number): ReadCell {
  let end = start;
  while (end < text.length && text[end] !== ',' && text[end] !== '\n') end++;
  if (text[end] === '\n' && end > start && text[end - 1] === '\r') end--;
  return { text: text.slice(start, end), end };
}

function readQuotedCell(text: string, start: number, quoting: Quoting): ReadCell | null {
  let cell = '';
  let from = start;
  for (let at = start; at < text.length; at++) {
    const sign = text[at];
    const next = text[at + 1];
    if (sign === '"' && next !== '"') return { text: cell + text.slice(from, at), end: at + 1 };
    const isEscape =
      sign === '"' ||
      (sign === '\\' &&
        quoting === 'backslash' &&
        (next === '\\' || (next === '"' && !endsFileOrRow(text, at + 2))));
    if (!isEscape) continue;
    cell += text.slice(from, at);
    // The sign behind the escape is the first of the next piece.
    from = at + 1;
    at++;
  }
  return null;
}

/** A cell that ends in a backslash looks as if its closing quote were escaped; what follows tells. */
function endsFileOrRow(text: string, at: number): boolean {
  if (at < text.length && text[at] !== '\n' && text[at] !== '\r') return false;
  ENDS_FILE_OR_ROW.lastIndex = at;
  return ENDS_FILE_OR_ROW.test(text);
}
