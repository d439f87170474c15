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
  /** Strength of the L2 penalty of each part. */
  strength: Record<Family, number>;
  /** Factor of the strengths for the head of kinds. */
  kindStrength: number;
  /** Words in fewer texts or groups have no weight of their own. */
  fewestTexts: number;
  fewestGroups: number;
  constrained: boolean;
  fewestSources: number;
  /** Power of a source's size by which its posts weigh less: 0 all posts alike, 1 all sources. */
  balance: number;
  /** Factor of all strengths. */
  penalty: number;
  /** Share of the weight set by hand that the penalty pulls a cue towards. */
  prior: number;
  /** Whether tags of parts of speech take part. */
  tags: boolean;
}

export const SETTINGS: Settings = {
  families: ['cue', 'style', 'mark', 'word'],
  taught: 2,
  invented: 12,
  strength: { cue: 200, style: 30, mark: 15, word: 15 },
  kindStrength: 1,
  fewestTexts: 4,
  fewestGroups: 2,
  fewestSources: 1,
  constrained: true,
  balance: 0.3,
  penalty: 1,
  prior: 0.5,
  tags: true,
};
