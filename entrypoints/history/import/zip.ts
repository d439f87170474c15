import { BlobReader, configure, type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { ImportError } from './import-error.ts';

// The pages of the extension may start no worker from a blob, and the browser inflates in a thread of its own.
configure({ useWebWorkers: false, useCompressionStream: true });

/** No archive has longer files of text, in bytes: what announces more is none. */
export const LARGEST_ENTRY = 1_500_000_000;

/** A ZIP of which only the directory was read. Names are names: nothing is ever written under them. */
export interface OpenZip {
  names: readonly string[];
  /** Bytes of an entry when inflated. */
  sizeOf(name: string): number;
  /**
   * Inflates one entry piece by piece; whoever stops asking stops it.
   * @throws ImportError `too-large`, `encrypted`, `damaged`: also when more comes than was announced
   */
  read(name: string): AsyncGenerator<Uint8Array, void>;
}

/**
 * Opens a ZIP of any size: its end is read, where the directory stands, and nothing else.
 * @throws ImportError `damaged` or `encrypted`; `not-readable` if the file was moved or changed meanwhile
 */
export async function openZip(file: Blob): Promise<OpenZip> {
  const zip = new ZipReader(new BlobReader(file), { filenameValidation: 'tolerant', useWebWorkers: false });
  const entries = new Map<string, FileEntry>();
  try {
    for await (const entry of zip.getEntriesGenerator()) {
      // Of two of one name the first counts.
      if (!entry.directory && !entries.has(entry.filename)) entries.set(entry.filename, entry);
    }
  } catch (error) {
    throw faultOf(error);
  }
  const find = (name: string): FileEntry => {
    const entry = entries.get(name);
    if (entry === undefined) throw new RangeError('an entry that is not there');
    return entry;
  };
  return {
    names: [...entries.keys()],
    sizeOf: (name) => find(name).uncompressedSize,
    read: (name) => inflate(find(name)),
  };
}

async function* inflate(entry: FileEntry): AsyncGenerator<Uint8Array, void> {
  if (entry.encrypted) throw new ImportError('encrypted');
  if (entry.uncompressedSize > LARGEST_ENTRY) throw new ImportError('too-large');
  const life = new AbortController();
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  let failure: unknown = null;
  const done = entry.getData(writable, { signal: life.signal, checkCrc32: true }).catch((error: unknown) => {
    failure = error;
    // What fails before the first byte leaves the stream open; otherwise it is closed already.
    writable.abort(error).catch(() => {});
  });
  const reader = readable.getReader();
  let left = entry.uncompressedSize;
  try {
    for (;;) {
      const { value, done: isOver } = await reader.read();
      if (isOver) break;
      left -= value.length;
      if (left < 0) throw new ImportError('damaged');
      yield value;
    }
    await done;
    if (failure !== null) throw failure;
  } catch (error) {
    throw faultOf(failure ?? error);
  } finally {
    life.abort();
    // What is stopped midway rejects; that is no second error.
    reader.cancel().catch(() => {});
  }
}

function faultOf(error: unknown): ImportError {
  if (error instanceof ImportError) return error;
  const { name, message } = error instanceof Error ? error : { name: '', message: '' };
  if (name === 'NotReadableError' || name === 'NotFoundError') {
    return new ImportError('not-readable', { cause: error });
  }
  const isEncrypted = /encrypt/i.test(message);
  return new ImportError(isEncrypted ? 'encrypted' : 'damaged', { cause: error });
}
