import { CUES } from '../../cues/index.ts';
import { design } from './design.ts';
import { foldGroups } from './folds.ts';
import { fitPlatt } from './heads.ts';
import { INVENTED_NEWS, INVENTED_PITCHES } from './invented-drafts.ts';
import { Network } from './network.ts';
import { type Opinion, THRESHOLDS } from './opinion.ts';
import { type Measured, measureText, type Sample, type UnratedSample } from './rows.ts';
import { KIND_LETTERS, SETTINGS, type Settings } from './settings.ts';
import { fitSites } from './sites.ts';
import { askTeacher } from './teacher.ts';

const INNER_FOLDS = 3;

/** The source of invented drafts. */
const INVENTED = 'invented';

/** Weights of one learnt model, before they are rounded for the file. */
export interface Fitted {
  slope: number;
  offset: number;
  /** Log-odds of the texts it was learnt from, each by a model that has not seen its source. */
  unseen: number[];
  /** What one unit of a term adds to each head by itself, the score before Platt's scaling. */
  single: Map<string, readonly number[]>;
  /** What one unit of a term adds to the sum of each hidden unit. */
  into: Map<string, readonly number[]>;
  /** What the square of each hidden unit's sum adds to each head. */
  out: readonly (readonly number[])[];
  kindBiases: number[];
  /** The usual size of each unit's sum: its root mean square over all texts. */
  usual: readonly number[];
  /** In how many texts each term is. */
  texts: Map<string, number>;
}

/** Weights of texts by the size of their source to the power -`power`, 1 on average. */
function balanced(sources: readonly string[], power: number): Float64Array {
  const counts = new Map<string, number>();
  for (const src of sources) counts.set(src, (counts.get(src) ?? 0) + 1);
  const weights = Float64Array.from(sources, (src) => (counts.get(src) ?? 1) ** -power);
  const mean = weights.reduce((a, b) => a + b, 0) / weights.length;
  return weights.map((w) => w / mean);
}

function sourcesOf(samples: readonly Sample[]): string[] {
  return samples.map((one) => one.row.src);
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

/** What any reader would say of the invented drafts: mostly 0, news or talk; and mostly 4, promotion. */
const INNOCENT: Opinion = { above: [0.4, 0.15, 0, 0], kinds: [0, 0.5, 0, 0.5] };
const PITCH: Opinion = { above: [1, 1, 0.95, 0.6], kinds: [1, 0, 0, 0] };

function invent(texts: readonly string[], opinion: Opinion): TaughtSample[] {
  return texts.map((text) => ({
    src: INVENTED,
    terms: measureText(text),
    vector: new Float32Array(0),
    opinion,
  }));
}

/** What a teacher, learnt from the rated texts, says of others. */
export function askAbout(samples: readonly Sample[], others: readonly Measured[]): Opinion[] {
  const weights = balanced(sourcesOf(samples), SETTINGS.balance);
  return askTeacher(samples, samples.map(opinionOf), weights, others);
}

/** Has a teacher rate the texts that nobody has read; the invented drafts come with them. */
export function teach(samples: readonly Sample[], unrated: readonly UnratedSample[]): TaughtSample[] {
  const said = askAbout(samples, unrated);
  return [
    ...unrated.map((one, i) => ({ ...one, opinion: said[i] as Opinion })),
    ...invent(INVENTED_NEWS, INNOCENT),
    ...invent(INVENTED_PITCHES, PITCH),
  ];
}

/** Learns the model from rated texts, and from those that the teacher has rated. Deterministic. */
export function fitModel(
  samples: readonly Sample[],
  taught: readonly TaughtSample[],
  settings: Settings = SETTINGS,
): Fitted {
  const rated = settings.taught > 0 ? taught.filter((one) => one.src !== INVENTED) : [];
  const invented = taught.filter((one) => one.src === INVENTED);
  const others = [...rated, ...invented];
  const plan = design(samples, others, settings);
  const opinions = [...samples.map(opinionOf), ...others.map((one) => one.opinion)];
  const rowWeights = Float64Array.from([
    ...balanced(sourcesOf(samples), settings.balance),
    ...balanced(
      rated.map((one) => one.src),
      settings.balance,
    ).map((weight) => settings.taught * weight),
    ...invented.map(() => settings.invented),
  ]);
  const learn = (rows: readonly number[]): Network =>
    new Network(plan.matrix.size, {
      wide: plan.matrix.size,
      deepFrom: plan.cues,
      hidden: settings.hidden,
      unit: 'square',
      deepPenalty: settings.penalty * settings.deepPenalty,
      penalties: plan.penalties,
      centres: plan.centres,
      signs: plan.signs,
      rounds: settings.rounds,
      batch: settings.batch,
      rate: settings.rate,
      dropInput: settings.dropInput,
      dropHidden: settings.dropHidden,
      seed: 1,
    }).learn(plan.matrix, rows, opinions, rowWeights);
  // Platt's scaling is fitted to sums of texts whose source the weights have not seen: so it will be with the drafts.
  const folds = foldGroups(sourcesOf(samples), INNER_FOLDS, 7);
  const all = [...opinions.keys()];
  const sums = new Array<number>(samples.length).fill(0);
  for (let fold = 0; fold < INNER_FOLDS; fold++) {
    const network = learn(all.filter((i) => folds[i] !== fold));
    folds.forEach((each, i) => {
      if (each === fold) sums[i] = network.sumsOf(plan.matrix, i)[0] ?? 0;
    });
  }
  const { slope, offset } = fitPlatt(
    sums,
    samples.map((one) => (one.promo >= 2.5 ? 1 : 0)),
  );
  const network = learn(all);
  const texts = new Uint32Array(plan.matrix.size);
  for (const column of plan.matrix.columns) texts[column] = (texts[column] as number) + 1;
  const single = new Map(plan.columns.map((id, j) => [id, network.singleOf(j)]));
  const into = new Map(plan.columns.map((id, j) => [id, network.intoOf(j)]));
  // What the posts cannot teach, parents of answers above all, keeps half of the weight set by hand.
  for (const cue of settings.families.includes('cue') ? CUES : []) {
    if (!single.has(`cue:${cue.id}`) && cue.id !== 'opening-mention')
      single.set(`cue:${cue.id}`, [cue.weight / 2 / slope, 0, 0, 0, 0]);
  }
  return {
    slope,
    offset,
    unseen: sums.map((sum) => slope * sum + offset),
    single,
    into,
    out: Array.from({ length: settings.hidden }, (_, h) => network.outOf(h)),
    kindBiases: network.kindOffsets(),
    usual: network.usualSums(plan.matrix),
    texts: new Map(plan.columns.map((id, j) => [id, texts[j] as number])),
  };
}

/** All that `npm run train` learns: the model, and what each site adds. */
export function trainModel(
  samples: readonly Sample[],
  unrated: readonly UnratedSample[],
): { fitted: Fitted; sites: Record<string, number> } {
  const fitted = fitModel(samples, teach(samples, unrated));
  return { fitted, sites: fitSites(samples, fitted.unseen) };
}
