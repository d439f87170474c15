import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArchiveError } from '../../../../entrypoints/history/archives/archive.ts';
import { facebook } from '../../../../entrypoints/history/archives/facebook.ts';
import { restoreLetters } from '../../../../entrypoints/history/archives/facebook-words.ts';
import { actsOf, readArchive, skipsOf, surfacesAndTexts } from './read-archive.ts';

const POSTS = 'your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json';
const COMMENTS = 'your_facebook_activity/comments_and_reactions/comments.json';
const GROUPS = 'your_facebook_activity/groups/group_posts_and_comments.json';
const GROUP_COMMENTS = 'your_facebook_activity/groups/your_comments_in_groups.json';
const AT = 1_751_380_402;

/** As Facebook writes a text: each byte of its UTF-8 as a letter. */
function asBytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

function post(text: string, timestamp: unknown = AT) {
  return { timestamp, data: [{ update_timestamp: AT + 60 }, { post: asBytes(text) }], title: 'A wrote' };
}

function comment(text: string, timestamp: unknown = AT) {
  return {
    timestamp,
    data: [{ comment: { timestamp, comment: asBytes(text), author: 'Ana Novak' } }],
    title: 'A answered B',
  };
}

describe("Facebook's archive", () => {
  it.each([
    POSTS,
    COMMENTS,
    GROUPS,
    GROUP_COMMENTS,
    'your_activity_across_facebook/posts/your_posts_1.json',
    'posts/your_posts_1.json',
    'posts/your_posts.json',
    'comments/comments.json',
    'your_facebook_activity/posts/posts_on_other_pages_and_profiles.json',
    `facebook-ana-2026-01-02-aBcD/${POSTS}`,
  ])('has %s chosen', (name) => {
    expect(facebook.choose([name])).toEqual([name]);
  });

  it.each([
    'your_facebook_activity/messages/inbox/ana_1/message_1.json',
    'your_facebook_activity/posts/your_photos.json',
    'your_facebook_activity/posts/album/0.json',
    'your_facebook_activity/groups/your_groups.json',
    'your_facebook_activity/events/comments.json',
    'connections/friends/your_friends.json',
    'not_your_posts_1.json',
  ])('does not have %s chosen', (name) => {
    expect(facebook.choose([name])).toEqual([]);
  });

  it('has the files of a long history chosen in order, posts first', () => {
    const at = (part: number) => POSTS.replace('_1.json', `_${part}.json`);
    expect(facebook.choose([COMMENTS, at(10), at(2), at(1)])).toEqual([at(1), at(2), at(10), COMMENTS]);
  });

  it('asks for JSON where the download is HTML', () => {
    const choose = () => facebook.choose([POSTS.replace('.json', '.html'), 'index.html']);
    expect(choose).toThrow(ArchiveError);
    expect(choose).toThrow(/choose JSON as the format/);
    expect(facebook.choose(['index.html'])).toEqual([]);
  });

  it('gives posts and comments, of groups as well', async () => {
    const items = await readArchive(facebook, {
      [POSTS]: JSON.stringify([post('Grüße from the mill 🎉')]),
      [COMMENTS]: JSON.stringify({ comments_v2: [comment('Lovely, @[100:2048:Ana Novák]!')] }),
      [GROUPS]: JSON.stringify({
        group_posts_v2: [post('To the group', AT + 1), comment('In the group', AT + 2)],
      }),
      [GROUP_COMMENTS]: JSON.stringify({ group_comments_v2: [comment('To all', AT + 3)] }),
    });
    expect(surfacesAndTexts(items)).toEqual([
      ['post', 'Grüße from the mill 🎉'],
      ['post', 'To the group'],
      ['reply', 'In the group'],
      ['reply', 'Lovely, Ana Novák!'],
      ['reply', 'To all'],
    ]);
    expect(actsOf(items)[0]).toMatchObject({
      site: 'facebook',
      at: AT * 1000,
      key: `facebook:post:${AT}000`,
    });
  });

  it('gives the same keys again, and one act for a comment that stands in two files', async () => {
    const entries = {
      [COMMENTS]: JSON.stringify({ comments_v2: [comment('One'), comment('Two'), comment('One')] }),
      [GROUP_COMMENTS]: JSON.stringify({ group_comments_v2: [comment('Two')] }),
    };
    const items = await readArchive(facebook, entries);
    expect(actsOf(items).map(({ key }) => key)).toEqual([
      `facebook:reply:${AT}000`,
      `facebook:reply:${AT}000:2`,
    ]);
    expect(skipsOf(items)).toEqual([
      [3, 'repeated'],
      [1, 'repeated'],
    ]);
    expect(await readArchive(facebook, entries)).toEqual(items);
  });

  it('skips what is broken or without words and reads the others', async () => {
    const text = JSON.stringify([
      { timestamp: AT, data: [{ update_timestamp: AT }], attachments: [] },
      { timestamp: AT, title: 'A was at B' },
      post('In milliseconds', AT * 1000),
      post('No time', '2025'),
      7,
      { timestamp: AT, data: [{ post: 5 }, null] },
      post('Fine'),
      post('Cut off'),
    ]);
    const items = await readArchive(facebook, { [POSTS]: text.slice(0, text.lastIndexOf(' off')) });
    expect(actsOf(items).map((act) => act.text)).toEqual(['Fine']);
    expect(skipsOf(items)).toEqual([
      [1, 'no-words'],
      [2, 'no-words'],
      [3, 'no-time'],
      [4, 'no-time'],
      [5, 'other-form'],
      [6, 'no-words'],
      [8, 'not-json'],
    ]);
  });

  it.each(['', '{}', '{"messages": []}', '<html>', '"posts"'])('refuses %j', async (content) => {
    const read = () => readArchive(facebook, { [POSTS]: content });
    await expect(read()).rejects.toThrow(ArchiveError);
    await expect(read()).rejects.toThrow(expect.objectContaining({ fault: 'other-data' }));
  });
});

describe('restoreLetters', () => {
  it('gives back every text (1,000 texts, seed 20261126)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(restoreLetters(asBytes(text))).toBe(text);
      }),
      { numRuns: 1000, seed: 20261126 },
    );
  });

  it.each(['Grüße', 'Grüße 🎉', 'naïve', '\ud800', 'plain', ''])(
    'keeps %j, which was written plainly',
    (text) => {
      expect(restoreLetters(text)).toBe(text);
    },
  );
});
