import { crc32, deflateRawSync } from 'node:zlib';

/** A file to be packed. */
export interface PackedFile {
  /** Path inside of the archive, with slashes. */
  name: string;
  content: Uint8Array;
  isExecutable?: boolean;
}

/** 1 January 1980, midnight: the first day of a ZIP. The real one would make another archive of the same files. */
const DATE = (1 << 5) | 1;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
/** Version 2.0 by Unix, so that modes are read. */
const MADE_BY = (3 << 8) | 20;

/** Fields in turn, each with its bytes: [value, size]. */
function record(...fields: [value: number, size: 2 | 4][]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((sum, [, size]) => sum + size, 0));
  let at = 0;
  for (const [value, size] of fields) at = bytes.writeUIntLE(value, at, size);
  return bytes;
}

/**
 * A ZIP that depends on nothing but names, contents and the executable bit: sorted by name, with one date for all. It is
 * the same to the byte wherever the same zlib compresses.
 * @param files below 4 GiB together, and fewer than 65,536
 * @throws where two have one name
 */
export function packFiles(files: readonly PackedFile[]): Buffer {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [index, { name, content, isExecutable = false }] of sorted.entries()) {
    if (name === sorted[index - 1]?.name) throw new Error(`${name} is there twice`);
    const path = Buffer.from(name);
    const packed = deflateRawSync(content, { level: 9 });
    // What both headers say.
    const common: [number, 2 | 4][] = [
      [20, 2],
      [UTF8_NAMES, 2],
      [DEFLATED, 2],
      [0, 2],
      [DATE, 2],
      [crc32(content), 4],
      [packed.length, 4],
      [content.length, 4],
      [path.length, 2],
      [0, 2],
    ];
    const local = Buffer.concat([record([0x04034b50, 4], ...common), path]);
    const mode = 0o100000 | (isExecutable ? 0o755 : 0o644);
    // No comment, disk 0, no sort of content; then mode and place.
    const place: [number, 2 | 4][] = [
      [0, 2],
      [0, 2],
      [0, 2],
      [mode * 0x10000, 4],
      [offset, 4],
    ];
    directory.push(record([0x02014b50, 4], [MADE_BY, 2], ...common, ...place), path);
    parts.push(local, packed);
    offset += local.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = record(
    [0x06054b50, 4],
    [0, 4],
    [sorted.length, 2],
    [sorted.length, 2],
    [list.length, 4],
    [offset, 4],
    [0, 2],
  );
  return Buffer.concat([...parts, list, end]);
}
