import { ArchiveError } from './archive.ts';

/** What `data/*.js` begin with: `window.YTD.tweets.part0 = [`, and the manifest `window.__THAR_CONFIG = {`. */
const ASSIGNMENT = /^\s*(?:window\.)?(?:YTD\.(\w+)\.part\d+|(__THAR_CONFIG))\s*=\s*/;

/**
 * Where the JSON begins in an entry of X's archive. It is an assignment to be run by the archive's own page; it is
 * parsed behind the first `=` and never run.
 *
 * @param kinds what may be assigned, such as "tweets" of `window.YTD.tweets.part0`
 * @throws {ArchiveError} `not-assigned` or `other-data`
 */
export function findAssigned(text: string, kinds: readonly string[]): number {
  const found = ASSIGNMENT.exec(text);
  const [start = '', kind, config] = found ?? [];
  const opens = config === undefined ? '[' : '{';
  if (kinds.includes(kind ?? config ?? '') && text[start.length] === opens) return start.length;
  throw new ArchiveError(
    found === null ? 'not-assigned' : 'other-data',
    (found === null
      ? 'This is no data file of X: it begins otherwise. '
      : 'This data file of X holds other data than its name says. ') +
      'Choose the ZIP just as X gave it (Settings, "Your account", "Download an archive of your data"), or ask for it again.',
  );
}
