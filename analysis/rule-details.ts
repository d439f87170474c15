import type { Cue, Example, Tone } from './cue.ts';
import { actionKey, reasonOf, titleKey } from './cue-texts.ts';
import { CUES } from './cues/index.ts';
import { readDocument } from './document.ts';
import { type Evidence, evidenceFor } from './evidence.ts';
import type { Say } from './message.ts';
import { RULE_EXAMPLES } from './rule-examples.ts';
import { warningAction, warningTitles } from './warning.ts';
import { WARNING_RULES } from './warning-rules.ts';

/** Rules of the same sort: by what they say of a draft, or `history` for those that look at what was posted before. */
export type RuleFamily = Tone | 'history';

/** A rule by its name. */
export interface NamedRule {
  cue: string;
  title: string;
  family: RuleFamily;
}

/** What can be told of a rule to people who do not have a draft at hand. */
export interface RuleDetails {
  /** A draft on which it fires, the text that this one answers, and what is said then; null for rules of history. */
  example: { draft: string; parent: string | null; reason: string } | null;
  /** One thing to do; for credit, why it is good. */
  action: string;
  evidence: Evidence;
}

/** All rules by name: those of drafts in the order of their ids, then those of history. */
export function namedRules(say: Say): NamedRule[] {
  return [
    ...CUES.map(({ id, tone }) => ({ cue: id, title: say(titleKey(id)), family: tone })),
    ...warningTitles(say).map((rule) => ({ ...rule, family: 'history' as const })),
  ];
}

function exampleOf(cue: Cue, example: Example, say: Say): RuleDetails['example'] {
  const { text, context } =
    typeof example === 'string' ? { text: example, context: { surface: 'post' as const } } : example;
  const [found] = cue.find(readDocument(text), context);
  if (found === undefined) return null;
  const reason = say(...reasonOf(cue, text.slice(found.start, found.end), found.detail));
  return { draft: text, parent: context.parent ?? null, reason };
}

/** Pure. Null for a rule that is not known. */
export function detailsOf(id: string, say: Say): RuleDetails | null {
  const cue = CUES.find((one) => one.id === id);
  if (cue !== undefined) {
    const example = RULE_EXAMPLES[id];
    return {
      example: example === undefined ? null : exampleOf(cue, example, say),
      action: say(actionKey(id)),
      evidence: evidenceFor(cue, say),
    };
  }
  const warning = WARNING_RULES.find((one) => one.id === id);
  if (warning === undefined) return null;
  return { example: null, action: warningAction(warning.id, say), evidence: evidenceFor(warning, say) };
}
