import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALLOWED_LICENCES } from '../store/bundled-packages.ts';
import { tried } from './tried.ts';

/**
 * What comes from others: from one registry, in versions and with sums that are written down, without programs that run when
 * it is installed, under licences that are known.
 *
 * Seen to fail with these faults planted: a version with "^", a package too many, and a package of the lock file from a
 * repository, with a weak sum, a program and another licence.
 */

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

type Versions = Record<string, string>;

interface ProjectFile {
  scripts?: Versions;
  dependencies?: Versions;
  devDependencies?: Versions;
  optionalDependencies?: Versions;
  overrides?: Versions;
}

interface LockedPackage
  extends Pick<ProjectFile, 'dependencies' | 'devDependencies' | 'optionalDependencies'> {
  version?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
  inBundle?: boolean;
  dev?: boolean;
  license?: string;
  hasInstallScript?: boolean;
}

/** Where packages are installed from: the project, and what the bench compares it with. */
const FOLDERS = ['', 'tests/bench/peers/'] as const;

/** What is bundled. Each one is read by every user's browser: say in README.md, "Dependencies", why there is another. */
const RUN_TIME = [
  '@zip.js/zip.js',
  'compromise',
  'eld',
  'idb',
  'preact',
  'twitter-text',
  'webextension-polyfill',
];

/** Packages that would run a program when they are installed, if .npmrc let them. None needs it: core-js asks for money. */
const WITH_SCRIPTS = ['core-js@2.6.12', 'core-js@3.51.0'];

/** What builds and tests is not handed on: these suffice besides those of what is bundled. */
const LICENCES_OF_TOOLS = [...ALLOWED_LICENCES, 'CC0-1.0', 'MIT OR Apache-2.0', 'Python-2.0'];
/** Nor is what the bench compares with; it runs on the machine of who measures. */
const LICENCES_OF_PEERS = [
  ...LICENCES_OF_TOOLS,
  '(BSD-2-Clause OR MIT OR Apache-2.0)',
  '(MIT OR CC0-1.0)',
  'BlueOak-1.0.0',
  'CC-BY-3.0',
  'MIT,Apache2', // pause-stream says it so
];

/** The lock file has none of them; what it is stands in a file of the package, or is MIT by its old field `licenses`. */
const WITHOUT_LICENCE = {
  '': ['twitter-text'],
  'tests/bench/peers/': ['event-stream', 'format', 'map-stream', 'split', 'xtend'],
};

