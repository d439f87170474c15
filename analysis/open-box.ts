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
