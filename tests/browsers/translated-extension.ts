import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packTexts } from '../../platform/packed-texts.ts';

const ROOT = join(import.meta.dirname, '../..');

/**
 * A copy of a build whose default language is another one, since the browsers of the tests speak English only. Returns
 * its folder, beside the build.
 */
export function translateExtension(build: 'chrome-mv3' | 'firefox-mv3', locale: string): string {
  const output = join(ROOT, '.output');
  const folder = join(output, `${build}-${locale}`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(output, build), folder, { recursive: true });
  const file = JSON.parse(readFileSync(join(ROOT, `public/_locales/${locale}/messages.json`), 'utf8'));
  // With the names, which are looked for in the default language.
  const packed = { ...file, ...packTexts(file, file) };
  writeFileSync(join(folder, '_locales/en/messages.json'), JSON.stringify(packed));
  return folder;
}
