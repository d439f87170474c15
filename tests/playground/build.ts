import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');
const SOURCE = join(import.meta.dirname, 'x');
export const PLAYGROUND_OUTPUT = join(ROOT, '.output/playground/x');

function newestChange(folder: string): number {
  const changes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
  return Math.max(...changes);
}

function isUpToDate(): boolean {
  const built = statSync(join(PLAYGROUND_OUTPUT, 'index.html'), { throwIfNoEntry: false });
  const changed = Math.max(newestChange(SOURCE), statSync(import.meta.filename).mtimeMs);
  return built !== undefined && built.mtimeMs > changed;
}

/** Builds the page that stands in for x.com, unless the last build is newer than its sources. */
export async function buildPlayground(): Promise<void> {
  if (isUpToDate()) return;
  await build({
    root: SOURCE,
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    // draft-js comes from the time of Node-like bundles.
    define: { global: 'globalThis' },
    build: {
      outDir: PLAYGROUND_OUTPUT,
      emptyOutDir: true,
      modulePreload: false,
      chunkSizeWarningLimit: 1000,
    },
  });
}
