import { CUES } from '../../cues/index.ts';
import type { Family } from '../term.ts';
import { buildMatrix, type Matrix } from './matrix.ts';
import type { Measured, Sample, UnratedSample } from './rows.ts';
import type { Settings } from './settings.ts';

export function familyOf(id: string): Family {
  return id.slice(0, id.indexOf(':')) as Family;
}

/** What the model is learnt from. */
export interface Design {
  matrix: Matrix;
  /** The ids of the columns: cues first, which have weights of their own alone. */
  columns: readonly string[];
  cues: number;
  penalties: Float64Array;
  signs: Int8Array;
  /** Where the penalty pulls each weight: to the weight set by hand for cues, to 0 for all else. */
  centres: Float64Array;
}

/** Terms that are read from parts of speech. */
const TAGGED = /^style:(?:tag-|opens-(?:verb|gerund|name))/;

/** Chooses the terms with a weight of their own. */
function chooseColumns(
  samples: readonly Sample[],
  unrated: readonly UnratedSample[],
  settings: Settings,
): string[] {
  const texts = new Map<string, number>();
  const groups = new Map<string, Set<string>>();
  const count = (terms: Measured['terms'], group: string): void => {
    for (const { id } of terms) {
      texts.set(id, (texts.get(id) ?? 0) + 1);
      const seen = groups.get(id);
      if (seen === undefined) groups.set(id, new Set([group]));
      else seen.add(group);
    }
  };
  for (const { terms, row } of samples) count(terms, row.group);
  unrated.forEach(({ terms }, i) => {
    count(terms, `unrated ${i}`);
  });
  const fewest = (id: string) => (id.includes(' ') ? settings.fewestPairs : settings.fewestTexts);
  return [...texts.keys()]
    .filter((id) => settings.families.includes(familyOf(id)))
    .filter((id) => settings.tags || !TAGGED.test(id))
    .filter((id) => (texts.get(id) ?? 0) >= fewest(id))
    .filter((id) => familyOf(id) !== 'word' || (groups.get(id)?.size ?? 0) >= settings.fewestGroups)
    .sort((a, b) => Number(isCue(b)) - Number(isCue(a)) || (a < b ? -1 : 1));
}

function isCue(id: string): boolean {
  return familyOf(id) === 'cue';
}

function signOf(id: string): number {
  const cue = CUES.find((one) => `cue:${one.id}` === id);
  return cue === undefined ? 0 : cue.tone === 'credit' ? -1 : 1;
}

/** The rated texts as a matrix, the others behind them, with a penalty and a sign for each column. */
export function design(
  samples: readonly Sample[],
  unrated: readonly UnratedSample[],
  settings: Settings,
): Design {
  const columns = chooseColumns(samples, unrated, settings);
  const index = new Map(columns.map((id, i) => [id, i]));
  const rows = [...samples, ...unrated].map(({ terms }) =>
    terms.flatMap(({ id, value }) => {
      const column = index.get(id);
      return column === undefined ? [] : [[column, value] as const];
    }),
  );
  const penalties = new Float64Array(columns.length);
  const signs = new Int8Array(columns.length);
  const centres = new Float64Array(columns.length);
  columns.forEach((id, j) => {
    penalties[j] = settings.penalty * settings.penalties[familyOf(id)];
    signs[j] = settings.constrained ? signOf(id) : 0;
    const cue = CUES.find((one) => `cue:${one.id}` === id);
    if (cue !== undefined) centres[j] = settings.prior * cue.weight;
  });
  return {
    matrix: buildMatrix(rows, columns.length),
    columns,
    cues: columns.filter(isCue).length,
    penalties,
    signs,
    centres,
  };
}
