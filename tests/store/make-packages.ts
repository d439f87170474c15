import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PackedFile, packFiles } from './pack-files.ts';

/** What is written: a package for each store, what Mozilla's reviewers build it from, and the bill of materials. */
export interface MadeFile {
  name: string;
  /** In bytes. */
  size: number;
  /** In hexadecimal digits. */
  sha256: string;
}

/** Edge takes Chrome's package: nothing in it knows the difference. */
const BUILDS = { chrome: 'chrome-mv3', edge: 'chrome-mv3', firefox: 'firefox-mv3' };

/**
 * What is made here or by others, by path from the root. Reference pictures show, they do not build; an older package is what
 * updates are tested from.
 */
const NOT_SOURCES =
  /^(?:\.git|\.output|\.wxt|node_modules|coverage|tests\/output|tests\/pictures|tests\/store\/pictures|tests\/fixtures\/previous-version)$|\.log$|(?:^|\/)\.DS_Store$/;

function readFolder(root: string, isLeftOut: (path: string) => boolean, below = ''): PackedFile[] {
  return readdirSync(join(root, below), { withFileTypes: true }).flatMap((entry) => {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (isLeftOut(name)) return [];
    if (entry.isDirectory()) return readFolder(root, isLeftOut, name);
    if (!entry.isFile()) return [];
    const path = join(root, name);
    return [{ name, content: readFileSync(path), isExecutable: (statSync(path).mode & 0o100) !== 0 }];
  });
}

/** The files that an extension is built from, tests and scripts among them. */
export function readSources(root: string): PackedFile[] {
  return readFolder(root, (path) => NOT_SOURCES.test(path));
}

/** The files of a build. Whether one of them can be executed is no part of it. */
export function readBuild(folder: string): PackedFile[] {
  return readFolder(folder, () => false).map(({ name, content }) => ({ name, content }));
}

/**
 * Packs both builds in `.output` for the three stores, and the sources, and lists what became of them in SHA256SUMS.txt.
 * @param root the project's folder, in which `npm run build` was run
 * @param target the folder to write to
 */
export function makePackages(root: string, target: string): MadeFile[] {
  const { name, version }: { name: string; version: string } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  mkdirSync(target, { recursive: true });
  const write = (part: string, content: Uint8Array): MadeFile => {
    const file = `${name}-${version}-${part}`;
    writeFileSync(join(target, file), content);
    return { name: file, size: content.length, sha256: createHash('sha256').update(content).digest('hex') };
  };
  const made = Object.entries(BUILDS).map(([browser, folder]) =>
    write(`${browser}.zip`, packFiles(readBuild(join(root, '.output', folder)))),
  );
  made.push(write('sources.zip', packFiles(readSources(root))));
  made.push(write('sbom.cdx.json', readFileSync(join(root, '.output', BUILDS.chrome, 'sbom.cdx.json'))));
  writeFileSync(
    join(target, 'SHA256SUMS.txt'),
    made.map(({ name: file, sha256 }) => `${sha256}  ${file}\n`).join(''),
  );
  return made;
}
