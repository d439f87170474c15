import { describe, expect, it } from 'vitest';
import { ArchiveError } from '../../../../entrypoints/history/archives/archive.ts';
import { linkedin } from '../../../../entrypoints/history/archives/linkedin.ts';
import { actsOf, readArchive, skipsOf, surfacesAndTexts } from './read-archive.ts';

const SHARES = 'Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility';
const LINK = 'https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A';

function readShares(rows: string[], header = SHARES, end = '\n') {
  return readArchive(linkedin, { 'Shares.csv': [header, ...rows].join(end) });
}

function readComments(rows: string[]) {
  return readArchive(linkedin, { 'Comments.csv': ['Date,Link,Message', ...rows].join('\n') });
}

describe("LinkedIn's archive", () => {
  it('has only shares and comments chosen', () => {
    expect(
      linkedin.choose([
        'Connections.csv',
        'Comments.csv',
        'messages.csv',
        'Contacts.csv',
        'Shares.csv',
        'Profile.csv',
      ]),
    ).toEqual(['Shares.csv', 'Comments.csv']);
    expect(linkedin.choose(['Complete_LinkedInDataExport_01-02-2026/Shares.csv'])).toHaveLength(1);
    expect(linkedin.choose(['messages.csv', 'MyShares.csv'])).toEqual([]);
  });

  it('gives time (UTC), words and key of a share', async () => {
    const items = await readShares([`2025-07-01 14:33:22,${LINK}7345,We oiled the wheel.,,,MEMBER_NETWORK`]);
    expect(actsOf(items)).toEqual([
      {
        site: 'linkedin',
        surface: 'post',
        at: Date.UTC(2025, 6, 1, 14, 33, 22),
        text: 'We oiled the wheel.',
        key: 'linkedin:share:7345',
      },
    ]);
  });

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ])('turns the quotes around line breaks of shares into line breaks, with %s', async (_name, end) => {
    const commentary = `"First.""${end}""""${end}""He said ""yes""""${end}""and ""no""."`;
    const items = await readShares(
      [`2025-07-01 14:33:22,${LINK}1,${commentary},,,MEMBER_NETWORK`],
      SHARES,
      end,
    );
    expect(actsOf(items)[0]?.text).toBe('First.\n\nHe said "yes"\nand "no".');
  });

  it('leaves quotes at line breaks that are written plainly', async () => {
    const items = await readShares([
      `2025-07-01 14:33:22,${LINK}1,"""One""\n""Two""\nThree",,,MEMBER_NETWORK`,
    ]);
    expect(actsOf(items)[0]?.text).toBe('"One"\n"Two"\nThree');
  });

  it('knows reposts, posts above other posts, and pictures', async () => {
    const items = await readShares([
      `2025-07-04 10:00:00,${LINK}4,,https://mill.example/wheel,,MEMBER_NETWORK`,
      `2025-07-03 10:00:00,${LINK}3,,,,MEMBER_NETWORK`,
      `2025-07-02 10:00:00,${LINK}2,So true!,https://www.linkedin.com/feed/update/urn:li:activity:9,,MEMBER_NETWORK`,
      `2025-07-01 10:00:00,${LINK}1,Read this,https://mill.example/wheel,,MEMBER_NETWORK`,
      `2025-06-30 10:00:00,${LINK}0,,,https://media.example/1.jpg,MEMBER_NETWORK`,
    ]);
    expect(surfacesAndTexts(items)).toEqual([
      ['repost', ''],
      ['repost', ''],
      ['quote', 'So true!'],
      ['post', 'Read this'],
    ]);
    expect(skipsOf(items)).toEqual([[5, 'no-words']]);
  });

  it('reads older names of columns, a byte order mark, UTF-16, and letters as they are', async () => {
    const old = `Date,ShareLink,ShareCommentary,SharedURL,MediaURL,Visibility\n2021-07-01 10:00:00,${LINK}1,𝗪𝗛𝗔𝗧? Grüße 🎉,https://www.linkedin.com/posts/ana_1,,MEMBER_NETWORK\n`;
    const utf8 = new TextEncoder().encode(`\ufeff${old}`);
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${old}`, 'utf16le'));
    for (const content of [old, `\ufeff${old}`, utf8, utf16]) {
      expect(surfacesAndTexts(await readArchive(linkedin, { 'Shares.csv': content }))).toEqual([
        ['quote', '𝗪𝗛𝗔𝗧? Grüße 🎉'],
      ]);
    }
  });

  it('reads comments with their own way of quoting', async () => {
    const items = await readComments([
      '2025-07-03 10:00:00,https://www.linkedin.com/feed/update/urn:li:activity:5,"Ana Novak a ""wheel""?"',
      '2025-07-02 10:00:00,https://www.linkedin.com/feed/update/urn:li:activity:5,"She said \\"turn\\", and\n\nit turned: \\"yes\\""',
      '2025-07-01 10:00:00,https://www.linkedin.com/feed/update/urn:li:activity:5,Ana Novak thank you!',
    ]);
    expect(surfacesAndTexts(items)).toEqual([
      ['reply', 'Ana Novak a "wheel"?'],
      ['reply', 'She said "turn", and\n\nit turned: "yes"'],
      ['reply', 'Ana Novak thank you!'],
    ]);
    expect(actsOf(items)[2]?.key).toBe(`linkedin:comment:${Date.UTC(2025, 6, 1, 10)}:activity:5`);
  });

  it('gives keys that a later export, with more above, gives again', async () => {
    const link = 'https://www.linkedin.com/feed/update/urn:li:activity:5';
    const rows = [
      `2025-07-01 10:00:00,${link},One`,
      `2025-07-01 10:00:00,${link},Two`,
      `2025-06-30 10:00:00,,Three`,
    ];
    const keys = actsOf(await readComments(rows)).map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
    const later = actsOf(await readComments([`2025-08-01 10:00:00,${link},Zero`, ...rows]));
    expect(later.slice(1).map(({ key }) => key)).toEqual(keys);
  });

  it('skips broken rows with the reason and reads the others', async () => {
    const items = await readComments([
      '2025-07-05 10:00:00,link,fine',
      '2025-07-04 10:00:00,link,"say "cheese" to it',
      'and more"',
      '2025-07-03 10:00:00,link,one,too many',
      '2025-02-30 10:00:00,link,no such day',
      '2025-07-02 10:00:00,link,  ',
      '2025-07-01 10:00:00,link,twice',
      '2025-07-01 10:00:00,link,twice',
      '2025-06-01 10:00:00,link,"cut off',
    ]);
    expect(actsOf(items).map(({ text }) => text)).toEqual(['fine', 'twice']);
    expect(skipsOf(items)).toEqual([
      [2, 'broken-row'],
      [3, 'broken-row'],
      [4, 'no-time'],
      [5, 'no-words'],
      [7, 'repeated'],
      [8, 'broken-row'],
    ]);
  });

  it.each(['', '\n\n', 'Datum;Link;Nachricht\n', '"Date,Link', '2025-07-01 10:00:00,link,no header\n'])(
    'refuses %j with what to do',
    async (content) => {
      const read = () => readArchive(linkedin, { 'Comments.csv': content });
      await expect(read()).rejects.toThrow(ArchiveError);
      await expect(read()).rejects.toThrow(/Choose the ZIP just as LinkedIn gave it/);
    },
  );
});
