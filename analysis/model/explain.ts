import type { Finding, Span } from '../rating.ts';

/** A finding of words that no cue names, and one of the form of the whole draft, its length above all. */
export const WORDING = 'wording';
export const FORM = 'form';

/** Points below which a place is not worth a finding of its own; it goes to {@link FORM}. */
const SMALLEST = 0.5;

/** What one place of the draft adds to the log-odds. */
export interface Cell extends Span {
  logit: number;
}

/** An occurrence of a cue with what it adds. `sign` is 1 where more of it may only raise the score, else -1. */
export interface CueShare extends Cell {
  cue: string;
  sign: number;
  detail?: string;
  whole?: true;
}

function isInside(cell: Span, span: Span): boolean {
  return cell.start >= span.start && cell.end <= span.end;
}

/**
 * Adds up what falls on the same place, in the order in which it comes; the places in the order of the text. There are
 * tens of thousands in a long draft: a row of all starts finds a place without a key made of text, and needs no sorting.
 */
function pool(cells: readonly Cell[]): Cell[] {
  let last = -1;
  for (const { start } of cells) if (start > last) last = start;
  const pooled: Cell[] = [];
  /** One more than the index in `pooled` of a place that starts there; 0 for none. */
  const first = new Int32Array(last + 1);
  /** The same for another place with the same start, by the index of the one before it. */
  const next: number[] = [];
  for (const { start, end, logit } of cells) {
    let at = (first[start] as number) - 1;
    while (at !== -1 && (pooled[at] as Cell).end !== end) at = (next[at] as number) - 1;
    if (at !== -1) (pooled[at] as Cell).logit += logit;
    else {
      next.push(first[start] as number);
      first[start] = pooled.push({ start, end, logit });
    }
  }
  const sorted: Cell[] = [];
  for (let start = 0; start <= last; start++) {
    const head = (first[start] as number) - 1;
    if (head === -1) continue;
    const from = sorted.length;
    for (let at = head; at !== -1; at = (next[at] as number) - 1) {
      const cell = pooled[at] as Cell;
      let to = sorted.push(cell) - 1;
      for (; to > from && (sorted[to - 1] as Cell).end > cell.end; to--) sorted[to] = sorted[to - 1] as Cell;
      sorted[to] = cell;
    }
  }
  return sorted;
}

/** Gives the words of a cue's occurrence to it, unless they would turn its sign. */
function absorb(shares: readonly CueShare[], cells: readonly Cell[]): { shares: CueShare[]; rest: Cell[] } {
  const taken = new Set<Cell>();
  const order = shares
    .map((_, i) => i)
    .sort((a, b) => {
      const [x, y] = [shares[a], shares[b]];
      return Math.abs(y?.logit ?? 0) - Math.abs(x?.logit ?? 0) || a - b;
    });
  const out = shares.map((share) => ({ ...share }));
  for (const i of order) {
    const share = out[i];
    if (share === undefined || share.whole) continue;
    // Cells are in order, and occurrences short: look only where they can be.
    const inside: Cell[] = [];
    for (let at = firstFrom(cells, share.start); at < cells.length; at++) {
      const cell = cells[at] as Cell;
      if (cell.start >= share.end) break;
      if (isInside(cell, share) && !taken.has(cell)) inside.push(cell);
    }
    const sum = inside.reduce((total, cell) => total + cell.logit, share.logit);
    if (sum * share.sign < 0) continue;
    share.logit = sum;
    for (const cell of inside) taken.add(cell);
  }
  return { shares: out, rest: cells.filter((cell) => !taken.has(cell)) };
}

/** Index of the first cell that starts at or behind `start`. */
function firstFrom(cells: readonly Cell[], start: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle] as Cell).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Joins neighbours that push the same way into one run of words. */
function joinRuns(source: string, cells: readonly Cell[], smallest: number): { runs: Cell[]; small: number } {
  const runs: Cell[] = [];
  let small = 0;
  for (const cell of cells) {
    if (Math.abs(cell.logit) < smallest) {
      small += cell.logit;
      continue;
    }
    const last = runs.at(-1);
    const isNext =
      last !== undefined &&
      cell.start >= last.end &&
      cell.start - last.end <= 2 &&
      last.logit * cell.logit > 0 &&
      // One space, as between most words, needs no slice.
      (cell.start === last.end ||
        (cell.start - last.end === 1 && source[last.end] === ' ') ||
        !/[\p{L}\p{N}\n]/u.test(source.slice(last.end, cell.start)));
    if (isNext) {
      last.end = cell.end;
      last.logit += cell.logit;
    } else runs.push({ ...cell });
  }
  return { runs, small };
}

/**
 * Tells which words the score comes from.
 *
 * @param cues occurrences of cues with their own weights
 * @param cells what other terms put on places
 * @param formless log-odds of terms without words
 * @param points points of the score for one unit of log-odds: see `pointsPerLogit` in `rate-draft.ts`
 * @returns findings in the order of the text; their contributions add up to all of the log-odds
 */
export function explain(
  source: string,
  cues: readonly CueShare[],
  cells: readonly Cell[],
  formless: number,
  points: number,
): Finding[] {
  const { shares, rest } = absorb(cues, pool(cells));
  const { runs, small } = joinRuns(source, rest, points > 0 ? SMALLEST / points : 0);
  const findings: Finding[] = shares.map(({ logit, sign: _, ...share }) => ({
    ...share,
    contribution: logit * points,
  }));
  for (const { start, end, logit } of runs)
    findings.push({ cue: WORDING, start, end, contribution: logit * points });
  const form = (formless + small) * points;
  if (form !== 0) findings.push({ cue: FORM, start: 0, end: source.length, contribution: form, whole: true });
  return findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.cue < b.cue ? -1 : 1));
}
