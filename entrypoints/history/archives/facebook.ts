import { type ActKeys, createActKeys } from './act-keys.ts';
import { ArchiveError, type ArchiveItem, type ArchiveReader } from './archive.ts';
import { type EntryContent, openPieces } from './entry-text.ts';
import { readRecord } from './facebook-record.ts';
import { parseJson } from './json-fields.ts';
import { splitJsonList } from './json-list.ts';

/**
 * Folders and names differ by year: `your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json` (2024
 * on), `your_activity_across_facebook/posts/…` (2023), `posts/your_posts_1.json` (older); comments were in `comments/`.
 * A folder with name and date may stand before them. Only `comments.json` says too little by itself.
 */
const ENTRIES = [
  /(?:^|\/)your_posts(?:__[a-z_]+?)?(?:_\d+)?\.json$/,
  /(?:^|\/)posts_on_other_pages_and_profiles(?:_\d+)?\.json$/,
  /(?:^|\/)(?:group_posts_and_comments|your_posts_in_groups)(?:_\d+)?\.json$/,
  /(?:^|\/)(?:comments_and_reactions|comments)\/comments(?:_\d+)?\.json$/,
  /(?:^|\/)your_comments_in_groups(?:_\d+)?\.json$/,
];

/** The list is the file, or stands under a name with its version: `comments_v2`, `group_posts_v2`. */
const LIST = /^\s*(?:\{\s*"(?:\w*_)?(?:posts|comments)(?:_v\d+)?"\s*:\s*)?(?=\[)/;

export const facebook: ArchiveReader = {
  site: 'facebook',

  choose(names) {
    const partOf = (name: string) => Number(/_(\d+)\.json$/.exec(name)?.[1] ?? 0);
    const chosen = ENTRIES.flatMap((entry) =>
      names.filter((name) => entry.test(name)).sort((a, b) => partOf(a) - partOf(b)),
    );
    const asJson = (name: string) => name.replace(/\.html$/, '.json');
    const isHtml = names.some(
      (name) => name.endsWith('.html') && ENTRIES.some((entry) => entry.test(asJson(name))),
    );
    if (chosen.length > 0 || !isHtml) return chosen;
    throw new ArchiveError(
      'html',
      'This download of Facebook is made of pages to look at (HTML). Ask for it again ("Download your information"), and ' +
        'choose JSON as the format.',
    );
  },

  begin() {
    const keys = createActKeys();
    return {
      read: (entry, content) => readList(keys, entry, content),
      *finish() {},
    };
  },
};

async function* readList(keys: ActKeys, entry: string, content: EntryContent): AsyncGenerator<ArchiveItem> {
  const { head, pieces } = await openPieces(content);
  const start = LIST.exec(head)?.[0].length;
  if (start === undefined) {
    throw new ArchiveError(
      'other-data',
      'This file of Facebook holds no list of posts or comments. Choose the ZIP just as Facebook gave it, or ask for it ' +
        'again ("Download your information") in the format JSON.',
    );
  }
  let record = 0;
  for await (const element of splitJsonList(pieces, start)) {
    record++;
    const value = parseJson(element);
    const read = value === undefined ? 'not-json' : readRecord(value);
    const key = typeof read === 'string' ? null : keys.take(read.key, read.text);
    if (typeof read !== 'string' && key !== null) yield { type: 'act', act: { ...read, key } };
    else yield { type: 'skipped', entry, record, reason: typeof read === 'string' ? read : 'repeated' };
  }
}
