import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { PAYLOAD_READERS } from '../../entrypoints/background/payload-readers.ts';
import {
  answerInBackground,
  askActiveTab,
  askBackground,
  classifySender,
  NoAnswerError,
  RefusedError,
  type Sender,
} from '../../platform/messaging.ts';
import { tried } from '../hostile/tried.ts';

const MATCHES = ['https://x.com/*', 'https://twitter.com/*'];
const tab = { id: 1 } as NonNullable<Sender['tab']>;
const page = (url: string): Sender => ({ id: browser.runtime.id, url, tab });
const calls: string[] = [];

type Listener = (message: unknown, sender: Sender, respond: (reply: unknown) => void) => boolean;
let listener: Listener;

/** What the background answers, undefined if it leaves the message alone. */
function send(message: unknown, sender: Sender): Promise<unknown> {
  return new Promise((resolve) => {
    if (!listener(message, sender, resolve)) resolve(undefined);
  });
}

beforeEach(() => {
  calls.length = 0;
  vi.spyOn(console, 'error').mockImplementation(() => {});
  Object.assign(browser.runtime, { getManifest: () => ({ content_scripts: [{ matches: MATCHES }] }) });
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((added) => {
    listener = added as unknown as Listener;
  });
  answerInBackground(
    {
      page: {
        'get-ready': () => {
          calls.push('ready');
          return {};
        },
        'rate-draft': ({ text }) => {
          calls.push(`rate ${text}`);
          return { score: 1 } as never;
        },
        'record-act': ({ key }) => {
          calls.push(`record ${key}`);
          return { recorded: true };
        },
        'record-repost': ({ key }) => {
          calls.push(`repost ${key}`);
          return { recorded: true };
        },
        'show-box-state': ({ state }) => {
          calls.push(`box ${state}`);
          return {};
        },
      },
      extension: {
        'get-balance': () => {
          calls.push('balance');
          throw new Error('no room');
        },
        'settle-act': ({ key }) => {
          calls.push(`settle ${key}`);
          return {};
        },
      },
    },
    PAYLOAD_READERS,
  );
});

afterEach(() => vi.restoreAllMocks());

describe('T8: classifySender', () => {
  const own = browser.runtime.getURL('/popup.html' as '/');

  it.each([
    ['a page script', page('https://x.com/home'), 'page'],
    ['its frame', { ...page('https://twitter.com/a'), frameId: 3 }, 'page'],
    ['the popup', { id: browser.runtime.id, url: own }, 'extension'],
    ['the options in a tab', { id: browser.runtime.id, url: own, tab }, 'extension'],
    ['another site', page('https://evil.example/'), null],
    ['a look-alike', page('https://x.com.evil.example/'), null],
    ['plain http', page('http://x.com/'), null],
    ['a site without a tab', { id: browser.runtime.id, url: 'https://x.com/' }, null],
    ['another extension', { id: 'other', url: own }, null],
    ['an address that is none', page('::'), null],
    ['a page that says it is the popup', { ...page(own), origin: 'https://x.com' }, null],
    [
      'a page that says it is another one',
      { ...page('https://x.com/'), origin: 'https://twitter.com' },
      null,
    ],
    [
      'the popup, with its origin',
      { id: browser.runtime.id, url: own, origin: new URL(own).href.slice(0, own.indexOf('/popup')) },
      'extension',
    ],
    ['a page script, with its origin', { ...page('https://x.com/home'), origin: 'https://x.com' }, 'page'],
    ['nobody', {}, null],
  ] as [string, Sender, string | null][])('tells %s', (_who, sender, kind) => {
    expect(classifySender(sender, MATCHES)).toBe(kind);
  });
});

