import { CUES } from '../../cues/index.ts';
import { design } from './design.ts';
import { foldGroups } from './folds.ts';
import { fitOrdinal, fitPlatt, fitSoftmax, THRESHOLDS } from './heads.ts';
import { INVENTED_NEWS } from './invented-drafts.ts';
import { dotRow, pickRows } from './matrix.ts';
import { measureText, type Sample, type UnratedSample } from './rows.ts';
import { KIND_LETTERS, SETTINGS, type Settings } from './settings.ts';
import { fitSites } from './sites.ts';
import { type Opinion, trainTeacher } from './teacher.ts';

const INNER_FOLDS = 4;

/** The source of invented drafts. */
const INVENTED = 'invented';

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

/** What the readers said of a text, as chances. */
function opinionOf({ row }: Sample): Opinion {
  const share = (holds: readonly boolean[]) => holds.filter(Boolean).length / holds.length;
  return {
    above: THRESHOLDS.map((_, k) => share(row.promos.map((promo) => promo > k))),
    kinds: KIND_LETTERS.map((letter) => share(row.kinds.map((kind) => kind === letter))),
  };
}

/** A text that nobody has rated, with what the teacher says of it. */
export interface TaughtSample extends UnratedSample {
  opinion: Opinion;
}

/** What any reader would say of an invented draft: mostly 0, and news or talk. */
const INNOCENT: Opinion = { above: [0.4, 0.15, 0, 0], kinds: [0, 0.5, 0, 0.5] };

/** Has a teacher, learnt from the rated texts, rate the others; the invented drafts come with them. */
export function teach(samples: readonly Sample[], unrated: readonly UnratedSample[]): TaughtSample[] {
  const ask = trainTeacher(samples, samples.map(opinionOf), rowWeightsOf(samples, SETTINGS.balance));
  return [
    ...unrated.map((one) => ({ ...one, opinion: ask(one) })),
    ...INVENTED_NEWS.map((text) => ({
      src: INVENTED,
      terms: measureText(text),
      vector: new Float32Array(0),
      opinion: INNOCENT,
    })),
  ];
}

/** Learns the model from rated texts, and from those that the teacher has rated. Deterministic. */
export function fitModel(
  samples: readonly Sample[],
  taught: readonly TaughtSample[],
  settings: Settings = SETTINGS,
): Fitted {
  const others = taught.filter((one) => one.src === INVENTED || settings.taught > 0);
  const plan = design(samples, others, settings);
  const opinions = [...samples.map(opinionOf), ...others.map((one) => one.opinion)];
  const above = opinions.map((one) => one.above);
  const rowWeights = Float64Array.from([
    ...rowWeightsOf(samples, settings.balance),
    ...others.map((one) => (one.src === INVENTED ? settings.invented : settings.taught)),
  ]);
  const learn = (rows: readonly number[]): Float64Array =>
    fitOrdinal(
      pickRows(plan.matrix, rows),
      rows.map((i) => above[i] as readonly number[]),
      plan.strengths,
      plan.signs,
      Float64Array.from(rows, (i) => rowWeights[i] as number),
      plan.centres,
    );
  // Platt's scaling is fitted to sums of texts whose group the weights have not seen.
  const folds = foldGroups(
    samples.map((one) => one.row.group),
    INNER_FOLDS,
    7,
  );
  const all = [...opinions.keys()];
  const sums = new Array<number>(samples.length).fill(0);
  for (let fold = 0; fold < INNER_FOLDS; fold++) {
    const weights = learn(all.filter((i) => folds[i] !== fold));
    folds.forEach((each, i) => {
      if (each === fold) sums[i] = dotRow(plan.matrix, i, weights);
    });
  }
  const { slope, offset } = fitPlatt(
    sums,
    samples.map((one) => (one.promo >= 2.5 ? 1 : 0)),
  );
  const weights = learn(all);
  const head = fitSoftmax(
    plan.matrix,
    opinions.map((one) => one.kinds),
    plan.strengths.map((strength) => strength * settings.kindStrength),
    rowWeights,
  );
  const size = plan.matrix.sparse;
  const score = new Map(plan.columns.map((id, j) => [id, weights[j] as number]));
  const kinds = new Map(
    plan.columns.map((id, j) => [id, KIND_LETTERS.map((_, c) => head.weights[c * size + j] as number)]),
  );
  // What the posts cannot teach, parents of answers above all, keeps half of the weight set by hand.
  for (const cue of settings.families.includes('cue') ? CUES : []) {
    if (!score.has(`cue:${cue.id}`) && cue.id !== 'opening-mention')
      score.set(`cue:${cue.id}`, cue.weight / 2 / slope);
  }
  const unseen = sums.map((sum) => slope * sum + offset);
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

/** All that `npm run train` learns: the model, and what each site adds. */
export function trainModel(
  samples: readonly Sample[],
  unrated: readonly UnratedSample[],
): { fitted: Fitted; sites: Record<string, number> } {
  const fitted = fitModel(samples, teach(samples, unrated));
  return { fitted, sites: fitSites(samples, fitted.unseen) };
}
