/**
 * Reports something broken, once for each unit and message. Never pass the person's words: `unit` is the id of
 * a file or cue, and of the error and its causes only names and messages are shown.
 */
const reported = new Set<string>();

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : ` (${describe(error.cause)})`;
  return `${error.name}: ${error.message}${cause}`;
}

export function reportError(unit: string, error: unknown): void {
  const line = `${unit}: ${describe(error)}`;
  if (reported.has(line)) return;
  reported.add(line);
  console.error(line);
}
