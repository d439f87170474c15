import { type ActKeys, createActKeys } from './act-keys.ts';
import { ArchiveError, type ArchiveItem, type ArchiveReader, type SkipReason } from './archive.ts';
import { type Quoting, readCsvRows } from './csv-rows.ts';
import { type EntryContent, readWhole } from './entry-text.ts';
import { readComment, readShare } from './linkedin-rows.ts';

/** A file of the export; the two quote in different ways. */
interface Table {
  entry: RegExp;
  quoting: Quoting;
  /** Lower case: exports before 2023 write some names in other letters. */
  needed: readonly string[];
  readRow: typeof readShare;
}

/** Shares first: whoever looks on sees posts come first. */
const TABLES: readonly Table[] = [
  {
    entry: /(?:^|\/)Shares\.csv$/i,
    quoting: 'doubled',
    needed: ['date', 'sharelink', 'sharecommentary'],
    readRow: readShare,
  },
  {
    entry: /(?:^|\/)Comments\.csv$/i,
    quoting: 'backslash',
    needed: ['date', 'link', 'message'],
    readRow: readComment,
  },
];

export const linkedin: ArchiveReader = {
  site: 'linkedin',

  choose: (names) => TABLES.flatMap(({ entry }) => names.filter((name) => entry.test(name)).sort()),

  begin() {
    const keys = createActKeys();
    return {
      read(entry, content) {
        const table = TABLES.find((one) => one.entry.test(entry));
        if (table === undefined) throw new RangeError('an entry that was not chosen');
        return readTable(table, keys, entry, content);
      },
      *finish() {},
    };
  },
};

async function* readTable(
  { quoting, needed, readRow }: Table,
  keys: ActKeys,
  entry: string,
  content: EntryContent,
): AsyncGenerator<ArchiveItem> {
  const skip = (reason: SkipReason) => ({ type: 'skipped', entry, record, reason }) as const;
  let record = 0;
  let columns: string[] | null = null;
  for (const cells of readCsvRows(await readWhole(content), quoting)) {
    if (columns === null) {
      columns = readHeader(cells, needed);
      continue;
    }
    record++;
    if (cells?.length !== columns.length) {
      yield skip('broken-row');
      continue;
    }
    const read = readRow(new Map(columns.map((column, index) => [column, cells[index] ?? ''])));
    if (typeof read === 'string') {
      yield skip(read);
      continue;
    }
    const key = keys.take(read.key, read.text);
    yield key === null ? skip('repeated') : { type: 'act', act: { ...read, key } };
  }
  // An empty file has no row that could be refused.
  if (columns === null) readHeader(null, needed);
}

function readHeader(cells: string[] | null, needed: readonly string[]): string[] {
  const columns = (cells ?? []).map((cell) => cell.trim().toLowerCase());
  if (needed.every((name) => columns.includes(name))) return columns;
  throw new ArchiveError(
    'other-columns',
    `This file does not have the columns ${needed.join(', ')} in its first line. Choose the ZIP just as LinkedIn gave it ` +
      '(Settings, "Data privacy", "Get a copy of your data"): spreadsheets change such files when they save them.',
  );
}
