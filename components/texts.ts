import type { CountKey, MessageKey, Say } from '../analysis/message.ts';

/**
 * The texts that components show. Components know no browser: each entry point hands them its language once, before
 * it draws.
 */

let say: Say = (key) => {
  throw new Error(`"${key}" is asked for before setTexts was called`);
};

/** To be called once by an entry point, before anything is drawn. */
export function setTexts(speak: Say): void {
  say = speak;
}

/** A text in the language of the person. `values` are put in place of `$1` to `$9`. */
export function text(key: MessageKey, ...values: string[]): string {
  return say(key, ...values);
}

/** The code of the language of the texts, such as "en": for numbers and dates that stand among them. */
export function language(): string {
  return say('language');
}

/** Languages written from right to left. */
const FROM_THE_RIGHT = ['ar', 'fa', 'he', 'ur'];

/** Says of an element, or of a whole page, what language its texts are in: of the texts, not of the page around. */
export function markLanguage(element: HTMLElement): void {
  element.lang = language();
  element.dir = FROM_THE_RIGHT.includes(language().slice(0, 2)) ? 'rtl' : 'ltr';
}

/** The title and the language of a page of the extension; its HTML has no texts. */
export function headPage(page: Document, title: string): void {
  markLanguage(page.documentElement);
  page.title = title;
}

/** A number as the language of the texts writes it. */
export function number(value: number): string {
  return value.toLocaleString(language());
}

/** "Conversation, Sharing and News": as the language of the texts lists things. */
export function listInWords(words: readonly string[]): string {
  return new Intl.ListFormat(language(), { type: 'conjunction' }).format(words);
}

/** A text in the form that its number asks for; `$1` is the number, `values` follow from `$2`. */
export function countText(key: CountKey, count: number, ...values: string[]): string {
  const form = new Intl.PluralRules(language()).select(count) === 'one' ? 'one' : 'other';
  return say(`${key}_${form}`, number(count), ...values);
}
