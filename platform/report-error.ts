/**
 * Reports something broken, once for each unit and message. Never pass the person's words: `unit` is the id of
 * a file or cue, and of the error only its name and message are shown.
 */
const reported = new Set<string>();

export function reportError(unit: string, error: unknown): void {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const line = `${unit}: ${what}`;
  if (reported.has(line)) return;
  reported.add(line);
  console.error(line);
}
