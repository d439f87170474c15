import type { DraftReport } from './draft-report.ts';
import type { SiteId, Surface } from './rating.ts';

/**
 * What Twoway makes of the box that has the focus.
 * - `seen`: it is known and read
 * - `unseen`: it looks like an editor, and nothing of what is known of the site fits
 * - `unsure`: it is read, but not what it is for
 * - `no-submit`: it is read, but its button was not found, so that posts are not counted
 * - `messages-off`: it is a direct message, and those are not read unless the person says so
 */
export type BoxState = 'seen' | 'unseen' | 'unsure' | 'no-submit' | 'messages-off';

/** What the card says of a draft beside its rating; it stands in the side panel as in the page. */
export interface CardState {
  /** Why the draft is not rated, in a sentence; null if all is well. */
  problem: string | null;
  /** True if the draft is longer than what is rated. */
  isCut: boolean;
  /** True if the person wants no hints in this draft. */
  isSilent: boolean;
  /** The last no to hints, in words, as long as it can be taken back. */
  said: string | null;
  /** True if that no ends what is shown. */
  isFarewell: boolean;
  /** The cue whose words the person was led to by key. */
  lit: string | null;
  /** What could not be done and why; null if nothing failed. */
  notice: string | null;
}

/** The box in front of a page and what is said of its draft. */
export interface OpenBox {
  site: SiteId;
  state: BoxState;
  /** Null if there is no draft. */
  draft: {
    surface: Surface;
    /** What is being written, in words: "Reply to Ana", "Part 2 of 3". */
    occasion: string;
    /** Null while no rating has arrived. */
    report: DraftReport | null;
    card: CardState;
  } | null;
}

/** The structure around a box that is not seen: tags, roles, names of attributes. No text, no addresses. */
export interface StructureReport {
  format: 'twoway-structure-1';
  site: SiteId;
  /** The day of the adapter's evidence. */
  evidence: string;
  state: BoxState;
  /** From the box outwards, one line for each element, shadow roots and dialogs marked. */
  lines: string[];
}
