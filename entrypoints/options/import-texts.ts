import type { LanguageId, TextsFile } from '../../platform/chosen-texts.ts';
import { unpackFile } from '../../platform/packed-texts.ts';

/** Each file by its own name: code and data from an address that is put together is what reviewers ask about. */
const FILES: Readonly<Record<LanguageId, () => Promise<{ default: TextsFile }>>> = {
  en: () => import('/_locales/en/messages.json', { with: { type: 'json' } }),
  de: () => import('/_locales/de/messages.json', { with: { type: 'json' } }),
  es: () => import('/_locales/es/messages.json', { with: { type: 'json' } }),
  fr: () => import('/_locales/fr/messages.json', { with: { type: 'json' } }),
  // The build's name of the folder, see wxt.config.ts.
  pt_BR: () => import('/_locales/pt/messages.json', { with: { type: 'json' } }),
};

/**
 * Reads the texts of a language from its file in the package, and their names from the English one. Only pages can: background scripts do not import while they
 * run. Rejects if the file is not there.
 */
export async function importTexts(language: LanguageId): Promise<TextsFile> {
  const [file, english] = await Promise.all([FILES[language](), FILES.en()]);
  return unpackFile(file.default, english.default);
}
