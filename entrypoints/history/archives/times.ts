/** One behind the other, three letters each. */
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

const POST_TIME = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d\d) (\d\d):(\d\d):(\d\d) \+0000 (\d{4})$/;
const NOTE_TIME = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?Z$/;

/** @returns milliseconds since 1970 of "Mon Nov 07 13:20:02 +0000 2022", null if it is no such time */
export function readPostTime(text: string): number | null {
  const [, month = '', day, hour, minute, second, year] = POST_TIME.exec(text) ?? [];
  return timeOf(year, MONTHS.indexOf(month) / 3 + 1, day, hour, minute, second);
}

/** @returns milliseconds since 1970, whole seconds, of "2023-06-12T09:30:00.000Z", null if it is no such time */
export function readNoteTime(text: string): number | null {
  const [, year, month, day, hour, minute, second] = NOTE_TIME.exec(text) ?? [];
  return timeOf(year, month, day, hour, minute, second);
}

/**
 * @param parts year, month (1 to 12), day, hour, minute, second, UTC
 * @returns milliseconds since 1970; null if a part is missing or the calendar has no such day or time
 */
export function timeOf(...parts: (string | number | undefined)[]): number | null {
  const [year = Number.NaN, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map(Number);
  const at = Date.UTC(year, month - 1, day, hour, minute, second);
  if (Number.isNaN(at)) return null;
  const date = new Date(at);
  const isReal =
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    date.getUTCHours() === hour &&
    date.getUTCMinutes() === minute &&
    date.getUTCSeconds() === second;
  return isReal ? at : null;
}
