import { createWriteStream } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { BlobWriter, configure, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import type { MadeEntries } from './made-archives.ts';

configure({ useWebWorkers: false });

/** So much is written at once. */
const PIECE = 1 << 20;

function* bytesOf(texts: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let waiting = '';
  for (const text of texts) {
    waiting += text;
    if (waiting.length < PIECE) continue;
    yield encoder.encode(waiting);
    waiting = '';
  }
  if (waiting !== '') yield encoder.encode(waiting);
}

/** Noise, as pictures are to a ZIP: nothing that is compressed. */
function* noise(length: number): Generator<Uint8Array> {
  const piece = new Uint8Array(PIECE);
  let state = 1;
  for (let at = 0; at < piece.length; at++) {
    state = Math.imul(state, 1_103_515_245) + 12_345;
    piece[at] = state >>> 16;
  }
  for (let left = length; left > 0; left -= PIECE) yield piece.slice(0, Math.min(PIECE, left));
}

function streamOf(pieces: Iterable<Uint8Array>): ReadableStream<Uint8Array> {
  return Readable.toWeb(Readable.from(pieces)) as ReadableStream<Uint8Array>;
}

async function fill<Result>(zip: ZipWriter<Result>, entries: MadeEntries, padding: number): Promise<Result> {
  if (padding > 0) await zip.add('data/tweets_media/1.mp4', streamOf(noise(padding)), { level: 0 });
  for (const [name, texts] of Object.entries(entries)) await zip.add(name, streamOf(bytesOf(texts())));
  return zip.close();
}

/** The ZIP in memory. */
export function zipToBlob(entries: MadeEntries): Promise<Blob> {
  return fill(new ZipWriter(new BlobWriter('application/zip')), entries, 0);
}

/**
 * The ZIP as a file.
 * @param padding so many bytes of a film stand in it as well, not compressed
 */
export async function zipToFile(path: string, entries: MadeEntries, padding = 0): Promise<void> {
  await fill(new ZipWriter(Writable.toWeb(createWriteStream(path)) as WritableStream), entries, padding);
}
