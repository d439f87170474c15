import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/**
 * Takes a piece of code out of a library while it is bundled, and fails the build when a new version of the
 * library no longer holds it.
 */
function cut(name: string, file: RegExp, cuts: [from: string, to: string][]): Plugin {
  return {
    name,
    enforce: 'pre',
    transform(code, id) {
      if (!file.test(id)) return;
      let result = code;
      for (const [from, to] of cuts) {
        if (!result.includes(from)) this.error(`${name}: "${from}" is not in ${id} any more`);
        result = result.replace(from, to);
      }
      return { code: result, map: null };
    },
  };
}

/**
 * WXT announces each content script to its predecessors by an event and a message with the extension's id, which
 * any page can hear (to learn who uses Twoway) and forge (to switch it off). No browser needs it: Chrome does
 * not inject again after an update, Firefox ends the old scripts itself.
 */
const silentContentScripts = cut('silent-content-scripts', /content-script-context\.mjs$/, [
  ['this.stopOldScripts();', ''],
  ['this.listenForNewerScripts();', ''],
]);

/** Preact can set HTML from a string; nothing here does, and reviewers of extensions ask about it. */
const withoutInnerHtml = cut('without-inner-html', /preact\/dist\/preact\.m?js$/, [
  ['t.innerHTML=', 'void '],
]);

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

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  // The browsers start by hand: `npm start`.
  webExt: { disabled: true },
  vite: () => ({
    plugins: [silentContentScripts, withoutInnerHtml],
    build: { target: 'es2023' },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage'],
    action: { default_title: '__MSG_name__' },
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
      : { minimum_chrome_version: '123' }),
  }),
});
