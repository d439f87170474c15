import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';

/** The files that an import reads, and no other. */
const READ = /tweets\.js|Shares\.csv|Comments\.csv|your_posts|comments\.json/;

/**
 * The least that anybody can do with an archive: inflate it and parse what is JSON. In seconds, in this process.
 */
export async function parseAlone(zip: Blob): Promise<number> {
  const since = performance.now();
  const reader = new ZipReader(new BlobReader(zip));
  for (const entry of await reader.getEntries()) {
    if (entry.directory || !READ.test(entry.filename)) continue;
    const text: string = await entry.getData(new TextWriter());
    if (/\.js(?:on)?$/.test(entry.filename)) JSON.parse(text.replace(/^[^=[{]*=/, ''));
  }
  return (performance.now() - since) / 1000;
}
