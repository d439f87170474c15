import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MessageFile } from '../../analysis/message.ts';
import { unpackFile } from '../../platform/packed-texts.ts';
import { shapesIn } from '../hostile/code-shapes.ts';
import { tried } from '../hostile/tried.ts';

/**
 * What the built packages may hold. A change here is a change of what the extension may do: give the reason.
 *
 * Seen to fail with these faults planted: web_accessible_resources, a listener to messages of the window and innerHTML, both by
 * names in quotes.
 */

const ROOT = join(import.meta.dirname, '../..');
const OUTPUT = join(ROOT, '.output');
const CONTENT = 'content-scripts/compose.js';
const LOCALES = join(ROOT, 'public/_locales');

interface Manifest {
  [key: string]: unknown;
  content_scripts: { matches: string[]; js: string[] }[];
}

function readPackage(build: string) {
  const folder = join(OUTPUT, build);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return { files, read, manifest: JSON.parse(read('manifest.json')) as Manifest };
}

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  const { files, read, manifest } = readPackage(build);
  const scripts = files.filter((name) => name.endsWith('.js'));
  const inPages = scripts.filter((name) => name.startsWith('content-scripts/'));

  it('T1, T18, T20: has the manifest that was agreed upon, to the last letter', () => {
    const { version }: { version: string } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const agreed = JSON.parse(readFileSync(join(import.meta.dirname, `manifests/${build}.json`), 'utf8'));
    expect(
      manifest,
      `The manifest is another than tests/e2e/manifests/${build}.json. Each line of it is a right, a promise or what stores and
browsers show: if it changes on purpose, change that file as well (.output/${build}/manifest.json without the version), say
why in tests/store/permissions.md and CHANGELOG.md, and think of those who have the old version: a new right switches it off
until they agree.`,
    ).toEqual({ ...agreed, version });
  });

  it('T1: asks for storage and the matches of the supported sites, later perhaps to remind, for nothing else', () => {
    expect(manifest.manifest_version).toBe(3);
    const panel = build === 'chrome-mv3' ? ['sidePanel'] : [];
    expect(manifest.permissions).toEqual(['contextMenus', 'storage', ...panel]);
    // For the reminder of the daily ten minutes, asked for when it is switched on; Firefox has no optional alarms.
    expect(manifest.optional_permissions).toEqual(
      build === 'chrome-mv3' ? ['alarms', 'notifications'] : ['notifications'],
    );
    const x = ['mobile.twitter.com', 'mobile.x.com', 'pro.x.com', 'twitter.com', 'x.com'];
    const hosts = {
      facebook: ['business.facebook.com', 'www.facebook.com'],
      linkedin: ['www.linkedin.com'],
      x,
    };
    // A page has the adapter of its site, then the script that takes it.
    expect(manifest.content_scripts.map((one) => ({ ...one, matches: one.matches.toSorted() }))).toEqual(
      Object.entries(hosts).map(([site, names]) => ({
        matches: names.map((name) => `https://${name}/*`),
        js: [`content-scripts/${site}.js`, CONTENT],
        run_at: 'document_idle',
      })),
    );
    const forbidden = [
      'host_permissions',
      'optional_host_permissions',
      'web_accessible_resources',
      'chrome_url_overrides',
      'externally_connectable',
    ];
    for (const key of forbidden) expect(manifest).not.toHaveProperty(key);
  });

  it('T18: forbids its pages every connection', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'",
    });
  });

  it('has the background that its browser knows', () => {
    expect(manifest.background).toEqual(
      build === 'chrome-mv3'
        ? { service_worker: 'background.js', type: 'module' }
        : { scripts: ['background.js'], type: 'module' },
    );
  });

  // The page that shows what Twoway can do tries once, when a button is pressed, to reach an address that is nobody's.
  const TRIAL = /^chunks\/abilities-[^/]+\.js$/;

  it('T18: tries one connection, from one page, to an address that is reserved', () => {
    const trials = scripts.filter((name) => TRIAL.test(name));
    expect(trials).toHaveLength(1);
    const code = read(trials[0] ?? '');
    expect(code.match(/\.src=/g)).toHaveLength(1);
    const [, address = ''] = /\.src=(\w+)/.exec(code) ?? [];
    expect(code).toMatch(new RegExp(`\\b${address}=\`https://twoway\\.invalid/\``));
    expect(scripts.filter((name) => name !== trials[0] && read(name).includes('twoway.invalid'))).toEqual([]);
    // Of all pages that one alone loads it.
    const pages = files.filter((name) => name.endsWith('.html'));
    expect(pages.filter((name) => read(name).includes(trials[0] ?? ''))).toEqual(['abilities.html']);
    expect(scripts.filter((name) => name !== trials[0] && /[/`"']abilities-/.test(read(name)))).toEqual([]);
  });

  it('T7, T18, T21: holds no means to connect, no code or HTML from strings, no listener to messages of the window', (context) => {
    const found = scripts.flatMap((name) =>
      shapesIn(name, read(name)).map(({ what, code }) => `${name}: ${what}: ${code}`),
    );
    expect(found).toEqual([]);
    expect(scripts.length).toBeGreaterThan(12);
    // Whatever the syntax is: paths of the machine that built it say that it is a build for development.
    const letters =
      /\bfetch\(|XMLHttpRequest|sendBeacon|\beval\(|\bFunction\(|\.innerHTML\s*=[^=]|fileName:|\.tsx\b/;
    for (const name of scripts) expect(letters.exec(read(name))?.[0], name).toBeUndefined();
    tried(context, { inputs: scripts.length });
  });

  it('T18, T21: has pages and sheets that name nothing outside of the package, and no script of their own', (context) => {
    const papers = files.filter((name) => /\.(?:html|css)$/.test(name));
    const outside = papers.flatMap((name) =>
      [
        ...read(name).matchAll(/(?:src|href|action|url|@import)\s*[=( ]\s*["']?\s*(?:\w+:)?\/\/[^"')\s]*/gi),
      ].map(([place]) => `${name}: ${place}`),
    );
    expect(outside).toEqual([]);
    for (const name of papers.filter((one) => one.endsWith('.html'))) {
      // Each one loads a file, and has nothing between its tags; no attribute is code.
      for (const [script, , inside] of read(name).matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)) {
        expect(script, name).toMatch(/ src="\/[\w./-]+"/);
        expect(inside?.trim(), name).toBe('');
      }
      expect(
        /\son\w+=|javascript:|<base\b|<iframe\b|http-equiv/i.exec(read(name))?.[0],
        name,
      ).toBeUndefined();
    }
    tried(context, { inputs: papers.length });
  });

  it('T7: posts messages by the port of the side panel only, and hears none of the window', () => {
    // See platform/followers.ts. The page: at once when somebody follows, and when the box has changed. The panel:
    // what was pressed there.
    const wanted = (name: string) => (name === CONTENT ? 2 : /\bsidepanel-/.test(name) ? 1 : 0);
    for (const name of scripts)
      expect(read(name).match(/\.postMessage\(/g)?.length ?? 0, name).toBe(wanted(name));
  });

  it('has four keys of the browser, none of which Firefox takes for its menus', () => {
    const commands = manifest.commands as Record<string, { suggested_key: Record<string, string> }>;
    expect(Object.keys(commands)).toEqual(['open-card', 'step-to-finding', 'dismiss-finding', 'pause']);
    for (const { suggested_key: keys } of Object.values(commands)) {
      expect(keys.default).toMatch(/^Alt\+Shift\+[^FEVSBPTH]$/);
      expect(keys.mac).toMatch(/^MacCtrl\+Shift\+[A-Z]$/);
    }
  });

  it('has a side panel that opens only when it is asked for', () => {
    const side = { side_panel: { default_path: 'sidepanel.html' } };
    const bar = { sidebar_action: { default_panel: 'sidepanel.html', open_at_install: false } };
    expect(manifest).toMatchObject(build === 'chrome-mv3' ? side : bar);
  });

  it('loads the sheet that pages share before their own; the popup has one alone', () => {
    for (const name of files.filter((one) => one.endsWith('.html'))) {
      const sheets = read(name).match(/(?<=assets\/)\w+(?=-[\w-]+\.css)/g);
      const own = name.replace('.html', '');
      expect(sheets, name).toEqual(own === 'popup' ? ['popup'] : ['shared', own]);
    }
  });

  it('speaks each language, with all of its texts once and nothing else', () => {
    const ofStore = build === 'chrome-mv3' ? ['pt_BR', 'pt_PT'] : [];
    const written = (locale: string): MessageFile =>
      JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8'));
    const built = (locale: string): MessageFile => JSON.parse(read(`_locales/${locale}/messages.json`));
    const english = built('en');
    const listed = [
      'name',
      'description',
      ...(JSON.stringify(manifest).match(/(?<=__MSG_)key_\w+?(?=__)/g) ?? []),
    ];
    expect(listed).toHaveLength(6);
    for (const locale of readdirSync(join(OUTPUT, build, '_locales'))) {
      const all = written(locale.startsWith('pt') ? 'pt_BR' : locale);
      const said = (keys: string[]) =>
        Object.fromEntries(keys.map((key) => [key, { message: all[key]?.message }]));
      const here = built(locale);
      const isListed = ofStore.includes(locale);
      expect(Object.keys(here).filter((name) => !/^(?:names|texts)_[a-z]+$/.test(name))).toEqual(
        isListed ? listed.slice(0, 2) : listed,
      );
      expect(here).toMatchObject(said(isListed ? listed.slice(0, 2) : listed));
      // The names are in the language that both browsers fall back to, and nowhere else.
      expect(Object.keys(here).some((name) => name.startsWith('names_'))).toBe(
        locale === manifest.default_locale,
      );
      if (!isListed) expect(unpackFile(here, english)).toEqual(said(Object.keys(all)));
    }
    const folders = ['pt', ...ofStore, ...readdirSync(LOCALES).filter((locale) => locale !== 'pt_BR')];
    expect(readdirSync(join(OUTPUT, build, '_locales')).sort()).toEqual(folders.sort());
  });

  it('keeps the analysis out of the page, and what a page has no use for', () => {
    expect(read('background.js').includes('suggest_leave_choice')).toBe(true);
    for (const name of inPages) {
      const foreign = /suggest_leave_choice|stacked-orders|compromise|Infinitive|webextension-polyfill/;
      expect(foreign.exec(read(name))?.[0], name).toBeUndefined();
    }
    // Marks of the three adapters.
    expect(/tweetTextarea|public-DraftEditor-content|ql-editor/.exec(read(CONTENT))?.[0]).toBeUndefined();
    expect(read('content-scripts/x.js')).toContain('tweetTextarea');
  });

  it('brings its colours along and borrows none from the page', () => {
    expect(read(CONTENT).includes('light-dark(')).toBe(true);
    expect(read(CONTENT).includes('--lightningcss-')).toBe(false);
  });

  it('T2, T7: does not announce itself to the page', () => {
    for (const name of inPages) expect(/new CustomEvent\(/.exec(read(name)), name).toBeNull();
  });
});
