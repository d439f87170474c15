import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSources } from '../store/make-packages.ts';

/** What `npm run scaffold` leaves, in a copy of the project: it compiles at once, and its tests ask to be filled in. */

const ROOT = join(import.meta.dirname, '../..');
/** Compilers of their own take long on a machine that others use as well. */
const SLOW = 240_000;

const copy = mkdtempSync(join(tmpdir(), 'scaffold-'));
const BIN = join(copy, 'node_modules/.bin');
/** The files of the project as they are without what is asked for here. */
const sources = new Map(readSources(ROOT).map(({ name, content }) => [name, content]));
const read = (path: string) => readFileSync(join(copy, path), 'utf8');

/** Runs a program in the copy. @returns what it said, whether it ended well or not */
async function run(program: string, ...args: string[]): Promise<{ isGood: boolean; said: string }> {
  // Vitest in Vitest must not take itself for a worker of the other one.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST')));
  const said = ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr;
  return promisify(execFile)(program, args, { cwd: copy, env: { ...env, NO_COLOR: '1' } }).then(
    (answer) => ({ isGood: true, said: said(answer) }),
    (error) => ({ isGood: false, said: said(error) }),
  );
}

const scaffold = (...args: string[]) =>
  run('node', '--experimental-strip-types', '--no-warnings', 'tests/scaffold/scaffold.ts', ...args);

beforeAll(async () => {
  for (const [name, content] of sources) {
    mkdirSync(dirname(join(copy, name)), { recursive: true });
    writeFileSync(join(copy, name), content);
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  for (const args of [
    ['cue', 'price-drop'],
    ['panel', 'price-list'],
    ['site', 'mastodon', 'social.example'],
  ])
    expect(await scaffold(...args)).toMatchObject({ isGood: true });
}, SLOW);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('a scaffold', () => {
  it(
    'compiles, but for the tests that list all sites by hand',
    async () => {
      const { said } = await run(join(BIN, 'tsc'), '--noEmit');
      const errors = said.split('\n').filter((line) => /^\S.*error TS/.test(line));
      expect(errors.filter((line) => !/^tests\/(?:entrypoints|platform)\//.test(line))).toEqual([]);
      expect(errors.filter((line) => /mastodon\.test|price/.test(line))).toEqual([]);
    },
    SLOW,
  );

  it(
    'is written as the linter wants it',
    async () => {
      // All else is looked at in the project itself.
      const written = readSources(copy)
        .filter(({ name, content }) => Buffer.compare(sources.get(name) ?? Buffer.alloc(0), content) !== 0)
        .map(({ name }) => name)
        .filter((name) =>
          /^(?:analysis|components|entrypoints|platform|public|tests\/components)\//.test(name),
        );
      expect(written).toContain('components/PriceList.tsx');
      expect(
        await run(join(BIN, 'biome'), 'check', '--error-on-warnings', '--vcs-enabled=false', ...written),
      ).toMatchObject({
        isGood: true,
      });
    },
    SLOW,
  );

  it('stands in the registry, in order', () => {
    expect(read('analysis/cues/index.ts')).toMatch(/ {2}price,\n {2}priceDrop,\n {2}productCopy,/);
    expect(read('entrypoints/compose.content/sites/index.ts')).toContain('[facebook, linkedin, mastodon, x]');
    expect(read('entrypoints/popup/PopupPage.tsx')).toMatch(/<PriceList lines=\{\[\]\} \/>\n {4}<\/main>/);
  });

  it(
    'has tests that fail until it is filled in',
    async () => {
      const { isGood, said } = await run(
        join(BIN, 'vitest'),
        'run',
        '--project',
        'unit',
        'tests/analysis/cues/cues.test.ts',
        'tests/components/price-list.test.tsx',
        'tests/entrypoints/compose.content/sites/mastodon.test.ts',
        'tests/texts.test.ts',
      );
      expect(isGood).toBe(false);
      const failed = [...said.matchAll(/^ FAIL .*$/gm)].map(([line]) => line).join('\n');
      expect(failed).toContain('price-drop > has six examples of each sort, all different');
      expect(failed).toContain('PriceList > shows what it is given, under its heading');
      expect(failed).toContain('mastodon > finds the box of the home page from inside of it');
      expect(failed).toContain('the texts in de > are those of the English file');
    },
    SLOW,
  );
});

describe('what is asked wrongly', () => {
  it.each([
    [[], 'npm run scaffold -- cue <name>'],
    [['cue', 'Price Drop'], 'npm run scaffold -- cue <name>'],
    [['cue', 'price'], 'analysis/cues/price.ts is there already'],
    [['panel', 'more', 'nowhere'], 'there is no page nowhere'],
    [['site', 'other'], 'npm run scaffold -- cue <name>'],
  ])('%j is answered', async (args, answer) => {
    const { isGood, said } = await scaffold(...args);
    expect(isGood).toBe(false);
    expect(said).toContain(answer);
  });
});
