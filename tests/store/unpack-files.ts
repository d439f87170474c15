import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import {
  configure,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-native.js';

configure({ useWebWorkers: false });

/**
 * Unpacks a ZIP into a folder, with somebody else's reader, which checks sums as well.
 * @returns the names of its files, in the order of the archive
 */
export async function unpackFiles(zip: Uint8Array, folder: string): Promise<string[]> {
  const reader = new ZipReader(new Uint8ArrayReader(zip), { checkSignature: true });
  const names: string[] = [];
  for (const entry of await reader.getEntries()) {
    if (entry.directory) continue;
    if (normalize(entry.filename).startsWith('..'))
      throw new Error(`${entry.filename} leads out of the folder`);
    const path = join(folder, entry.filename);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await entry.getData(new Uint8ArrayWriter()));
    if (entry.executable) chmodSync(path, 0o755);
    names.push(entry.filename);
  }
  await reader.close();
  return names;
}
