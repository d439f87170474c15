import type { SiteId } from '../../../analysis/rating.ts';
import { ArchiveError, type ArchiveReader } from '../archives/archive.ts';
import { ARCHIVE_READERS } from '../archives/index.ts';
import { ImportError, type ImportFault } from './import-error.ts';
import { openZip } from './zip.ts';

/** One file of an archive, not read yet. */
export interface ArchiveEntry {
  name: string;
  /** Bytes. */
  size: number;
  read(): AsyncIterable<Uint8Array>;
}

/** What one site gave: a ZIP, or files out of it. */
export interface FoundArchive {
  site: SiteId;
  reader: ArchiveReader;
  /** In the order in which they are to be read. */
  entries: readonly ArchiveEntry[];
}

/** A file that was dropped and is no use. */
export interface RefusedFile {
  name: string;
  fault: ImportFault;
}

export interface Found {
  archives: FoundArchive[];
  refused: RefusedFile[];
}

/** The first letters of a ZIP: of an entry, or of the end of an empty one. */
const ZIP_STARTS = ['PK\x03\x04', 'PK\x05\x06'];

async function isZip(file: File): Promise<boolean> {
  if (/\.zip$/i.test(file.name)) return true;
  return ZIP_STARTS.includes(String.fromCharCode(...new Uint8Array(await file.slice(0, 4).arrayBuffer())));
}

/** The folders in which the readers look for files that were taken out of them. */
const FOLDERS = ['', 'data/', 'comments/'];

/** A plain file under the name that a reader knows it by; null if none does. */
function placeOf({ name }: File): { reader: ArchiveReader; name: string } | null {
  for (const reader of ARCHIVE_READERS) {
    for (const folder of FOLDERS) {
      if (choose(reader, [folder + name]).length > 0) return { reader, name: folder + name };
    }
  }
  return null;
}

/** Of a single file, HTML is as good as unknown: it may be any page. */
function choose(reader: ArchiveReader, names: readonly string[]): string[] {
  try {
    return reader.choose(names);
  } catch (error) {
    if (error instanceof ArchiveError) return [];
    throw error;
  }
}

async function* streamOf(file: File): AsyncGenerator<Uint8Array, void> {
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch (cause) {
    throw new ImportError('not-readable', { cause });
  } finally {
    reader.cancel().catch(() => {});
  }
}

async function openArchives(file: File): Promise<FoundArchive[]> {
  const zip = await openZip(file);
  const archives = ARCHIVE_READERS.flatMap((reader): FoundArchive[] => {
    const entries = reader
      .choose(zip.names)
      .map((name) => ({ name, size: zip.sizeOf(name), read: () => zip.read(name) }));
    return entries.length === 0 ? [] : [{ site: reader.site, reader, entries }];
  });
  if (archives.length === 0) throw new ImportError('not-archive');
  return archives;
}

/** Sorts out what was dropped: ZIPs one by one, plain files of one site together. Reads no more than directories. */
export async function findArchives(files: readonly File[]): Promise<Found> {
  const found: Found = { archives: [], refused: [] };
  const plain = new Map<ArchiveReader, Map<string, File>>();
  for (const file of files) {
    try {
      if (await isZip(file)) {
        found.archives.push(...(await openArchives(file)));
        continue;
      }
      const place = placeOf(file);
      if (place === null) throw new ImportError(/\.html?$/i.test(file.name) ? 'html' : 'unknown-file');
      const named = plain.get(place.reader) ?? new Map<string, File>();
      plain.set(place.reader, named.set(place.name, file));
    } catch (error) {
      found.refused.push({ name: file.name, fault: faultOf(error) });
    }
  }
  for (const [reader, named] of plain) {
    // Without its posts, what else X gives has no use.
    const names = choose(reader, [...named.keys()]);
    const entries = names.map((name) => {
      const file = named.get(name) as File;
      return { name, size: file.size, read: () => streamOf(file) };
    });
    if (entries.length > 0) found.archives.push({ site: reader.site, reader, entries });
  }
  return found;
}

/** What is wrong with a file; what is no fault of the file is thrown on. */
export function faultOf(error: unknown): ImportFault {
  if (error instanceof ImportError || error instanceof ArchiveError) return error.fault;
  if (error instanceof DOMException) return 'not-readable';
  throw error;
}
