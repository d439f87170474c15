/**
 * Cuts a list in JSON into its elements without parsing them: a broken element, or a file that is cut off, costs one
 * element and not the list, and only one is in memory as objects at a time. One pass. Where a bracket is missing the
 * rest of the list is one element, and whoever parses it sees that it is none.
 *
 * @param start where the list's `[` stands
 */
export function* splitJsonList(text: string, start: number): Generator<string, void> {
  let depth = 0;
  let from = start + 1;
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') {
      at = endOfString(text, at);
    } else if (sign === '{' || sign === '[') {
      depth++;
    } else if (depth > 0) {
      if (sign === '}' || sign === ']') depth--;
    } else if (sign === ',') {
      yield text.slice(from, at);
      from = at + 1;
    } else if (sign === ']') {
      const last = text.slice(from, at);
      // An empty list has no element; a comma without one behind it announces a broken one.
      if (from > start + 1 || last.trim() !== '') yield last;
      return;
    }
  }
  yield text.slice(from);
}

/** Where the string that begins at `at` has its closing quote; the end of the text if it has none. */
function endOfString(text: string, at: number): number {
  for (let end = text.indexOf('"', at + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}
