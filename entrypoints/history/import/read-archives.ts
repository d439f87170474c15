import type { SiteId } from '../../../analysis/rating.ts';
import type { ArchivedAct, ArchiveItem, ArchiveReading, SkipReason } from '../archives/archive.ts';
import { type ArchiveEntry, type FoundArchive, faultOf, type RefusedFile } from './found-archives.ts';
import { joinThreads } from './join-threads.ts';
import type { Pace } from './pace.ts';

export interface Owner {
  site: SiteId;
  /** Without `@`; empty if it is not told. */
  handle: string;
  name: string;
}

/** The archive announces another number of records than there are. */
export interface Miscount {
  entry: string;
  announced: number;
  found: number;
}

/** All that was read, before anything is rated. */
export interface ReadArchives {
  /** By site, then by time. */
  acts: ArchivedAct[];
  owners: Owner[];
  skipped: Map<SkipReason, number>;
  miscounts: Miscount[];
  /** Files, and entries of archives, that are of no known form or damaged; the others were read. */
  refused: RefusedFile[];
  /** Parts that went into the beginnings of their threads. */
  joined: number;
  /** Acts that are older than acts are kept. */
  tooOld: number;
}

export interface ReadProgress {
  /** Of 1. */
  part: number;
  /** Acts so far. */
  acts: number;
}

/**
 * Reads archives in slices.
 * @param tell is called at each rest
 * @throws what the pace throws when it is cancelled
 */
export async function readArchives(
  archives: readonly FoundArchive[],
  pace: Pace,
  tell: (progress: ReadProgress) => void,
): Promise<ReadArchives> {
  const read: ReadArchives = {
    acts: [],
    owners: [],
    skipped: new Map(),
    miscounts: [],
    refused: [],
    joined: 0,
    tooOld: 0,
  };
  const known = new Set<string>();
  const total = archives.flatMap(({ entries }) => entries).reduce((sum, { size }) => sum + size, 0);
  let bytes = 0;
  const rest = async (): Promise<void> => {
    const resting = pace.rest();
    if (resting === undefined) return;
    tell({ part: total === 0 ? 1 : Math.min(1, bytes / total), acts: read.acts.length });
    await resting;
  };
  for (const { reader, entries } of archives) {
    const reading = reader.begin();
    for (const entry of entries) {
      const content = counted(entry, (length) => {
        bytes += length;
      });
      const items = readEntry(reading, entry, content, read.refused);
      for await (const item of items) {
        take(item, read, known);
        await rest();
      }
    }
    for (const item of reading.finish()) take(item, read, known);
  }
  await rest();
  const { acts, joined } = joinThreads(read.acts);
  await rest();
  acts.sort((a, b) => (a.site < b.site ? -1 : a.site > b.site ? 1 : a.at - b.at));
  return { ...read, acts, joined };
}

/** What cannot be read of an entry is said, and the others are read. */
async function* readEntry(
  reading: ArchiveReading,
  entry: ArchiveEntry,
  content: AsyncIterable<Uint8Array>,
  refused: RefusedFile[],
): AsyncGenerator<ArchiveItem, void> {
  try {
    yield* reading.read(entry.name, content);
  } catch (error) {
    refused.push({ name: entry.name, fault: faultOf(error) });
  }
}

async function* counted(entry: ArchiveEntry, count: (length: number) => void) {
  for await (const piece of entry.read()) {
    count(piece.length);
    yield piece;
  }
}

function take(item: ArchiveItem, read: ReadArchives, known: Set<string>): void {
  switch (item.type) {
    case 'act':
      // Two archives of one person overlap.
      if (known.has(item.act.key)) count(read.skipped, 'repeated');
      else {
        known.add(item.act.key);
        read.acts.push(item.act);
      }
      break;
    case 'skipped':
      count(read.skipped, item.reason);
      break;
    case 'owner':
      read.owners.push({ site: item.site, handle: item.handle, name: item.name });
      break;
    case 'miscount':
      read.miscounts.push({ entry: item.entry, announced: item.announced, found: item.found });
      break;
  }
}

function count<Name>(counts: Map<Name, number>, name: Name): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
