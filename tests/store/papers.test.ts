import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { billOfMaterials } from './bill-of-materials.ts';
import { bundledPackages } from './bundled-packages.ts';
import { noticesOf } from './notices.ts';

const MODULES = join(mkdtempSync(join(tmpdir(), 'papers-')), 'node_modules');

/** A made-up package. Returns the id of a module in it. */
function install(file: Record<string, unknown>, texts: Record<string, string> = {}): string {
  const folder = join(MODULES, String(file.name));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ version: '1.0.0', ...file }));
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  return `\0${folder}/lib/index.js?used`;
}

afterAll(() => rmSync(join(MODULES, '..'), { recursive: true }));

describe('the papers of a package', () => {
  const one = install(
    { name: '@made/up', license: 'MIT', repository: 'git+ssh://git@github.com/made/up.git' },
    { LICENSE: 'Do as you like.\r\n', NOTICE: 'Made by hand.' },
  );
  const other = install(
    { name: 'another', repository: 'a/b' },
    { 'LICENSE-MIT.txt': 'Apache License\nVersion 2.0' },
  );

  it('name each package once, in order, with licence, source and whole texts', () => {
    expect(bundledPackages([other, one, one, '/work/own.ts', 'virtual:thing'])).toEqual([
      {
        name: '@made/up',
        version: '1.0.0',
        licence: 'MIT',
        source: 'https://github.com/made/up',
        texts: ['Do as you like.', 'Made by hand.'],
      },
      {
        name: 'another',
        version: '1.0.0',
        licence: 'Apache-2.0',
        source: 'https://github.com/a/b',
        texts: ['Apache License\nVersion 2.0'],
      },
    ]);
  });

  it('say all of it in NOTICES.txt', () => {
    const notices = noticesOf(bundledPackages([other, one]));
    for (const text of [
      '@made/up 1.0.0 (MIT)',
      'Do as you like.',
      'Made by hand.',
      'https://github.com/made/up',
    ])
      expect(notices).toContain(text);
  });

  it('refuse a licence that is not allowed, and a package without one', () => {
    const strict = install({ name: 'strict', license: 'GPL-3.0' }, { LICENSE: 'All must be free.' });
    const silent = install({ name: 'silent', license: 'MIT' });
    expect(() => bundledPackages([strict])).toThrow('strict: its licence (GPL-3.0) is not among');
    expect(() => bundledPackages([silent])).toThrow('silent: no file says its licence');
  });

  it('list it as CycloneDX, with the sum of what was installed, and neither time nor chance', () => {
    const packages = bundledPackages([one]);
    const lock = {
      packages: {
        '': { version: '1.0.0' },
        'node_modules/@made/up': {
          version: '1.0.0',
          integrity: `sha512-${Buffer.alloc(64, 7).toString('base64')}`,
        },
      },
    };
    const make = () => billOfMaterials(packages, lock, { name: 'own', version: '2.0.0' });
    expect(make()).toBe(make());
    const bill = JSON.parse(make());
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5' });
    expect(bill).not.toHaveProperty('serialNumber');
    expect(bill.metadata).not.toHaveProperty('timestamp');
    expect(bill.components).toEqual([
      {
        'bom-ref': 'pkg:npm/%40made/up@1.0.0',
        type: 'library',
        name: '@made/up',
        version: '1.0.0',
        hashes: [{ alg: 'SHA-512', content: '07'.repeat(64) }],
        licenses: [{ license: { id: 'MIT' } }],
        purl: 'pkg:npm/%40made/up@1.0.0',
        externalReferences: [{ type: 'vcs', url: 'https://github.com/made/up' }],
      },
    ]);
  });
});
