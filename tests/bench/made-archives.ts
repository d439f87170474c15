import { type Chance, chanceFrom, makeHandle, makeText, pickFrom } from './made-texts.ts';

/** Archives of the real structure with invented texts, for tests and benchmarks: what is written, piece by piece. */

export type MadeEntries = Record<string, () => Iterable<string>>;

const FIRST = Date.UTC(2013, 2, 1);
const LAST = Date.UTC(2026, 9, 30);

/** The time of the nth of so many acts, the latest first, to the second. */
function timeOf(index: number, count: number): Date {
  return new Date(Math.floor((LAST - ((LAST - FIRST) * index) / Math.max(1, count)) / 1000) * 1000);
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const two = (value: number): string => String(value).padStart(2, '0');

/** "Mon Nov 07 13:20:02 +0000 2022" */
function postTime(at: Date): string {
  const clock = [at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()].map(two).join(':');
  const day = `${WEEKDAYS[at.getUTCDay()]} ${MONTHS[at.getUTCMonth()]} ${two(at.getUTCDate())}`;
  return `${day} ${clock} +0000 ${at.getUTCFullYear()}`;
}

/** "2025-07-01 14:33:22" */
function rowTime(at: Date): string {
  return at.toISOString().slice(0, 19).replace('T', ' ');
}

export const OWN_ID = '771234567';
export const OWN_HANDLE = 'millwheel_ana';
export const OWN_NAME = 'Ana Millwheel';

/** About 2 kB, as X writes them: every number is a string. */
function makeTweet(chance: Chance, index: number, count: number): string {
  const id = String(1_900_000_000_000_000_000n - BigInt(index) * 1_000_000_000n);
  const sort = chance();
  const handle = makeHandle(chance);
  const isReply = sort < 0.4;
  const isRepost = sort > 0.72;
  const words = makeText(chance, isReply).replaceAll('&', '&amp;');
  const fullText = isRepost ? `RT @${handle}: ${words}` : isReply ? `@${handle} ${words}` : words;
  const hasLink = !isReply && chance() < 0.2;
  const answered = isReply && {
    in_reply_to_status_id_str: `8${index}`,
    in_reply_to_status_id: `8${index}`,
    in_reply_to_user_id: `5${index}`,
    in_reply_to_user_id_str: `5${index}`,
    in_reply_to_screen_name: handle,
  };
  const link = {
    url: `https://t.co/${index.toString(36)}`,
    expanded_url: `https://mill.example/${index}`,
    display_url: `mill.example/${index}`,
    indices: ['0', '23'],
  };
  const mention = {
    name: handle,
    screen_name: handle,
    indices: ['0', '9'],
    id_str: `5${index}`,
    id: `5${index}`,
  };
  const tweet = {
    edit_info: {
      initial: {
        editTweetIds: [id],
        editableUntil: timeOf(index, count).toISOString(),
        editsRemaining: '5',
        isEditEligible: true,
      },
    },
    retweeted: false,
    source: '<a href="https://mobile.example" rel="nofollow">Web App</a>',
    entities: {
      hashtags: [],
      symbols: [],
      user_mentions: isReply || isRepost ? [mention] : [],
      urls: hasLink ? [link] : [],
    },
    display_text_range: ['0', String(fullText.length)],
    favorite_count: '3',
    ...answered,
    id_str: id,
    id,
    truncated: false,
    retweet_count: '0',
    created_at: postTime(timeOf(index, count)),
    favorited: false,
    full_text: hasLink ? `${fullText} ${link.url}` : fullText,
    lang: 'en',
    extended_entities: {
      media: [
        {
          media_url: `https://media.example/${index}.jpg`,
          id_str: `3${index}`,
          type: 'photo',
          url: `https://t.co/p${index.toString(36)}`,
          sizes: ['thumb', 'small', 'medium', 'large'].map((size) => ({
            size,
            w: '1200',
            h: '800',
            resize: 'fit',
          })),
        },
      ],
    },
  };
  return JSON.stringify({ tweet }, null, 2);
}

function* pieces(
  before: string,
  count: number,
  make: (index: number) => string,
  after: string,
  glue = ',\n',
) {
  yield before;
  for (let index = 0; index < count; index++) yield index === 0 ? make(index) : glue + make(index);
  yield after;
}

/** X: manifest, account, tweets. */
export function madeX(count: number, seed = 1): MadeEntries {
  const manifest = {
    userInfo: { accountId: OWN_ID, userName: OWN_HANDLE, displayName: OWN_NAME },
    archiveInfo: { sizeBytes: '1', generationDate: '2026-11-01T00:00:00.000Z', isPartialArchive: false },
    dataTypes: {
      tweets: {
        files: [{ fileName: 'data/tweets.js', globalName: 'YTD.tweets.part0', count: String(count) }],
      },
    },
  };
  const account = [{ account: { accountId: OWN_ID, username: OWN_HANDLE, accountDisplayName: OWN_NAME } }];
  return {
    'data/manifest.js': () => [`window.__THAR_CONFIG = ${JSON.stringify(manifest, null, 2)}`],
    'data/account.js': () => [`window.YTD.account.part0 = ${JSON.stringify(account)}`],
    'data/direct-messages.js': () => ['window.YTD.direct_messages.part0 = [{"secret": "Never to be read"}]'],
    'data/tweets.js': () => {
      const chance = chanceFrom(seed);
      return pieces('window.YTD.tweets.part0 = [', count, (index) => makeTweet(chance, index, count), ']');
    },
  };
}

/** LinkedIn: one share for two comments; line breaks and quotes as each file has them. */
export function madeLinkedIn(count: number, seed = 2): MadeEntries {
  const shares = Math.ceil(count / 3);
  return {
    'Shares.csv': () => {
      const chance = chanceFrom(seed);
      const row = (index: number) => {
        const words = Array.from({ length: 3 }, () => makeText(chance, false)).join('\n\n');
        const text = chance() < 0.2 ? '' : words.replaceAll('"', '""').replaceAll('\n', '""\n""');
        const link = `https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A${7_000_000_000_000_000_000n - BigInt(index)}`;
        return `${rowTime(timeOf(index, shares))},${link},"${text}",,,MEMBER_NETWORK`;
      };
      return pieces(
        'Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n',
        shares,
        row,
        '\n',
        '\n',
      );
    },
    'Comments.csv': () => {
      const chance = chanceFrom(seed + 1);
      const row = (index: number) => {
        const text = makeText(chance, true).replaceAll('"', '\\"');
        return `${rowTime(timeOf(index, count - shares))},https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A${index},"${text}"`;
      };
      return pieces('Date,Link,Message\n', count - shares, row, '\n', '\n');
    },
    'messages.csv': () => ['CONTENT\nNever to be read\n'],
  };
}

/** Each byte of the UTF-8 as an escape of its own, as Facebook writes what is not ASCII. */
function asBytes(json: string): string {
  return json.replace(/[^\0-\x7f]+/g, (letters) =>
    Array.from(new TextEncoder().encode(letters), (byte) => `\\u00${byte.toString(16)}`).join(''),
  );
}

/** Facebook: half posts, half comments. */
export function madeFacebook(count: number, seed = 3): MadeEntries {
  const posts = Math.ceil(count / 2);
  const author = OWN_NAME;
  const folder = 'your_facebook_activity';
  const flourish = ['', '', ' 🎉', ' – à bientôt'];
  return {
    [`${folder}/posts/your_posts__check_ins__photos_and_videos_1.json`]: () => {
      const chance = chanceFrom(seed);
      const make = (index: number) => {
        const timestamp = timeOf(index, posts).getTime() / 1000;
        const post = makeText(chance, false) + pickFrom(chance, flourish);
        const media = { uri: `${folder}/posts/media/${index}.jpg`, creation_timestamp: timestamp, title: '' };
        const record = {
          timestamp,
          attachments: [{ data: [{ media }] }],
          data: [{ post }, { update_timestamp: timestamp }],
          title: `${author} updated her status.`,
        };
        return asBytes(JSON.stringify(record, null, 2));
      };
      return pieces('[', posts, make, ']');
    },
    [`${folder}/comments_and_reactions/comments.json`]: () => {
      const chance = chanceFrom(seed + 1);
      const make = (index: number) => {
        const timestamp = timeOf(index, count - posts).getTime() / 1000;
        const comment = makeText(chance, true) + pickFrom(chance, flourish);
        const data = [{ comment: { timestamp, comment, author } }];
        return asBytes(JSON.stringify({ timestamp, data, title: `${author} commented.` }, null, 2));
      };
      return pieces('{"comments_v2": [', count - posts, make, ']}');
    },
    [`${folder}/messages/inbox/message_1.json`]: () => ['{"messages": ["Never to be read"]}'],
  };
}
