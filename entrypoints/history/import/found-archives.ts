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

/** Plain files, each for the first reader that knows it; those that none knows are refused. */
function sortPlain(files: readonly File[]): Found {
  const left = new Set(files);
  const archives = ARCHIVE_READERS.flatMap((reader): FoundArchive[] => {
    const named = new Map([...left].flatMap((file) => FOLDERS.map((folder) => [folder + file.name, file])));
    const entries = choose(reader, [...named.keys()]).flatMap((name): ArchiveEntry[] => {
      const file = named.get(name);
      // It may be known under two names.
      if (file === undefined || !left.delete(file)) return [];
      return [{ name, size: file.size, read: () => streamOf(file) }];
    });
    return entries.length === 0 ? [] : [{ site: reader.site, reader, entries }];
  });
  const refused = Array.from(left, ({ name }): RefusedFile => {
    return { name, fault: /\.html?$/i.test(name) ? 'html' : 'unknown-file' };
  });
  return { archives, refused };
}

/** Sorts out what was dropped: ZIPs one by one, plain files of one site together. Reads no more than directories. */
export async function findArchives(files: readonly File[]): Promise<Found> {
  const archives: FoundArchive[] = [];
  const refused: RefusedFile[] = [];
  const plain: File[] = [];
  for (const file of files) {
    try {
      if (await isZip(file)) archives.push(...(await openArchives(file)));
      else plain.push(file);
    } catch (error) {
      refused.push({ name: file.name, fault: faultOf(error) });
    }
  }
  const sorted = sortPlain(plain);
  return { archives: [...archives, ...sorted.archives], refused: [...refused, ...sorted.refused] };
}

/** What is wrong with a file; what is no fault of the file is thrown on. */
export function faultOf(error: unknown): ImportFault {
  if (error instanceof ImportError || error instanceof ArchiveError) return error.fault;
  if (error instanceof DOMException) return 'not-readable';
  throw error;
}
