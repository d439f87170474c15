import { number, text } from '../../components/texts.ts';
import type { Composer } from './sites/site.ts';

/** Characters; longer names are cut. */
const LONGEST_NAME = 60;

/** What is being written, for people: "Reply to Ana", "Part 2 of 3", "Group post". Names come from the page. */
export function sayOccasion(composer: Composer): string {
  const { parentAuthor, isGroup, isPage, thread } = composer.readContext();
  const whom = parentAuthor?.slice(0, LONGEST_NAME) ?? null;
  switch (composer.surface) {
    case 'message':
      return whom === null ? text('occasion_message') : text('occasion_message_to', whom);
    case 'reply':
      return whom === null ? text('occasion_reply') : text('occasion_reply_to', whom);
    case 'quote':
      return whom === null ? text('occasion_quote') : text('occasion_quote_of', whom);
    case 'unknown':
      return text('occasion_unknown');
    case 'post':
      if (thread !== null) return text('occasion_part', number(thread.part), number(thread.of));
      if (isGroup === true) return text('occasion_group_post');
      return text(isPage === true ? 'occasion_page_post' : 'occasion_post');
  }
}
