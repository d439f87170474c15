import type { Kind, SiteId } from '../rating.ts';
import type { Term } from './term.ts';
import { readNumbers, readSign, readSigns } from './weight-code.ts';
import * as learnt from './weights.ts';

/** The kinds in the order of their weights. The sums of the others are differences from conversation. */
const WEIGHED_KINDS = ['promotion', 'broadcast', 'sharing'] as const satisfies readonly Kind[];

/** What a term or a unit weighs: log-odds of the score, and a sum for each of {@link WEIGHED_KINDS}. */
type Heads = readonly number[];
const HEADS = 1 + WEIGHED_KINDS.length;

/** The weights as they are kept: see `weights.ts`. */
export interface WeightFile {
  OFFSET: number;
  SITE_OFFSETS: Readonly<Record<string, number>>;
  KIND_BIASES: readonly number[];
  UNITS: readonly Heads[];
  TERMS: string;
  WORDS: string;
  SIGNS: string;
}

interface Weights {
  /** What one unit of the term weighs by itself. */
  own: Heads;
  /** What it adds to the sum of each unit; empty for cues, which act by themselves. */
  units: readonly number[];
}

/** The weights of all terms. Of the words of which a draft has few, each is read when it is asked for. */
export interface WeightsOfTerms {
  get(id: string): Weights | undefined;
  keys(): string[];
}

/**
 * A factorisation machine: the log-odds of the score are
 *
 *     offset + sum_i own_i x_i + sum_h unit_h (sum_i into_hi x_i)^2
 *
 * over the terms x of a draft. The squares are sums over pairs of terms: "webinar" weighs more beside "we", less
 * beside "yesterday". There are as many sums for the kinds, with the same `into`.
 */
export interface Model {
  offset: number;
  sites: Readonly<Record<string, number>>;
  kindBiases: readonly number[];
  units: readonly Heads[];
  weights: WeightsOfTerms;
}

const WORD = 'word:';

/** Reads all weights of the named terms, and of the words where each one stands. */
function readTerms(file: WeightFile): WeightsOfTerms {
  const weights = new Map<string, Weights>();
  for (const line of file.TERMS.trim().split('\n')) {
    const [id, own, signs] = readNumbers(line, HEADS);
    weights.set(id, { own, units: readSigns(signs) });
  }
  const columns = file.SIGNS.trim().split('\n');
  const places = new Map<string, number>();
  let word = '';
  // Not trimmed: a word may end with a space.
  for (const [i, line] of file.WORDS.replace(/^\n|\n$/g, '')
    .split('\n')
    .entries()) {
    word = word.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1);
    places.set(word, i);
  }
  return {
    get(id) {
      const known = weights.get(id);
      if (known !== undefined || !id.startsWith(WORD)) return known;
      const place = places.get(id.slice(WORD.length));
      if (place === undefined) return undefined;
      const all = columns.map((column) => readSign(column.charAt(place)));
      const read = { own: all.slice(0, HEADS), units: all.slice(HEADS) };
      weights.set(id, read);
      return read;
    },
    keys: () => [...new Set([...weights.keys(), ...[...places.keys()].map((one) => WORD + one)])],
  };
}

/** Unpacks a file of weights. */
export function readModel(file: WeightFile): Model {
  return {
    offset: file.OFFSET,
    sites: file.SITE_OFFSETS,
    kindBiases: file.KIND_BIASES,
    units: file.UNITS,
    weights: readTerms(file),
  };
}

let shipped: Model | null = null;

/** The model that ships; unpacked when the first draft is rated. */
export function shippedModel(): Model {
  shipped ??= readModel(learnt);
  return shipped;
}

/** Log-odds of a draft in which nothing is found. */
export function baseLogit(site: SiteId | undefined, model: Model = shippedModel()): number {
  return model.offset + (site === undefined ? 0 : (model.sites[site] ?? 0));
}

/** What the terms of one draft weigh in it. */
export interface Weighed {
  /**
   * Log-odds that one unit of a term adds in this draft: its own weight, and its half of each pair with the other
   * terms, the fair share of both (Shapley 1953 for a game of pairs). Values times weights add up to all.
   */
  weightOf: (id: string) => number;
  /** What the terms say about the kind: a sum for each, to be compared with the others. */
  kinds: Readonly<Record<Kind, number>>;
}

/** Weighs the terms of one draft. */
export function weigh(
  terms: readonly Term[] | readonly Omit<Term, 'spans'>[],
  model: Model = shippedModel(),
): Weighed {
  const inner = new Array<number>(model.units.length).fill(0);
  const kinds: Record<Kind, number> = { promotion: 0, broadcast: 0, sharing: 0, conversation: 0 };
  WEIGHED_KINDS.forEach((kind, i) => {
    kinds[kind] = model.kindBiases[i] ?? 0;
  });
  for (const { id, value } of terms) {
    const known = model.weights.get(id);
    if (known === undefined) continue;
    WEIGHED_KINDS.forEach((kind, i) => {
      kinds[kind] += value * (known.own[i + 1] ?? 0);
    });
    known.units.forEach((weight, h) => {
      inner[h] = (inner[h] as number) + value * weight;
    });
  }
  model.units.forEach((heads, h) => {
    WEIGHED_KINDS.forEach((kind, i) => {
      kinds[kind] += (heads[i + 1] ?? 0) * (inner[h] as number) ** 2;
    });
  });
  const pulls = model.units.map((heads, h) => (heads[0] ?? 0) * (inner[h] as number));
  const weightOf = (id: string): number => {
    const known = model.weights.get(id);
    if (known === undefined) return 0;
    return known.units.reduce((sum, weight, h) => sum + weight * (pulls[h] as number), known.own[0] ?? 0);
  };
  return { weightOf, kinds };
}
