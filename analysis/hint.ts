import type { Tone } from './cue.ts';
import { actionKey, reasonOf, titleKey } from './cue-texts.ts';
import { CUES } from './cues/index.ts';
import type { Document } from './document.ts';
import { type Evidence, evidenceFor } from './evidence.ts';
import type { Say } from './message.ts';
import { type Order, orderOf } from './order.ts';
import type { Context, Finding, Span } from './rating.ts';
import { type Proposal, suggest } from './suggest.ts';
import { gistOf } from './suggestion-makers.ts';

/** One thing to do with this very draft. It never changes the draft by itself. */
export interface Suggestion extends Omit<Proposal, 'message'> {
  say: string;
}

/** The findings of one cue in words, for the person who writes. */
export interface Hint {
  cue: string;
  tone: Tone;
  title: string;
  /** What the draft does, in one sentence. */
  reason: string;
  /** One thing to do. */
  action: string;
  /** Points of the score, of all its places together; negative for credit. */
  contribution: number;
  /** The words to underline; none if it speaks of the whole draft. */
  spans: Span[];
  /** What stands behind the rule. */
  evidence: Evidence;
  /** The action in words of this draft; null where none could be made that is sure to be good English. */
  suggestion: Suggestion | null;
  /** What comes first and what follows, for rules about an order; null for all others. */
  order: Order | null;
}

/** What a person can say no to: a hint, or a warning, which has no words of the draft. */
export type Remark = Pick<Hint, 'cue' | 'title'> & Partial<Pick<Hint, 'spans'>>;

/** A hint whose suggestion is not said yet. */
type Unsaid = Omit<Hint, 'suggestion'> & { suggestion: Proposal | null };

const cuesById = new Map(CUES.map((cue) => [cue.id, cue]));

/** One hint for all findings of a cue; the words that it quotes are those of the first. Null for what is no cue. */
function hintFor(
  document: Document,
  findings: readonly Finding[],
  context: Context,
  say: Say,
): Unsaid | null {
  const draft = document.given;
  const first = findings[0];
  const cue = first === undefined ? undefined : cuesById.get(first.cue);
  if (first === undefined || cue === undefined) return null;
  return {
    cue: cue.id,
    tone: cue.tone,
    title: say(titleKey(cue.id)),
    reason: say(...reasonOf(cue, draft.slice(first.start, first.end), first.detail)),
    action: say(actionKey(cue.id)),
    contribution: findings.reduce((sum, finding) => sum + finding.contribution, 0),
    spans: findings.filter((finding) => !finding.whole).map(({ start, end }) => ({ start, end })),
    evidence: evidenceFor(cue, say),
    suggestion: suggest(document, findings, context),
    order: orderOf(draft, findings, context),
  };
}

/** What helps most comes first: what asks or tells by how much it adds, then credit by how much it takes off. */
function byHelp(a: Unsaid, b: Unsaid): number {
  const isCredit = Number(a.tone === 'credit') - Number(b.tone === 'credit');
  return (
    isCredit ||
    (a.tone === 'credit' ? a.contribution - b.contribution : b.contribution - a.contribution) ||
    (a.cue < b.cue ? -1 : 1)
  );
}

/** Fewer words than this are no draft any more. */
const FEWEST_WORDS = 2;

/** So many characters of what stays are looked at first; nearly always there are words enough among them. */
const FIRST_LOOK = 400;

/** True if words enough stay when the cuts are made; links are none. `cuts` do not overlap. */
function leavesDraft(draft: string, cuts: readonly Span[]): boolean {
  let at = 0;
  let kept = '';
  for (const { start, end } of cuts.toSorted((a, b) => a.start - b.start)) {
    kept += `${draft.slice(at, start)} `;
    at = end;
  }
  kept += draft.slice(at);
  const count = (text: string) => text.replace(/https?:\S+/gi, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  // Neither links nor words reach over a space: what is before one has no more of them than all.
  const look = kept.lastIndexOf(' ', FIRST_LOOK);
  return (look > 0 && count(kept.slice(0, look)) >= FEWEST_WORDS) || count(kept) >= FEWEST_WORDS;
}

/**
 * Leaves each suggestion to the first hint that makes it: nothing is said twice, no words are cut twice, and not
 * all of the draft is cut.
 */
function withoutRepeats(draft: string, hints: readonly Unsaid[]): Unsaid[] {
  const said = new Set<string>();
  const cuts: Span[] = [];
  return hints.map((hint) => {
    const made = hint.suggestion;
    if (made === null) return hint;
    const { cut } = made;
    const isTaken =
      cut !== null &&
      (cuts.some((one) => one.start < cut.end && cut.start < one.end) || !leavesDraft(draft, [...cuts, cut]));
    const gist = gistOf(made);
    if (isTaken || said.has(gist)) return { ...hint, suggestion: null };
    said.add(gist);
    if (cut !== null) cuts.push(cut);
    return hint;
  });
}

function saySuggestion({ message, ...rest }: Proposal, say: Say): Suggestion {
  return { ...rest, say: say(...message) };
}

/**
 * What is said of the findings of a draft: one hint a cue, what would help most first.
 *
 * @param document that of the draft, read in the same context
 */
export function hintsFor(
  document: Document,
  findings: readonly Finding[],
  context: Context,
  say: Say,
): Hint[] {
  const byCue = Map.groupBy(findings, (finding) => finding.cue);
  const all = [...byCue.values()].map((found) => hintFor(document, found, context, say));
  const hints = all.filter((hint) => hint !== null).sort(byHelp);
  return withoutRepeats(document.given, hints).map((hint) => ({
    ...hint,
    suggestion: hint.suggestion === null ? null : saySuggestion(hint.suggestion, say),
  }));
}
