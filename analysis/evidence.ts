import type { Cue } from './cue.ts';
import type { MessageKey, Say } from './message.ts';

/** What stands behind a rule, shown on demand. Sentences, in English of at most 200 characters. */
export interface Evidence {
  /** Short title of the essay or source. */
  essay: string;
  /** What it says, in our words. */
  claim: string;
  /** What was measured. */
  study?: string;
  /** What speaks against it or limits it. */
  counter?: string;
}

type Study =
  | 'deals'
  | 'humblebrag'
  | 'milestone'
  | 'promotions'
  | 'replies'
  | 'second_person'
  | 'self_praise';

/**
 * What was measured of what some rules look for, by the ids of cues and of the rules of warnings. The sentences are the messages
 * `evidence_study_…` and `evidence_counter_…`; those of the essays are `evidence_claim_…`, by the row of the catalogue.
 */
export const STUDIES: Readonly<Record<string, Study>> = {
  'about-oneself': 'promotions',
  'answers-request': 'replies',
  'brand-voice': 'second_person',
  'call-to-action': 'promotions',
  'closing-question': 'replies',
  discount: 'deals',
  'event-invite': 'promotions',
  help: 'replies',
  humblebrag: 'humblebrag',
  invitation: 'replies',
  'me-me-me': 'second_person',
  milestone: 'milestone',
  'no-value': 'deals',
  offer: 'deals',
  'picks-up': 'replies',
  price: 'deals',
  'product-copy': 'deals',
  'promotions-in-a-row': 'promotions',
  'promotions-today': 'promotions',
  'sales-signals': 'deals',
  'self-praise': 'self_praise',
  'stacked-asks': 'promotions',
  'tagged-answer': 'replies',
};

/** Where nothing was measured in favour, only what speaks against it is said. */
const COUNTER_ONLY: readonly Study[] = ['milestone', 'self_praise'];

/** What is asked of a cue, or of the rule of a warning. */
type Rule = Pick<Cue, 'id' | 'source'>;

/** The first row of the catalogue that a rule comes from: "001-3" of "001-3, 003-9". */
function rowOf({ source }: Rule): string {
  return /^\d{3}-\d+|^\d/.exec(source)?.[0] ?? source;
}

/** What stands behind a rule. Throws if nothing is said of its source: the tests ask for every rule. */
export function evidenceFor(rule: Rule, say: Say): Evidence {
  const row = rowOf(rule);
  const [essay = row] = row.split('-', 1);
  const evidence: Evidence = {
    essay: say(`evidence_essay_${essay}` as MessageKey),
    claim: say(`evidence_claim_${row.replace('-', '_')}` as MessageKey),
  };
  const study = STUDIES[rule.id];
  if (study === undefined) return evidence;
  if (!COUNTER_ONLY.includes(study)) evidence.study = say(`evidence_study_${study}` as MessageKey);
  evidence.counter = say(`evidence_counter_${study}`);
  return evidence;
}
