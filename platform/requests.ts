import type { Act, ActStatus, ActSurface } from '../analysis/act.ts';
import type { ShownAct, Tally } from '../analysis/balance.ts';
import type { LengthLimit } from '../analysis/characters-left.ts';
import type { DayTotals } from '../analysis/day-totals.ts';
import type { DraftReport } from '../analysis/draft-report.ts';
import type { LedgerHealth } from '../analysis/ledger-health.ts';
import type { LocalDay } from '../analysis/local-day.ts';
import type { Reading, ReadShare, Share } from '../analysis/metrics.ts';
import type { WayBack } from '../analysis/next-step.ts';
import type { BoxState, OpenBox, StructureReport } from '../analysis/open-box.ts';
import type { Kind, SiteId, Surface } from '../analysis/rating.ts';
import type { RuleCount } from '../analysis/rule-budget.ts';
import type { NamedRule, RuleDetails } from '../analysis/rule-details.ts';
import type { ActWindow } from '../analysis/window.ts';
import type { ActChoice } from './act-choice.ts';

export type { DraftReport } from '../analysis/draft-report.ts';
export type { LedgerHealth } from '../analysis/ledger-health.ts';
export type { BoxState, OpenBox, StructureReport } from '../analysis/open-box.ts';
export type { RuleDetails, RuleFamily } from '../analysis/rule-details.ts';

/** A draft on its way to the background; it is read, never stored. */
export interface DraftPayload {
  text: string;
  site: SiteId;
  surface: Surface;
  /** The text that is answered, where the page shows it. */
  parent?: string;
  /** The handle of the own account without its `@`, where the page shows it. */
  ownHandle?: string;
  /** What the site calls the group that it is written in, where the page tells; only a salted hash of it is stored. */
  group?: string;
  /** True if it is a message and nothing was said in this conversation before; left out where that is not known. */
  isFirstMessage?: true;
  /** All parts of the thread that this draft is a part of, in one text. */
  whole?: string;
  /** How long the site lets this text be, where that is known. */
  limit?: LengthLimit;
}

/** A draft that is tried out on the practice page; it is read, never stored. */
export interface PractisedDraft extends Pick<DraftPayload, 'text' | 'parent' | 'isFirstMessage' | 'limit'> {
  /** Null for a network that Twoway does not know. */
  site: SiteId | null;
  surface: Exclude<Surface, 'unknown'>;
}

/** What posting a draft would do to the balance. */
export interface BalanceEffect {
  /** Percent. */
  target: number;
  /** What the shares are counted on, as the person chose. */
  window: ActWindow;
  reading: Reading;
  /** The share of promotion as it is, and with this draft, in percent. */
  before: number;
  after: number;
  /** What to do before it is posted, in a sentence; null where nothing has to be done first. */
  first: string | null;
  /** What to do once it is posted, in a sentence. */
  next: string;
}

/** A draft that was published. The background stores what it measures of it, not the text. */
export interface ActPayload extends Omit<DraftPayload, 'whole' | 'limit' | 'isFirstMessage'> {
  /** Names the attempt: the same key is recorded once, however often it arrives. */
  key: string;
  status: ActStatus;
}

/** What would be recorded of a draft if it were published as it is. */
export type MeasuredAct = Omit<Act, 'key' | 'at' | 'status'>;

/** What is recorded of a repost: there are no words of one's own to be rated, or whose repeat could be recognised. */
export const MEASURED_REPOST = {
  surface: 'repost',
  kind: 'sharing',
  score: 0,
  fingerprint: '',
  length: 'none',
  origin: 'seen',
} as const satisfies Partial<MeasuredAct>;

/** Words that the person selected in a page to have them rated. They stand in memory only, until they are taken. */
export interface KeptSelection {
  text: string;
  /** The site that they were selected on, null for any other. */
  site: SiteId | null;
}

/** A post of somebody else that was passed on without a word. */
export interface RepostPayload {
  key: string;
  site: SiteId;
  status: ActStatus;
}

/** What an archive holds of an act; the background rates it and stores no word of it. */
export interface ArchivedText {
  /** The archive's own, see `entrypoints/history/archives/`. */
  key: string;
  /** Milliseconds since 1970. */
  at: number;
  surface: Exclude<ActSurface, 'message' | 'unknown'>;
  /** Empty for a repost. */
  text: string;
}

/** What became of it: the act that it would be, or why it is none. */
export type ArchivedRating = Act | 'known' | 'other-language' | 'too-short';

/**
 * What becomes of a draft that showed a hint, each at most once: the hint was shown, the draft was changed within a
 * minute, its score fell after that, it was sent.
 */
export const EFFECT_STEPS = ['shown', 'changed', 'fell', 'sent'] as const;
export type EffectStep = (typeof EFFECT_STEPS)[number];
export type EffectCounts = Record<EffectStep, number>;

