import { describe, expect, it } from 'vitest';
import { ArchiveError } from '../../../../entrypoints/history/archives/archive.ts';
import { x } from '../../../../entrypoints/history/archives/x.ts';
import { actsOf, readArchive, skipsOf, surfacesAndTexts } from './read-archive.ts';

type Fields = Record<string, unknown>;

const TIME = 'Mon Nov 07 13:20:02 +0000 2022';

function assign(kind: string, records: unknown[], part = 0): string {
  return `window.YTD.${kind}.part${part} = ${JSON.stringify(records, null, 2)}`;
}

let lastId = 0;

function tweet(fullText: string, more: Fields = {}): { tweet: Fields } {
  lastId++;
  return {
    tweet: { id_str: String(lastId), full_text: fullText, created_at: TIME, retweeted: false, ...more },
  };
}

function link(short: string, target: string): Fields {
  return { url: `https://t.co/${short}`, expanded_url: target, display_url: 'short', indices: ['0', '9'] };
}

function readTweets(tweets: unknown[], others: Record<string, string> = {}) {
  return readArchive(x, { 'data/tweets.js': assign('tweets', tweets), ...others });
}

const MANIFEST = (count: string) =>
  `window.__THAR_CONFIG = ${JSON.stringify({
    userInfo: { accountId: '77', userName: 'millwheel', displayName: 'The Mill Wheel' },
    dataTypes: { tweets: { files: [{ fileName: 'data/tweets.js', globalName: 'YTD.tweets.part0', count }] } },
  })}`;

