import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { drawSvg, LARGE_SIZES, launchPainter, SMALL_SIZES, svgFor } from '../store/draw-icons.ts';

/**
 * What the stores are told and shown beside the packages: each permission has its reason in tests/store/permissions.md
 * and each reason its permission; the icons are those of the drawings.
 */

const ROOT = join(import.meta.dirname, '../..');

interface Manifest {
  permissions: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  content_scripts: { matches: string[] }[];
}

function asked(build: string): string[] {
  const manifest: Manifest = JSON.parse(readFileSync(join(ROOT, '.output', build, 'manifest.json'), 'utf8'));
  const matches = manifest.content_scripts.flatMap((script) => script.matches);
  const optional = (manifest.optional_permissions ?? []).map((name) => `${name}, optional`);
  return [...manifest.permissions, ...optional, ...(manifest.host_permissions ?? []), ...matches].sort();
}

/** What the list gives a reason for, in that browser. */
function justified(browser: 'Chrome, Edge' | 'Firefox'): string[] {
  const list = readFileSync(join(ROOT, 'tests/store/permissions.md'), 'utf8');
  return [...list.matchAll(/^\| `([^`]+)` \| ([^|]+?) \| ([^|]{20,}) \|$/gm)]
    .filter(([, , where = '']) => /^all\b/.test(where) || where.startsWith(browser))
    .map(([, name = '', where = '']) => (where.endsWith('optional') ? `${name}, optional` : name))
    .sort();
}

it.each([
  ['chrome-mv3', 'Chrome, Edge'],
  ['firefox-mv3', 'Firefox'],
] as const)('%s asks for what has a reason, and for nothing else', (build, browser) => {
  expect(justified(browser)).toEqual(asked(build));
});

it('each size of the icon is in both builds, as it is drawn', async () => {
  const painter = await launchPainter();
  const sizes = [...SMALL_SIZES, ...LARGE_SIZES];
  try {
    for (const size of sizes) {
      const wanted = PNG.sync.read(Buffer.from(await drawSvg(painter, svgFor(size), size)));
      for (const build of ['chrome-mv3', 'firefox-mv3']) {
        const is = PNG.sync.read(readFileSync(join(ROOT, '.output', build, `icon/${size}.png`)));
        expect([is.width, is.height]).toEqual([size, size]);
        expect(pixelmatch(is.data, wanted.data, undefined, size, size, { threshold: 0.1 }), `${size}`).toBe(
          0,
        );
      }
    }
  } finally {
    await painter.close();
  }
  for (const build of ['chrome-mv3', 'firefox-mv3']) {
    const { icons } = JSON.parse(readFileSync(join(ROOT, '.output', build, 'manifest.json'), 'utf8'));
    expect(icons).toEqual(Object.fromEntries(sizes.map((size) => [size, `icon/${size}.png`])));
  }
});
