import { describe, expect, it } from 'vitest';
import { findArchives } from '../../../../entrypoints/history/import/found-archives.ts';
import { MADE, textFile, textOf, zipFile } from './made-files.ts';

const X_TWEETS = textOf(MADE.x(3), 'data/tweets.js');

async function findNames(...files: File[]) {
  const { archives, refused } = await findArchives(files);
  return {
    archives: archives.map(({ site, entries }) => [site, entries.map(({ name }) => name)]),
    refused: refused.map(({ fault }) => fault),
  };
}

describe('findArchives', () => {
  it.each([
    ['x', ['data/manifest.js', 'data/account.js', 'data/tweets.js']],
    ['linkedin', ['Shares.csv', 'Comments.csv']],
    [
      'facebook',
      [
        'your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json',
        'your_facebook_activity/comments_and_reactions/comments.json',
      ],
    ],
  ] as const)('knows the ZIP of %s, and never its messages', async (site, entries) => {
    expect(await findNames(await zipFile(MADE[site](4)))).toEqual({
      archives: [[site, entries]],
      refused: [],
    });
  });

  it('takes several at once, and plain files of a site together', async () => {
    const found = await findNames(
      await zipFile(MADE.linkedin(3)),
      textFile(X_TWEETS, 'tweets.js'),
      textFile('', 'account.js'),
      textFile('[]', 'your_posts_1.json'),
      textFile('{}', 'comments.json'),
    );
    expect(found.refused).toEqual([]);
    expect(found.archives).toEqual([
      ['linkedin', ['Shares.csv', 'Comments.csv']],
      ['facebook', ['your_posts_1.json', 'comments/comments.json']],
      ['x', ['data/account.js', 'data/tweets.js']],
    ]);
  });

  it.each([
    ['a picture', () => textFile('GIF89a', 'wheel.gif'), 'unknown-file'],
    ['messages', () => textFile('CONTENT', 'messages.csv'), 'unknown-file'],
    ['a page', () => textFile('<html>', 'your_posts_1.html'), 'html'],
    ['a ZIP of something else', () => zipFile({ 'wheel.txt': () => ['Turns'] }), 'not-archive'],
    ['a ZIP of messages', () => zipFile({ 'messages.csv': () => ['CONTENT'] }), 'not-archive'],
    ['a download of pages', () => zipFile({ 'posts/your_posts_1.html': () => ['<html>'] }), 'html'],
    ['a ZIP in name only', () => textFile('Not a ZIP', 'archive.zip'), 'damaged'],
  ])('refuses %s, and takes the others', async (_name, make, fault) => {
    expect(await findNames(await make(), textFile('Date', 'Shares.csv'))).toEqual({
      archives: [['linkedin', ['Shares.csv']]],
      refused: [fault],
    });
  });

  it('knows a ZIP by its first letters too', async () => {
    expect((await findNames(await zipFile(MADE.x(1), 'archive'))).archives).toHaveLength(1);
  });

  it('says so where a file cannot be read any more', async () => {
    const gone = textFile('PK'.repeat(100), 'archive.zip');
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    gone.slice = () => gone;
    expect((await findNames(gone)).refused).toEqual(['not-readable']);
  });
});
