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
export function readArchive(reader: ArchiveReader, entries: Entries): ArchiveItem[] {
  const reading = reader.begin();
  const items = reader
    .choose(Object.keys(entries))
    .flatMap((name) => [...reading.read(name, entries[name] ?? '')]);
  return [...items, ...reading.finish()];
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
