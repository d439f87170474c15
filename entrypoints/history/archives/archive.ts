import type { ActSurface } from '../../../analysis/act.ts';
import type { SiteId } from '../../../analysis/rating.ts';
import type { EntryContent } from './entry-text.ts';

/** What archives tell of; messages are never read. */
export type ArchivedSurface = Extract<ActSurface, 'post' | 'reply' | 'quote' | 'repost'>;

/** One act out of the archive that a site gives its user. */
export interface ArchivedAct {
  site: SiteId;
  surface: ArchivedSurface;
  /** Milliseconds since 1970, UTC, to the second. */
  at: number;
  /**
   * The person's own words as the composer had them: without what the site adds (links of pictures, names of those who
   * are answered, escapes). Not empty, but for a repost, where it always is: those are the words of others.
   */
  text: string;
  /**
   * The same whenever this archive, or a later one, is read: from the site's own number where it gives one, else from
   * the time, and only of several texts in one second from their order.
   */
  key: string;
  /** Key of the act that this one continues in a thread; it may be missing from the archive. */
  partOf?: string;
}

/** Why a record is not an act. */
export const SKIP_REASONS = [
  /** The record is cut off or is no JSON. */
  'not-json',
  /** JSON, but not of the form that the site writes. */
  'other-form',
  /** A row of CSV whose quotes or cells do not add up. */
  'broken-row',
  /** Without a time, or with one that cannot be. */
  'no-time',
  /** Without the number that would be its key. */
  'no-id',
  /** Only pictures, a place, a link. */
  'no-words',
  /** The same act has been read before. */
  'repeated',
  /** The long text of a post that is not in the archive: whether it was a reply is not known. */
  'no-short-post',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** What a reader yields. */
export type ArchiveItem =
  | { type: 'act'; act: ArchivedAct }
  /** `record` counts from 1 within the entry. */
  | { type: 'skipped'; entry: string; record: number; reason: SkipReason }
  /** Whose archive it is, to be offered as own handle (without `@`) and name; empty where it is not told. */
  | { type: 'owner'; site: SiteId; handle: string; name: string }
  /** The archive announces so many records of an entry, and there are fewer or more. */
  | { type: 'miscount'; entry: string; announced: number; found: number };

/** One archive while it is read. Holds what entries tell of each other, never the entries. */
export interface ArchiveReading {
  /**
   * Reads one entry in linear time, as its pieces come. Damaged records are skipped, see {@link SKIP_REASONS}.
   *
   * @param entry its name in the ZIP, one of those that `choose` gave, in that order
   * @throws {ArchiveError} at the first step, if the whole entry is of no known form; others can still be read. What
   *   `content` throws is passed on.
   */
  read(entry: string, content: EntryContent): AsyncGenerator<ArchiveItem, void>;
  /** What only the end can tell; to be called once, after the last entry. */
  finish(): Generator<ArchiveItem, void>;
}

/** Knows the archives of one site. */
export interface ArchiveReader {
  site: SiteId;
  /**
   * The entries to read, in the order to read them; none if this is not an archive of the site. Messages, contacts and
   * whatever else the archive holds are never among them.
   *
   * @param names all names in the ZIP's directory
   * @throws {ArchiveError} if it is an archive of the site in a format that cannot be read
   */
  choose(names: readonly string[]): string[];
  begin(): ArchiveReading;
}

/** What can be wrong with a whole entry or archive. */
export type ArchiveFault =
  | 'too-large'
  | 'not-assigned'
  | 'other-data'
  | 'other-columns'
  | 'not-json'
  | 'html';

/** The message says what is wrong and what to do, and holds nothing of the archive: no text, no name. */
export class ArchiveError extends Error {
  override name = 'ArchiveError';
  readonly fault: ArchiveFault;

  constructor(fault: ArchiveFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}
