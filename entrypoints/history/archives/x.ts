import { type ActKeys, createActKeys } from './act-keys.ts';
import type { ArchiveItem, ArchiveReader } from './archive.ts';
import { type EntryContent, openPieces, readWhole } from './entry-text.ts';
import { fieldsOf, isFields, listOf, parseJson, textOf } from './json-fields.ts';
import { splitJsonList } from './json-list.ts';
import { findAssigned } from './x-entry.ts';
import { createLongPosts, type LongPosts } from './x-long-posts.ts';
import { readTweet } from './x-tweet.ts';

/** In the order in which they are read: the manifest knows the account, and long texts wait for their posts. */
const ENTRIES = [
  /(?:^|\/)data\/manifest\.js$/,
  /(?:^|\/)data\/account\.js$/,
  /(?:^|\/)data\/note-tweet(?:-part\d+)?\.js$/,
  /(?:^|\/)data\/tweets?(?:-part\d+)?\.js$/,
];
const [MANIFEST, ACCOUNT, NOTES] = ENTRIES as [RegExp, RegExp, RegExp];

interface Reading {
  keys: ActKeys;
  longPosts: LongPosts;
  /** Number of the account; empty while it is not known. */
  ownId: string;
  /** How many records the manifest announces, by name of entry without folders before `data/`. */
  announced: Map<string, number>;
}

export const x: ArchiveReader = {
  site: 'x',

  choose(names) {
    const partOf = (name: string) => Number(/-part(\d+)\.js$/.exec(name)?.[1] ?? 0);
    const chosen = ENTRIES.map((entry) =>
      names.filter((name) => entry.test(name)).sort((a, b) => partOf(a) - partOf(b)),
    );
    return chosen.at(-1)?.length === 0 ? [] : chosen.flat();
  },

  begin() {
    const reading: Reading = {
      keys: createActKeys(),
      longPosts: createLongPosts(),
      ownId: '',
      announced: new Map(),
    };
    return {
      read(entry, content) {
        if (MANIFEST.test(entry)) return readManifest(reading, entry, content);
        if (ACCOUNT.test(entry)) return readAccount(reading, entry, content);
        return readPosts(reading, entry, content);
      },
      *finish() {
        for (const { entry, record } of reading.longPosts.rest()) {
          yield { type: 'skipped', entry, record, reason: 'no-short-post' };
        }
      },
    };
  },
};

async function* readManifest(
  reading: Reading,
  entry: string,
  content: EntryContent,
): AsyncGenerator<ArchiveItem> {
  const text = await readWhole(content);
  const start = findAssigned(text, ['__THAR_CONFIG']);
  const manifest = parseJson(text.slice(start).replace(/;\s*$/, ''));
  if (!isFields(manifest)) {
    yield { type: 'skipped', entry, record: 1, reason: 'not-json' };
    return;
  }
  for (const type of Object.values(fieldsOf(manifest.dataTypes))) {
    for (const file of listOf(fieldsOf(type).files).map(fieldsOf)) {
      const count = textOf(file.count);
      if (/^\d+$/.test(count)) reading.announced.set(textOf(file.fileName), Number(count));
    }
  }
  const { accountId, userName, displayName } = fieldsOf(manifest.userInfo);
  yield* tellOwner(reading, textOf(accountId), textOf(userName), textOf(displayName));
}

async function* readAccount(
  reading: Reading,
  entry: string,
  content: EntryContent,
): AsyncGenerator<ArchiveItem> {
  const { head, pieces } = await openPieces(content);
  const { value: first } = await splitJsonList(pieces, findAssigned(head, ['account'])).next();
  const record = parseJson(first ?? '');
  if (!isFields(record)) {
    yield { type: 'skipped', entry, record: 1, reason: 'not-json' };
    return;
  }
  const { accountId, username, accountDisplayName } = fieldsOf(record.account);
  yield* tellOwner(reading, textOf(accountId), textOf(username), textOf(accountDisplayName));
}

/** Once: manifest and account say the same. */
function* tellOwner(reading: Reading, id: string, handle: string, name: string): Generator<ArchiveItem> {
  if (reading.ownId !== '' || id === '') return;
  reading.ownId = id;
  yield { type: 'owner', site: 'x', handle, name };
}

async function* readPosts(
  reading: Reading,
  entry: string,
  content: EntryContent,
): AsyncGenerator<ArchiveItem> {
  const isNotes = NOTES.test(entry);
  const { head, pieces } = await openPieces(content);
  const start = findAssigned(head, isNotes ? ['note_tweet'] : ['tweets', 'tweet']);
  let record = 0;
  for await (const element of splitJsonList(pieces, start)) {
    record++;
    const item = readRecord(reading, element, isNotes, entry, record);
    if (item !== null) yield item;
  }
  const announced = reading.announced.get(entry.slice(entry.lastIndexOf('data/')));
  if (announced !== undefined && announced !== record) {
    yield { type: 'miscount', entry, announced, found: record };
  }
}

/** Null for a long text, which waits for its post. */
function readRecord(
  { keys, longPosts, ownId }: Reading,
  element: string,
  isNote: boolean,
  entry: string,
  record: number,
): ArchiveItem | null {
  const skip = (reason: Extract<ArchiveItem, { type: 'skipped' }>['reason']) =>
    ({ type: 'skipped', entry, record, reason }) as const;
  const value = parseJson(element);
  if (value === undefined) return skip('not-json');
  const fields = fieldsOf(value)[isNote ? 'noteTweet' : 'tweet'];
  if (!isFields(fields)) return skip('other-form');
  if (isNote) return longPosts.add(fields, entry, record) ? null : skip('no-time');
  const act = readTweet(fields, ownId, longPosts);
  if (typeof act === 'string') return skip(act);
  const key = keys.take(act.key, act.text);
  return key === null ? skip('repeated') : { type: 'act', act: { ...act, key } };
}
