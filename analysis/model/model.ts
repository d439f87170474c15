import type { Kind, SiteId } from '../rating.ts';
import type { Term } from './term.ts';
import { decodeLine } from './weight-code.ts';
import { KIND_BIASES, OFFSET, SITE_OFFSETS, TERMS, WORDS } from './weights.ts';

/** The kinds in the order of their weights. The sums of the others are differences from conversation. */
const WEIGHED_KINDS = ['promotion', 'broadcast', 'sharing'] as const satisfies readonly Kind[];

interface Weights {
  /** Log-odds of one unit. */
  score: number;
  kinds: readonly number[];
}

let known: ReadonlyMap<string, Weights> | null = null;

/** The weights by the ids of their terms; unpacked when the first draft is rated. */
function weights(): ReadonlyMap<string, Weights> {
  if (known !== null) return known;
  const read = new Map<string, Weights>();
  for (const line of TERMS.trim().split('\n')) {
    const [id = '', score = 0, ...kinds] = line
      .split(' ')
      .map((part, i) => (i === 0 ? part : Number(part) / 1000));
    read.set(String(id), { score: Number(score), kinds: kinds.map(Number) });
  }
  for (const line of WORDS.trim().split('\n')) {
    const [word, [score = 0, ...kinds]] = decodeLine(line, 1 + WEIGHED_KINDS.length);
    read.set(`word:${word}`, { score, kinds });
  }
  known = read;
  return read;
}

/** Log-odds of a draft in which nothing is found. */
export function baseLogit(site: SiteId | undefined): number {
  return OFFSET + (site === undefined ? 0 : (SITE_OFFSETS[site] ?? 0));
}

/** Log-odds that one unit of a term adds. */
export function weightOf(id: string): number {
  return weights().get(id)?.score ?? 0;
}

/** What the terms say about the kind: a sum for each, to be compared with the others. */
export function kindSums(terms: readonly Term[]): Record<Kind, number> {
  const sums: Record<Kind, number> = { promotion: 0, broadcast: 0, sharing: 0, conversation: 0 };
  WEIGHED_KINDS.forEach((kind, i) => {
    sums[kind] = KIND_BIASES[i] ?? 0;
  });
  for (const { id, value } of terms) {
    const own = weights().get(id);
    if (own === undefined) continue;
    WEIGHED_KINDS.forEach((kind, i) => {
      sums[kind] += value * (own.kinds[i] ?? 0);
    });
  }
  return sums;
}
