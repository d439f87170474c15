import { ArchiveError } from './archive.ts';

/**
 * The text of an entry, without a byte order mark. The sites write UTF-8 without one; spreadsheets that save a file
 * again add one, or write UTF-16. Broken bytes become U+FFFD, so that one broken record does not cost the others.
 *
 * @throws {ArchiveError} `too-large`, beyond what the browser takes as one string (512 MB in Chrome, 1 GB in Firefox)
 */
export function decodeEntry(content: string | Uint8Array): string {
  if (typeof content === 'string') return content.startsWith('\ufeff') ? content.slice(1) : content;
  const isUtf16 = content[0] === 0xff && content[1] === 0xfe;
  try {
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(content);
  } catch (cause) {
    throw new ArchiveError(
      'too-large',
      'This file is too large to be read at once. Ask the site for an archive of fewer years.',
      { cause },
    );
  }
}
