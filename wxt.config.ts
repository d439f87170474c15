import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { defineConfig, type ResolvedPublicFile } from 'wxt';
import { LATIN_LANGUAGES } from './analysis/language.ts';
import type { MessageFile } from './analysis/message.ts';
import { packNgrams } from './analysis/ngram-code.ts';
import { SITES } from './entrypoints/compose.content/sites/index.ts';
import { packTexts } from './platform/packed-texts.ts';
import { addPapers } from './tests/store/add-papers.ts';

/**
 * Takes a piece of code out of a library while it is bundled, and fails the build when a new version of the
 * library no longer holds it.
 */
function cut(name: string, file: RegExp, cuts: [from: RegExp, to: string][]): Plugin {
  return {
    name,
    enforce: 'pre',
    transform(code, id) {
      if (!file.test(id)) return;
      let result = code;
      for (const [from, to] of cuts) {
        if (!from.test(result)) this.error(`${name}: ${from} is not in ${id} any more`);
        result = result.replace(from, to);
      }
      return { code: result, map: null };
    },
  };
}

/**
 * The life of a content script, with the two things of WXT's that ours asks for. Each page would read the rest, and WXT's own
 * announces each content script to its predecessors by an event and a message with the extension's id, which any page can
 * hear (to learn who uses Twoway) and forge (to switch it off). No browser needs it: Chrome does not inject again after an
 * update, Firefox ends the old scripts itself.
 */
const silentContentScripts: Plugin = {
  name: 'silent-content-scripts',
  enforce: 'pre',
  load: (id) =>
    /wxt\/dist\/utils\/content-script-context\.mjs$/.test(id)
      ? `import { browser } from 'wxt/browser';
         export class ContentScriptContext {
           #life = new AbortController();
           get signal() { return this.#life.signal; }
           get isInvalid() {
             if (browser.runtime?.id == null) this.#life.abort();
             return this.signal.aborted;
           }
         }`
      : null,
};

/** Preact can set HTML from a string; nothing here does, and reviewers of extensions ask about it. */
const withoutInnerHtml = cut('without-inner-html', /preact\/dist\/preact\.m?js$/, [
  [/t\.innerHTML=(?!=)/, 'void '],
]);

/**
 * What of Preact nothing in the pages of sites asks for, which each of them would read: hydration and suspense, portals,
 * contexts, MathML, old life cycles, components that catch errors. All that keeps a state there is a class.
 */
const lessPreact = cut('less-preact', /preact\/dist\/preact\.m?js$/, [
  [/128&u\.__u&&\(c=32&u\.__u,s=u\.__c\.__z\)&&\(.*?\),l=o\[0\]\|\|l\),/, ''],
  [
    /if\(e\.length=v,r\.__v=null,c\|\|o\)if\(t&&t\.then\).*?else o&&o\.some\(g\);else r\.__e=u\.__e;/,
    'e.length=v,r.__v=null;if(o)o.some(g);else r.__e=u.__e;',
  ],
  [/for\(var i,o,e;t=t\.__;\).*?throw f=0,n/, 'throw f=0,n'],
  [/j=\(s=V\.contextType\)&&i\[s\.__c\],L=s\?j\?j\.props\.value:s\.__:i,/, 'L=i,'],
  [/j&&j\.sub\(d\),/, ''],
  [/,V\.getDerivedStateFromProps&&\(d\.__s==d\.state.*?,d\.__s\)\)\)/, ''],
  [/M!==k&&C&&!V\.getDerivedStateFromProps&&.*?\(M,L\),/, ''],
  [/\|\|!\(4&d\.__g\)&&d\.shouldComponentUpdate&&.*?\(M,d\.__s,L\)/, ''],
  [/d\.componentWillUpdate&&d\.componentWillUpdate\(M,d\.__s,L\),/, ''],
  [/C&&!V\.getDerivedStateFromProps&&d\.componentWillMount&&d\.componentWillMount\(\),/, ''],
  [/d\.getChildContext&&.*?\(m=d\.getSnapshotBeforeUpdate\(k,b\)\),/, ''],
  [/M\.__P&&\(s=l,f=.*?S\(u,0\):null\),/, ''],
  [/M\.__P&&\(r\.__e=null,l=s\),/, ''],
  [/if\(n\.props\.__P\)return t;/, ''],
  [
    /for\(t&&!t\.parentNode(.*?),e=t;e&&8==e\.nodeType;\)e=e\.nextSibling;for\(o!=e(.*?),t=o;.*?;\);return t/,
    't&&!t.parentNode$1,e=t;o!=e$2;return o&&o.nextSibling',
  ],
  [/!u&&\(i=t\.__c\)&&\(i=i\.__z\)&&\(f=B.*?,g\(i\)\),/, ''],
  [/"math"==C\?.*?:f\|\|/, 'f||'],
  [/"dangerouslySetInnerHTML"==s\?y=k:/, ''],
  [/"dangerouslySetInnerHTML"==s\?h=k:/, ''],
  [/h\?\(l\|\|y&&.*?r\.__k=\[\]\):\(y&&.*?xhtml"\),I\(/, '(I('],
]);

