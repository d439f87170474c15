import type { Composer } from './sites/site.ts';

/** What is being written, for people: "Reply to Ana", "Part 2 of 3", "Group post". Names come from the page. */
export function sayOccasion(composer: Composer): string {
  const { parentAuthor, isGroup, isPage, thread } = composer.readContext();
  const whom = parentAuthor === null ? '' : ` to ${parentAuthor.slice(0, 60)}`;
  switch (composer.surface) {
    case 'message':
      return `Message${whom}`;
    case 'reply':
      return `Reply${whom}`;
    case 'quote':
      return parentAuthor === null ? 'Quote' : `Quote of ${parentAuthor.slice(0, 60)}`;
    case 'unknown':
      return 'Text';
    case 'post':
      if (thread !== null) return `Part ${thread.part} of ${thread.of}`;
      if (isGroup === true) return 'Group post';
      return isPage === true ? 'Page post' : 'Post';
  }
}
