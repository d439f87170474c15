import type { Family } from '../term.ts';

/** The kinds as the readers noted them, in the order of the heads. */
export const KIND_LETTERS = ['P', 'B', 'S', 'C'] as const;

/** What can be chosen about learning; the evaluation tries others. */
export interface Settings {
  /** Families of terms that take part. */
  families: readonly Family[];
  /** What a text weighs that the teacher has rated, against one that readers have; 0: no teacher. */
  taught: number;
  /** What an invented draft weighs: there are few of them. */
  invented: number;
  /** Hidden units, through which terms act in pairs; 0: each term for itself. */
  hidden: number;
  /** L2 penalty of the terms' own weights. */
  penalties: Record<Family, number>;
  /** L2 penalty of what goes through the hidden units. */
  deepPenalty: number;
  rounds: number;
  batch: number;
  rate: number;
  dropInput: number;
  dropHidden: number;
  /** Terms in fewer texts or groups have no weight; so do pairs of words in fewer texts. */
  fewestTexts: number;
  fewestPairs: number;
  fewestGroups: number;
  constrained: boolean;
  /** Power of a source's size by which its posts weigh less: 0 all posts alike, 1 all sources. */
  balance: number;
  /** Factor of all penalties. */
  penalty: number;
  /** Share of the weight set by hand that the penalty pulls a cue towards. */
  prior: number;
  /** Whether tags of parts of speech take part. */
  tags: boolean;
}

export const SETTINGS: Settings = {
  families: ['cue', 'style', 'mark', 'word'],
  taught: 1,
  invented: 6,
  hidden: 8,
  penalties: { cue: 0.003, style: 0.0003, mark: 0.0003, word: 0.0003 },
  deepPenalty: 0.0003,
  rounds: 8,
  batch: 64,
  rate: 0.003,
  dropInput: 0.2,
  dropHidden: 0.1,
  fewestTexts: 6,
  fewestPairs: 15,
  fewestGroups: 2,
  constrained: true,
  balance: 0.3,
  penalty: 1,
  prior: 0.5,
  tags: true,
};
