import type { Act } from '../../analysis/act.ts';
import { SITE_IDS } from '../../analysis/rating.ts';
import type { PayloadReaders } from '../../platform/messaging.ts';
import {
  type ArchivedText,
  type ImportRequest,
  LONGEST_ARCHIVE_KEY,
  LONGEST_DRAFT,
  LONGEST_HANDLE,
  MOST_TEXTS,
} from '../../platform/requests.ts';
import { fieldsOf, oneOf, readActs, readSalt, text } from './payload-fields.ts';

const ARCHIVED_SURFACES = ['post', 'reply', 'quote', 'repost'] as const;

/** The latest time that is taken for one: 3000-01-01. */
const LATEST = 32_503_680_000_000;

function readTime(value: unknown): number {
  if (!Number.isSafeInteger(value) || Number(value) < 0 || Number(value) > LATEST) {
    throw new RangeError('at is no time');
  }
  return Number(value);
}

function readText(value: unknown): ArchivedText {
  const fields = fieldsOf(value, ['key', 'at', 'surface', 'text']);
  const read: ArchivedText = {
    key: text(fields.key, 'key', LONGEST_ARCHIVE_KEY),
    at: readTime(fields.at),
    surface: oneOf(fields.surface, 'surface', ARCHIVED_SURFACES),
    text: text(fields.text, 'text', LONGEST_DRAFT),
  };
  if ((read.surface === 'repost') !== (read.text === '')) throw new TypeError('text or none is not expected');
  return read;
}

function readTexts(value: unknown): ArchivedText[] {
  if (!Array.isArray(value)) throw new TypeError('texts is no list');
  if (value.length > MOST_TEXTS) throw new RangeError(`There are more than ${MOST_TEXTS} texts`);
  return value.map(readText);
}

/** What was seen by itself does not come out of an archive. */
function readArchived(value: unknown): Act[] {
  const acts = readActs(value);
  if (!acts.every(({ origin, status }) => origin === 'archive' && status === 'confirmed')) {
    throw new TypeError('acts of another origin');
  }
  return acts;
}

/** Readers for the requests of the import, see `payload-readers.ts`. */
export const IMPORT_READERS: PayloadReaders<ImportRequest> = {
  'rate-archived': (payload) => {
    const { site, ownHandle, texts } = fieldsOf(payload, ['site', 'ownHandle', 'texts']);
    return {
      site: oneOf(site, 'site', SITE_IDS),
      ownHandle: text(ownHandle, 'ownHandle', LONGEST_HANDLE),
      texts: readTexts(texts),
    };
  },
  'record-archived': (payload) => {
    const { acts, salt } = fieldsOf(payload, ['acts', 'salt']);
    return { acts: readArchived(acts), salt: readSalt(salt) };
  },
};
