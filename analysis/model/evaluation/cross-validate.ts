import { CUES } from '../../cues/index.ts';
import type { Kind } from '../../rating.ts';
import { chooseKind } from '../choose-kind.ts';
import { baseLogit, readModel, weigh } from '../model.ts';
import { askAbout, fitModel, type TaughtSample, teach } from '../training/fit-model.ts';
import { foldGroups } from '../training/folds.ts';
import { pack } from '../training/pack-weights.ts';
import { type Sample, siteOf, type UnratedSample } from '../training/rows.ts';
import { SETTINGS, type Settings } from '../training/settings.ts';
import { fitSites } from '../training/sites.ts';
import { trainBag } from './bag-of-words.ts';
import type { Judged } from './figures.ts';

/** One division of the posts: what is learnt from, and the indexes that are judged. */
export interface Split {
  name: string;
  train: readonly Sample[];
  test: readonly number[];
  unrated: readonly UnratedSample[];
}

export const LETTERS: Readonly<Record<Kind, string>> = {
  promotion: 'P',
  broadcast: 'B',
  sharing: 'S',
  conversation: 'C',
};

const FOLDS = 5;
const SEED = 20261122;

/** Five folds that keep authors together. */
export function groupedSplits(samples: readonly Sample[], unrated: readonly UnratedSample[]): Split[] {
  const folds = foldGroups(
    samples.map((one) => one.row.group),
    FOLDS,
    SEED,
  );
  return Array.from({ length: FOLDS }, (_, fold) => ({
    name: `fold ${fold + 1}`,
    train: samples.filter((_, i) => folds[i] !== fold),
    test: folds.flatMap((each, i) => (each === fold ? [i] : [])),
    unrated,
  }));
}

/** Each source left out once, with its own labels. */
export function sourceSplits(samples: readonly Sample[], unrated: readonly UnratedSample[]): Split[] {
  return [...new Set(samples.map((one) => one.row.src))].sort().map((src) => ({
    name: `without ${src}`,
    train: samples.filter((one) => one.row.src !== src),
    test: samples.flatMap((one, i) => (one.row.src === src ? [i] : [])),
    unrated: unrated.filter((one) => one.src !== src),
  }));
}

/** What the readers said of a text, beside what a model says. */
export function judged({ row, promo }: Sample, score: number, kind: string): Judged {
  return { id: row.id, promo, kinds: row.kinds, src: row.src, score, kind };
}

/** Rates samples that the model has not seen. */
export type Rater = (sample: Sample) => { score: number; kind: string };
export type Trainer = (split: Split, taught: readonly TaughtSample[]) => Rater;

const toScore = (logit: number) => 100 / (1 + Math.exp(-logit));

/** The model with other settings than those of the committed weights, for the ablation. */
export function modelWith(change: Partial<Settings>, knowsSite = false): Trainer {
  const settings = { ...SETTINGS, ...change };
  return ({ train }, taught) => {
    const fitted = fitModel(train, taught, settings);
    const model = readModel(pack(fitted, knowsSite ? fitSites(train, fitted.unseen) : {}));
    return ({ row, terms }) => {
      const { weightOf, kinds } = weigh(terms, model);
      const sum = terms.reduce((total, { id, value }) => total + value * weightOf(id), 0);
      const score = toScore(baseLogit(siteOf(row.src), model) + sum);
      return { score, kind: LETTERS[chooseKind(kinds, score)] };
    };
  };
}

/** Peer: a bag of words and characters. */
export const bagOfWords: Trainer = ({ train }) => trainBag(train);

const HAND_BIAS = -1.9;
const handWeights = new Map(CUES.map((cue) => [`cue:${cue.id}`, cue.weight]));
const answersWeight = CUES.find((cue) => cue.id === 'opening-mention')?.weight ?? 0;

/** Peer: the cues with the weights that were set by hand. It has nothing to say of the other kinds. */
export const handWeighted: Trainer = () => (sample) => {
  let logit = HAND_BIAS;
  for (const { id, value } of sample.terms) {
    logit += value * (id === 'mark:answers' ? answersWeight : (handWeights.get(id) ?? 0));
  }
  return { score: toScore(logit), kind: '' };
};

/** Judges each sample by models that have not seen its group. */
export function crossValidate(
  samples: readonly Sample[],
  splits: readonly Split[],
  trainers: Readonly<Record<string, Trainer>>,
  say: (what: string) => void,
): Record<string, Judged[]> {
  const out: Record<string, Judged[]> = Object.fromEntries(Object.keys(trainers).map((name) => [name, []]));
  for (const split of splits) {
    say(`${split.name}: the teacher`);
    const taught = teach(split.train, split.unrated);
    for (const [name, train] of Object.entries(trainers)) {
      say(`${split.name}: ${name}`);
      const rate = train(split, taught);
      for (const i of split.test) {
        const sample = samples[i] as Sample;
        const { score, kind } = rate(sample);
        out[name]?.push(judged(sample, score, kind));
      }
    }
  }
  return out;
}

/** Judges each sample by a teacher that has not seen its group: what the model could at most learn from it. */
export function judgeByTeacher(samples: readonly Sample[], splits: readonly Split[]): Judged[] {
  return splits.flatMap(({ train, test }) => {
    const said = askAbout(
      train,
      test.map((i) => samples[i] as Sample),
    );
    return said.map(({ above, kinds }, n) => {
      // A mean of 2.5 or more is a promo above 2 to most readers.
      const score = 100 * (above[2] ?? 0);
      const [promotion = 0, broadcast = 0, sharing = 0, conversation = 0] = kinds;
      const kind = LETTERS[chooseKind({ promotion, broadcast, sharing, conversation }, score)];
      return judged(samples[test[n] as number] as Sample, score, kind);
    });
  });
}
