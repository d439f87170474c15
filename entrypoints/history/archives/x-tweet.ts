import type { ArchivedAct, SkipReason } from './archive.ts';
import { type Fields, fieldsOf, listOf, textOf } from './json-fields.ts';
import { readPostTime } from './times.ts';
import type { LongPosts } from './x-long-posts.ts';
import { namedHandles, readLinks, restoreWords, withoutAnswered } from './x-words.ts';

/** The field `retweeted` is false in archives even where this stands. */
const RETWEET = /^RT @\w+: /;

/**
 * @param ownId number of the archive's account, empty if it is not known: then a thread's parts count as replies
 */
export function readTweet(tweet: Fields, ownId: string, longPosts: LongPosts): ArchivedAct | SkipReason {
  const id = textOf(tweet.id_str) || textOf(tweet.id);
  const fullText = textOf(tweet.full_text);
  const at = readPostTime(textOf(tweet.created_at));
  if (!/^\d+$/.test(id)) return 'no-id';
  if (at === null) return 'no-time';
  const act = { site: 'x', at, key: `x:${id}` } as const;
  if (RETWEET.test(fullText)) return { ...act, surface: 'repost', text: '' };

  const entities = fieldsOf(tweet.entities);
  const urls = listOf(entities.urls);
  const media = [...listOf(fieldsOf(tweet.extended_entities).media), ...listOf(entities.media)];
  const answered = textOf(tweet.in_reply_to_status_id_str);
  const handles = answered === '' ? new Set<string>() : namedHandles(tweet);

  const shortLinks = readLinks(urls, media, id);
  const shortWords = withoutAnswered(restoreWords(fullText, shortLinks), handles);
  const long = longPosts.take(at, shortWords);
  const links = long === null ? shortLinks : readLinks([...urls, ...long.urls], media, id);
  const text = long === null ? shortWords : withoutAnswered(restoreWords(long.text, links), handles);
  if (text === '') return 'no-words';

  const isThreadPart = answered !== '' && ownId !== '' && textOf(tweet.in_reply_to_user_id_str) === ownId;
  if (answered !== '' && !isThreadPart) return { ...act, surface: 'reply', text };
  const surface = links.quotes ? 'quote' : 'post';
  return isThreadPart ? { ...act, surface, text, partOf: `x:${answered}` } : { ...act, surface, text };
}
