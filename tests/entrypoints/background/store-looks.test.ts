import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { ledgerHandlers } from '../../../entrypoints/background/ledger-handlers.ts';
import { PAYLOAD_READERS } from '../../../entrypoints/background/payload-readers.ts';
import { answerInBackground, type Sender } from '../../../platform/messaging.ts';
import { LEDGER_STORES, ROWS_SHOWN, type StoreName } from '../../../platform/requests.ts';
import { freshName, makeActs, openLedger, rawDatabase } from './ledger/some-ledgers.ts';
import { memoryLedger, memoryMeans } from './memory-means.ts';

/** What the page that shows all that is stored asks of the ledger: how much there is, and a look at it. */

const PAGE = {} as Sender;
const SALT = '0123456789abcdef'.repeat(2);

const readStore = PAYLOAD_READERS['look-at-store'];
const readCounts = PAYLOAD_READERS['count-stores'];

describe('the payloads', () => {
  it.each(LEDGER_STORES)('may name the store %s', (store) => {
    expect(readStore({ store })).toEqual({ store });
  });

  it.each([
    ['no store', {}],
    ['another store', { store: 'settings' }],
    ['a name of objects', { store: 'constructor' }],
    ['a list', { store: ['acts'] }],
    ['a number', { store: 0 }],
    ['nothing', undefined],
    ['null', null],
    ['a name alone', 'acts'],
    ['how many', { store: 'acts', count: 1_000_000 }],
    ['a list of stores', [{ store: 'acts' }]],
  ])('of a look may not be %s', (_what, payload) => {
    expect(() => readStore(payload)).toThrow(TypeError);
  });

  it('of a look are refused without a word of what they held (500 of them, seed 20261126)', () => {
    fc.assert(
      fc.property(
        fc.string().filter((one) => !LEDGER_STORES.some((store) => store === one)),
        (word) => {
          expect(() => readStore({ store: `Zimtschnecke${word}` })).toThrow(/^store is unknown$/);
          expect(() => readStore({ store: 'acts', [`Zimtschnecke${word}`]: 1 })).toThrow(/^(?!.*Zimt)/);
        },
      ),
      { numRuns: 500, seed: 20261126 },
    );
  });

  it('of a count hold nothing', () => {
    expect(readCounts({})).toEqual({});
    for (const payload of [undefined, null, [], 'acts', 7, { store: 'acts' }, { count: 1 }])
      expect(() => readCounts(payload)).toThrow(TypeError);
  });
});

describe('who asks', () => {
  const calls: string[] = [];
  const ledger = {
    ...memoryLedger(),
    async storeSizes() {
      calls.push('count');
      return { acts: 0, days: 0, meta: 0 };
    },
    async storedRows(store: StoreName) {
      calls.push(`look ${store}`);
      return [];
    },
  };

  type Listener = (message: unknown, sender: Sender, respond: (reply: unknown) => void) => boolean;

  /** Asks the background; undefined if it leaves the message alone. */
  function ask(message: unknown, sender: Sender): Promise<unknown> {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    Object.assign(browser.runtime, {
      getManifest: () => ({ content_scripts: [{ matches: ['https://x.com/*'] }] }),
    });
    let listener: Listener = () => false;
    vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((added) => {
      listener = added as unknown as Listener;
    });
    answerInBackground(
      { page: {}, extension: ledgerHandlers(memoryMeans(ledger)) },
      PAYLOAD_READERS as never,
    );
    return new Promise((resolve) => {
      if (!listener(message, sender, resolve)) resolve(undefined);
    });
  }

  afterEach(() => vi.restoreAllMocks());

  const own: Sender = { id: browser.runtime.id, url: browser.runtime.getURL('/abilities.html' as '/') };
  const site: Sender = { id: browser.runtime.id, url: 'https://x.com/home', tab: { id: 1 } as never };

  it('is the extension: nobody else learns what is stored', async () => {
    const asked = [
      { request: 'count-stores', payload: {} },
      { request: 'look-at-store', payload: { store: 'acts' } },
    ];
    for (const message of asked)
      for (const sender of [site, { id: 'other', url: own.url ?? '' }, {}])
        expect(await ask(message, sender)).not.toMatchObject({ ok: true });
    expect(calls).toEqual([]);
    for (const message of asked) expect(await ask(message, own)).toMatchObject({ ok: true });
    expect(calls).toEqual(['count', 'look acts']);
  });

  it('gets no answer to a payload that breaks the contract', async () => {
    calls.length = 0;
    expect(await ask({ request: 'look-at-store', payload: { store: 'all' } }, own)).toMatchObject({
      ok: false,
    });
    expect(await ask({ request: 'count-stores', payload: { store: 'acts' } }, own)).toMatchObject({
      ok: false,
    });
    expect(calls).toEqual([]);
  });
});

describe('the answers', () => {
  it('count each store, and show its first entries as they stand there', async () => {
    const name = freshName();
    const handlers = ledgerHandlers(memoryMeans(openLedger(name)));
    const acts = makeActs(ROWS_SHOWN + 5);
    await handlers['restore-acts']({ acts, salt: SALT }, PAGE);
    const counts = await handlers['count-stores']({}, PAGE);
    const { rows } = await handlers['look-at-store']({ store: 'acts' }, PAGE);
    const { rows: days } = await handlers['look-at-store']({ store: 'days' }, PAGE);
    const { rows: meta } = await handlers['look-at-store']({ store: 'meta' }, PAGE);
    expect(counts).toEqual({ acts: acts.length, days: days.length, meta: meta.length });
    expect(rows).toEqual(acts.slice(0, ROWS_SHOWN));
    expect(days.length).toBeGreaterThan(3);
    // What has no name of its own bears its key.
    expect(JSON.stringify(meta)).toContain(SALT);
    for (const one of meta) expect(Object.keys(one as object)).toHaveLength(1);
    // Damaged entries too: they are stored.
    await rawDatabase(name, async (db) => {
      const change = db.transaction('acts', 'readwrite');
      change.store.put({ key: 'key-', kind: 'nonsense' });
      await change.done;
    });
    const looked = await handlers['look-at-store']({ store: 'acts' }, PAGE);
    expect(looked.rows[0]).toEqual({ key: 'key-', kind: 'nonsense' });
    expect(await handlers['count-stores']({}, PAGE)).toMatchObject({ acts: acts.length + 1 });
  });
});
