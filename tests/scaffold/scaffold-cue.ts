import { camelCase, type Edits } from './edits.ts';

/** A cue: its file, its two lines in the registry, its texts. `tests/analysis/cues/cues.test.ts` fails until it is filled in. */
export function scaffoldCue(edits: Edits, id: string): string[] {
  const name = camelCase(id);
  edits.create(
    `analysis/cues/${id}.ts`,
    `import type { Cue, Examples } from '../cue.ts';
import { findMeantRuns, phrases, spanOf } from '../phrases.ts';

// Alternatives with |, in small letters; #Money and the like are sorts of words, see analysis/phrases.ts.
const signs = phrases();

export const ${name}: Cue = {
  id: '${id}',
  // The row of the catalogue of cues that it comes from.
  source: '',
  // ask, news or credit; the weight of credit is negative.
  tone: 'ask',
  kind: 'promotion',
  weight: 0.5,
  find(document) {
    return findMeantRuns(document, signs).map((run) => spanOf(document, run));
  },
};

/** Six or more of each sort, invented, all different. \`quiet\` are look-alikes. */
export const examples: Examples = {
  fires: [],
  quiet: [],
};
`,
  );
  edits.insertSorted(
    'analysis/cues/index.ts',
    /^import \{ \w+ \} from/,
    `import { ${name} } from './${id}.ts';`,
  );
  edits.insertSorted('analysis/cues/index.ts', /^ {2}\w+,$/, `  ${name},`);
  const stem = `cue_${id.replaceAll('-', '_')}`;
  edits.addMessages([`${stem}_title`, `${stem}_hint`, `${stem}_action`]);
  return [
    `write the examples, then the phrases in analysis/cues/${id}.ts`,
    `write ${stem}_title, _hint ($1 is the draft's own words) and _action in public/_locales/*/messages.json`,
    `npx vitest run --project unit tests/analysis/cues tests/texts.test.ts`,
  ];
}