/** What is counted of hints: by rule, and what became of the drafts. */
export interface HintCounts {
  rules: Record<string, RuleCount>;
  effect: EffectCounts;
}

/** One rule, in counts. */
export interface RuleReport extends RuleCount, NamedRule {}

/** Counts only: of hints by rule, and of what became of the drafts. */
export interface HintReport {
  /** All rules, the most shown first. */
  rules: RuleReport[];
  effect: EffectCounts;
}

/** What the person may change from within a page: each of it can be taken back. */
export type HintChoice =
  | { choice: 'rule'; cue: string; isMuted: boolean }
  | { choice: 'site'; site: SiteId; mode: 'page' | 'panel' }
  /** Minutes from now; 0 ends the pause. */
  | { choice: 'pause'; minutes: 0 | 60 };

/** What is known of the sync with other machines of the person. */
export interface SyncReport {
  isOn: boolean;
  /** The last write to the browser's sync storage, milliseconds since 1970; null for none. */
  wroteAt: number | null;
  /** True if something is still to be written. */
  isPending: boolean;
  /** The totals of so many days from today on are synced. */
  days: number;
  /** Why the last write failed; the reason is the browser's. */
  problem: { fault: 'full' | 'refused'; reason: string } | null;
  /** The other machines, in the order of their names: when each wrote last, and how many acts it tells of. */
  others: { device: string; heardAt: number; acts: number }[];
  /** Items that were left out: damaged ones, and those of a newer version of the extension. */
  ignored: { damaged: number; newer: number };
}

/** The daily ten minutes: what one does of them. */
export const DAILY_STEPS = ['answer', 'thanks', 'congratulation'] as const;
export type DailyStep = (typeof DAILY_STEPS)[number];

export interface DailyTenReport {
  isOn: boolean;
  /** What was done today. */
  done: Record<DailyStep, boolean>;
}

/** The acts of one site, in the window and the reading of the balance. */
export interface SiteReport {
  site: SiteId;
  tally: Tally;
  share: ReadShare;
}

/** The balance of the window and the reading that the person chose, and what is shown beside it. */
export interface BalanceReport {
  /** Percent. */
  targetShare: number;
  window: ActWindow;
  reading: Reading;
  /** True if other machines have acts in the days that are looked at: windows by number do not count these. */
  hasOthers: boolean;
  tally: Tally;
  share: ReadShare;
  /** The share of the reading that was not chosen, in a window of the same size. */
  otherShare: ReadShare;
  /** Sites with acts only. */
  sites: SiteReport[];
  gives: number;
  asks: number;
  /** The share of replies in the acts of the window. */
  replies: Share;
  /** Acts of today, of all activity. */
  today: number;
  /** What stands out, in a sentence each. */
  notices: string[];
  /** The last 30 local days, the latest last, in the reading that was chosen. */
  days: { start: LocalDay; tally: Tally }[];
  next: { state: WayBack['state']; text: string };
  /** The latest first, at most 6. */
  lastActs: ShownAct[];
  /** Among the last 100: acts that one sign alone speaks for, which the person may settle; at most 6. */
  probableActs: ShownAct[];
}

/** Days of the history, both included. */
export interface DaySpan {
  first: LocalDay;
  last: LocalDay;
}

/** The acts of some days, counted. */
export interface HistoryReport {
  /** In their order; days without acts are left out. */
  days: DayTotals[];
  /** The first and the last day that have acts at all, null for an empty ledger. */
  span: DaySpan | null;
}

/** Where a list of acts goes on: behind this one, towards older ones. */
export type ActPlace = Pick<Act, 'at' | 'key'>;

/** An act as the history lists it. */
export type ListedAct = Omit<Act, 'fingerprint' | 'length' | 'group' | 'twin'>;

/** What a file of acts holds, as the ledger sees it: the first fault, or how many of the acts it does not have. */
export type ActsCheck =
  /** `index` counts from 0; `field` is the name of a field of an act, or what else is wrong with it. */
  { fault: { index: number; field: string } } | { fresh: number };

/** What keys of the browser can do in the page in front, by the names in the manifest. */
export const COMMANDS = ['open-card', 'step-to-finding', 'dismiss-finding', 'pause'] as const;
export type Command = (typeof COMMANDS)[number];

/** What the side panel asks of the page that it follows, over its port; the page answers with its box. */
export type PanelWish =
  | { wish: 'no-to-hint'; no: 'this' | 'not-useful' | 'rule'; cue: string }
  | { wish: 'no-to-draft'; no: 'draft' | 'hour' }
  | { wish: 'undo' };

export const BOX_STATES = [
  'seen',
  'unseen',
  'unsure',
  'no-submit',
  'messages-off',
] as const satisfies readonly BoxState[];

