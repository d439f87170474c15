import { type MadeEntries, madeFacebook, madeLinkedIn, madeX } from '../../../bench/made-archives.ts';
import { zipToBlob } from '../../../bench/zip-archive.ts';

/** Files as people drop them. */

export async function zipFile(entries: MadeEntries, name = 'archive.zip'): Promise<File> {
  return new File([await zipToBlob(entries)], name);
}

export function textFile(text: string, name: string): File {
  return new File([text], name);
}

export const MADE = { x: madeX, linkedin: madeLinkedIn, facebook: madeFacebook } as const;

/** The text of one entry. */
export function textOf(entries: MadeEntries, name: string): string {
  return [...(entries[name]?.() ?? [])].join('');
}
