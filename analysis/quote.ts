const LONGEST_QUOTE = 60;

/** Words on one line, at most 60 characters of them. */
export function quoteOf(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_QUOTE) return line;
  return `${Array.from(line)
    .slice(0, LONGEST_QUOTE - 1)
    .join('')
    .trimEnd()}…`;
}
