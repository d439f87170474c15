import type { Cue } from './cue.ts';
import { CUES } from './cues/index.ts';
import { CLAIMS, ESSAYS, STUDIES, type Study } from './evidence-rows.ts';

/** What stands behind a rule, shown on demand. Sentences of at most 200 characters. */
export interface Evidence extends Study {
  /** Short title of the essay or source. */
  essay: string;
  /** What it says, in our words. */
  claim: string;
}

/** The first row of the catalogue that the cue comes from: "001-3" of "001-3, 003-9". */
function rowOf({ source }: Cue): string {
  return /^\d{3}-\d+|^\d/.exec(source)?.[0] ?? source;
}

/** What stands behind a cue. Throws if its source is in no list: the tests ask for every cue. */
export function evidenceFor(cue: Cue): Evidence {
  const row = rowOf(cue);
  const claim = CLAIMS[row];
  const essay = ESSAYS[row.replace(/-.*$/, '')];
  if (claim === undefined || essay === undefined) throw new Error(`No evidence for ${cue.id}: ${row}`);
  return { essay, claim, ...STUDIES[cue.id] };
}

/** By the id of the cue. */
export const EVIDENCE: ReadonlyMap<string, Evidence> = new Map(CUES.map((cue) => [cue.id, evidenceFor(cue)]));