/** Stores of the ledger's database. */
export const LEDGER_STORES = ['acts', 'days', 'meta'] as const;
export type StoreName = (typeof LEDGER_STORES)[number];

/** The whole wire contract: what each request carries and what comes back. */
export interface Requests {
  /**
   * Content script to background: somebody begins to write. Wakes a background that sleeps, so that it is ready to rate when
   * the pause ends.
   */
  'get-ready': { payload: Record<string, never>; reply: Record<string, never> };
  /**
   * Content script to background: rate this draft. Beside the report, `measured` is for a page that is left as soon as
   * this is published, see `outbox.ts`; not there where nothing would be recorded.
   */
  'rate-draft': { payload: DraftPayload; reply: DraftReport & { measured?: MeasuredAct } };
  /** Extension page to background: rate a draft that is tried out; `effect` is null where there is no balance to change. */
  'practise-draft': {
    payload: PractisedDraft;
    reply: { report: DraftReport; effect: BalanceEffect | null };
  };
  /**
   * Extension page to background: hands over the words that were selected for "Rate this selection", once; null if
   * they are no longer there.
   */
  'take-selection': { payload: { ticket: string }; reply: { selection: KeptSelection | null } };
  /** Content script to background: this was published; false if the key was known or the window is private. */
  'record-act': { payload: ActPayload; reply: { recorded: boolean } };
  /** Content script to background: this was passed on without words. */
  'record-repost': { payload: RepostPayload; reply: { recorded: boolean } };
  /**
   * Content script to background: what is made of the box in front, for the toolbar icon of this tab; with the
   * score (0 to 100) where the page itself shows none. `isUntouched` if nothing of Twoway stands in the page.
   */
  'show-box-state': {
    payload: { state: BoxState; score: number | null; isUntouched: boolean };
    reply: Record<string, never>;
  };
  /** Content script to background: a draft showed hints of these rules for the first time. */
  'note-shown': { payload: { cues: string[] }; reply: Record<string, never> };
  /** Content script to background: what became of a draft with a hint. */
  'note-effect': { payload: { step: EffectStep }; reply: Record<string, never> };
  /** Content script to background: a hint was not useful, or is after all; true if its rule is muted by that. */
  'mark-hint': { payload: { cue: string; isUseful: boolean }; reply: { isMuted: boolean } };
  /** Content script or extension page to background: the person says no to hints, or takes it back. */
  'choose-hints': { payload: HintChoice; reply: Record<string, never> };
  /** Extension page to background: what is known of hints, in counts. */
  'get-hints': { payload: Record<string, never>; reply: HintReport };
  /** Extension page to background: what can be told of a rule; null if it is not known. */
  'get-rule': { payload: { cue: string }; reply: RuleDetails | null };
  /** Extension page to background: wakes a rule that was muted and counts it from zero. Gives what was counted. */
  'wake-rule': { payload: { cue: string }; reply: HintCounts };
  /** Extension page to background: forgets all counts of hints, and gives them. */
  'forget-hints': { payload: Record<string, never>; reply: HintCounts };
  /** Extension page to background: adds counts that were forgotten to those that came since. */
  'restore-hints': { payload: HintCounts; reply: Record<string, never> };
  /** Extension page to background: the balance for the popup. */
  'get-balance': { payload: Record<string, never>; reply: BalanceReport };
  /**
   * Extension page to background: what is said of repeats in the last 30 days. Apart from the balance: it reads more,
   * and may be shown later.
   */
  'get-repeats': { payload: Record<string, never>; reply: { notices: string[] } };
  /** Extension page to background: the person says whether a probable act was posted; if not, it is removed. */
  'settle-act': { payload: { key: string; wasPosted: boolean }; reply: Record<string, never> };
  /** Extension page to background: the person says what an act was; null takes it back. */
  'relabel-act': { payload: { key: string; kind: Kind | null }; reply: Record<string, never> };
  /** Extension page to background: the days from `first` to `last`, counted. */
  'get-history': { payload: DaySpan; reply: HistoryReport };
  /** Extension page to background: acts of some days, the latest first, and where the list goes on, null at its end. */
  'get-acts': {
    payload: DaySpan & { choice: ActChoice; before: ActPlace | null };
    reply: { acts: ListedAct[]; next: ActPlace | null };
  };
  /**
   * Extension page to background: acts behind a key, in the order of keys, none after the last; with the number of all,
   * damaged ones included.
   */
  'read-acts': { payload: { after: string | null }; reply: { acts: Act[]; salt: string; count: number } };
  /**
   * Extension page to background: the acts that would be removed if acts were kept so many days by the clock, the latest first, from
   * `before` on, none after the last; with the salt and the number of all of them.
   */
  'get-older': {
    payload: { days: number; before: ActPlace | null };
    reply: { acts: Act[]; salt: string; count: number };
  };
  /** Extension page to background: what would become of the acts of an export; nothing is written. */
  'check-acts': { payload: { acts: unknown[] }; reply: ActsCheck };
  /**
   * Extension page to background: records acts of an export or of what was erased, all or none; those that are known
   * are left as they are. A ledger that is empty, or holds fewer acts, takes over the salt.
   */
  'restore-acts': { payload: { acts: Act[]; salt?: string }; reply: { added: number } };
  /** Extension page to background: what the ledger would hold of texts of an archive, in their order, and its salt. */
  'rate-archived': {
    payload: { site: SiteId; ownHandle: string; texts: ArchivedText[] };
    reply: { ratings: ArchivedRating[]; salt: string };
  };
  /**
   * Extension page to background: records acts of an archive, all or none, each once. Acts that are less than 20
   * minutes apart come together. `matched`: those that were seen when they were published.
   */
  'record-archived': {
    payload: { acts: Act[]; salt: string };
    reply: { added: number; matched: number; known: number };
  };
  /**
   * Extension page to background: removes all acts, and their snapshots. With a count only if there are just so many; false if there are
   * others, and then nothing is removed.
   */
  'erase-ledger': { payload: { count?: number }; reply: { isErased: boolean } };
  /** Extension page to background: whether the ledger is there. */
  'get-ledger-health': { payload: Record<string, never>; reply: LedgerHealth };
  /** Extension page to background: brings back the acts of the last snapshot that can be read. */
  'restore-snapshot': { payload: Record<string, never>; reply: { added: number } };
  /** Extension page to background: begins anew, without what was lost. */
  'forget-snapshot': { payload: Record<string, never>; reply: Record<string, never> };
  /** Extension page to background: how many entries each store of the ledger's database has. */
  'count-stores': { payload: Record<string, never>; reply: Record<StoreName, number> };
  /** Extension page to background: the first entries of a store as they stand there, at most {@link ROWS_SHOWN}. */
  'look-at-store': { payload: { store: StoreName }; reply: { rows: unknown[] } };
  /** Extension page to background: what is known of the sync; what is due there is done first. */
  'get-sync': { payload: Record<string, never>; reply: SyncReport };
  /** Extension page to background: removes what one machine has put into the sync storage, or all of them (null). */
  'forget-synced': { payload: { device: string | null }; reply: Record<string, never> };
  /** Extension page to background: what was done today of the daily ten minutes. */
  'get-daily-ten': { payload: Record<string, never>; reply: DailyTenReport };
  /** Extension page to a tab: the box that is in front there, null if there is none. */
  'get-box': { payload: Record<string, never>; reply: OpenBox | null };
  /**
   * Background to a tab: the person pressed the keys of a command. `needsPanel` if what was asked for stands in the
   * side panel, since the page is left untouched.
   */
  'run-command': { payload: { command: Command }; reply: { needsPanel: boolean } };
  /** Extension page to a tab: the structure around that box, null if there is none. */
  'get-structure': { payload: Record<string, never>; reply: StructureReport | null };
}

