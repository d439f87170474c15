import { CUES } from '../../cues/index.ts';
import type { Family } from '../term.ts';
import { buildMatrix, type Matrix } from './matrix.ts';
import type { Sample } from './rows.ts';
import type { Settings } from './settings.ts';
import type { WordSpace } from './word-space.ts';

export function familyOf(id: string): Family {
  return id.slice(0, id.indexOf(':')) as Family;
}

/** What the heads are fitted to. */
export interface Design {
  matrix: Matrix;
  columns: readonly string[];
  strengths: Float64Array;
  signs: Int8Array;
  /** Where the penalty pulls each weight: to the weight set by hand for cues, to 0 for all else. */
  centres: Float64Array;
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

function signOf(id: string): number {
  const cue = CUES.find((one) => `cue:${one.id}` === id);
  return cue === undefined ? 0 : cue.tone === 'credit' ? -1 : 1;
}

/** The posts as a matrix, with a penalty and a sign for each column. */
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
  const centres = new Float64Array(columns.length + dense);
  columns.forEach((id, j) => {
    strengths[j] = settings.penalty * settings.strength[familyOf(id)];
    signs[j] = settings.constrained ? signOf(id) : 0;
    const cue = CUES.find((one) => `cue:${one.id}` === id);
    if (cue !== undefined) centres[j] = settings.prior * cue.weight;
  });
  const size = space.embedding?.size ?? 0;
  for (let d = 0; d < dense; d++) {
    strengths[columns.length + d] = settings.penalty * settings.strength[d < size ? 'embedding' : 'helper'];
  }
  return {
    matrix: buildMatrix(rows, columns.length, block, dense),
    columns,
    strengths,
    signs,
    centres,
    scales,
  };
}

/** Puts the weights of the dense columns into the words they come from. */
export function collapse(
  weights: Float64Array,
  { columns, scales }: Design,
  space: WordSpace,
): Map<string, number> {
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
