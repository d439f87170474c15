import { deflateRawSync } from 'node:zlib';
import { type PackedFile, packFiles } from '../store/pack-files.ts';

/** What a part of the package takes, in bytes. */
export interface Bytes {
  raw: number;
  /** As in the package: deflated, each file by itself. */
  packed: number;
}

/** Every file belongs to the first of these that it fits. */
const PARTS: readonly [name: string, files: RegExp][] = [
  ['background', /^background\.js$/],
  ['content script', /^content-scripts\//],
  ['pages', /^(?:chunks|assets)\/|^[\w-]+\.html$|^popup-ahead\.js$/],
  ['texts', /^_locales\//],
  ['papers and icons', /./],
];

/** How much a file takes in a package, without its two headers. */
export function measureFile(content: Uint8Array): Bytes {
  return { raw: content.length, packed: deflateRawSync(content, { level: 9 }).length };
}

/** What a page of a site has to read: the largest adapter, and the script that they share. */
function measurePage(files: readonly PackedFile[]): Bytes {
  const scripts = files.filter(({ name }) => name.startsWith('content-scripts/'));
  const shared = scripts.find(({ name }) => name.endsWith('/compose.js'));
  if (shared === undefined) throw new Error('content-scripts/compose.js is missing');
  const adapters = scripts.filter((one) => one !== shared).map(({ content }) => measureFile(content));
  const { raw, packed } = measureFile(shared.content);
  return {
    raw: raw + Math.max(...adapters.map((one) => one.raw)),
    packed: packed + Math.max(...adapters.map((one) => one.packed)),
  };
}

/** The parts of a build, what one page reads of them, and `package` for all of it with the headers of the archive. */
export function measureParts(files: readonly PackedFile[]): Record<string, Bytes> {
  const parts: Record<string, Bytes> = Object.fromEntries(
    PARTS.map(([name]) => [name, { raw: 0, packed: 0 }]),
  );
  const all = { raw: 0, packed: packFiles(files).length };
  for (const { name, content } of files) {
    const { raw, packed } = measureFile(content);
    const part = parts[PARTS.find(([, fits]) => fits.test(name))?.[0] ?? ''];
    if (part === undefined) throw new Error(`${name} is of no part`);
    part.raw += raw;
    part.packed += packed;
    all.raw += raw;
  }
  return { ...parts, 'scripts of a page': measurePage(files), package: all };
}
