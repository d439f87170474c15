import { type Fields, fieldsOf, listOf, textOf } from './json-fields.ts';

/** A short link, or an escape: both in one pass, so that what a link stands for is not unescaped as well. */
const SHORTENED = /https?:\/\/t\.co\/\w+|&(?:amp|lt|gt);/g;

const SIGNS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

const POST_ADDRESS =
  /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/\w+\/(?:web\/)?status\/(\d+)\/?(?:[?#]|$)/;

/** The short links of a post. */
export interface PostLinks {
  /** What they stand for. */
  targets: ReadonlyMap<string, string>;
  /** Those that X adds for pictures and for the quoted post: nobody types them. */
  added: ReadonlySet<string>;
  quotes: boolean;
}

/**
 * @param urls `entities.urls` of a post, and `core.urls` of its long text, which names them otherwise
 * @param media `extended_entities.media`, `entities.media`
 * @param ownId number of the post: a shortened one may link to itself
 */
export function readLinks(urls: readonly unknown[], media: readonly unknown[], ownId: string): PostLinks {
  const targets = new Map<string, string>();
  const added = new Set(media.map((one) => textOf(fieldsOf(one).url)));
  let quotes = false;
  for (const one of urls.map(fieldsOf)) {
    const short = textOf(one.url) || textOf(one.shortUrl);
    const target = textOf(one.expanded_url) || textOf(one.expandedUrl);
    if (short === '' || target === '') continue;
    targets.set(short, target);
    const linked = POST_ADDRESS.exec(target)?.[1];
    if (linked !== undefined) added.add(short);
    if (linked !== undefined && linked !== ownId) quotes = true;
  }
  return { targets, added, quotes };
}

/** Without the links that X adds at the end, with the others as they were typed, and with `&`, `<` and `>`. */
export function restoreWords(text: string, { targets, added }: PostLinks): string {
  let words = text.trimEnd();
  for (;;) {
    const last = /(?<!\S)\S*$/.exec(words.slice(-60))?.[0] ?? '';
    if (last === '' || !added.has(last)) break;
    words = words.slice(0, -last.length).trimEnd();
  }
  return words.replace(SHORTENED, (found) => SIGNS[found] ?? targets.get(found) ?? found).trim();
}

/**
 * Without the names at the start that X puts before a reply: those of the people in the conversation.
 *
 * @param handles lower case, without `@`
 */
export function withoutAnswered(text: string, handles: ReadonlySet<string>): string {
  const name = /@(\w+)(?:\s+|$)/y;
  let start = 0;
  for (let found = name.exec(text); found !== null; found = name.exec(text)) {
    if (!handles.has((found[1] ?? '').toLowerCase())) break;
    start = name.lastIndex;
  }
  return text.slice(start);
}

/** The handles that a post names, and the one that it answers. */
export function namedHandles(tweet: Fields): ReadonlySet<string> {
  const mentions = listOf(fieldsOf(tweet.entities).user_mentions).map((one) => fieldsOf(one).screen_name);
  return new Set([...mentions, tweet.in_reply_to_screen_name].map((one) => textOf(one).toLowerCase()));
}
