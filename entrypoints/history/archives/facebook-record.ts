import type { ArchivedAct, SkipReason } from './archive.ts';
import { restoreWords } from './facebook-words.ts';
import { fieldsOf, isFields, listOf } from './json-fields.ts';

/** Seconds since 1970: before Facebook, and so far ahead that it would be another unit. */
const EARLIEST = Date.UTC(2004, 0) / 1000;
const LATEST = Date.UTC(2100, 0) / 1000;

function timeOf(seconds: unknown): number | null {
  const isTime = typeof seconds === 'number' && seconds >= EARLIEST && seconds < LATEST;
  return isTime ? Math.floor(seconds) * 1000 : null;
}

/**
 * A post or a comment: its form tells, as files of groups hold both. There are no numbers of acts, so that keys are
 * made of the time. The time of a change (`update_timestamp`) stands elsewhere and is not read.
 */
export function readRecord(record: unknown): ArchivedAct | SkipReason {
  if (!isFields(record)) return 'other-form';
  const data = listOf(record.data).map(fieldsOf);
  const comment = data.map((one) => one.comment).find(isFields);
  const words = comment === undefined ? data.map((one) => one.post) : [comment.comment];
  const at = timeOf(comment?.timestamp) ?? timeOf(record.timestamp);
  if (at === null) return 'no-time';
  const text = restoreWords(words.find((one) => typeof one === 'string') ?? '');
  if (text === '') return 'no-words';
  const surface = comment === undefined ? 'post' : 'reply';
  return { site: 'facebook', surface, at, text, key: `facebook:${surface}:${at}` };
}