describe("X's archive", () => {
  it('has its entries chosen in the order in which they explain each other', () => {
    expect(
      x.choose([
        'data/tweets-part10.js',
        'data/tweets-part2.js',
        'data/tweets.js',
        'data/direct-messages.js',
        'data/contact.js',
        'data/tweet-headers.js',
        'data/deleted-tweets.js',
        'data/tweets_media/1-a.jpg',
        'data/note-tweet.js',
        'data/account.js',
        'data/manifest.js',
        'assets/js/data/tweets.jsx',
      ]),
    ).toEqual([
      'data/manifest.js',
      'data/account.js',
      'data/note-tweet.js',
      'data/tweets.js',
      'data/tweets-part2.js',
      'data/tweets-part10.js',
    ]);
    expect(x.choose(['data/tweet.js'])).toEqual(['data/tweet.js']);
    expect(x.choose(['data/account.js', 'data/manifest.js'])).toEqual([]);
  });

  it('is read with all its parts', async () => {
    const items = await readArchive(x, {
      'data/tweets.js': assign('tweets', [tweet('We oiled the wheel.')]),
      'data/tweets-part1.js': assign('tweets', [tweet('It turns again.')], 1),
    });
    expect(actsOf(items).map(({ text }) => text)).toEqual(['We oiled the wheel.', 'It turns again.']);
  });

  it('gives time and key of a post', async () => {
    const items = await readTweets([tweet('We oiled the wheel.', { id_str: '1589612345678901234' })]);
    expect(actsOf(items)).toEqual([
      {
        site: 'x',
        surface: 'post',
        at: Date.UTC(2022, 10, 7, 13, 20, 2),
        text: 'We oiled the wheel.',
        key: 'x:1589612345678901234',
      },
    ]);
  });

  it('gives back what was typed: escapes once, targets in place of short links, no links of pictures', async () => {
    const items = await readTweets([
      tweet('Flour &amp;amp; water &lt;3 https://t.co/aaa', {
        entities: { urls: [link('aaa', 'https://mill.example/?a=1&amp;b=2')] },
      }),
      tweet('The wheel at dawn https://t.co/pic', {
        entities: { media: [{ url: 'https://t.co/pic' }] },
        extended_entities: { media: [{ url: 'https://t.co/pic' }, { url: 'https://t.co/pic' }] },
      }),
      tweet('https://t.co/pic', { extended_entities: { media: [{ url: 'https://t.co/pic' }] } }),
    ]);
    expect(surfacesAndTexts(items)).toEqual([
      ['post', 'Flour &amp; water <3 https://mill.example/?a=1&amp;b=2'],
      ['post', 'The wheel at dawn'],
    ]);
    expect(skipsOf(items)).toEqual([[3, 'no-words']]);
  });

  it('knows reposts by their beginning only, and keeps none of their words', async () => {
    const items = await readTweets([
      tweet('RT @baker: Our best loaf yet'),
      tweet('RT if you like bread'),
      tweet('A word on RT @baker: no'),
    ]);
    expect(surfacesAndTexts(items)).toEqual([
      ['repost', ''],
      ['post', 'RT if you like bread'],
      ['post', 'A word on RT @baker: no'],
    ]);
  });

  it('knows replies, without the names that X puts before them', async () => {
    const reply = {
      in_reply_to_status_id_str: '5',
      in_reply_to_user_id_str: '9',
      in_reply_to_screen_name: 'Baker',
      entities: { user_mentions: [{ screen_name: 'miller' }] },
    };
    const items = await readTweets([
      tweet('@baker @Miller which flour was it?', reply),
      tweet('@baker ask @miller', reply),
      tweet('@baker @stranger would know', reply),
      tweet('@baker, thank you', reply),
      tweet('@baker your loaf is a joy', { in_reply_to_user_id_str: '9', in_reply_to_screen_name: 'baker' }),
    ]);
    expect(surfacesAndTexts(items)).toEqual([
      ['reply', 'which flour was it?'],
      ['reply', 'ask @miller'],
      ['reply', '@stranger would know'],
      ['reply', '@baker, thank you'],
      ['post', '@baker your loaf is a joy'],
    ]);
  });

  it('knows the parts of a thread by the own account', async () => {
    const part = tweet('2/2 And then it turned.', {
      in_reply_to_status_id_str: '41',
      in_reply_to_user_id_str: '77',
    });
    expect(actsOf(await readTweets([part], { 'data/manifest.js': MANIFEST('1') }))[0]).toMatchObject({
      surface: 'post',
      partOf: 'x:41',
    });
    expect(actsOf(await readTweets([part]))[0]).toMatchObject({ surface: 'reply' });
  });

  it.each([
    ['https://twitter.com/baker/status/12', 'quote'],
    ['https://x.com/baker/status/12?s=20', 'quote'],
    ['https://mobile.twitter.com/baker/status/12', 'quote'],
    ['https://x.com/baker/status/12/photo/1', 'post'],
    ['https://x.com/baker', 'post'],
    ['https://notx.com/baker/status/12', 'post'],
    ['https://twitter.com/i/web/status/4242', 'post'],
  ])('takes a link to %s for a %s', async (target, surface) => {
    const items = await readTweets([
      tweet('This loaf! https://t.co/qqq', { id_str: '4242', entities: { urls: [link('qqq', target)] } }),
    ]);
    expect(actsOf(items)[0]?.surface).toBe(surface);
    if (surface === 'quote') expect(actsOf(items)[0]?.text).toBe('This loaf!');
  });

  it('puts long texts in place of the shortened ones, under the key of the post', async () => {
    const start = `@baker The wheel had stood still since the flood ${'and nobody knew why '.repeat(12)}`;
    const note = (createdAt: string, text: string) => ({
      noteTweet: { noteTweetId: '900', createdAt, core: { text, urls: [], mentions: [], hashtags: [] } },
    });
    const items = await readArchive(x, {
      'data/tweets.js': assign('tweets', [
        tweet(`${start.slice(0, 270)}… https://t.co/more`, {
          id_str: '901',
          entities: { urls: [link('more', 'https://twitter.com/i/web/status/901')] },
        }),
        tweet('Another, at the same moment.'),
      ]),
      'data/note-tweet.js': assign('note_tweet', [
        note('2022-11-07T13:20:01.000Z', `${start}until Ana looked &amp; found a shoe in it.`),
        note('2022-11-08T13:20:01.000Z', 'A long post whose short one is not there.'),
        note('yesterday', 'Without a time.'),
      ]),
    });
    expect(surfacesAndTexts(items)).toEqual([
      ['post', `${start}until Ana looked & found a shoe in it.`],
      ['post', 'Another, at the same moment.'],
    ]);
    expect(actsOf(items)[0]?.key).toBe('x:901');
    expect(skipsOf(items)).toEqual([
      [3, 'no-time'],
      [2, 'no-short-post'],
    ]);
  });

  it('tells once whose archive it is', async () => {
    const account = assign('account', [
      {
        account: {
          username: 'millwheel',
          accountId: '77',
          accountDisplayName: 'The Mill Wheel',
          email: 'no',
        },
      },
    ]);
    const owner = { type: 'owner', site: 'x', handle: 'millwheel', name: 'The Mill Wheel' };
    const tweets = [tweet('One.')];
    expect((await readTweets(tweets, { 'data/account.js': account }))[0]).toEqual(owner);
    const both = await readTweets(tweets, { 'data/account.js': account, 'data/manifest.js': MANIFEST('1') });
    expect(both.filter(({ type }) => type === 'owner')).toEqual([owner]);
  });

  it('counts what the manifest announces', async () => {
    expect((await readTweets([tweet('One.')], { 'data/manifest.js': MANIFEST('3') })).at(-1)).toEqual({
      type: 'miscount',
      entry: 'data/tweets.js',
      announced: 3,
      found: 1,
    });
  });

  it('skips broken records with the reason and reads the others', async () => {
    const whole = assign('tweets', [
      tweet('First.'),
      { like: {} },
      null,
      tweet('No time.', { created_at: 'Mon Feb 30 13:20:02 +0000 2022' }),
      tweet('No number.', { id_str: undefined }),
      tweet('Twice.', { id_str: '3' }),
      tweet('Twice.', { id_str: '3' }),
      { tweet: { id_str: 7, full_text: 8, entities: 'none' } },
      tweet('Odd.', { entities: { urls: [null, 1, {}], user_mentions: {} }, in_reply_to_status_id_str: 5 }),
      tweet('Cut off in the mid'),
    ]);
    const items = await readArchive(x, { 'data/tweets.js': whole.slice(0, whole.lastIndexOf('mid')) });
    expect(actsOf(items).map(({ text }) => text)).toEqual(['First.', 'Twice.', 'Odd.']);
    expect(skipsOf(items)).toEqual([
      [2, 'other-form'],
      [3, 'other-form'],
      [4, 'no-time'],
      [5, 'no-id'],
      [7, 'repeated'],
      [8, 'no-id'],
      [10, 'not-json'],
    ]);
  });

  it.each([
    ['not-assigned', ''],
    ['not-assigned', '[{"tweet": {}}]'],
    ['not-assigned', '<html>'],
    ['other-data', assign('direct_messages', [])],
    ['other-data', 'window.YTD.tweets.part0 = {}'],
  ])('refuses a file as %s', async (fault, content) => {
    const read = () => readArchive(x, { 'data/tweets.js': content });
    await expect(read()).rejects.toThrow(ArchiveError);
    await expect(read()).rejects.toThrow(expect.objectContaining({ fault }));
  });
});