/** One version and no other, also under another name. */
const EXACT = /^(?:npm:(?:@[\w-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/;

/** Programs that npm runs by itself. */
const BY_ITSELF = /^(?:pre|post)?(?:install|prepare|publish|pack)$|^prepublishOnly$|^dependencies$/;

describe.each(FOLDERS)('T21: the packages of %s./', (folder) => {
  const project: ProjectFile = JSON.parse(read(`${folder}package.json`));
  const lock: { lockfileVersion: number; packages: Record<string, LockedPackage> } = JSON.parse(
    read(`${folder}package-lock.json`),
  );
  const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
  const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');

  it('are asked for in one version each, and no other', (context) => {
    const { dependencies, devDependencies, optionalDependencies, overrides } = project;
    const asked = Object.entries({
      ...dependencies,
      ...devDependencies,
      ...optionalDependencies,
      ...overrides,
    });
    expect(asked.filter(([, version]) => !EXACT.test(version))).toEqual([]);
    tried(context, { inputs: asked.length });
  });

  it('are those of the lock file', () => {
    const root = lock.packages[''];
    for (const sort of ['dependencies', 'devDependencies', 'optionalDependencies'] as const)
      expect(root?.[sort] ?? {}, 'package-lock.json is of another package.json: run npm install').toEqual(
        project[sort] ?? {},
      );
    expect(lock.lockfileVersion).toBe(3);
  });

  it('have each a sum, and come from the registry', (context) => {
    const strange = locked.filter(
      ([path, { integrity, resolved, link, inBundle, version }]) =>
        !/^sha512-[\w+/]{86}==$/.test(integrity ?? '') ||
        (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')) ||
        link === true ||
        inBundle === true ||
        version === undefined ||
        !path.includes('node_modules/'),
    );
    expect(strange.map(([path]) => path)).toEqual([]);
    const ofElsewhere = locked.flatMap(([path, { dependencies, optionalDependencies }]) =>
      Object.entries({ ...dependencies, ...optionalDependencies })
        .filter(([, version]) => /^(?:git|https?|file|link|github)[:+]|^[\w-]+\/[\w-]+/.test(version))
        .map(([name, version]) => `${path} asks for ${name} ${version}`),
    );
    expect(ofElsewhere).toEqual([]);
    tried(context, { inputs: locked.length });
  });

  it('run no program when they are installed', () => {
    const known = folder === '' ? WITH_SCRIPTS : [];
    const withScripts = locked
      .filter(([, { hasInstallScript }]) => hasInstallScript === true)
      .map(([path, { version }]) => `${nameOf(path)}@${version}`);
    expect(
      withScripts.filter((one) => !known.includes(one)),
      'A package wants to run a program when it is installed. Nothing lets it. Read that program; if the package works without it, list it.',
    ).toEqual([]);
    expect(
      known.filter((one) => !withScripts.includes(one)),
      'These are gone: take them off the list.',
    ).toEqual([]);
    expect(Object.keys(project.scripts ?? {}).filter((name) => BY_ITSELF.test(name))).toEqual([]);
  });

  it('are under licences that are known', (context) => {
    const allowed = (isTool: boolean): readonly string[] =>
      folder !== '' ? LICENCES_OF_PEERS : isTool ? LICENCES_OF_TOOLS : ALLOWED_LICENCES;
    const unknown = locked
      .map(([path, one]) => ({ ...one, name: nameOf(path) }))
      .filter(({ name, license, dev = false }) =>
        license === undefined
          ? !WITHOUT_LICENCE[folder].includes(name)
          : !allowed(dev).includes([license].flat().join(',')),
      );
    expect(unknown.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
    tried(context, { inputs: locked.length });
  });
});

describe('T21: what is installed', () => {
  const project: ProjectFile = JSON.parse(read('package.json'));
  const lock: { packages: Record<string, LockedPackage> } = JSON.parse(read('package-lock.json'));

  it('few packages are for run time, each with a reason', () => {
    const hint = 'Say in README.md why, and list it here.';
    expect(Object.keys(project.dependencies ?? {}).sort(), hint).toEqual(RUN_TIME);
    const readme = read('README.md');
    for (const name of RUN_TIME) expect(readme, `README.md says nothing of ${name}`).toContain(name);
  });

  it('is what the lock file says', (context) => {
    const others = Object.entries(lock.packages).flatMap(([path, { version }]) => {
      if (!RUN_TIME.includes(path.replace(/^node_modules\//, ''))) return [];
      const installed: { version: string } = JSON.parse(read(`${path}/package.json`));
      return installed.version === version ? [] : [`${path}: ${installed.version}, not ${version}`];
    });
    expect(others, 'Run npm ci.').toEqual([]);
    tried(context, { inputs: RUN_TIME.length });
  });

  it('without its programs, here and wherever the tests run', () => {
    expect(read('.npmrc').split('\n')).toEqual(
      expect.arrayContaining(['save-exact=true', 'ignore-scripts=true']),
    );
    const runs = [
      ...['.ci/run', '.github/workflows/ci.yml'].map((path) => [path, read(path)] as const),
      ...Object.entries(project.scripts ?? {}),
    ];
    const careless = runs.flatMap(([place, text]) =>
      [...text.matchAll(/\bnpm (?:ci|i|install)\b(?!`)[^\n&|;`]*/g)]
        .filter(([command]) => !command.includes('--ignore-scripts') || !command.startsWith('npm ci'))
        .map(([command]) => `${place}: ${command}`),
    );
    expect(careless).toEqual([]);
    expect(read('.ci/run')).toMatch(/^npm ci --ignore-scripts\b/m);
  });

  // Seen to fail: `actions/checkout@v4`.
  it('with the actions of the workflow at a commit each, for a tag can be moved', () => {
    const actions = [...read('.github/workflows/ci.yml').matchAll(/\buses: *(\S+)(.*)/g)];
    expect(actions.length).toBeGreaterThan(0);
    for (const [, action, note] of actions) {
      expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
      expect(note).toMatch(/^ # v\d+\.\d+\.\d+$/);
    }
  });
});
