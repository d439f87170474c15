import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SITE_IDS } from '../../../../analysis/rating.ts';
import { ARCHIVE_READERS } from '../../../../entrypoints/history/archives/index.ts';

const FOLDER = join(import.meta.dirname, '../../../../entrypoints/history/archives');

describe('the readers of archives', () => {
  it('are one file for each site', () => {
    const sites = ARCHIVE_READERS.map(({ site }) => site);
    expect(sites).toEqual([...SITE_IDS].sort());
    expect(readdirSync(FOLDER)).toEqual(expect.arrayContaining(sites.map((site) => `${site}.ts`)));
  });

  it('do not take archives of each other', () => {
    const own = { facebook: 'posts/your_posts_1.json', linkedin: 'Shares.csv', x: 'data/tweets.js' };
    for (const { site, choose } of ARCHIVE_READERS) expect(choose(Object.values(own))).toEqual([own[site]]);
  });
});
