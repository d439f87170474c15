// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import script from '../../../entrypoints/compose.content/index.ts';
import { offerSite } from '../../../entrypoints/compose.content/site-here.ts';
import { linkedin } from '../../../entrypoints/compose.content/sites/linkedin.ts';
import { x } from '../../../entrypoints/compose.content/sites/x.ts';
import { loadFixture, pick } from '../../fixtures/load-fixture.ts';

/** A site that is switched off: nothing listens in its pages, and nothing of ours stands in them. */

let life: AbortController;
/** What listens in the page: an entry for each listener, with the signal that ends it. */
let listening: { type: string; signal: AbortSignal | undefined }[];

function live(): string[] {
  return listening.filter(({ signal }) => signal?.aborted !== true).map(({ type }) => type);
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 10));

async function switchSite(isOn: boolean): Promise<void> {
  await browser.storage.local.set({ settings: { version: 2, sites: { x: isOn ? 'page' : 'off' } } });
  await settle();
}

async function start(): Promise<void> {
  const ctx = { signal: life.signal, isInvalid: false, isValid: true };
  await script.main(ctx as never);
}

beforeEach(() => {
  fakeBrowser.reset();
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL('https://x.com/home');
  offerSite(x);
  loadFixture('x-home');
  // happy-dom has no highlights.
  vi.stubGlobal('CSS', { highlights: new Map() });
  // The fake browser has no ports.
  Object.assign(browser.runtime, {
    onConnect: { addListener: vi.fn(), removeListener: vi.fn() },
  });
  life = new AbortController();
  listening = [];
  for (const target of [window, document, document.body]) {
    vi.spyOn(target, 'addEventListener').mockImplementation((type: string, _listener, options) => {
      listening.push({ type, signal: (options as AddEventListenerOptions | undefined)?.signal });
    });
  }
});

afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a site', () => {
  it('is coached by default', async () => {
    await start();
    expect(live().sort()).toEqual(['click', 'focusin', 'input']);
  });

  it('is left alone with the adapter of another', async () => {
    offerSite(linkedin);
    await start();
    expect(live()).toEqual([]);
  });

  it('that is switched off has no listener, no observer and no node of ours', async () => {
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    await switchSite(false);
    const before = document.documentElement.outerHTML;
    await start();
    pick('[contenteditable]').dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    await settle();
    expect(listening).toEqual([]);
    expect(observe).not.toHaveBeenCalled();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is left when it is switched off in an open page, and coached again when it is switched on', async () => {
    await start();
    const before = live().length;
    await switchSite(false);
    expect(live()).toEqual([]);
    await switchSite(true);
    expect(live()).toHaveLength(before);
  });
});

describe('a private window', () => {
  const savePrivate = async (ratesPrivate: boolean) => {
    await browser.storage.local.set({ settings: { version: 4, ratesPrivate } });
    await settle();
  };
  const isIn = (inIncognitoContext: boolean) => Object.assign(browser, { extension: { inIncognitoContext } });

  it('is coached by default', async () => {
    isIn(true);
    await start();
    expect(live()).not.toEqual([]);
  });

  it('is left as soon as the person wants it so, and coached again', async () => {
    isIn(true);
    await start();
    const before = live().length;
    await savePrivate(false);
    expect(live()).toEqual([]);
    await savePrivate(true);
    expect(live()).toHaveLength(before);
  });

  it('has no listener and no observer where it is not wanted from the start', async () => {
    isIn(true);
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    await savePrivate(false);
    await start();
    expect(listening).toEqual([]);
    expect(observe).not.toHaveBeenCalled();
  });

  it('is not every window', async () => {
    isIn(false);
    await savePrivate(false);
    await start();
    expect(live()).not.toEqual([]);
  });
});
