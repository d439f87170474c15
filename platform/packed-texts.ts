import type { MessageFile } from '../analysis/message.ts';

/**
 * The form of the texts in the package. All of those whose names begin with the same word are one message of the browser,
 * `texts_<word>`, in the order of `names_<word>`, which stands in English alone: browsers take from there what a language
 * does not have. Each by itself, with its name in every language, is a quarter more of the package; and a script reads the
 * words that it speaks, not all.
 */

const BETWEEN = '|';
/** In place of `$`, at which browsers would look for values. */
const VALUE = '~';

/** The first word of a text's name, which says in which message it is packed. */
export function wordOf(key: string): string {
  const end = key.indexOf('_');
  return end < 0 ? key : key.slice(0, end);
}

/**
 * Packs a language.
 *
 * @param file its texts
 * @param english those of English, whose order all languages take; the names are packed if it is `file` itself
 * @throws where a text holds a letter that this form needs
 */
export function packTexts(file: MessageFile, english: MessageFile): Record<string, { message: string }> {
  const names = new Map<string, string[]>();
  const texts = new Map<string, string[]>();
  for (const key of Object.keys(english)) {
    // As browsers do where a language lacks a text. That none does is for the tests to say.
    const message = file[key]?.message || (english[key]?.message ?? '');
    if (message.includes(BETWEEN) || message.includes(VALUE))
      throw new Error(`${key} cannot be packed: it holds ${BETWEEN} or ${VALUE}`);
    const word = wordOf(key);
    names.set(word, [...(names.get(word) ?? []), key.slice(word.length)]);
    texts.set(word, [...(texts.get(word) ?? []), message.replaceAll('$', VALUE)]);
  }
  const write = (kind: string, of: ReadonlyMap<string, string[]>) =>
    [...of].map(([word, all]) => [`${kind}_${word}`, { message: all.join(BETWEEN) }]);
  return Object.fromEntries([...write('texts', texts), ...(file === english ? write('names', names) : [])]);
}

/**
 * The texts whose names begin with a word, by name, with `$1` to `$9` for values. Empty for a word that no name begins with.
 *
 * @param read gives a message of the package, empty where there is none
 */
export function unpackTexts(word: string, read: (name: string) => string): Record<string, string> {
  const texts = read(`texts_${word}`).replaceAll(VALUE, '$').split(BETWEEN);
  const names = read(`names_${word}`).split(BETWEEN);
  return Object.fromEntries(names.map((name, index) => [word + name, texts[index] ?? '']));
}

/** The file of a language as translators wrote it, without their notes, from that of the package and the English one. */
export function unpackFile(file: MessageFile, english: MessageFile): Record<string, { message: string }> {
  const words = Object.keys(english).flatMap((name) => (name.startsWith('names_') ? [name.slice(6)] : []));
  const read = (name: string) => (file[name] ?? english[name])?.message ?? '';
  const texts = words.flatMap((word) => Object.entries(unpackTexts(word, read)));
  return Object.fromEntries(texts.map(([key, message]) => [key, { message }]));
}