describe('answerInBackground', () => {
  const own: Sender = { id: browser.runtime.id, url: browser.runtime.getURL('/popup.html' as '/') };
  const key = 'key-12345678';
  const draft = { text: 'hello', site: 'x', surface: 'post' };
  const limit = { counts: 'weighted', most: 280, extended: 25_000 };
  const full = {
    ...draft,
    parent: 'a',
    ownHandle: 'ana',
    whole: 'hello you',
    limit,
    group: '100',
    isFirstMessage: true,
  };
  const act = { ...draft, key, status: 'probable' };
  const repost = { key, site: 'linkedin', status: 'confirmed' };
  const settle = { key, wasPosted: true };
  const PAGE = [
    ['get-ready', {}],
    ['rate-draft', draft],
    ['rate-draft', full],
    ['record-act', act],
    ['record-repost', repost],
    ['show-box-state', { state: 'unseen', score: null, isUntouched: false }],
  ] as const;
  const EXTENSION = [
    ['get-balance', {}],
    ['settle-act', settle],
  ] as const;

  it('answers a page script', async () => {
    expect(await send({ request: 'rate-draft', payload: draft }, page('https://x.com/'))).toEqual({
      ok: true,
      value: { score: 1 },
    });
  });

  it('T8: refuses what only the extension may ask, and the other way round', async () => {
    for (const [request, payload] of EXTENSION)
      expect(await send({ request, payload }, page('https://x.com/'))).toMatchObject({ ok: false });
    for (const [request, payload] of PAGE)
      expect(await send({ request, payload }, own)).toMatchObject({ ok: false });
    expect(calls).toEqual([]);
  });

  it('hands on what keeps the contract', async () => {
    for (const [request, payload] of PAGE)
      expect(await send({ request, payload }, page('https://x.com/'))).toMatchObject({ ok: true });
    expect(await send({ request: 'settle-act', payload: settle }, own)).toEqual({ ok: true, value: {} });
    expect(calls).toEqual([
      'ready',
      'rate hello',
      'rate hello',
      `record ${key}`,
      `repost ${key}`,
      'box unseen',
      `settle ${key}`,
    ]);
  });

  it('passes a failure on with its reason', async () => {
    expect(await send({ request: 'get-balance', payload: {} }, own)).toEqual({ ok: false, error: 'no room' });
  });

  it.each([
    ['an extra field', 'rate-draft', { ...draft, more: 1 }],
    ['an unknown site', 'rate-draft', { ...draft, site: 'z' }],
    ['an unknown surface', 'rate-draft', { ...draft, surface: 'wall' }],
    ['a repost with words', 'rate-draft', { ...draft, surface: 'repost' }],
    ['no text', 'rate-draft', { ...draft, text: 1 }],
    ['a text too long', 'rate-draft', { ...draft, text: 'a'.repeat(100_001) }],
    ['a parent too long', 'rate-draft', { ...draft, parent: 'a'.repeat(30_001) }],
    ['a thread too long', 'rate-draft', { ...draft, whole: 'a'.repeat(100_001) }],
    ['a handle too long', 'rate-draft', { ...draft, ownHandle: 'a'.repeat(101) }],
    ['a handle that is none', 'rate-draft', { ...draft, ownHandle: ['ana'] }],
    ['a group too long', 'record-act', { ...act, group: 'a'.repeat(101) }],
    ['a group that is none', 'rate-draft', { ...draft, group: 7 }],
    ['half a first message', 'rate-draft', { ...draft, isFirstMessage: 'unknown' }],
    ['an act that is a first message', 'record-act', { ...act, isFirstMessage: true }],
    ['a draft with a key', 'rate-draft', act],
    ['a list', 'rate-draft', [draft]],
    ['nothing', 'rate-draft', undefined],
    ['no limit', 'rate-draft', { ...draft, limit: null }],
    ['another count', 'rate-draft', { ...draft, limit: { ...limit, counts: 'words' } }],
    ['a limit with more', 'rate-draft', { ...draft, limit: { ...limit, least: 1 } }],
    ['a limit without its length', 'rate-draft', { ...draft, limit: { counts: 'plain' } }],
    ['half a character', 'rate-draft', { ...draft, limit: { ...limit, most: 1.5 } }],
    ['room for nothing', 'rate-draft', { ...draft, limit: { ...limit, most: 0 } }],
    ['room for too much', 'rate-draft', { ...draft, limit: { ...limit, extended: 1_000_001 } }],
    ['an act without a status', 'record-act', { ...draft, key }],
    ['an act of another status', 'record-act', { ...act, status: 'likely' }],
    ['an act with a limit', 'record-act', { ...act, limit }],
    ['an act with its thread', 'record-act', { ...act, whole: 'hello' }],
    ['a repost with a text', 'record-repost', { ...repost, text: 'hello' }],
    ['a repost somewhere', 'record-repost', { key, status: 'confirmed' }],
    ['another state', 'show-box-state', { state: 'fine', score: null, isUntouched: false }],
    ['a score out of range', 'show-box-state', { state: 'seen', score: 101, isUntouched: false }],
    ['a state with more', 'show-box-state', { state: 'seen', score: 7, isUntouched: false, text: 'hello' }],
  ])('T8: refuses %s', async (_what, request, payload) => {
    expect(await send({ request, payload }, page('https://x.com/'))).toMatchObject({ ok: false });
    expect(calls).toEqual([]);
  });

  it.each([
    { key },
    { key, wasPosted: 'yes' },
    { key, wasPosted: true, site: 'x' },
    { key: 'a b c d e f', wasPosted: true },
  ])('refuses to settle %j', async (payload) => {
    expect(await send({ request: 'settle-act', payload }, own)).toMatchObject({ ok: false });
    expect(calls).toEqual([]);
  });

  it.each(['', 'short', 'x'.repeat(65), 'has space 123'])('refuses the key %j', async (malformed) => {
    for (const [request, payload] of [
      ['record-act', act],
      ['record-repost', repost],
    ] as const) {
      const reply = await send({ request, payload: { ...payload, key: malformed } }, page('https://x.com/'));
      expect(reply).toMatchObject({ ok: false });
    }
  });

  it('T8: holds against 2,000 forged messages (seed 20261122)', async (context) => {
    const sender = fc.constantFrom<Sender>(
      page('https://evil.example/'),
      { id: 'other', url: 'https://x.com/' },
      {},
      page('https://x.com/'),
    );
    const name = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '__proto__',
        'constructor',
        'toString',
        'get-balance',
        'rate-draft',
        'get-box',
        'settle-act',
      ),
    );
    const message = fc.oneof(fc.anything(), fc.record({ request: name, payload: fc.anything() }));
    await fc.assert(
      fc.asyncProperty(message, sender, async (forged, from) => {
        const reply = (await send(forged, from)) as { ok: boolean } | undefined;
        expect(reply?.ok ?? false).toBe(false);
        expect(calls).toEqual([]);
      }),
      { numRuns: 2000, seed: 20261122 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
    tried(context, { inputs: 2000 });
  });
});

describe('asking', () => {
  it('says so when nobody answers', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValueOnce(new Error('Receiving end does not exist'));
    await expect(askBackground('get-balance', {})).rejects.toBeInstanceOf(NoAnswerError);
    vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValueOnce(undefined as never);
    await expect(askBackground('get-balance', {})).rejects.toBeInstanceOf(NoAnswerError);
  });

  it('says why it was refused', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValueOnce({ ok: false, error: 'no room' } as never);
    await expect(askBackground('get-balance', {})).rejects.toThrow(new RefusedError('no room'));
  });

  it('finds no box where there is no tab', async () => {
    vi.spyOn(browser.tabs, 'query').mockImplementationOnce(async () => []);
    await expect(askActiveTab('get-box', {})).rejects.toBeInstanceOf(NoAnswerError);
  });
});
