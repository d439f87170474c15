import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type PluginOption } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as written from '../../analysis/language.ts';
import type { MessageFile } from '../../analysis/message.ts';
import config from '../../wxt.config.ts';

/** The build packs the data of the language detector: what it answers must be what the sources answer. */

const ROOT = join(import.meta.dirname, '../..');
const LOCALES = join(ROOT, 'public/_locales');

/** Everything that Twoway says, in five languages, as it stands and in short pieces, which are the hardest to tell. */
const TEXTS = readdirSync(LOCALES).flatMap((locale) => {
  const file: MessageFile = JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8'));
  return Object.values(file).flatMap(({ message }) => [message, message.split(' ').slice(0, 3).join(' ')]);
});

describe('the detector of languages as it is built', () => {
  const folder = mkdtempSync(join(tmpdir(), 'language-'));
  let built: typeof written;

  beforeAll(async () => {
    const { plugins } = (config.vite as () => { plugins: PluginOption[] })();
    await build({
      configFile: false,
      logLevel: 'error',
      plugins,
      build: {
        outDir: folder,
        lib: { entry: join(ROOT, 'analysis/language.ts'), formats: ['es'], fileName: () => 'language.mjs' },
      },
    });
    built = await import(/* @vite-ignore */ join(folder, 'language.mjs'));
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('answers as the sources do', () => {
    const differing = TEXTS.filter(
      (text) => JSON.stringify(built.detectLanguage(text)) !== JSON.stringify(written.detectLanguage(text)),
    );
    expect(TEXTS.length).toBeGreaterThan(10_000);
    expect(differing).toEqual([]);
  });
});
