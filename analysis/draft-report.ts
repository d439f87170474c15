import type { CharactersLeft } from './characters-left.ts';
import type { Coaching } from './coach.ts';
import type { Warning } from './warning.ts';

/** What is said of a draft: the answer of the background, and what the card and the popup show. */
export interface DraftReport {
  coaching: Coaching;
  /** The whole thread as one text; null if the draft is no part of one. */
  whole: Pick<Coaching, 'score' | 'band' | 'bandWord' | 'kind' | 'unrated'> | null;
  /** By what was posted before, what weighs most first. */
  warnings: Warning[];
  charactersLeft: CharactersLeft | null;
}
