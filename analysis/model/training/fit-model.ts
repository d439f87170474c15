import { CUES } from '../../cues/index.ts';
import { SITE_IDS } from '../../rating.ts';
import type { Family } from '../term.ts';
import { type Embedding, learnEmbedding } from './embedding.ts';
import { foldGroups } from './folds.ts';
import { fitLogistic, fitOrdinal, fitPlatt, fitSoftmax, logistic } from './heads.ts';
import { buildMatrix, dotRow, type Matrix, pickRows } from './matrix.ts';
import { type Sample, siteOf, type WeakSample } from './rows.ts';

export const KIND_LETTERS = ['P', 'B', 'S', 'C'] as const;

export interface Settings {
  /** Families of terms that take part. */
  families: readonly Family[];
  /** Dimensions of the embedding, 0 for none. */
  dimensions: number;
  helpers: boolean;
  /** Strength of the L2 penalty of each part. */
  strength: Record<Family | 'embedding' | 'helper', number>;
  kindStrength: number;
  /** Words in fewer texts or groups have no weight of their own. */
  fewestTexts: number;
  fewestGroups: number;
  constrained: boolean;
  fewestSources: number;
  /** Power of a source's size by which its posts weigh less: 0 all posts alike, 1 all sources. */
  balance: number;
  /** Factor of all strengths. */
  penalty: number;
  /** Whether tags of parts of speech take part. */
  tags: boolean;
}

export const SETTINGS: Settings = {
  families: ['cue', 'style', 'mark', 'word'],
  dimensions: 100,
  helpers: true,
  strength: { cue: 1, style: 30, mark: 15, word: 15, embedding: 40, helper: 10 },
  kindStrength: 1,
  fewestTexts: 4,
  fewestGroups: 2,
  fewestSources: 1,
  constrained: true,
  balance: 0.3,
  penalty: 1,
  tags: true,
};

/** Weights of one learnt model, before they are rounded for the file. */
export interface Fitted {
  slope: number;
  offset: number;
  /** Log-odds of the texts it was learnt from, each by a model that has not seen its group. */
  unseen: number[];
  /** Log-odds for each unit of a term, before Platt's scaling. */
  score: Map<string, number>;
  kindBiases: number[];
  kinds: Map<string, number[]>;
}

interface Task {
  src: string;
  positive: RegExp;
}

/** What the sources' own labels can teach about words, though they mean something else than promotion. */
const TASKS: readonly Task[] = [
  { src: 'hn', positive: /^show$/ },
  { src: 'hn', positive: /^ask$/ },
  { src: 'support', positive: /^brand_reply$/ },
  { src: 'youtube', positive: /^spam$/ },
  { src: 'x2026', positive: /^(?:promo|scam_or_spam)$/ },
  { src: 'bragging', positive: /^(?!not)/ },
  { src: 'acts', positive: /^(?:SUG|REQ)$/ },
];

