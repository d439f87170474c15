import type { NextStep, ShownAct, WindowReport } from '../analysis/balance.ts';
import type { Coaching } from '../analysis/coach.ts';
import type { SiteId, Surface } from '../analysis/rating.ts';

/** A draft on its way to the background; it is read, never stored. */
export interface DraftPayload {
  text: string;
  site: SiteId;
  surface: Surface;
  /** The text that is answered, where the page shows it. */
  parent?: string;
}

/** A draft that was published. The background stores what it measures of it, not the text. */
export interface ActPayload extends DraftPayload {
  /** Names the attempt: the same key is recorded once, however often it arrives. */
  key: string;
}

export interface BalanceReport {
  /** Percent. */
  targetShare: number;
  /** The last 20 acts. */
  recent: WindowReport;
  /** The last 30 days. */
  month: WindowReport;
  next: NextStep & { text: string };
  /** The latest first, at most 6. */
  lastActs: ShownAct[];
}

/** A page's composer and what is said of its draft. `coaching` is null while no rating has arrived. */
export interface OpenDraft {
  site: SiteId;
  surface: Surface;
  coaching: Coaching | null;
}

/** The whole wire contract: what each request carries and what comes back. */
export interface Requests {
  /** Content script to background: rate this draft. */
  'rate-draft': { payload: DraftPayload; reply: Coaching };
  /** Content script to background: this was published; false if the key was known or the window is private. */
  'record-act': { payload: ActPayload; reply: { recorded: boolean } };
  /** Extension page to background: the balance for the popup. */
  'get-balance': { payload: Record<string, never>; reply: BalanceReport };
  /** Extension page to a tab: the draft that is being written there, null if none. */
  'get-draft': { payload: Record<string, never>; reply: OpenDraft | null };
}

export type RequestName = keyof Requests;

/** Longer than any site accepts (Facebook: 63,206); what is longer is cut before it is sent. */
export const LONGEST_DRAFT = 100_000;
export const LONGEST_PARENT = 30_000;