/**
 * twitter-text brings polyfills of 2018 that no browser of today needs, but that replace built-in functions and
 * make code from a string.
 */
const withoutPolyfills: Plugin = {
  name: 'without-polyfills',
  enforce: 'pre',
  load: (id) => (/twitter-text\/node_modules\/core-js\/modules\//.test(id) ? '' : null),
};

/**
 * Of the data of 60 languages only those that analysis/language.ts asks for are shipped, packed: the answers stay the
 * same. They are a text until the first draft is read: as objects they were most of the time that a background takes to
 * wake up, for which the popup waits.
 */
const knownLanguages: Plugin = {
  name: 'known-languages',
  enforce: 'pre',
  async transform(_code, id) {
    if (!/eld\/src\/ngrams\/extrasmall\.js$/.test(id)) return;
    const { ngramsData }: { ngramsData: NgramsData } = await import(id);
    const { languages, ngrams } = ngramsData;
    const isKept = (index: string) => LATIN_LANGUAGES.includes(languages[index] ?? '');
    const kept = Object.entries(ngrams).flatMap(([ngram, scores]) => {
      const known = Object.entries(scores).filter(([index]) => isKept(index));
      return known.length === 0 ? [] : [[ngram, Object.fromEntries(known)] as const];
    });
    if (kept.length < 10_000) this.error(`known-languages: ${id} has another form than expected`);
    const { ngrams: _all, ...rest } = ngramsData;
    const { names, scores } = packNgrams(Object.fromEntries(kept));
    const code = `import { readNgrams } from ${JSON.stringify(join(import.meta.dirname, 'analysis/ngram-code.ts'))};
      let addScores;
      export const ngramsData = {
        ...${JSON.stringify(rest)},
        ngrams: (...of) => (addScores ??= readNgrams(${JSON.stringify({ names, scores })}))(...of),
      };`;
    return { code, map: null };
  },
};

/** The other half of it: the detector asks for the scores of an n-gram instead of reading them from the data. */
const packedLanguages = cut('packed-languages', /eld\/src\/languageDetector\.js$/, [
  [
    /thisByte = languageData\.ngrams\[bytes\][\s\S]*?for \(lang in thisByte\) \{[\s\S]*?\}/,
    'languageData.ngrams(langScore, bytes, baseNgramScore);',
  ],
]);

/**
 * zip.js can start workers and load decoders from an address. Both are refused by the policy of the pages, and reviewers of
 * extensions ask about them; the browser inflates by itself.
 */
const withoutZipWorkers: Plugin = {
  name: 'without-zip-workers',
  enforce: 'pre',
  load: (id) => (/zip\.js\/lib\/core\/codec-worker-web\.js$/.test(id) ? '' : null),
};
/** Nor does it decipher: entrypoints/history/import/zip.ts refuses what is encrypted before it asks for the content. */
const withoutZipCiphers: Plugin = {
  name: 'without-zip-ciphers',
  enforce: 'pre',
  load(id) {
    const file = /zip\.js\/lib\/core\/streams\/(aes|zip)-crypto-stream\.js$/.exec(id)?.[1];
    if (file === undefined) return null;
    const kind = file === 'aes' ? 'AES' : 'ZipCrypto';
    return `export const ${kind}EncryptionStream = null, ${kind}DecryptionStream = null;`;
  },
};
const withoutZipCodecs = cut('without-zip-codecs', /zip\.js\/lib\/core\/codec-registry\.js$/, [
  [/await import\(.*?codecURI\)/, '{}'],
]);

/**
 * The scripts that stand alone, in a page and before the popup's own, are read by each page: they take the browser's own API
 * as it is. All that they call gives promises in the oldest browsers of the manifests, and listeners answer by their third
 * argument. The polyfill is for the background and the pages, which share one.
 */
const withoutWrapper: Plugin = {
  name: 'without-wrapper',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('webextension-polyfill/browser') ? OWN_API : null),
  load: (id) =>
    id === OWN_API
      ? 'export const browser = globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;'
      : null,
};
const OWN_API = '\0own-api';

