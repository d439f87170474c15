import type { Document } from './document.ts';
import type { Context, Kind, Span } from './rating.ts';

/**
 * How a finding is drawn and what it says of the draft: `ask` wants something of the reader, `news` tells of
 * the author, `credit` gives something to somebody else.
 */
export type Tone = 'ask' | 'news' | 'credit';

/**
 * One place where a cue shows. `detail` is a figure for the hint ("5 of 6"); `whole` says that it speaks of the
 * whole draft and has no words to underline, see {@link wholeDraft}.
 */
export interface Occurrence extends Span {
  detail?: string;
  whole?: true;
}

/**
 * One declared signal: data for people and a finder. One file in `cues/`, one line in `cues/index.ts`, and its texts in
 * `public/_locales/en/messages.json`, where `cue_the_id_…` is
 *
 * - `title`: two or three words that name it;
 * - `hint`: one sentence about the draft, never about the person; `$1` is the draft's own words;
 * - `action`: one thing to do; for credit, why it is good.
 */
export interface Cue {
  /** Equal to the file name. */
  id: string;
  /** The row of the catalogue of cues that it comes from, for maintainers. */
  source: string;
  tone: Tone;
  /** The kind of text that it speaks for. */
  kind: Kind;
  /** Log-odds that the first occurrence adds; negative makes a draft less promotional. Set by hand with rated posts at hand. */
  weight: number;
  /**
   * Which of its sentences is said of a finding, by the end of the message's name, and the values from `$2` on. Without
   * it: `hint`, with the detail as `$2`.
   */
  says?(detail: string | undefined): [sentence: string, ...values: string[]];
  /** Must be linear in the draft and must not throw. Spans lie within the draft and are not empty. */
  find(document: Document, context: Context): Occurrence[];
}

/** A draft on its own (a post), or with what surrounds it. */
export type Example = string | { text: string; context: Context };

/** Sentences that fire a cue, and look-alikes on which it must stay quiet. Not part of the extension. */
export interface Examples {
  fires: Example[];
  quiet: Example[];
}

/** The whole draft as one occurrence: for what is missing from it and so has no words to point at. */
export function wholeDraft(document: Document, detail?: string): Occurrence {
  const span = { start: 0, end: document.source.length, whole: true } as const;
  return detail === undefined ? span : { ...span, detail };
}
