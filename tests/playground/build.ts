import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');

/** The pages: what stands in for x.com, all editors on one page, and the overlay in all sorts of places. */
export const PAGES = ['x', 'editors', 'placement'] as const;
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
  const ours = ['entrypoints/compose.content', 'components'].map((folder) => join(ROOT, folder));
  const sources = [join(import.meta.dirname, page), ...ours];
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
        // The oldest browsers of the extension: for older ones the style sheets would be rewritten.
        target: ['chrome123', 'firefox142'],
        outDir: outputOf(page),
        emptyOutDir: true,
        modulePreload: false,
        chunkSizeWarningLimit: 2000,
      },
    });
  }
}
