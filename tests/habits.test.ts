import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What the papers of the project say of it is true: files, commands and tests that they name are there. */

const ROOT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const { scripts, version }: { scripts: Record<string, string>; version: string } = JSON.parse(
  read('package.json'),
);

const PAPERS = ['CHANGELOG.md', 'CONTRIBUTING.md', 'PRIVACY.md', 'SECURITY.md', 'tests/store/permissions.md'];
const TEMPLATES = ['false-alarm.yml', 'unseen-composer.yml'].map((name) => `.github/ISSUE_TEMPLATE/${name}`);

/** Tests may be named without their folder. */
const TESTS = new Set(
  readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replace(/^.*\//, ''),
  ),
);

/** Made by a scaffold or a command, so not there. */
const MADE = /price-drop|price-list|PriceList|mastodon|SHA256SUMS|^\.output\//;

describe.each(PAPERS)('%s', (paper) => {
  const quoted = [...read(paper).matchAll(/`([^`\n]+)`/g)].map(([, text = '']) => text);

  it('names files that are there', () => {
    const paths = quoted.filter((text) =>
      /^[\w.-]+(?:\/[\w.-]+)*(?:\/|\.(?:md|ts|tsx|css|json))$/.test(text),
    );
    const missing = paths.filter(
      (path) => !MADE.test(path) && !existsSync(join(ROOT, path)) && !TESTS.has(path.replace(/^.*\//, '')),
    );
    expect(missing).toEqual([]);
  });

  it('names commands that are there', () => {
    const named = quoted.flatMap((text) => [...text.matchAll(/npm (?:run )?(?:--silent )?([a-z][\w:-]*)/g)]);
    const unknown = named
      .map(([, script = '']) => script)
      .filter((script) => script !== 'ci' && !(script in scripts));
    expect(unknown).toEqual([]);
  });
});

it('the changelog speaks of the version of the project, or of what is not released yet', () => {
  const [first = ''] = /^## \[.+?\]/m.exec(read('CHANGELOG.md')) ?? [];
  expect(['## [Unreleased]', `## [${version}]`]).toContain(first);
});

it('the workflow runs what every other machine runs, which can be run', () => {
  expect(read('.github/workflows/ci.yml')).toMatch(/^ {6}- run: \.ci\/run$/m);
  expect(statSync(join(ROOT, '.ci/run')).mode & 0o111).not.toBe(0);
});

it.each(TEMPLATES)('%s asks for no draft', (template) => {
  const text = read(template);
  expect(text).toContain('**Please do not paste your draft**');
  const asked = [...text.matchAll(/^ {6}label: (.+)$/gm)].map(([, label = '']) => label);
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((label) => /draft|your post|handle|link|screenshot/i.test(label))).toEqual([]);
});
