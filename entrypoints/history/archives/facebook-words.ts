const MENTION = /@\[\d+:\d+:([^\]\n]*)\]/g;

/**
 * Facebook writes each byte of its UTF-8 as a letter of its own (`\u00c3\u00a9` is an é): behind JSON.parse each letter
 * is a byte. A text with other letters, or whose bytes are no UTF-8, was written otherwise and stays as it is.
 */
export function restoreLetters(text: string): string {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0xff) return text;
    bytes[at] = code;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return text;
  }
}

/** With names in place of mentions such as `@[100:2048:Ana]`, as the composer shows them. */
export function restoreWords(text: string): string {
  return restoreLetters(text).replace(MENTION, '$1').trim();
}
