import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../browsers/test-browser.ts';
import { unpackFiles } from '../store/unpack-files.ts';

const ROOT = join(import.meta.dirname, '../..');
const ARCHIVE = join(ROOT, 'tests/fixtures/previous-version/twoway-0.0.9.zip');

/** A folder in which the browser finds now one version of the extension, now another. */
export interface VersionFolder {
  path: string;
  /** Puts this version in the place of the other one; the browser is still to be told. */
  put(version: 'previous' | 'this'): void;
  remove(): void;
}

/** Begins with the previous version. */
export async function createVersionFolder(name: BrowserName): Promise<VersionFolder> {
  const scratch = mkdtempSync(join(tmpdir(), 'versions-'));
  const path = join(scratch, 'extension');
  const archive = join(scratch, 'archive');
  await unpackFiles(readFileSync(ARCHIVE), archive);
  const browser = name === 'chromium' ? 'chrome' : 'firefox';
  const parts = {
    previous: [join(archive, 'both'), join(archive, browser)],
    this: [join(ROOT, '.output', `${browser}-mv3`)],
  };
  const put = (version: keyof typeof parts): void => {
    // The folder itself stays: Chromium names the extension by its path.
    mkdirSync(path, { recursive: true });
    for (const file of readdirSync(path)) rmSync(join(path, file), { recursive: true });
    for (const part of parts[version]) cpSync(part, path, { recursive: true });
  };
  put('previous');
  return { path, put, remove: () => rmSync(scratch, { recursive: true, force: true }) };
}
