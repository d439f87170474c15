/** UTF-16 offsets into the draft; `start` inclusive, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** The sites that Twoway knows; the fourth one is a line here and a file in `sites/`. */
export const SITE_IDS = ['x', 'linkedin', 'facebook'] as const;
export type SiteId = (typeof SITE_IDS)[number];

/** What a draft is about to become; `unknown` where the page does not tell. */
export const SURFACES = ['post', 'reply', 'quote', 'message', 'unknown'] as const;
export type Surface = (typeof SURFACES)[number];

/** What a text mainly does; the definitions are those of the labelling guide, see README, "The rating". */
export const KINDS = ['promotion', 'broadcast', 'sharing', 'conversation'] as const;
export type Kind = (typeof KINDS)[number];

/** Named ranges of the score, see {@link bandOf}. */
export type Band = 'conversational' | 'leaning' | 'promotional' | 'hard-sell';

/** Names, handles (without `@`) and domains that belong to the person who writes. */
export interface Self {
  names: readonly string[];
  handles: readonly string[];
  domains: readonly string[];
}

/** What surrounds a draft. `parent` is the text that is answered, where the page shows it. */
export interface Context {
  surface: Surface;
  site?: SiteId;
  parent?: string;
  self?: Self;
  /** Phrases and names whose words count for nothing in the draft; see `never-count.ts`. */
  neverCount?: readonly string[];
}

/** One occurrence of a cue. */
export interface Finding extends Span {
  /** Id of the cue, equal to its file name. */
  cue: string;
  /**
   * Share of the score, in points; negative for what makes a draft less promotional. All of them add up to the score minus
   * that of a draft without findings; one may be beyond -100 or 100 where others take it back.
   */
  contribution: number;
  /** A figure for the hint, such as "5 of 6". */
  detail?: string;
  /** True if it speaks of the whole draft and has no words of its own. */
  whole?: true;
}

export interface Rating {
  /** 0 (nothing in it for the author) to 100 (a sales pitch). */
  score: number;
  band: Band;
  kind: Kind;
  /** In the order of the text. */
  findings: Finding[];
  /** Why there is no rating: then the score is 0, without findings, and means nothing. */
  unrated?: Unrated;
}

/** The draft is in another language or script (`code` as in `language.ts`), or too short to tell which it is in. */
export type Unrated = { reason: 'language'; code: string } | { reason: 'short' };

/** At or above this score a text counts as promotion, in the hint and in the balance. */
export const PROMOTIONAL_FROM = 50;

/**
 * Names the range of a score: conversational below 25, leaning below 50, promotional below 80,
 * hard-sell from 80. It looks at the rounded score, so that the word agrees with the figure that is shown.
 */
export function bandOf(score: number): Band {
  const shown = Math.round(score);
  if (shown < 25) return 'conversational';
  if (shown < PROMOTIONAL_FROM) return 'leaning';
  return shown < 80 ? 'promotional' : 'hard-sell';
}