export type RequestName = keyof Requests;
/** Those that read the history. */
export type HistoryRequest = 'get-history' | 'get-acts' | 'get-older' | 'check-acts';

/** Those of the import, which have their own readers and handlers. */
export type ImportRequest = 'rate-archived' | 'record-archived';

/** Those of the practice page, which have their own readers and handlers. */
export type PracticeRequest = 'practise-draft' | 'take-selection';

/** Longer than any site accepts (Facebook: 63,206); what is longer is cut before it is sent. */
export const LONGEST_DRAFT = 100_000;
export const LONGEST_PARENT = 30_000;
/** A thread as one text. X takes 25 parts; only with its longest posts would they be more than this. */
export const LONGEST_WHOLE = 100_000;
/** X allows 15 characters, LinkedIn 100, Facebook 50. */
export const LONGEST_HANDLE = 100;
/** Names of groups in addresses are shorter: numbers, and on Facebook at most 50 letters. */
export const LONGEST_GROUP = 100;
/** How many acts `get-acts` gives at once. */
export const ACTS_LISTED = 50;
/** How many entries `look-at-store` gives. */
export const ROWS_SHOWN = 100;
/** How many acts `read-acts` gives at once. */
export const ACTS_A_PART = 2000;
/** Acts in one message: with more it would not fit into what browsers pass on (64 MB). */
export const MOST_ACTS = 250_000;
/** Texts of an archive in one request: the background answers others in between. */
export const MOST_TEXTS = 100;
/** Keys of archives are made of addresses at worst. */
export const LONGEST_ARCHIVE_KEY = 2000;
/** Ids of cues are shorter. */
export const LONGEST_CUE = 40;
/** A draft shows few rules at once; this is all there are and more. */
export const MOST_CUES = 100;
/** Above the limit of any site: what is larger is no length of a post. */
export const HIGHEST_LIMIT = 1_000_000;
