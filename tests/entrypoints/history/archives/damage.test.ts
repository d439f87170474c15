import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ArchiveError,
  type ArchiveItem,
  type ArchiveReader,
} from '../../../../entrypoints/history/archives/archive.ts';
import { facebook } from '../../../../entrypoints/history/archives/facebook.ts';
import { linkedin } from '../../../../entrypoints/history/archives/linkedin.ts';
import { x } from '../../../../entrypoints/history/archives/x.ts';
import { tried } from '../../../hostile/tried.ts';
import { actsOf, inPieces, readArchive } from './read-archive.ts';

/** What strangers' files may hold: nothing of it throws anything but an {@link ArchiveError}, or gives half an act. */

const TWEET = {
  id_str: '12',
  full_text: 'Ask @miller &amp; me https://t.co/a',
  created_at: 'Mon Nov 07 13:20:02 +0000 2022',
  in_reply_to_status_id_str: '9',
  entities: {
    urls: [{ url: 'https://t.co/a', expanded_url: 'https://x.com/a/status/1' }],
    user_mentions: [],
  },
};
const NOTE = { noteTweetId: '3', createdAt: '2022-11-07T13:20:02.000Z', core: { text: 'Long', urls: [] } };
const POST = { timestamp: 1_751_380_402, data: [{ post: 'Gr\u00c3\u00bc\u00c3\u009fe' }] };

const FILES: [reader: ArchiveReader, entry: string, content: string][] = [
  [x, 'data/tweets.js', `window.YTD.tweets.part0 = ${JSON.stringify([{ tweet: TWEET }, { tweet: TWEET }])}`],
  [x, 'data/note-tweet.js', `window.YTD.note_tweet.part0 = ${JSON.stringify([{ noteTweet: NOTE }])}`],
  [x, 'data/manifest.js', 'window.__THAR_CONFIG = {"userInfo": {"accountId": "7"}, "dataTypes": {}}'],
  [x, 'data/account.js', 'window.YTD.account.part0 = [{"account": {"accountId": "7", "username": "a"}}]'],
  [
    linkedin,
    'Shares.csv',
    'Date,ShareLink,ShareCommentary\n2025-07-01 14:33:22,l,"a ""b"", c"\n2025-07-01 14:33:22,,d',
  ],
  [
    linkedin,
    'Comments.csv',
    'Date,Link,Message\n2025-07-01 14:33:22,l,"a \\"b\\", c"\n2025-07-01 14:33:22,,d',
  ],
  [facebook, 'posts/your_posts_1.json', JSON.stringify([POST, POST])],
];

async function readAnyway(
  reader: ArchiveReader,
  entry: string,
  content: string | Uint8Array,
): Promise<ArchiveItem[]> {
  try {
    const reading = reader.begin();
    const items: ArchiveItem[] = [];
    for await (const item of reading.read(entry, inPieces(content))) items.push(item);
    return [...items, ...reading.finish()];
  } catch (error) {
    if (error instanceof ArchiveError) return [];
    throw error;
  }
}

function expectSound(items: readonly ArchiveItem[]): void {
  const acts = actsOf(items);
  for (const { at, surface, text } of acts) {
    expect(Number.isInteger(at)).toBe(true);
    expect(text === '').toBe(surface === 'repost');
  }
  expect(new Set(acts.map(({ key }) => key)).size).toBe(acts.length);
}

describe.each(FILES)('T16: a damaged file of $site', (reader, entry, content) => {
  it(`does no harm as ${entry} (1,000 damages, each twice, seed 20261126)`, async (context) => {
    let inputs = 0;
    const piece = fc.constantFrom(
      '',
      '"',
      '\\',
      '[',
      ']',
      '{',
      '}',
      ',',
      '\n',
      '=',
      '5',
      'null',
      '\ud800',
      '\0',
    );
    const place = fc.nat({ max: content.length });
    await fc.assert(
      fc.asyncProperty(place, place, piece, async (one, other, between) => {
        inputs += 2;
        const damaged = content.slice(0, one) + between + content.slice(other);
        expectSound(await readAnyway(reader, entry, damaged));
        expectSound(await readAnyway(reader, entry, new TextEncoder().encode(damaged).slice(0, -1)));
      }),
      { numRuns: 1000, seed: 20261126 },
    );
    tried(context, { inputs });
  });
});

/** Any JSON in place of any field. */
function withStrangeFields(fields: object) {
  return fc.dictionary(fc.constantFrom(...Object.keys(fields)), fc.jsonValue()).map((strange) => ({
    ...fields,
    ...strange,
  }));
}

describe('T9, T16: strange fields', () => {
  it.for([
    ['posts of X', TWEET, x, 'data/tweets.js', (one: object) => assign('tweets', { tweet: one })],
    ['long posts', NOTE, x, 'data/note-tweet.js', (one: object) => assign('note_tweet', { noteTweet: one })],
    ['posts of Facebook', POST, facebook, 'posts/your_posts_1.json', (one: object) => JSON.stringify([one])],
  ] as const)(
    'do no harm in %s (1,000 records, seed 20261126)',
    async ([, fields, reader, entry, write], context) => {
      await fc.assert(
        fc.asyncProperty(withStrangeFields(fields), async (strange) => {
          expectSound(
            await readArchive(reader, { 'data/tweets.js': assign('tweets'), [entry]: write(strange) }),
          );
        }),
        { numRuns: 1000, seed: 20261126 },
      );
      tried(context, { inputs: 1000 });
    },
  );
});

function assign(kind: string, ...records: object[]): string {
  return `window.YTD.${kind}.part0 = ${JSON.stringify(records)}`;
}
