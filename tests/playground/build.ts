import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');

/**
 * The pages: what stands in for x.com, all editors on one page, the overlay in all sorts of places, and what makes
 * live pages of the fixtures of composers (one script and one style sheet, as the fixtures are pages already).
 */
export const PAGES = ['x', 'editors', 'placement', 'composers'] as const;
export type PageName = (typeof PAGES)[number];

/** What the last build of a page left for certain. */
const RESULTS: Record<PageName, string> = {
  composers: 'assets/fixture.js',
  editors: 'index.html',
  placement: 'index.html',
  x: 'index.html',
};

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
  const built = statSync(join(outputOf(page), RESULTS[page]), { throwIfNoEntry: false });
  const ours = ['entrypoints/compose.content', 'components', 'platform', 'public/_locales'].map((folder) =>
    join(ROOT, folder),
  );
  const sources = [join(import.meta.dirname, page), ...ours];
  const changed = Math.max(...sources.map(newestChange), statSync(import.meta.filename).mtimeMs);
  return built !== undefined && built.mtimeMs > changed;
}

/** Under fixed names, which no page of the same host has: they are put into the fixtures as these are served. */
const WITHOUT_PAGE = {
  target: 'esnext',
  cssCodeSplit: false,
  rolldownOptions: {
    input: join(import.meta.dirname, 'composers/main.ts'),
    output: {
      entryFileNames: 'assets/fixture.js',
      chunkFileNames: 'assets/fixture.[name].js',
      assetFileNames: 'assets/fixture.[ext]',
    },
  },
} as const;

async function buildPage(page: PageName): Promise<void> {
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
      ...(page === 'composers' ? WITHOUT_PAGE : {}),
    },
  });
}

/** Builds the pages of the playground whose last build is older than their sources. */
export async function buildPlayground(): Promise<void> {
  // Vitest's own value would bring the editors' builds for development, which are slow at each key.
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    for (const page of PAGES) if (!isUpToDate(page)) await buildPage(page);
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}
