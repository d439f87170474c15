import type { Self } from './rating.ts';

const PART_OF_A_WORD = /[\p{L}\p{N}_]/u;

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    const around = [text[at - 1] ?? ' ', text[at + word.length] ?? ' '];
    if (!around.some((char) => PART_OF_A_WORD.test(char))) return true;
  }
  return false;
}

/** True if a text holds a name of the person who writes, or a handle with its `@`. Empty names are in no text. */
export function namesSelf(text: string, self: Self | undefined): boolean {
  const lower = text.toLowerCase();
  const handles = (self?.handles ?? []).map((handle) => handle.replace(/^@/, '').trim());
  const words = [
    ...(self?.names ?? []).map((name) => name.trim()),
    ...handles.filter((handle) => handle !== '').map((handle) => `@${handle}`),
  ];
  return words.some((word) => word.length > 1 && holdsWord(lower, word.toLowerCase()));
}
