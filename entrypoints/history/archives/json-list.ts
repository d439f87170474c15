/** No post is longer with all that belongs to it, in characters: what is, is a list without its end. */
const LONGEST_ELEMENT = 4_000_000;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const LIST_END = 0x5d;

function opens(code: number): boolean {
  return code === 0x5b || code === 0x7b;
}

function closes(code: number): boolean {
  return code === LIST_END || code === 0x7d;
}

/**
 * Cuts a list in JSON into its elements without parsing them: a broken element, or a file that is cut off, costs one
 * element and not the list, and neither the file nor more than one element is in memory. One pass. Where a bracket is
 * missing the rest of the list is one element, and whoever parses it sees that it is none.
 *
 * @param pieces the file
 * @param start where the list's `[` stands, in the first piece
 * @param longest so much of an element is kept, about
 */
export async function* splitJsonList(
  pieces: AsyncIterable<string>,
  start: number,
  longest: number = LONGEST_ELEMENT,
): AsyncGenerator<string, void> {
  /** The element so far, from the pieces before. */
  let kept = '';
  let at = start + 1;
  let from = at;
  let depth = 0;
  let isInString = false;
  let isFirst = true;
  // Without its end, what is too long is no JSON.
  const withPart = (part: string) => (kept.length > longest ? kept : kept + part);
  for await (const piece of pieces) {
    for (; at < piece.length; at++) {
      const code = piece.charCodeAt(at);
      if (isInString) {
        // What is escaped may stand in the next piece.
        if (code === BACKSLASH) at++;
        else if (code === QUOTE) isInString = false;
      } else if (code === QUOTE) {
        isInString = true;
      } else if (opens(code)) {
        depth++;
      } else if (depth > 0) {
        if (closes(code)) depth--;
      } else if (code === COMMA) {
        yield withPart(piece.slice(from, at));
        kept = '';
        from = at + 1;
        isFirst = false;
      } else if (code === LIST_END) {
        const last = withPart(piece.slice(from, at));
        // An empty list has no element; a comma without one behind it announces a broken one.
        if (!isFirst || last.trim() !== '') yield last;
        return;
      }
    }
    at -= piece.length;
    kept = withPart(piece.slice(from));
    from = 0;
  }
  yield kept;
}
