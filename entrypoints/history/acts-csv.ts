import type { Act } from '../../analysis/act.ts';

/**
 * Acts as CSV (RFC 4180): a header row, lines that end with CR LF, times in ISO 8601, UTC; a field that an act has not
 * is empty.
 */

/** The first ones are those that people look for. */
const FIELDS = [
  'at',
  'site',
  'surface',
  'kind',
  'rated',
  'score',
  'status',
  'length',
  'origin',
  'key',
  'fingerprint',
  'group',
  'twin',
] as const satisfies readonly (keyof Act)[];

/**
 * One cell. What a spreadsheet would take for a formula is made text by an apostrophe, as OWASP advises: a key may
 * begin with a minus sign.
 */
export function csvCell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The file in parts, a line each. */
export function writeCsv(acts: readonly Act[]): string[] {
  const lines = acts.map((act) =>
    FIELDS.map((name) => csvCell(name === 'at' ? new Date(act.at).toISOString() : String(act[name] ?? ''))),
  );
  return [[...FIELDS], ...lines].map((cells) => `${cells.join(',')}\r\n`);
}
