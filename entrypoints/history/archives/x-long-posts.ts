import { type Fields, fieldsOf, listOf, textOf } from './json-fields.ts';
import { readNoteTime } from './times.ts';
import { type PostLinks, readLinks, restoreWords } from './x-words.ts';

/** The long text of a post; the post itself stands shortened among the others. Its number is not the post's. */
export interface LongPost {
  text: string;
  urls: readonly unknown[];
  entry: string;
  record: number;
}

/** Finds the long text of a shortened post. */
export interface LongPosts {
  /** False without a time: that and the beginning are all that ties it to its post. */
  add(note: Fields, entry: string, record: number): boolean;
  /**
   * The long text that begins as the post does, from the same moment; each is given out once.
   *
   * @param at milliseconds since 1970
   * @param words the shortened text, restored
   */
  take(at: number, words: string): LongPost | null;
  /** Those that no post has taken. */
  rest(): LongPost[];
}

/** X saves the long text a moment before its post: so many seconds lie between them at most. */
const FARTHEST = 10;

/** A shorter text than this is not shortened: X cuts at 280, and weighs some letters as two. */
const SHORTEST_CUT = 100;

/** How many letters of the beginnings have to agree. */
const COMPARED = 80;

const NO_LINKS: PostLinks = readLinks([], [], '');

/**
 * A text's beginning up to its first link or the dots of the cut, without the names of those who are answered: links
 * and names are written differently in the two.
 */
function beginningOf(words: string): string {
  const [plain = ''] = words.split(/https?:\/\/|…/, 1);
  return plain
    .replace(/^(?:@\w+\s+)+/, '')
    .slice(0, 2 * COMPARED)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, COMPARED);
}

export function createLongPosts(): LongPosts {
  /** By beginning, then by second. */
  const waiting = new Map<string, Map<number, LongPost[]>>();
  return {
    add(note, entry, record) {
      const at = readNoteTime(textOf(note.createdAt));
      if (at === null) return false;
      const { text, urls } = fieldsOf(note.core);
      const long = { text: textOf(text), urls: listOf(urls), entry, record };
      const beginning = beginningOf(restoreWords(long.text, NO_LINKS));
      const bySecond = waiting.get(beginning) ?? new Map<number, LongPost[]>();
      waiting.set(beginning, bySecond);
      const others = bySecond.get(at / 1000);
      if (others === undefined) bySecond.set(at / 1000, [long]);
      else others.push(long);
      return true;
    },

    take(at, words) {
      if (words.length < SHORTEST_CUT || waiting.size === 0) return null;
      const bySecond = waiting.get(beginningOf(words));
      if (bySecond === undefined) return null;
      for (let away = 0; away <= FARTHEST; away++) {
        for (const second of [at / 1000 - away, at / 1000 + away]) {
          const long = bySecond.get(second)?.pop();
          if (long !== undefined) return long;
        }
      }
      return null;
    },

    rest: () => [...waiting.values()].flatMap((bySecond) => [...bySecond.values()].flat()),
  };
}
