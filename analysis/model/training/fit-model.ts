import { CUES } from '../../cues/index.ts';
import { collapse, type Design, design } from './design.ts';
import { foldGroups } from './folds.ts';
import { fitOrdinal, fitPlatt, fitSoftmax } from './heads.ts';
import { dotRow, pickRows } from './matrix.ts';
import type { Sample, WeakSample } from './rows.ts';
import { KIND_LETTERS, SETTINGS, type Settings } from './settings.ts';
import { fitSites } from './sites.ts';
import { learnWordSpace, type WordSpace } from './word-space.ts';

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
      plan.centres,
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
    plan.centres,
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
  const head = fitSoftmax(plan.matrix, targets, strengths);
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

/** All that `npm run train` learns: the word space, the model, and what each site adds. */
export function trainModel(
  samples: readonly Sample[],
  weak: readonly WeakSample[],
  settings: Settings = SETTINGS,
): { fitted: Fitted; sites: Record<string, number> } {
  const fitted = fitModel(samples, learnWordSpace(samples, weak, settings), settings);
  return { fitted, sites: fitSites(samples, fitted.unseen) };
}
