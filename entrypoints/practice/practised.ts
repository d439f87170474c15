import type { SiteId } from '../../analysis/rating.ts';
import { LENGTH_LIMITS } from '../../platform/length-limits.ts';
import { LONGEST_DRAFT, LONGEST_PARENT, type PractisedDraft } from '../../platform/requests.ts';

export type PractisedSurface = PractisedDraft['surface'];

/** What stands in the form of the practice page. */
export interface Practised {
  text: string;
  /** Null for a network that Twoway does not know. */
  site: SiteId | null;
  surface: PractisedSurface;
  parent: string;
  isFirstMessage: boolean;
}

export const EMPTY: Practised = { text: '', site: 'x', surface: 'post', parent: '', isFirstMessage: false };

/** What the person has in work: it lives as long as the page and outlasts its drawings. */
export interface InWork {
  draft: Practised;
  /** What they had written before something else was put in its place. */
  replaced: Practised | null;
  /** True as long as the draft is their own, which must not get lost. */
  isOwn: boolean;
  /** True once the page was drawn. */
  isBegun: boolean;
}

export function newWork(): InWork {
  return { draft: EMPTY, replaced: null, isOwn: false, isBegun: false };
}

/** True if such a text answers another one. */
export function hasParent(surface: PractisedSurface): boolean {
  return surface === 'reply' || surface === 'quote';
}

/** What is asked of the background: no field that does not belong to what is written. */
export function payloadOf({ text, site, surface, parent, isFirstMessage }: Practised): PractisedDraft {
  const payload: PractisedDraft = { text: text.slice(0, LONGEST_DRAFT), site, surface };
  const limit = site === null ? null : LENGTH_LIMITS[site][surface];
  if (limit !== null) payload.limit = limit;
  if (hasParent(surface) && parent.trim() !== '') payload.parent = parent.slice(0, LONGEST_PARENT);
  if (surface === 'message' && isFirstMessage) payload.isFirstMessage = true;
  return payload;
}
