import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readBuild, readSources } from './make-packages.ts';
import { type PackedFile, packFiles } from './pack-files.ts';
import { unpackFiles } from './unpack-files.ts';

const folders: string[] = [];

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'packing-'));
  folders.push(folder);
  return folder;
}

/** Writes files in the order given, each as if it were of that day. */
function fill(folder: string, files: Record<string, string>, day: string): string {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
    utimesSync(join(folder, name), new Date(day), new Date(day));
  }
  return folder;
}

const packOf = (folder: string) => packFiles(readBuild(folder)).toString('base64');

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe('packing', () => {
  const FILES = { 'b.js': 'let b;', 'a/é.txt': 'ä'.repeat(500), 'a/empty.css': '' };
  const REVERSED = Object.fromEntries(Object.entries(FILES).reverse());

  it('makes one archive of the same files, whatever their age and order', () => {
    expect(packOf(fill(newFolder(), FILES, '2026-11-26'))).toBe(
      packOf(fill(newFolder(), REVERSED, '2001-01-01')),
    );
  });

  it('puts the files in order, whatever order they come in', () => {
    const files = readBuild(fill(newFolder(), FILES, '2026-11-26'));
    expect(packFiles(files.toReversed())).toEqual(packFiles(files));
  });

  it.each([
    ['a letter more', { ...FILES, 'b.js': 'let b;\n' }],
    ['another name', { 'c.js': 'let b;', 'a/é.txt': FILES['a/é.txt'], 'a/empty.css': '' }],
    ['a file more', { ...FILES, 'd.js': '' }],
  ])('makes another one of %s', (_what, other) => {
    const day = '2026-11-26';
    expect(packOf(fill(newFolder(), other, day))).not.toBe(packOf(fill(newFolder(), FILES, day)));
  });

  it('is read by others, with every byte, every name and the executable bit', async () => {
    const files: PackedFile[] = [
      { name: 'run', content: Buffer.from('#!/bin/sh\n'), isExecutable: true },
      { name: 'a/é.txt', content: Buffer.from('ä'.repeat(500)) },
      { name: 'a/empty.css', content: Buffer.alloc(0) },
    ];
    const folder = newFolder();
    expect(await unpackFiles(packFiles(files), folder)).toEqual(['a/empty.css', 'a/é.txt', 'run']);
    const back = readSources(folder).sort((a, b) => a.name.length - b.name.length);
    expect(back.map((file) => ({ ...file, content: String(file.content) }))).toEqual([
      { name: 'run', content: '#!/bin/sh\n', isExecutable: true },
      { name: 'a/é.txt', content: 'ä'.repeat(500), isExecutable: false },
      { name: 'a/empty.css', content: '', isExecutable: false },
    ]);
  });

  it('refuses two files of one name', () => {
    const file = { name: 'a', content: Buffer.from('x') };
    expect(() => packFiles([file, file])).toThrow('a is there twice');
  });
});

describe('the sources', () => {
  const ROOT = join(import.meta.dirname, '../..');
  const names = readSources(ROOT).map((file) => file.name);

  it('hold what a build needs, and the way to do it', () => {
    const needed = [
      'README.md',
      'package.json',
      'package-lock.json',
      '.npmrc',
      '.ci/run',
      'wxt.config.ts',
      'LICENSE',
      'tests/store/zip.ts',
      'public/_locales/en/messages.json',
    ];
    expect(needed.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('hold nothing that git ignores, no reference pictures, and nothing built', () => {
    const ignored = readFileSync(join(ROOT, '.gitignore'), 'utf8').trim().split('\n');
    expect(ignored).toEqual(['node_modules', '.output/', '.wxt/', 'tests/output/', '*.log']);
    const found = names.filter((name) =>
      /^(?:node_modules|\.output|\.wxt|\.git|tests\/output|tests\/pictures)\/|\.(?:log|zip)$/.test(name),
    );
    expect(found).toEqual([]);
  });
});
