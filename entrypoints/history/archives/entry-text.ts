import { ArchiveError } from './archive.ts';

/** What an entry consists of: bytes, UTF-8 or UTF-16 with a byte order mark, or text; piece by piece. */
export type EntryContent = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;

/** So many characters hold whatever an entry begins with, in the first piece. */
const HEAD = 2000;

/** Longer pieces cost less, and of few of them nobody notices that they are in memory. */
const PIECE = 500_000;

async function* decode(content: EntryContent): AsyncGenerator<string, void> {
  let decoder: TextDecoder | null = null;
  for await (const piece of content) {
    if (typeof piece === 'string') {
      yield piece;
      continue;
    }
    decoder ??= new TextDecoder(piece[0] === 0xff && piece[1] === 0xfe ? 'utf-16le' : 'utf-8');
    yield decoder.decode(piece, { stream: true });
  }
  if (decoder !== null) yield decoder.decode();
}

/**
 * The text of an entry in pieces, the first with at least its head, without a byte order mark. The sites write UTF-8
 * without one; spreadsheets that save a file again add one, or write UTF-16. Broken bytes become U+FFFD, so that one
 * broken record does not cost the others.
 */
export async function* readPieces(content: EntryContent): AsyncGenerator<string, void> {
  let waiting = '';
  let isFirst = true;
  for await (const piece of decode(content)) {
    waiting += piece;
    if (waiting.length < (isFirst ? HEAD : PIECE)) continue;
    yield isFirst && waiting.startsWith('\ufeff') ? waiting.slice(1) : waiting;
    waiting = '';
    isFirst = false;
  }
  if (isFirst && waiting.startsWith('\ufeff')) waiting = waiting.slice(1);
  if (isFirst || waiting !== '') yield waiting;
}

/**
 * The whole text of an entry.
 *
 * @throws {ArchiveError} `too-large`, beyond what the browser takes as one string (512 MB in Chrome, 1 GB in Firefox)
 */
export async function readWhole(content: EntryContent): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of readPieces(content)) pieces.push(piece);
  try {
    return pieces.join('');
  } catch (cause) {
    throw new ArchiveError(
      'too-large',
      'This file is too large to be read at once. Ask the site for an archive of fewer years.',
      { cause },
    );
  }
}

/** The first piece, which holds the head, and all of them with it. */
export async function openPieces(
  content: EntryContent,
): Promise<{ head: string; pieces: AsyncIterable<string> }> {
  const rest = readPieces(content);
  const { value: head = '' } = await rest.next();
  async function* all(): AsyncGenerator<string, void> {
    yield head;
    yield* rest;
  }
  return { head, pieces: all() };
}
