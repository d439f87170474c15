import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../.output/empty-extension');

/** An extension that does nothing, for pages on which ours must not take part. */
export function emptyExtension(): string {
  mkdirSync(FOLDER, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Nothing',
    version: '1',
    browser_specific_settings: { gecko: { id: 'nothing@twoway.example' } },
  };
  writeFileSync(join(FOLDER, 'manifest.json'), JSON.stringify(manifest));
  return FOLDER;
}