/**
 * One site's adapter a page: each is built into a script of its own, which lays it where the content script finds it. The
 * two share the world of the extension, which no page sees.
 */
const SITE_SCRIPTS = 'site-scripts';
const CONTENT = join(import.meta.dirname, 'entrypoints/compose.content');
const siteScripts: Plugin = {
  name: 'site-scripts',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith(`${SITE_SCRIPTS}/`) ? id : null),
  load(id) {
    const site = SITES.find((one) => id === `${SITE_SCRIPTS}/${one.id}`);
    return site === undefined
      ? null
      : `import { ${site.id} } from ${JSON.stringify(join(CONTENT, `sites/${site.id}.ts`))};
         import { offerSite } from ${JSON.stringify(join(CONTENT, 'site-here.ts'))};
         export default { main: () => offerSite(${site.id}) };`;
  },
};

/** The files of texts stand in the package once; what is read of them while it runs is not bundled. */
const textsAsTheyAre: Plugin = {
  name: 'texts-as-they-are',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith('/_locales/') ? { id, external: 'absolute' } : null),
};

/** The sheet that pages share before their own, which says it otherwise in places: the bundler puts it behind. */
const sharedSheetFirst: Plugin = {
  name: 'shared-sheet-first',
  transformIndexHtml: {
    order: 'post',
    handler: (html) =>
      html.replace(
        /(\s*<link [^>]*\bassets\/(?!shared-)[^>]*>)(\s*<link [^>]*\bassets\/shared-[^>]*>)/,
        '$2$1',
      ),
  },
};

/**
 * What the pages share, in two files. By itself the bundler makes one for each set of pages that have a module in common, and
 * the popup waits for 13. What the background shares with them stands apart, or it would load the interface.
 */
const twoSharedFiles: Rolldown.CodeSplittingOptions = {
  groups: [
    // Or it would be loaded with the interface, by the popup as well.
    { name: 'shared', test: /\bcomponents[\\/]shared\.css$/, priority: 2 },
    {
      debugName: 'common',
      name: (id, modules) => (isOfBackground(id, modules) ? 'common' : null),
      minShareCount: 2,
      priority: 1,
    },
    { name: 'interface', minShareCount: 2 },
  ],
};