function vocabularyOf(
  texts: readonly (readonly string[])[],
  fewest: number,
  most: number,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of new Set(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const kept = [...counts]
    .filter(([, n]) => n >= fewest)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return new Map(kept.slice(0, most).map(([word], i) => [word, i]));
}

/** What words are like, learnt without the readers: an embedding, and a weight for each weak task. */
export interface WordSpace {
  embedding: Embedding | null;
  /** For each task its weight of each word. */
  helpers: Float64Array[];
  index: ReadonlyMap<string, number>;
}

export function learnWordSpace(
  samples: readonly Sample[],
  weak: readonly WeakSample[],
  settings: Settings,
): WordSpace {
  const texts = [...samples.map((one) => one.words), ...weak.map((one) => one.words)];
  const index = vocabularyOf(texts, 5, 12_000);
  const embedding = settings.dimensions > 0 ? learnEmbedding(texts, index, settings.dimensions) : null;
  const helpers: Float64Array[] = [];
  for (const { src, positive } of settings.helpers ? TASKS : []) {
    const own = weak.filter((one) => one.src === src);
    const targets = own.map((one) => (positive.test(one.label) ? 1 : 0));
    if (own.length < 100) continue;
    const rows = own.map(({ words, damping }) =>
      [...new Set(words)].flatMap((word) => {
        const column = index.get(word);
        return column === undefined ? [] : [[column, damping] as const];
      }),
    );
    const matrix = buildMatrix(rows, index.size, new Float64Array(0), 0);
    helpers.push(fitLogistic(matrix, targets, new Float64Array(index.size).fill(2), 60).weights);
  }
  return { embedding, helpers, index };
}

export function familyOf(id: string): Family {
  return id.slice(0, id.indexOf(':')) as Family;
}

export interface Design {
  matrix: Matrix;
  columns: readonly string[];
  strengths: Float64Array;
  signs: Int8Array;
  /** What each dense column was divided by. */
  scales: number[];
}

/** Terms that are read from parts of speech. */
const TAGGED = /^style:(?:tag-|opens-(?:verb|gerund|name))/;

/** Chooses the terms with a weight of their own. */
function chooseColumns(samples: readonly Sample[], settings: Settings): string[] {
  const texts = new Map<string, number>();
  const groups = new Map<string, Set<string>>();
  const sources = new Map<string, Set<string>>();
  for (const { terms, row } of samples) {
    for (const { id } of terms) {
      texts.set(id, (texts.get(id) ?? 0) + 1);
      const seen = groups.get(id);
      if (seen === undefined) groups.set(id, new Set([row.group]));
      else seen.add(row.group);
      const from = sources.get(id);
      if (from === undefined) sources.set(id, new Set([row.src]));
      else from.add(row.src);
    }
  }
  return [...texts.keys()]
    .filter((id) => settings.families.includes(familyOf(id)))
    .filter((id) => settings.tags || !TAGGED.test(id))
    .filter((id) => (texts.get(id) ?? 0) >= settings.fewestTexts)
    .filter(
      (id) =>
        familyOf(id) !== 'word' ||
        ((groups.get(id)?.size ?? 0) >= settings.fewestGroups &&
          (sources.get(id)?.size ?? 0) >= settings.fewestSources),
    )
    .sort();
}

/** The dense columns of a text: the damped sums of its words' vectors and helper weights. */
function denseRow(sample: Sample, { embedding, helpers, index }: WordSpace, out: Float64Array): void {
  const size = embedding?.size ?? 0;
  for (const { id, value } of sample.terms) {
    if (!id.startsWith('word:')) continue;
    const row = index.get(id.slice(5));
    if (row === undefined) continue;
    for (let d = 0; d < size; d++)
      out[d] = (out[d] as number) + value * (embedding?.vectors[row * size + d] as number);
    helpers.forEach((weights, h) => {
      out[size + h] = (out[size + h] as number) + value * (weights[row] as number);
    });
  }
}

export function signOf(id: string): number {
  const cue = CUES.find((one) => `cue:${one.id}` === id);
  return cue === undefined ? 0 : cue.tone === 'credit' ? -1 : 1;
}

export function design(samples: readonly Sample[], space: WordSpace, settings: Settings): Design {
  const columns = chooseColumns(samples, settings);
  const index = new Map(columns.map((id, i) => [id, i]));
  const usesWords = settings.families.includes('word');
  const dense = usesWords ? (space.embedding?.size ?? 0) + space.helpers.length : 0;
  const block = new Float64Array(samples.length * dense);
  const rows = samples.map((sample, i) => {
    if (dense > 0) denseRow(sample, space, block.subarray(i * dense, (i + 1) * dense));
    return sample.terms.flatMap(({ id, value }) => {
      const column = index.get(id);
      return column === undefined ? [] : [[column, value] as const];
    });
  });
  const scales = Array.from({ length: dense }, (_, d) => {
    let sum = 0;
    for (let i = 0; i < samples.length; i++) sum += (block[i * dense + d] as number) ** 2;
    const scale = Math.sqrt(sum / samples.length) || 1;
    for (let i = 0; i < samples.length; i++) block[i * dense + d] = (block[i * dense + d] as number) / scale;
    return scale;
  });
  const strengths = new Float64Array(columns.length + dense);
  const signs = new Int8Array(columns.length + dense);
  columns.forEach((id, j) => {
    strengths[j] = settings.penalty * settings.strength[familyOf(id)];
    signs[j] = settings.constrained ? signOf(id) : 0;
  });
  const size = space.embedding?.size ?? 0;
  for (let d = 0; d < dense; d++) {
    strengths[columns.length + d] = settings.penalty * settings.strength[d < size ? 'embedding' : 'helper'];
  }
  return { matrix: buildMatrix(rows, columns.length, block, dense), columns, strengths, signs, scales };
}

/** Puts the weights of the dense columns into the words they come from. */
function collapse(weights: Float64Array, { columns, scales }: Design, space: WordSpace): Map<string, number> {
  const out = new Map<string, number>();
  columns.forEach((id, j) => {
    out.set(id, weights[j] as number);
  });
  if (scales.length === 0) return out;
  const size = space.embedding?.size ?? 0;
  for (const [word, row] of space.index) {
    let sum = out.get(`word:${word}`) ?? 0;
    for (let d = 0; d < scales.length; d++) {
      const value =
        d < size
          ? (space.embedding?.vectors[row * size + d] as number)
          : (space.helpers[d - size]?.[row] as number);
      sum += ((weights[columns.length + d] as number) * value) / (scales[d] as number);
    }
    out.set(`word:${word}`, sum);
  }
  return out;
}

function rowWeightsOf(samples: readonly Sample[], power: number): Float64Array {
  const counts = new Map<string, number>();
  for (const { row } of samples) counts.set(row.src, (counts.get(row.src) ?? 0) + 1);
  const weights = Float64Array.from(samples, ({ row }) => (counts.get(row.src) ?? 1) ** -power);
  const mean = weights.reduce((a, b) => a + b, 0) / weights.length;
  return weights.map((w) => w / mean);
}

/** Sums that texts get from a model that has not seen their group: what Platt's scaling is fitted to. */
function unseenSums(samples: readonly Sample[], plan: Design, settings: Settings): number[] {
  const folds = foldGroups(
    samples.map((one) => one.row.group),
    5,
    7,
  );
  const sums = new Array<number>(samples.length).fill(0);
  for (let fold = 0; fold < 5; fold++) {
    const train = folds.flatMap((each, i) => (each === fold ? [] : [i]));
    const picked = train.map((i) => samples[i] as Sample);
    if (train.length === 0) continue;
    const weights = fitOrdinal(
      pickRows(plan.matrix, train),
      picked.map((one) => one.row.promos),
      plan.strengths,
      plan.signs,
      rowWeightsOf(picked, settings.balance),
    );
    folds.forEach((each, i) => {
      if (each === fold) sums[i] = dotRow(plan.matrix, i, weights);
    });
  }
  return sums;
}

/** Learns the model from rated texts, with the word space learnt before. Deterministic. */
export function fitModel(
  samples: readonly Sample[],
  space: WordSpace,
  settings: Settings = SETTINGS,
): Fitted {
  const plan = design(samples, space, settings);
  const promos = samples.map((one) => one.row.promos);
  const weights = fitOrdinal(
    plan.matrix,
    promos,
    plan.strengths,
    plan.signs,
    rowWeightsOf(samples, settings.balance),
  );
  const sums = unseenSums(samples, plan, settings);
  const { slope, offset } = fitPlatt(
    sums,
    samples.map((one) => (one.promo >= 2.5 ? 1 : 0)),
  );
  const unseen = sums.map((sum) => slope * sum + offset);
  const targets = samples.map(({ row }) =>
    KIND_LETTERS.map((letter) => row.kinds.filter((kind) => kind === letter).length / row.kinds.length),
  );
  const strengths = plan.strengths.map((strength) => strength * settings.kindStrength);
  const head =
    settings.kindStrength === 0
      ? { weights: new Float64Array(4 * (plan.matrix.sparse + plan.matrix.dense)), biases: [0, 0, 0, 0] }
      : fitSoftmax(plan.matrix, targets, strengths);
  const size = plan.matrix.sparse + plan.matrix.dense;
  const perKind = KIND_LETTERS.map((_, c) =>
    collapse(head.weights.slice(c * size, (c + 1) * size), plan, space),
  );
  const kinds = new Map<string, number[]>();
  for (const id of perKind[0]?.keys() ?? [])
    kinds.set(
      id,
      perKind.map((weights) => weights.get(id) ?? 0),
    );
  const score = collapse(weights, plan, space);
  // What the posts cannot teach, parents of answers above all, keeps half of the weight set by hand.
  for (const cue of settings.families.includes('cue') ? CUES : []) {
    if (!score.has(`cue:${cue.id}`) && cue.id !== 'opening-mention')
      score.set(`cue:${cue.id}`, cue.weight / 2 / slope);
  }
  return { slope, offset, unseen, score, kindBiases: head.biases, kinds };
}

/** The log-odds that a model gives to a text, and its sums for the kinds. */
export function apply(fitted: Fitted, sample: Sample): { logit: number; kinds: number[] } {
  let sum = 0;
  const kinds = [...fitted.kindBiases];
  for (const { id, value } of sample.terms) {
    sum += value * (fitted.score.get(id) ?? 0);
    fitted.kinds.get(id)?.forEach((weight, c) => {
      kinds[c] = (kinds[c] ?? 0) + value * weight;
    });
  }
  return { logit: fitted.slope * sum + fitted.offset, kinds };
}

/** The most that a site may add or take, in log-odds: the sources of a site are no sample of it. */
const LARGEST_OFFSET = 0.5;

/** What a site adds to the log-odds, drawn towards none: half of what its posts ask for, within limits. */
export function fitSites(samples: readonly Sample[], logits: readonly number[]): Record<string, number> {
  const offsets: Record<string, number> = {};
  for (const site of SITE_IDS) {
    const at = samples.flatMap((one, i) => (siteOf(one.row.src) === site ? [i] : []));
    if (at.length === 0) continue;
    // Newton's steps for one offset; the sums are smooth and few suffice.
    let offset = 0;
    for (let round = 0; round < 20; round++) {
      let slope = 0;
      let curve = 1e-9;
      for (const i of at) {
        const p = logistic((logits[i] as number) + offset);
        slope += ((samples[i]?.promo ?? 0) >= 2.5 ? 1 : 0) - p;
        curve += p * (1 - p);
      }
      offset += slope / curve;
    }
    offsets[site] = Math.max(-LARGEST_OFFSET, Math.min(LARGEST_OFFSET, offset / 2));
  }
  return offsets;
}

/** All that `npm run train` learns: the word space, the model, and what each site adds. */
export function trainModel(
  samples: readonly Sample[],
  weak: readonly WeakSample[],
  settings: Settings = SETTINGS,
): { fitted: Fitted; sites: Record<string, number> } {
  const fitted = fitModel(samples, learnWordSpace(samples, weak, settings), settings);
  return { fitted, sites: fitSites(samples, fitted.unseen) };
}
