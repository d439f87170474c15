// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ComposerWatcher } from '../../../entrypoints/compose.content/composer-watcher.ts';
import { type Published, PublishWatch } from '../../../entrypoints/compose.content/publish.ts';
import { x } from '../../../entrypoints/compose.content/sites/x.ts';
import { loadFixture, pick } from '../../fixtures/load-fixture.ts';

type RequestSeen = { name: string; startTime: number; responseStatus: number };

let life: AbortController;
let published: Published[];
let reposted: string[];
let begun: number;
let pageChanged: (added?: Element[]) => void;
let requestSeen: (entry: RequestSeen) => void;

/** A trusted event, as only a person can make one. */
function byHand<T extends Event>(event: T): T {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

function click(
  selector: string,
  event = byHand(new MouseEvent('click', { bubbles: true, composed: true })),
): void {
  pick(selector).dispatchEvent(event);
}

function press(init: KeyboardEventInit): void {
  pick('[contenteditable]').dispatchEvent(
    byHand(new KeyboardEvent('keydown', { bubbles: true, composed: true, ...init })),
  );
}

const SUBMIT = '[data-testid="tweetButtonInline"]';

function empty(): void {
  pick('[contenteditable]').replaceChildren();
  pageChanged();
}

function toast(html: string): void {
  document.body.insertAdjacentHTML('beforeend', `<div data-testid="toast">${html}</div>`);
  pageChanged();
}

const success = (id = '99'): void => toast(`<a href="https://x.com/me/status/${id}">View</a>`);
const request = (status = 200, name = 'https://x.com/i/api/graphql/a/CreateTweet'): void =>
  requestSeen({ name, startTime: performance.now() + 1, responseStatus: status });

beforeEach(() => {
  vi.useFakeTimers();
  loadFixture('x-home');
  life = new AbortController();
  published = [];
  reposted = [];
  begun = 0;
  const callbacks = new Set<(added: Element[]) => void>();
  pageChanged = (added = []) => {
    for (const callback of callbacks) callback(added);
  };
  const watcher = {
    onPageChange(callback: (added: Element[]) => void, signal: AbortSignal) {
      callbacks.add(callback);
      signal.addEventListener('abort', () => callbacks.delete(callback));
    },
  } as unknown as ComposerWatcher;
  const observers = new Set<(entry: RequestSeen) => void>();
  requestSeen = (entry) => {
    for (const observer of observers) observer(entry);
  };
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      #seen: (entry: RequestSeen) => void;
      constructor(callback: (list: { getEntries(): RequestSeen[] }) => void) {
        this.#seen = (entry) => callback({ getEntries: () => [entry] });
      }
      observe() {
        observers.add(this.#seen);
      }
      disconnect() {
        observers.delete(this.#seen);
      }
    },
  );
  const composer = x.resolveComposer(pick('[contenteditable]'));
  if (composer === null) throw new Error('no composer');
  new PublishWatch(
    x,
    watcher,
    () => [composer],
    {
      begun: () => begun++,
      published: (one) => published.push(one),
      reposted: (_key, status) => reposted.push(status),
    },
    life.signal,
  );
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('PublishWatch', () => {
  it.each([
    ['link and editor', [success, empty]],
    ['link and request', [success, request]],
    ['request and editor', [request, empty]],
  ] as [string, (() => void)[]][])('believes two signs: %s', (_name, signs) => {
    click(SUBMIT);
    for (const sign of signs) {
      expect(published).toHaveLength(0);
      sign();
    }
    expect(published).toHaveLength(1);
    expect(published[0]?.text).toContain('We fixed the export bug');
    expect(published[0]?.key).toMatch(/^[\w-]{36}$/);
    success('100');
    request();
    expect(published).toHaveLength(1);
  });

  it('knows the published post when it appears in the page', () => {
    const text = pick('[contenteditable]').textContent ?? '';
    click(SUBMIT);
    request();
    const post = document.createElement('article');
    post.dataset.testid = 'tweet';
    const words = document.createElement('div');
    words.dataset.testid = 'tweetText';
    words.textContent = text;
    post.append(words);
    document.body.append(post);
    pageChanged([post]);
    expect(published).toHaveLength(1);
  });

  it('takes the chord like the button, and both together for one attempt', () => {
    press({ key: 'Enter', ctrlKey: true });
    click(SUBMIT);
    success();
    empty();
    expect(published).toHaveLength(1);
    expect(begun).toBe(1);
  });

  it('says that something may come as soon as the button is pressed, not before', () => {
    click(SUBMIT, new MouseEvent('click', { bubbles: true, composed: true }));
    expect(begun).toBe(0);
    click(SUBMIT);
    expect(begun).toBe(1);
    expect(published).toHaveLength(0);
  });

  it.each([
    ['one sign alone', [empty]],
    ['the same sign twice', [success, success]],
    ['a refused request and an emptied editor', [() => request(403), empty]],
    ['a request that is another', [() => request(200, 'https://x.com/i/api/graphql/a/HomeTimeline'), empty]],
  ] as [string, (() => void)[]][])('does not believe %s', (_name, signs) => {
    click(SUBMIT);
    for (const sign of signs) sign();
    expect(published).toHaveLength(0);
  });

  it('drops an attempt that the site refused, though its request was answered', () => {
    click(SUBMIT);
    request();
    toast('Something went wrong');
    empty();
    success();
    expect(published).toHaveLength(0);
  });

  it('does not take a discarded draft for a published one', () => {
    click(SUBMIT);
    request();
    click('[data-testid="SideNav_NewTweet_Button"]');
    empty();
    expect(published).toHaveLength(0);
  });

  it('is not fooled by what was on the page before', () => {
    success('98');
    click(SUBMIT);
    pageChanged();
    empty();
    expect(published).toHaveLength(0);
  });

  it.each([
    ['link', success],
    ['editor', empty],
    ['request', request],
  ])('takes one sign within 15 seconds for probable: %s', (_name, sign) => {
    click(SUBMIT);
    sign();
    vi.advanceTimersByTime(14_000);
    expect(published).toHaveLength(0);
    vi.advanceTimersByTime(1001);
    expect(published.map((one) => one.status)).toEqual(['probable']);
    empty();
    success('102');
    expect(published).toHaveLength(1);
  });

  it('takes no sign at all for nothing, and forgets the attempt after 15 seconds', () => {
    click(SUBMIT);
    vi.advanceTimersByTime(15_001);
    success();
    empty();
    expect(published).toHaveLength(0);
  });

  it.each(['CreateScheduledTweet', 'CreateDraftTweet'])(
    'records nothing that is put aside: %s',
    (operation) => {
      click(SUBMIT);
      request(200, `https://x.com/i/api/graphql/a/${operation}`);
      empty();
      vi.advanceTimersByTime(15_001);
      expect(published).toHaveLength(0);
    },
  );

  it('keeps what the page had around the draft before it was cleared', () => {
    click(SUBMIT);
    document.body.replaceChildren();
    pageChanged();
    request();
    expect(published).toMatchObject([{ status: 'confirmed', context: { isFirstMessage: 'unknown' } }]);
  });

  it('records what had one sign when the page was left', () => {
    click(SUBMIT);
    request();
    window.dispatchEvent(new Event('pagehide'));
    expect(published.map((one) => one.status)).toEqual(['probable']);
  });

  it('records a plain repost by its request and its mark', () => {
    document.body.insertAdjacentHTML('beforeend', '<div data-testid="retweetConfirm"></div>');
    click('[data-testid="retweetConfirm"]');
    request(200, 'https://x.com/i/api/graphql/a/CreateRetweet');
    expect(reposted).toEqual([]);
    document.body.insertAdjacentHTML('beforeend', '<button data-testid="unretweet"></button>');
    vi.advanceTimersByTime(15_001);
    expect(reposted).toEqual(['confirmed']);
    expect(published).toHaveLength(0);
  });

  it('ignores events that no person made', () => {
    click(SUBMIT, new MouseEvent('click', { bubbles: true, composed: true }));
    pick('[contenteditable]').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }),
    );
    success();
    empty();
    expect(published).toHaveLength(0);
  });

  it('ignores a button that is not ready and an empty draft', () => {
    pick(SUBMIT).setAttribute('aria-disabled', 'true');
    click(SUBMIT);
    success();
    empty();
    pick(SUBMIT).removeAttribute('aria-disabled');
    click(SUBMIT);
    success('101');
    empty();
    expect(published).toHaveLength(0);
  });

  it('takes the same words again for a new act', () => {
    const blocks = pick('[contenteditable]').innerHTML;
    for (const id of ['1', '2']) {
      pick('[contenteditable]').innerHTML = blocks;
      click(SUBMIT);
      success(id);
      empty();
    }
    expect(published).toHaveLength(2);
    expect(new Set(published.map((one) => one.key)).size).toBe(2);
  });
});
