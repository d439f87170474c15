import type { Tone } from './cue.ts';
import { titleKey } from './cue-texts.ts';
import { CUES } from './cues/index.ts';
import type { MessageKey, Say } from './message.ts';
import { FORM, WORDING } from './model/explain.ts';
import type { Finding } from './rating.ts';

/** What one cue does to the score, all its places together. */
export interface Driver {
  /** Id of a cue; `wording` and `form` for what no cue names, `rest` for all that is too small for a line. */
  cue: string;
  title: string;
  /** That of the cue; for what is none, which way it pulls: `ask` raises the score, `credit` lowers it. */
  tone: Tone;
  /** Points of the score, not rounded; see `Finding.contribution`. */
  contribution: number;
}

export const REST = 'rest';

/** So many have a line of their own. */
const SHOWN = 8;

const cuesById = new Map(CUES.map((cue) => [cue.id, cue]));
const OTHERS: ReadonlyMap<string, MessageKey> = new Map([
  [WORDING, 'driver_wording'],
  [FORM, 'driver_form'],
  [REST, 'driver_rest'],
]);

function driverOf(id: string, contribution: number, say: Say): Driver {
  const cue = cuesById.get(id);
  return {
    cue: id,
    title: say(OTHERS.get(id) ?? titleKey(id)),
    tone: cue?.tone ?? (contribution < 0 ? 'credit' : 'ask'),
    contribution,
  };
}

/**
 * What the score is made of, for a chart: the largest first, whichever way it pulls, at most eight, and behind
 * them `rest`, the sum of all others, where there are others. The contributions add up to the score minus that of
 * a draft in which nothing is found (see `pointsPerLogit` in `rate-draft.ts`). Muted rules
 * are among them, since muting does not change the score.
 */
export function driversOf(findings: readonly Finding[], say: Say): Driver[] {
  const sums = new Map<string, number>();
  for (const { cue, contribution } of findings) sums.set(cue, (sums.get(cue) ?? 0) + contribution);
  const all = Array.from(sums, ([cue, sum]) => driverOf(cue, sum, say));
  all.sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution) || (a.cue < b.cue ? -1 : 1));
  const others = all.slice(SHOWN);
  if (others.length === 0) return all;
  return [
    ...all.slice(0, SHOWN),
    driverOf(
      REST,
      others.reduce((sum, one) => sum + one.contribution, 0),
      say,
    ),
  ];
}

/** Points that credit takes off the score, 0 or more: of each cue that credits, by its sum. */
export function creditOf(findings: readonly Finding[]): number {
  const sums = new Map<string, number>();
  for (const { cue, contribution } of findings) {
    if (cuesById.get(cue)?.tone === 'credit') sums.set(cue, (sums.get(cue) ?? 0) + contribution);
  }
  return [...sums.values()].reduce((sum, one) => sum + Math.max(0, -one), 0);
}

/** Titles of the cues of some tone that fire, in the order of the text. */
export function titlesOf(findings: readonly Finding[], tone: Tone, say: Say): string[] {
  const cues = [...new Set(findings.map((finding) => finding.cue))];
  return cues.filter((id) => cuesById.get(id)?.tone === tone).map((id) => say(titleKey(id)));
}
