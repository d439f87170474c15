import type { Tone } from './cue.ts';
import { CUES } from './cues/index.ts';
import type { Document } from './document.ts';
import { EVIDENCE, type Evidence } from './evidence.ts';
import { type Order, orderOf } from './order.ts';
import { quoteOf } from './quote.ts';
import type { Context, Finding, Span } from './rating.ts';
import { type Suggestion, suggest } from './suggest.ts';

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

const cuesById = new Map(CUES.map((cue) => [cue.id, cue]));

/** One hint for all findings of a cue; the words that it quotes are those of the first. Null for what is no cue. */
export function hintFor(document: Document, findings: readonly Finding[], context: Context): Hint | null {
  const draft = document.given;
  const first = findings[0];
  const cue = first === undefined ? undefined : cuesById.get(first.cue);
  const evidence = cue === undefined ? undefined : EVIDENCE.get(cue.id);
  if (first === undefined || cue === undefined || evidence === undefined) return null;
  return {
    cue: cue.id,
    tone: cue.tone,
    title: cue.title,
    reason: cue.hint(
      quoteOf(draft.slice(first.start, first.end)),
      first.detail === undefined ? undefined : quoteOf(first.detail),
    ),
    action: cue.action,
    contribution: findings.reduce((sum, finding) => sum + finding.contribution, 0),
    spans: findings.filter((finding) => !finding.whole).map(({ start, end }) => ({ start, end })),
    evidence,
    suggestion: suggest(document, findings, context),
    order: orderOf(draft, findings, context),
  };
}

/** What helps most comes first: what asks or tells by how much it adds, then credit by how much it takes off. */
export function byHelp(a: Hint, b: Hint): number {
  const isCredit = Number(a.tone === 'credit') - Number(b.tone === 'credit');
  return (
    isCredit ||
    (a.tone === 'credit' ? a.contribution - b.contribution : b.contribution - a.contribution) ||
    (a.cue < b.cue ? -1 : 1)
  );
}

/** Fewer words than this are no draft any more. */
const FEWEST_WORDS = 2;

/** How many words stay when the cuts are made; links are none. `cuts` do not overlap. */
function wordsWithout(draft: string, cuts: readonly Span[]): number {
  let at = 0;
  let kept = '';
  for (const { start, end } of cuts.toSorted((a, b) => a.start - b.start)) {
    kept += `${draft.slice(at, start)} `;
    at = end;
  }
  kept += draft.slice(at);
  return kept.replace(/https?:\S+/gi, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** What it says without what it cuts: an answer is asked for once, whichever words go for it. */
function gistOf({ say }: Suggestion): string {
  return say.replace(/(?: first)?(?:, and cut .*)?\.$/, '');
}

/**
 * Leaves each suggestion to the first hint that makes it: nothing is said twice, no words are cut twice, and not
 * all of the draft is cut.
 */
export function withoutRepeats(draft: string, hints: readonly Hint[]): Hint[] {
  const said = new Set<string>();
  const cuts: Span[] = [];
  return hints.map((hint) => {
    const made = hint.suggestion;
    if (made === null) return hint;
    const { cut } = made;
    const isTaken =
      cut !== null &&
      (cuts.some((one) => one.start < cut.end && cut.start < one.end) ||
        wordsWithout(draft, [...cuts, cut]) < FEWEST_WORDS);
    const gist = gistOf(made);
    if (isTaken || said.has(gist)) return { ...hint, suggestion: null };
    said.add(gist);
    if (cut !== null) cuts.push(cut);
    return hint;
  });
}
