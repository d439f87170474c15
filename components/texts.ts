import type { CountKey, MessageKey, Say } from '../analysis/message.ts';

/**
 * The texts that components show. Components know no browser: each entry point hands them its language once, before
 * it draws.
 */

let say: Say = (key) => {
  throw new Error(`"${key}" is asked for before setTexts was called`);
};

/** What is made once for the language: to make it takes longer than to use it. */
let made = new Map<string, unknown>();

/** To be called once by an entry point, before anything is drawn. */
export function setTexts(speak: Say): void {
  say = speak;
  made = new Map();
}

/** Makes something for the language of the texts when it is asked for first, and keeps it under a name. */
export function madeOnce<T>(name: string, make: (language: string) => T): T {
  if (!made.has(name)) made.set(name, make(language()));
  return made.get(name) as T;
}

/** A text in the language of the person. `values` are put in place of `$1` to `$9`. */
export function text(key: MessageKey, ...values: string[]): string {
  return say(key, ...values);
}

/** The code of the language of the texts, such as "en": for numbers and dates that stand among them. */
export function language(): string {
  const known = made.get('language') ?? say('language');
  made.set('language', known);
  return known as string;
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
  return madeOnce('number', (place) => new Intl.NumberFormat(place)).format(value);
}

/** "Conversation, Sharing and News": as the language of the texts lists things. */
export function listInWords(words: readonly string[]): string {
  return madeOnce('list', (place) => new Intl.ListFormat(place, { type: 'conjunction' })).format(words);
}

/** A text in the form that its number asks for; `$1` is the number, `values` follow from `$2`. */
export function countText(key: CountKey, count: number, ...values: string[]): string {
  const rules = madeOnce('plural', (place) => new Intl.PluralRules(place));
  const form = rules.select(count) === 'one' ? 'one' : 'other';
  return say(`${key}_${form}`, number(count), ...values);
}
