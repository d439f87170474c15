import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const OUTPUT = join(import.meta.dirname, '../../.output');

/**
 * The built extension for Chrome with scripts in pages of sites that a browser has to read as ever, and none of which runs:
 * each stands in a function that nobody calls. What such a page takes is what size alone costs.
 */
export function unrunExtension(): string {
  const folder = join(OUTPUT, 'unrun-extension');
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(OUTPUT, 'chrome-mv3'), folder, { recursive: true });
  const manifest: { content_scripts: { js: string[] }[] } = JSON.parse(
    readFileSync(join(folder, 'manifest.json'), 'utf8'),
  );
  for (const file of new Set(manifest.content_scripts.flatMap(({ js }) => js))) {
    const path = join(folder, file);
    writeFileSync(path, `function unrun(){${readFileSync(path, 'utf8')}\n}`);
  }
  return folder;
}
