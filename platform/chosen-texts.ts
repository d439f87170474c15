import { browser } from 'wxt/browser';
import { reportError } from './report-error.ts';

/**
 * Texts of a language that the person chose instead of the browser's. Browsers give an extension the texts of their own
 * language only; those of another one are read from its file by a page of the extension, and kept where every script of it
 * finds them.
 */

/** Names of the folders in `public/_locales`, with what the languages call themselves. */
export const LANGUAGES = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  pt_BR: 'Português (Brasil)',
} as const;
export type LanguageId = keyof typeof LANGUAGES;

export interface ChosenTexts {
  language: LanguageId;
  /** The version of the extension that they are from. */
  version: string;
  messages: Readonly<Record<string, string>>;
}

const KEY = 'texts';

function isLanguage(value: unknown): value is LanguageId {
  return typeof value === 'string' && Object.hasOwn(LANGUAGES, value);
}

/** Takes what is stored as it may be; null for what is damaged, as if nothing were chosen. */
function restore(stored: unknown): ChosenTexts | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { language, version, messages } = stored as Record<string, unknown>;
  if (!isLanguage(language) || typeof version !== 'string') return null;
  if (typeof messages !== 'object' || messages === null) return null;
  const texts = Object.entries(messages).filter(
    (one): one is [string, string] => typeof one[1] === 'string' && one[1] !== '',
  );
  return { language, version, messages: Object.fromEntries(texts) };
}

/** Null where the browser's language is spoken. Rejects if the storage cannot be read. */
export async function readChosenTexts(): Promise<ChosenTexts | null> {
  return restore((await browser.storage.local.get(KEY))[KEY]);
}

/** Calls back whenever others are chosen, in every context, until `signal` aborts. */
export function watchChosenTexts(callback: (read: ChosenTexts | null) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change !== undefined) callback(restore(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    try {
      browser.storage.onChanged.removeListener(listener);
    } catch (error) {
      // After an update of the extension its old scripts lose the API; the listener is gone with it.
      reportError('texts', error);
    }
  });
}

/** What a file of texts holds, by the name of the text. */
export type TextsFile = Readonly<Record<string, { message: string }>>;

/**
 * Speaks another language from now on, in all pages and scripts.
 *
 * @param language null for that of the browser
 * @param read gives the texts of a language
 */
export async function chooseLanguage(
  language: LanguageId | null,
  read: (language: LanguageId) => Promise<TextsFile>,
): Promise<void> {
  if (language === null) return browser.storage.local.remove(KEY);
  const messages = Object.entries(await read(language)).map(([key, { message }]) => [key, message]);
  const { version } = browser.runtime.getManifest();
  const texts: ChosenTexts = { language, version, messages: Object.fromEntries(messages) };
  await browser.storage.local.set({ [KEY]: texts });
}

/** The language that was chosen; null for that of the browser. Renews texts that an older version stored. */
export async function chosenLanguage(
  read: (language: LanguageId) => Promise<TextsFile>,
): Promise<LanguageId | null> {
  const texts = await readChosenTexts();
  if (texts !== null && texts.version !== browser.runtime.getManifest().version) {
    await chooseLanguage(texts.language, read);
  }
  return texts?.language ?? null;
}
