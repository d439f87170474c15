import type { ArchivedAct, SkipReason } from './archive.ts';
import { timeOf } from './times.ts';

/** Cells by the name of their column in lower case. */
export type Row = ReadonlyMap<string, string>;

/** What a shared address is if it is a post of LinkedIn: then the words stand above somebody's post. */
const POST_ADDRESS = /^https?:\/\/(?:www\.)?linkedin\.com\/(?:feed\/update|posts)\//i;

/** @returns milliseconds since 1970 of "2025-07-01 14:33:22", which is UTC; null if it is no such time */
function readTime(text: string): number | null {
  const [, ...parts] = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)$/.exec(text) ?? [];
  return timeOf(...parts);
}

/**
 * The numbers in an address with their sorts: "share:7345" of `…/feed/update/urn%3Ali%3Ashare%3A7345`. An address
 * without them is its own name.
 */
function nameOf(address: string): string {
  const plain = address
    .trim()
    .replace(/%3A/gi, ':')
    .replace(/%28/g, '(')
    .replace(/%2C/gi, ',')
    .replace(/%29/g, ')');
  const named = Array.from(plain.matchAll(/(\w{1,40}):\(?(\d+)|,(\d+)/g), ([, sort, number, last]) =>
    sort === undefined ? last : `${sort}:${number}`,
  );
  return named.length === 0 ? plain : named.join(',');
}

/**
 * In a share each line break is written as `""`, line break, `""`: behind the CSV that is a quote on both sides of each.
 * Where a single break stands bare, none was written so, and the quotes are the person's.
 */
function restoreBreaks(commentary: string): string {
  const bare = commentary.replace(/"\r?\n"/g, '');
  return bare.includes('\n') ? commentary : commentary.replace(/"\r?\n"/g, '\n');
}

/** A row of Shares.csv. Letters for bold and italics stay as they are: offsets are the rating's matter. */
export function readShare(row: Row): ArchivedAct | SkipReason {
  const at = readTime(row.get('date') ?? '');
  if (at === null) return 'no-time';
  const text = restoreBreaks(row.get('sharecommentary') ?? '').trim();
  const shared = row.get('sharedurl') ?? '';
  const isPicture = (row.get('mediaurl') ?? '').trim() !== '';
  if (text === '' && isPicture) return 'no-words';
  const surface = text === '' ? 'repost' : POST_ADDRESS.test(shared.trim()) ? 'quote' : 'post';
  const name = nameOf(row.get('sharelink') ?? '') || `share:at:${at}`;
  return { site: 'linkedin', surface, at, text, key: `linkedin:${name}` };
}

/** A row of Comments.csv. Its link names what was commented on, so that only the time tells comments apart. */
export function readComment(row: Row): ArchivedAct | SkipReason {
  const at = readTime(row.get('date') ?? '');
  if (at === null) return 'no-time';
  const text = (row.get('message') ?? '').trim();
  if (text === '') return 'no-words';
  const key = `linkedin:comment:${at}:${nameOf(row.get('link') ?? '')}`;
  return { site: 'linkedin', surface: 'reply', at, text, key };
}
