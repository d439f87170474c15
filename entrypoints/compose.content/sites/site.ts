import type { SiteId, Surface } from '../../../analysis/rating.ts';

/**
 * What Twoway knows of one website. An adapter only reads the page when it is asked: it holds no observer, no
 * timer, no state, and sends no message. A selector is evidence with a date, not a contract: chains run from
 * test ids to roles and structure, and what is not recognised is `null`, never a guess.
 */
export interface Site {
  id: SiteId;
  /** Match patterns of one host each, as the manifest wants them. */
  matches: readonly string[];
  /** Finds elements that may be composers. */
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
  /** The text that is answered or quoted, where the page shows it. */
  parent: string | null;
  /** The part of the page that belongs to this composer alone: its dialog or its box. */
  scope: Element;
  /** True if a click on this element publishes the draft: the button is this composer's and is ready. */
  isSubmit(target: Element): boolean;
  /** True if this key press in the editor publishes the draft. */
  isSubmitKey(event: KeyboardEvent): boolean;
  /** What the badge must never cover: the tool bar with its buttons, lists of suggestions. */
  obstacles(): Element[];
}

/** How the site shows that something was published. Two signs that do not depend on each other are proof. */
export interface PublishSigns {
  /** True for a request of the page that publishes. Only its address is known, not what it carried. */
  isPublishRequest(url: URL): boolean;
  /** The addresses of posts that success messages on the page link to. */
  successLinks(page: Document): string[];
  /** Messages of the site that are no success messages: what appears after an attempt says that it failed. */
  failureNotes(page: Document): Element[];
  /** The texts of the posts in these parts of the page, to recognise the published one. */
  postTexts(parts: readonly Element[]): string[];
}
