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
        'rate-draft': ({ text }) => {
          calls.push(`rate ${text}`);
          return { score: 1 } as never;
        },
        'record-act': ({ key }) => {
          calls.push(`record ${key}`);
          return { recorded: true };
        },
      },
      extension: {
        'get-balance': () => {
          calls.push('balance');
          throw new Error('no room');
        },
      },
    },
    PAYLOAD_READERS,
  );
});

afterEach(() => vi.restoreAllMocks());

describe('classifySender', () => {
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
    ['nobody', {}, null],
  ] as [string, Sender, string | null][])('tells %s', (_who, sender, kind) => {
    expect(classifySender(sender, MATCHES)).toBe(kind);
  });
});

describe('answerInBackground', () => {
  const draft = { text: 'hello', site: 'x', surface: 'post' };

  it('answers a page script', async () => {
    expect(await send({ request: 'rate-draft', payload: draft }, page('https://x.com/'))).toEqual({
      ok: true,
      value: { score: 1 },
    });
  });

  it('refuses what only the extension may ask, and the other way round', async () => {
    const own: Sender = { id: browser.runtime.id, url: browser.runtime.getURL('/popup.html' as '/') };
    expect(await send({ request: 'get-balance', payload: {} }, page('https://x.com/'))).toMatchObject({
      ok: false,
    });
    expect(await send({ request: 'rate-draft', payload: draft }, own)).toMatchObject({ ok: false });
    expect(calls).toEqual([]);
  });

  it('passes a failure on with its reason', async () => {
    const own: Sender = { id: browser.runtime.id, url: browser.runtime.getURL('/popup.html' as '/') };
    expect(await send({ request: 'get-balance', payload: {} }, own)).toEqual({ ok: false, error: 'no room' });
  });

  it.each([
    ['an extra field', { ...draft, more: 1 }],
    ['an unknown site', { ...draft, site: 'z' }],
    ['an unknown surface', { ...draft, surface: 'wall' }],
    ['no text', { ...draft, text: 1 }],
    ['a text too long', { ...draft, text: 'a'.repeat(100_001) }],
    ['a parent too long', { ...draft, parent: 'a'.repeat(30_001) }],
    ['a list', [draft]],
    ['nothing', undefined],
  ])('refuses %s', async (_what, payload) => {
    expect(await send({ request: 'rate-draft', payload }, page('https://x.com/'))).toMatchObject({
      ok: false,
    });
    expect(calls).toEqual([]);
  });

  it.each(['', 'short', 'x'.repeat(65), 'has space 123'])('refuses the key %j', async (key) => {
    const reply = await send({ request: 'record-act', payload: { ...draft, key } }, page('https://x.com/'));
    expect(reply).toMatchObject({ ok: false });
  });

  it('holds against 2,000 forged messages (seed 20261122)', async () => {
    const sender = fc.constantFrom<Sender>(
      page('https://evil.example/'),
      { id: 'other', url: 'https://x.com/' },
      {},
      page('https://x.com/'),
    );
    const name = fc.oneof(
      fc.string(),
      fc.constantFrom('__proto__', 'constructor', 'toString', 'get-balance', 'rate-draft', 'get-draft'),
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

  it('finds no draft where there is no tab', async () => {
    vi.spyOn(browser.tabs, 'query').mockImplementationOnce(async () => []);
    await expect(askActiveTab('get-draft', {})).rejects.toBeInstanceOf(NoAnswerError);
  });
});
