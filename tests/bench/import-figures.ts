import { type Figure, figureOf, type Target, type Unit } from './figures.ts';
import type { ImportRunReport } from './run-import.ts';

/** The import of one archive. */
export interface ImportRow extends ImportRunReport {
  archive: string;
  megabytes: number;
  /** Seconds that inflating and parsing alone took, in Node. */
  parsingAlone: number;
}

/** The targets, for so many posts. */
const TARGETS = { posts: 100_000, seconds: 300, megabytes: 300 };

/** One run each: an archive of many thousand posts tells by itself what one takes. */
export function importFigures(row: ImportRow, posts: number): Figure[] {
  const all = row.reading + row.rating + row.adding;
  const one = (what: string, unit: Unit, value: number, target: Target | null = null): Figure =>
    figureOf({ name: `import, ${row.archive}: ${what}`, unit, ours: [value], target });
  const most = (value: number): Target => ({ of: 'ours', most: value });
  return [
    one('reading', 's', row.reading),
    one('rating', 's', row.rating),
    one('adding', 's', row.adding),
    figureOf({
      name: `import, ${row.archive}: all of it`,
      unit: 's',
      ours: [all],
      peer: { name: 'inflating and parsing alone, in Node', values: [row.parsingAlone] },
      target: most((posts / TARGETS.posts) * TARGETS.seconds),
    }),
    one('posts a second', '1/s', posts / all),
    one('processor', 's', row.processor),
    one('own memory before', 'MB', row.before.own),
    one('own memory at most', 'MB', row.peak.own, most(TARGETS.megabytes)),
    one('longest task of the page', 'ms', row.longestTask),
    one('answer to another request, median', 'ms', row.answers.median),
    one('answer to another request, 95th percentile', 'ms', row.answers.p95),
  ];
}
