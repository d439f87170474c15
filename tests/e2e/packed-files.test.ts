import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SiteAnswer } from '../browsers/site-traffic.ts';
import { launchTestBrowser, type TestBrowser } from '../browsers/test-browser.ts';
import { tried } from '../hostile/tried.ts';
import { respondTo } from '../playground/serve.ts';
import { SOAKED_BROWSERS } from './steps.ts';

/**
 * Whoever uses an extension with files that pages can reach is known by them (T1): a page asks for each file of the build,
 * by its real address, in each way in which pages load anything. Seen to fail with the fault planted: a build
 * whose manifest has `web_accessible_resources` for the icons and the scripts of pages: in Chromium each was loaded in most
 * ways, 81 in all.
 */

const BUILDS = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const;

function filesOf(build: string): string[] {
  const folder = join(import.meta.dirname, '../../.output', build);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
}

const page = (body: string, type: string): SiteAnswer => ({
  status: 200,
  headers: { 'content-type': type, 'access-control-allow-origin': '*' },
  body,
});

/** A page with no policy of its own, which would refuse before the browser does; and things that can be loaded. */
function respond(url: URL, method: string): SiteAnswer | null {
  if (url.pathname === '/bare')
    return page('<!doctype html><link rel="icon" href="data:,"><p>Bare', 'text/html');
  if (url.pathname === '/alive.js') return page('export default 1', 'text/javascript');
  if (url.pathname === '/alive.css') return page('p{}', 'text/css');
  if (url.pathname === '/alive.svg')
    return page('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>', 'image/svg+xml');
  return respondTo(url, method);
}

/** In the page: what could be loaded, as "way address". */
function tryAll(addresses: string[]): Promise<string[]> {
  const LONGEST = 4000;
  const element = (name: string, set: (one: HTMLElement) => void) => (address: string) =>
    new Promise<boolean>((resolve) => {
      const one = document.createElement(name);
      one.onload = () => resolve(true);
      one.onerror = () => resolve(false);
      (one as unknown as Record<string, string>)[name === 'link' ? 'href' : 'src'] = address;
      set(one);
      document.head.append(one);
      setTimeout(() => resolve(false), LONGEST);
    });
  const ways: Record<string, (address: string) => Promise<boolean>> = {
    fetch: async (address) => (await fetch(address)).ok,
    'fetch without cors': async (address) => (await fetch(address, { mode: 'no-cors' })).type !== 'error',
    request: (address) =>
      new Promise((resolve) => {
        const request = new XMLHttpRequest();
        request.onload = () => resolve(true);
        request.onerror = () => resolve(false);
        request.open('GET', address);
        request.send();
      }),
    img: element('img', () => {}),
    script: element('script', () => {}),
    module: element('script', (one) => one.setAttribute('type', 'module')),
    stylesheet: element('link', (one) => one.setAttribute('rel', 'stylesheet')),
    preload: element('link', (one) => {
      one.setAttribute('rel', 'preload');
      one.setAttribute('as', 'fetch');
      one.setAttribute('crossorigin', '');
    }),
    // As a text: the tests' own loader would put itself in the place of the page's.
    import: async (address) => (await new Function('address', 'return import(address)')(address)) !== null,
    image: async (address) => {
      const one = new Image();
      one.src = address;
      await one.decode();
      return true;
    },
  };
  return Promise.all(
    addresses.flatMap((address) =>
      Object.entries(ways).map(async ([way, load]) =>
        (await load(address).catch(() => false)) ? [`${way} ${address}`] : [],
      ),
    ),
  ).then((all) => all.flat());
}

/** In frames: each says by its own address whether anything came. */
async function framesOf(bare: Page, addresses: string[]): Promise<string[]> {
  await bare.evaluate(async (all) => {
    await Promise.all(
      all.map(
        (address) =>
          new Promise<void>((resolve) => {
            const frame = document.createElement('iframe');
            frame.onload = () => resolve();
            frame.src = address;
            document.body.append(frame);
            setTimeout(resolve, 1500);
          }),
      ),
    );
  }, addresses);
  const texts = await Promise.all(
    bare
      .frames()
      .slice(1)
      .map((frame) =>
        frame
          .evaluate(() => (/^(?:chrome|moz)-extension:/.test(location.href) ? location.href : ''))
          .catch(() => ''),
      ),
  );
  await bare.evaluate(() => {
    for (const one of document.querySelectorAll('iframe')) one.remove();
  });
  return texts.filter((text) => text !== '');
}

describe.each(SOAKED_BROWSERS)('the files of the package, in %s', (name) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await launchTestBrowser(name, { respondTo: respond });
  });

  afterAll(() => browser?.close());

  it.for(['https://x.com/bare', 'https://placement.example/bare'])(
    'T1: not one of them can be loaded by a page at %s that knows the address of the extension',
    { timeout: 120_000 },
    async (address, context) => {
      const files = filesOf(BUILDS[name]);
      expect(files).toContain('content-scripts/compose.js');
      const bare = await browser.openSite(address);
      // What the page has of its own can be loaded in each way.
      const alive = await bare.evaluate(
        tryAll,
        ['alive.js', 'alive.css', 'alive.svg'].map((one) => new URL(one, address).href),
      );
      const ways = new Set(alive.map((one) => one.slice(0, one.lastIndexOf(' '))));
      expect([...ways].sort()).toHaveLength(10);
      const addresses = files.map((file) => browser.extensionUrl(file));
      expect(await bare.evaluate(tryAll, addresses)).toEqual([]);
      expect(await framesOf(bare, addresses)).toEqual([]);
      // Nor does anybody answer there.
      const answers = await bare.evaluate(
        async (id) => {
          const { chrome, browser: other } = globalThis as unknown as Record<
            string,
            | { runtime?: { id?: string; sendMessage?(id: string, message: unknown): Promise<unknown> } }
            | undefined
          >;
          const runtime = (chrome ?? other)?.runtime;
          return [
            runtime?.id ?? null,
            (await runtime?.sendMessage?.(id, { request: 'get-balance' }).catch(() => null)) ?? null,
          ];
        },
        new URL(browser.extensionUrl('')).hostname,
      );
      expect(answers).toEqual([null, null]);
      tried(context, { inputs: addresses.length * (ways.size + 1) });
      await browser.leaveSite(bare);
    },
  );
});
