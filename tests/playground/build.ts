import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');

/** The pages: what stands in for x.com, and all editors on one page. */
export const PAGES = ['x', 'editors'] as const;
export type PageName = (typeof PAGES)[number];

export function outputOf(page: PageName): string {
  return join(ROOT, '.output/playground', page);
}

function newestChange(folder: string): number {
  const changes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
  return Math.max(...changes);
}

function isUpToDate(page: PageName): boolean {
  const built = statSync(join(outputOf(page), 'index.html'), { throwIfNoEntry: false });
  const sources = [join(import.meta.dirname, page), join(ROOT, 'entrypoints/compose.content')];
  const changed = Math.max(...sources.map(newestChange), statSync(import.meta.filename).mtimeMs);
  return built !== undefined && built.mtimeMs > changed;
}

/** Builds the pages of the playground whose last build is older than their sources. */
export async function buildPlayground(): Promise<void> {
  for (const page of PAGES) {
    if (isUpToDate(page)) continue;
    await build({
      root: join(import.meta.dirname, page),
      configFile: false,
      logLevel: 'warn',
      mode: 'production',
      // draft-js comes from the time of Node-like bundles.
      define: { global: 'globalThis' },
      build: {
        outDir: outputOf(page),
        emptyOutDir: true,
        modulePreload: false,
        chunkSizeWarningLimit: 2000,
      },
    });
  }
}