function isOfBackground(id: string, modules: Rolldown.ChunkingContext): boolean {
  const seen = new Set([id]);
  for (const module of seen) {
    if (/entrypoints\/background\//.test(module)) return true;
    for (const importer of modules.getModuleInfo(module)?.importers ?? []) seen.add(importer);
  }
  return false;
}

/**
 * With these letters, keys that Chrome and Firefox both take and that neither they nor the three sites use. Firefox
 * opens its menus with Alt and Shift, too: F, E, V, S, B, P, T and H are taken.
 */
const LETTERS = { 'open-card': 'O', 'step-to-finding': 'J', 'dismiss-finding': 'D', pause: 'U' };

/** The text beside a command in the browsers' own lists. */
function describedBy(command: string): string {
  return `key_${command.replaceAll('-', '_')}`;
}

/** What the stores read of a language. */
const STORE_TEXTS = ['name', 'description'];

/** What the manifest says, and with it the browser's own lists: the only texts that the browser itself looks for. */
const MANIFEST_TEXTS = [...STORE_TEXTS, ...Object.keys(LETTERS).map(describedBy)];

/**
 * The files of texts, packed (platform/packed-texts.ts), without the notes for translators, on one line. Portuguese is one
 * folder, `pt`, which both browsers find from Brazil and from Portugal. Chrome's store knows only the two kinds of it: for
 * it they have a folder each, with what it lists; what is missing there Chrome takes from `pt`. Firefox would not, and its
 * store needs none.
 */
function writeTexts(files: ResolvedPublicFile[], browser: string): void {
  const read = (path: string): MessageFile => JSON.parse(readFileSync(path, 'utf8'));
  const english = read(join(import.meta.dirname, 'public/_locales/en/messages.json'));
  const packed = files.flatMap((file): ResolvedPublicFile[] => {
    const locale = /^_locales[\\/](\w+)[\\/]messages\.json$/.exec(file.relativeDest)?.[1];
    if (locale === undefined || !('absoluteSrc' in file)) return [file];
    const texts = locale === 'en' ? english : read(file.absoluteSrc);
    const write = (folder: string, plain: string[], packed: MessageFile = {}): ResolvedPublicFile => {
      const said = plain.map((key) => [key, { message: texts[key]?.message }]);
      const contents = JSON.stringify({ ...Object.fromEntries(said), ...packed });
      return { relativeDest: `_locales/${folder}/messages.json`, contents };
    };
    const whole = write(locale === 'pt_BR' ? 'pt' : locale, MANIFEST_TEXTS, packTexts(texts, english));
    const listed = locale === 'pt_BR' && browser !== 'firefox' ? ['pt_BR', 'pt_PT'] : [];
    return [whole, ...listed.map((folder) => write(folder, STORE_TEXTS))];
  });
  files.splice(0, files.length, ...packed);
}

interface NgramsData {
  type: string;
  /** Code of a language by its index. */
  languages: Record<string, string>;
  /** Scores by the index of the language, for each n-gram. */
  ngrams: Record<string, Record<string, number>>;
}

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** In the browsers' own lists of shortcuts; `open-card` is described by the message `key_open_card`. */
const commands = Object.fromEntries(
  Object.entries(LETTERS).map(([name, letter]) => [
    name,
    {
      // On a Mac, Option with Shift writes letters.
      suggested_key: { default: `Alt+Shift+${letter}`, mac: `MacCtrl+Shift+${letter}` },
      description: `__MSG_${describedBy(name)}__`,
    },
  ]),
);

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  // The browsers start by hand: `npm start`.
  webExt: { disabled: true },
  hooks: {
    // WXT would put it in the place of the browser's own history.
    'entrypoints:found'(_wxt, infos) {
      for (const info of infos) if (info.name === 'history') info.type = 'unlisted-page';
    },
    'entrypoints:resolved'(wxt, entrypoints) {
      const outputDir = join(wxt.config.outDir, 'content-scripts');
      for (const { id } of SITES)
        entrypoints.push({
          type: 'unlisted-script',
          name: id,
          inputPath: `${SITE_SCRIPTS}/${id}`,
          outputDir,
          options: {},
          skipped: false,
        });
    },
    // The adapter first: the content script takes it when it starts.
    'build:manifestGenerated'(_wxt, manifest) {
      manifest.content_scripts = SITES.map(({ id, matches }) => ({
        matches: [...matches],
        js: [`content-scripts/${id}.js`, 'content-scripts/compose.js'],
        run_at: 'document_idle',
      }));
    },
    'build:publicAssets'(wxt, files) {
      // Firefox has no schema of what an organisation may set.
      if (wxt.config.browser === 'firefox')
        files.splice(0, files.length, ...files.filter(({ relativeDest }) => relativeDest !== 'policy.json'));
      writeTexts(files, wxt.config.browser);
    },
    'vite:build:extendConfig'(entrypoints, config) {
      const output = config.build?.rollupOptions?.output;
      if (entrypoints.length > 1 && output && !Array.isArray(output)) output.codeSplitting = twoSharedFiles;
      const isAlone = entrypoints.some(({ type }) => type === 'content-script' || type === 'unlisted-script');
      if (isAlone) config.plugins = [...(config.plugins ?? []), withoutWrapper, lessPreact];
    },
    'build:done'(wxt, { steps }) {
      if (wxt.config.command !== 'build') return;
      const chunks = steps.flatMap((step) => step.chunks);
      addPapers(
        wxt.config.outDir,
        chunks.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : [])),
      );
    },
  },
  vite: () => ({
    plugins: [
      silentContentScripts,
      withoutInnerHtml,
      withoutPolyfills,
      withoutZipWorkers,
      withoutZipCiphers,
      withoutZipCodecs,
      knownLanguages,
      packedLanguages,
      siteScripts,
      sharedSheetFirst,
      textsAsTheyAre,
    ],
    build: {
      target: 'es2023',
      // The oldest browsers of the manifests. For older ones light-dark() is rewritten into variables that no sheet
      // of the content script sets: its colours were those that the page lent it, or none.
      cssTarget: ['chrome123', 'firefox142'],
      // It would be the only network code in the package.
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1500,
    },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // The menu is "Rate this selection".
    permissions:
      browser === 'firefox' ? ['contextMenus', 'storage'] : ['contextMenus', 'storage', 'sidePanel'],
    // For the reminder of the daily ten minutes, asked for when it is switched on. Firefox has no optional alarms.
    optional_permissions: browser === 'firefox' ? ['notifications'] : ['alarms', 'notifications'],
    action: { default_title: '__MSG_name__' },
    commands,
    ...(command === 'build' && { content_security_policy: { extension_pages: CSP } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'twoway@twoway.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123', storage: { managed_schema: 'policy.json' } }),
  }),
});
