import type {
  ArchivedAct,
  ArchivedSurface,
  ArchiveItem,
  ArchiveReader,
  SkipReason,
} from '../../../../entrypoints/history/archives/archive.ts';

/** An archive in the tests: content by name of entry. */
export type Entries = Readonly<Record<string, string | Uint8Array>>;

/** All that a reader yields of an archive, as a page would ask for it. */
export async function readArchive(reader: ArchiveReader, entries: Entries): Promise<ArchiveItem[]> {
  const reading = reader.begin();
  const items: ArchiveItem[] = [];
  for (const name of reader.choose(Object.keys(entries))) {
    for await (const item of reading.read(name, inPieces(entries[name] ?? ''))) items.push(item);
  }
  return [...items, ...reading.finish()];
}

/** Cuts a content where a ZIP may cut it: anywhere. */
export function* inPieces(content: string | Uint8Array, length = 1000): Generator<string | Uint8Array> {
  for (let at = 0; at < content.length; at += length) yield content.slice(at, at + length);
}

export function actsOf(items: readonly ArchiveItem[]): ArchivedAct[] {
  return items.flatMap((item) => (item.type === 'act' ? [item.act] : []));
}

export function skipsOf(items: readonly ArchiveItem[]): [record: number, reason: SkipReason][] {
  return items.flatMap((item) =>
    item.type === 'skipped' ? [[item.record, item.reason] satisfies [number, SkipReason]] : [],
  );
}

export function surfacesAndTexts(items: readonly ArchiveItem[]): [ArchivedSurface, string][] {
  return actsOf(items).map(({ surface, text }) => [surface, text]);
}
