// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { attendSite } from '../../../entrypoints/compose.content/attend-site.ts';
import { x } from '../../../entrypoints/compose.content/sites/x.ts';
import { DEFAULT_SETTINGS } from '../../../platform/settings.ts';
import { loadFixture, pick } from '../../fixtures/load-fixture.ts';

/** What a page that is only read is spared: until something is written nothing that coaches is set up. */

let life: AbortController;
let begun: string[];

const settle = () => new Promise((resolve) => setTimeout(resolve, 10));

/** What listens once coaching has begun, and what waits for it. */
function live(): { waits: boolean; coaches: boolean } {
  return { waits: begun.includes('click'), coaches: begun.includes('pagehide') };
}

const WAITING = { waits: true, coaches: false };

// It is at hand in the built script: what begins, begins at once.
beforeAll(() => import('../../../entrypoints/compose.content/coach-site.ts'));

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(browser.runtime, { onConnect: { addListener: vi.fn(), removeListener: vi.fn() } });
  vi.stubGlobal('CSS', { highlights: new Map() });
  loadFixture('x-home');
  const link = document.createElement('a');
  link.href = '#elsewhere';
  document.body.append(link);
  life = new AbortController();
  begun = [];
  for (const target of [window, document]) {
    const add = target.addEventListener.bind(target);
    vi.spyOn(target, 'addEventListener').mockImplementation(
      (type: string, listener: EventListenerOrEventListenerObject | null, options) => {
        const { signal } = (options ?? {}) as AddEventListenerOptions;
        begun.push(type);
        signal?.addEventListener('abort', () => begun.splice(begun.indexOf(type), 1));
        add(type as never, listener as never, options as never);
      },
    );
  }
  const means = {
    drawsInPage: false,
    readsMessages: false,
    settings: () => DEFAULT_SETTINGS,
    isOrphan: () => false,
  };
  attendSite(x, means, life.signal);
});

afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** As happens for a person in the page. */
function tell(type: 'focusin' | 'input', selector: string): void {
  pick(selector).dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}

/** As a context of the extension asks. */
function ask(request: string, payload: object): Promise<unknown> {
  return new Promise((resolve) => {
    const sender = { id: browser.runtime.id };
    void fakeBrowser.runtime.onMessage.trigger({ request, payload }, sender as never, resolve);
  });
}

describe('a page that is only read', () => {
  it('has three listeners, and keeps them when a link has the focus', async () => {
    expect(begun.sort()).toEqual(['click', 'focusin', 'input']);
    tell('focusin', 'a[href="#elsewhere"]');
    await settle();
    expect(live()).toEqual(WAITING);
  });

  it('says that it has no box', async () => {
    expect(await ask('get-box', {})).toEqual({ ok: true, value: null });
    expect(await ask('get-structure', {})).toEqual({ ok: true, value: null });
    expect(live()).toEqual(WAITING);
  });

  it('says of a box in a frame of the page that it cannot be seen, with its structure', async () => {
    const frame = document.createElement('iframe');
    const box = document.createElement('div');
    box.setAttribute('contenteditable', 'true');
    vi.spyOn(document, 'activeElement', 'get').mockReturnValue(frame);
    vi.spyOn(frame, 'contentDocument', 'get').mockReturnValue({ activeElement: box } as unknown as Document);
    expect(await ask('get-box', {})).toEqual({
      ok: true,
      value: { site: 'x', state: 'unseen', draft: null },
    });
    expect(await ask('get-structure', {})).toMatchObject({
      ok: true,
      value: { state: 'unseen', lines: ['div [contenteditable=true]'] },
    });
    // A frame of another site.
    vi.spyOn(frame, 'contentDocument', 'get').mockReturnValue(null);
    expect(await ask('get-box', {})).toEqual({ ok: true, value: null });
  });

  it.each(['focusin', 'input'] as const)('is coached from the first %s in an editor on', async (type) => {
    tell(type, '[contenteditable]');
    await vi.waitFor(() => expect(live().coaches).toBe(true), { timeout: 4000 });
    await vi.waitFor(async () =>
      expect(await ask('get-box', {})).toMatchObject({ ok: true, value: { site: 'x' } }),
    );
  });

  it('does what a key of the browser stands for', async () => {
    expect(await ask('run-command', { command: 'open-card' })).toEqual({
      ok: true,
      value: { needsPanel: true },
    });
    expect(live().coaches).toBe(true);
  });

  it('is not coached if it is left while it begins', async () => {
    tell('focusin', '[contenteditable]');
    life.abort();
    await settle();
    expect(begun).toEqual([]);
  });
});
