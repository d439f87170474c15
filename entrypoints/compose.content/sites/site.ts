import type { LengthLimit } from '../../../analysis/characters-left.ts';
import type { SiteId, Surface } from '../../../analysis/rating.ts';

/**
 * What Twoway knows of one website. An adapter only reads the page when it is asked: it holds no observer, no
 * timer, no state, and sends no message. A selector is evidence with a date, not a contract: chains run from
 * test ids and component keys to roles and structure, and to localised labels last; what is not recognised is
 * `null`, never a guess.
 */
export interface Site {
  id: SiteId;
  /** The day (ISO) of the newest evidence for its selectors. */
  checkedOn: string;
  /** Match patterns of one host each, as the manifest wants them. */
  matches: readonly string[];
  /** Finds elements that may be composers; `resolveComposer` confirms. Does not reach into shadow roots. */
  composerSelector: string;
  /** The composer that `candidate` (the target of an event) stands in, or null if it is none of ours. */
  resolveComposer(candidate: Element): Composer | null;
  publishing: PublishSigns;
}

/** A box in which somebody writes, and what is being written there. Read afresh from the page at each call. */
export interface Composer {
  /** The editable element. Nothing is ever written to it. */
  editor: HTMLElement;
  surface: Surface;
  /** The part of the page that belongs to this composer alone: its dialog or its box. */
  scope: Element;
  /** The editors whose texts are published together, in order: the parts of a thread, else this one alone. */
  parts: readonly HTMLElement[];
  /** How long the text may be, null where that is not known. */
  limit: LengthLimit | null;
  /** False where the person keeps count: what is published there is not seen. */
  isCounted: boolean;
  /** What surrounds the draft. A message's surroundings are read only where the person allowed that. */
  readContext(): ComposerContext;
  /** The control that publishes, ready or not; null if there is none right now. */
  findSubmit(): Element | null;
  /** True if a click on this element publishes the draft: the button is this composer's and is ready. */
  isSubmit(target: Element): boolean;
  /** True if this key press in the editor publishes the draft. Asked for Enter only. */
  isSubmitKey(event: KeyboardEvent): boolean;
  /** What must never be covered: the tool bar with its buttons, the counter, lists of suggestions. */
  obstacles(): Element[];
}

/** `unknown` where the page does not tell. */
export type Known = boolean | 'unknown';

/** What surrounds a draft, as far as the page shows it. */
export interface ComposerContext {
  /** The text that is answered or quoted. */
  parent: string | null;
  /** The name of who wrote that text, or whom the message is for, as the site shows it: on X `@handle`. */
  parentAuthor: string | null;
  /** True if nothing was said in this conversation before. Only messages have one. */
  isFirstMessage: Known;
  /** True in a group or community. */
  isGroup: Known;
  /** What the site calls the group, where posts and replies in it can both be told; else null. */
  groupId: string | null;
  /** True if a page or company writes, not a person. */
  isPage: Known;
  /** Where the draft stands in its thread, from 1; null outside of threads. */
  thread: { part: number; of: number } | null;
  /** The own account's handle, without `@`. */
  ownHandle: string | null;
}

/** A message that the site shows for a moment. */
export interface SiteNote {
  element: Element;
  /** `published` is a vote; `failed` and `set-aside` (scheduled, saved as draft) end the attempt; `unclear` is any other. */
  says: 'published' | 'failed' | 'set-aside' | 'unclear';
}

/** What a finished request says by its address: something was published, reposted, or put aside for later. */
export type RequestSays = 'published' | 'reposted' | 'set-aside';

/** How the site shows that something was published. Two signs that do not depend on each other are proof. */
export interface PublishSigns {
  /** What a request of the page says; null if nothing. Only its address is known, not what it carried. */
  readRequest(url: URL): RequestSays | null;
  /** The messages that the page shows. */
  notes(page: Document): SiteNote[];
  /** The texts of the posts, comments and messages in these parts of the page, to recognise the published one. */
  postTexts(parts: readonly Element[]): string[];
  /** True if a click on this element passes somebody's post on without words. */
  isRepost(target: Element): boolean;
  /** How many posts on the page are marked as passed on by the person. */
  countReposts(page: Document): number;
}
