import { describe, expect, it } from 'vitest';
import { findArchives } from '../../../../entrypoints/history/import/found-archives.ts';
import { createPace } from '../../../../entrypoints/history/import/pace.ts';
import { type ReadProgress, readArchives } from '../../../../entrypoints/history/import/read-archives.ts';
import { OWN_HANDLE, OWN_NAME } from '../../../bench/made-archives.ts';
import { MADE, textFile, textOf, zipFile } from './made-files.ts';

async function read(files: File[], signal = new AbortController().signal) {
  const told: ReadProgress[] = [];
  const { archives } = await findArchives(files);
  const result = await readArchives(archives, createPace(signal), (progress) => void told.push(progress));
  return { ...result, told };
}

describe('readArchives', () => {
  it('reads all sites, by site and time', async () => {
    const sites = ['x', 'facebook', 'linkedin'] as const;
    const { acts, owners, refused, skipped, told } = await read(
      await Promise.all(sites.map((site) => zipFile(MADE[site](300)))),
    );
    expect(refused).toEqual([]);
    expect(skipped).toEqual(new Map());
    expect(acts).toHaveLength(900);
    expect(acts.map(({ site }) => site)).toEqual(acts.map(({ site }) => site).sort());
    const times = acts.filter(({ site }) => site === 'x').map(({ at }) => at);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(owners).toEqual([{ site: 'x', handle: OWN_HANDLE, name: OWN_NAME }]);
    expect(told.every(({ part }) => part >= 0 && part <= 1)).toBe(true);
  });

  it('reads the same from a ZIP and from plain files', async () => {
    const fromZip = await read([await zipFile(MADE.facebook(50))]);
    const [posts = '', comments = ''] = Object.keys(MADE.facebook(50));
    const fromFiles = await read([
      textFile(textOf(MADE.facebook(50), posts), 'your_posts_1.json'),
      textFile(textOf(MADE.facebook(50), comments), 'comments.json'),
    ]);
    expect(fromFiles.acts).toEqual(fromZip.acts);
  });

  it('counts what two archives have in common once', async () => {
    const { acts, skipped } = await read([
      await zipFile(MADE.linkedin(30)),
      await zipFile(MADE.linkedin(30)),
    ]);
    expect(acts).toHaveLength(30);
    expect(skipped).toEqual(new Map([['repeated', 30]]));
  });

  it('says what of an archive it cannot read, and reads the rest', async () => {
    const { acts, refused } = await read([
      await zipFile({ ...MADE.linkedin(30), 'Comments.csv': () => ['Spreadsheet\n1\n'] }),
      textFile('{}', 'your_posts_1.json'),
    ]);
    expect(acts).toHaveLength(10);
    expect(refused).toEqual([
      { name: 'Comments.csv', fault: 'other-columns' },
      { name: 'your_posts_1.json', fault: 'other-data' },
    ]);
  });

  it('passes on what is skipped and what does not add up', async () => {
    const made = MADE.x(20);
    const cut = textOf(made, 'data/tweets.js').slice(0, -1500);
    const { acts, skipped, miscounts } = await read([
      await zipFile({ ...made, 'data/tweets.js': () => [cut] }),
    ]);
    expect(acts).toHaveLength(19);
    expect(skipped).toEqual(new Map([['not-json', 1]]));
    expect(miscounts).toEqual([]);
    const few = await read([
      await zipFile({ ...MADE.x(20), 'data/tweets.js': () => [textOf(MADE.x(5), 'data/tweets.js')] }),
    ]);
    expect(few.miscounts).toEqual([{ entry: 'data/tweets.js', announced: 20, found: 5 }]);
  });

  it('ends when it is cancelled', async () => {
    const life = new AbortController();
    const reading = read([await zipFile(MADE.x(2000))], life.signal);
    life.abort();
    await expect(reading).rejects.toThrow();
  });
});
