import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Each permission has its reason in tests/store/permissions.md, and each reason its permission. */

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
