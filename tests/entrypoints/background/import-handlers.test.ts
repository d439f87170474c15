import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { readAct } from '../../../analysis/act.ts';
import { importHandlers } from '../../../entrypoints/background/import-handlers.ts';
import { IMPORT_READERS } from '../../../entrypoints/background/import-readers.ts';
import { createLedger } from '../../../entrypoints/background/ledger/ledger.ts';
import { pageHandlers } from '../../../entrypoints/background/page-handlers.ts';
import type { Sender } from '../../../platform/messaging.ts';
import { type ArchivedText, MOST_TEXTS } from '../../../platform/requests.ts';
import { memoryMeans, NOW } from './memory-means.ts';

const AD = 'Order our Zimtschnecke course now, 50% off today only, link in bio https://shop.example';
const TALK = 'Thank you, that helped me a lot. How did you find the cause in the end?';
const FOREIGN = 'Bestellen Sie noch heute unser neues Buch und sichern Sie sich den Rabatt für alle Leser';
const HERE = {} as Sender;
const IN_TAB = { tab: { id: 7, incognito: false } } as Sender;

let count = 0;

function start() {
  const ledger = createLedger({ name: `handlers-${++count}`, zone: () => 'UTC' });
  const means = memoryMeans(ledger);
  const handlers = importHandlers(means);
  const rate = (texts: ArchivedText[], ownHandle = '') =>
    handlers['rate-archived']({ site: 'x', ownHandle, texts }, HERE);
  return { ledger, means, handlers, rate };
}

function text(words: string, given: Partial<ArchivedText> = {}): ArchivedText {
  return { key: `x:${words.length}`, at: NOW, surface: 'post', text: words, ...given };
}

describe('rate-archived', () => {
  it('gives what the ledger would hold, and why the others are none', async () => {
    const { rate, ledger } = start();
    const { ratings, salt } = await rate([
      text(AD),
      text('', { surface: 'repost' }),
      text(FOREIGN),
      text('Hm'),
    ]);
    expect(salt).toBe(await ledger.salt());
    expect(ratings).toEqual([
      expect.objectContaining({ kind: 'promotion', surface: 'post', length: 'medium', at: NOW }),
      expect.objectContaining({
        kind: 'sharing',
        score: 0,
        surface: 'repost',
        fingerprint: '',
        length: 'none',
      }),
      'other-language',
      'too-short',
    ]);
    for (const act of ratings.slice(0, 2)) expect(readAct(act)).toMatchObject({ origin: 'archive' });
    expect(JSON.stringify(ratings)).not.toContain('Zimtschnecke');
    expect(await ledger.count()).toBe(0);
  });

  it('rates as what is recorded live', async () => {
    const { rate, means, ledger } = start();
    await means.saveSettings({
      own: { names: ['Zimtfan'], handles: ['zimt_fan'], domains: [] },
      neverCount: ['bread'],
    });
    // Known by the settings, by the page or the archive, and to nobody.
    for (const name of ['zimt_fan', 'own_mill', 'baker_bram']) {
      const words = `Everybody who likes bread should have a look at what @${name} does.`;
      const { ratings } = await rate([text(words)], 'own_mill');
      const posted = { text: words, site: 'x', surface: 'post', ownHandle: 'own_mill' } as const;
      await pageHandlers(means)['record-act'](
        { ...posted, key: `live-${name}`, status: 'confirmed' },
        IN_TAB,
      );
      const live = (await ledger.actsSince(0)).find(({ key }) => key === `live-${name}`);
      const { kind, score, fingerprint, length } = live ?? {};
      expect(ratings[0]).toMatchObject({ kind, score, fingerprint, length });
      const unknown = (await start().rate([text(words)])).ratings[0] as { score: number };
      expect(unknown.score !== score).toBe(name !== 'baker_bram');
    }
  });

  it('makes keys that tell nothing, one for each of the archive', async () => {
    const { rate } = start();
    const keysOf = async (texts: ArchivedText[]) =>
      (await rate(texts)).ratings.map((rating) => (typeof rating === 'string' ? rating : rating.key));
    const [first, second] = await keysOf([text(TALK, { key: 'x:1' }), text(TALK, { key: 'x:2' })]);
    expect(first).toMatch(/^a[\w-]{28}$/);
    expect(second?.slice(0, 5)).toBe(first?.slice(0, 5));
    expect(second).not.toBe(first);
    expect(await keysOf([text(TALK, { key: 'x:1' })])).toEqual([first]);
    const other = start();
    const { ratings } = await other.rate([text(TALK, { key: 'x:1' })]);
    const foreign = (ratings[0] as { key: string }).key;
    expect(foreign.slice(0, 5)).not.toBe(first?.slice(0, 5));
    expect(foreign.slice(5)).not.toBe(first?.slice(5));
  });
});

describe('record-archived', () => {
  it('adds once, and what is known is not rated again', async () => {
    const { rate, handlers } = start();
    const { ratings, salt } = await rate([text(AD), text(TALK)]);
    const acts = ratings.filter((one) => typeof one !== 'string');
    expect(await handlers['record-archived']({ acts, salt }, HERE)).toMatchObject({ added: 2 });
    expect(await handlers['record-archived']({ acts, salt }, HERE)).toMatchObject({ added: 0, known: 2 });
    expect((await rate([text(AD), text(TALK)])).ratings).toEqual(['known', 'known']);
  });

  it('says so where the balance is another one by now', async () => {
    const { rate, handlers, ledger } = start();
    const { ratings } = await rate([text(AD)]);
    const acts = ratings.filter((one) => typeof one !== 'string');
    await handlers['record-archived']({ acts, salt: await ledger.salt() }, HERE);
    await expect(handlers['record-archived']({ acts, salt: 'f'.repeat(32) }, HERE)).rejects.toThrow(
      'meanwhile',
    );
  });
});

describe('the readers of the import', () => {
  const one = text(TALK);
  const read = (texts: unknown[]) => IMPORT_READERS['rate-archived']({ site: 'x', ownHandle: 'mill', texts });

  it('take what keeps the contract', () => {
    expect(read([one, text('', { surface: 'repost' })]).texts).toHaveLength(2);
  });

  it.each([
    ['an extra field', { ...one, more: 1 }],
    ['a message', { ...one, surface: 'message' }],
    ['no time', { ...one, at: '5' }],
    ['a time that cannot be', { ...one, at: 1e17 }],
    ['a repost with words', { ...one, surface: 'repost' }],
    ['a post without', { ...one, text: '' }],
    ['a long text', { ...one, text: 'a'.repeat(100_001) }],
    ['no text', null],
  ])('refuse %s', (_name, strange) => {
    expect(() => read([strange])).toThrow();
  });

  it('refuse too many texts, and acts that no archive gave', async () => {
    expect(() => read(Array(MOST_TEXTS + 1).fill(one))).toThrow(RangeError);
    const { ratings, salt } = await start().rate([one]);
    const record = (act: unknown) => IMPORT_READERS['record-archived']({ acts: [act], salt });
    expect(record(ratings[0]).acts).toHaveLength(1);
    const strange = [{ origin: 'seen' }, { status: 'probable' }, { text: 'a' }];
    for (const field of strange) {
      expect(() => record({ ...(ratings[0] as object), ...field })).toThrow(TypeError);
    }
  });
});
