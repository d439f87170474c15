import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Act } from '../../../analysis/act.ts';
import { ledgerHandlers } from '../../../entrypoints/background/ledger-handlers.ts';
import { createOutbox } from '../../../entrypoints/background/outbox.ts';
import { pageHandlers } from '../../../entrypoints/background/page-handlers.ts';
import type { Sender } from '../../../platform/messaging.ts';
import { clearOutbox, putIntoOutbox, readOutbox, watchOutbox } from '../../../platform/outbox.ts';
import { actsOf, DAY, memoryLedger, memoryMeans, NOW } from './memory-means.ts';

const IN_TAB = { tab: { id: 7, incognito: false } } as Sender;
const PRIVATE = { tab: { id: 8, incognito: true } } as Sender;
const TALK = 'Thank you, that helped me a lot. How did you find the cause in the end?';
const AD = 'Our new sourdough course opens tomorrow, order now with 50% off, link in bio.';
const FOREIGN = 'Bestellen Sie noch heute unser neues Buch und sichern Sie sich den Rabatt für alle Leser';

const [ACT] = actsOf('c') as [Act];
const act = (key: string, change: object = {}): Act => ({ ...ACT, key, at: NOW - 1000, ...change });
const stored = () => browser.storage.local.get(null);
const isPrivate = (inIncognitoContext: unknown) =>
  Object.assign(browser, { extension: { inIncognitoContext } });

beforeEach(() => {
  fakeBrowser.reset();
  isPrivate(false);
});
afterEach(() => void vi.restoreAllMocks());

describe('what a page leaves behind', () => {
  it('stands under one of sixteen keys, and a watcher hears of it, not of its removal', async () => {
    const heard = vi.fn();
    const life = new AbortController();
    watchOutbox(heard, life.signal);
    await putIntoOutbox(act('key-0000000a'));
    expect(await stored()).toEqual({ 'outbox:a': act('key-0000000a') });
    expect(await readOutbox()).toEqual([['outbox:a', act('key-0000000a')]]);
    await browser.storage.local.set({ settings: {}, 'outbox:z': 1 });
    await clearOutbox();
    expect(await readOutbox()).toEqual([]);
    expect(heard).toHaveBeenCalledTimes(1);
    life.abort();
    await putIntoOutbox(act('key-0000000b'));
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it.each([true, undefined])('is nothing where the window is private: %s', async (answer) => {
    isPrivate(answer);
    await putIntoOutbox(act('key-0000000a'));
    expect(await stored()).toEqual({});
  });
});

describe('the outbox', () => {
  it('is recorded once, however often it is heard of, and emptied', async () => {
    const ledger = memoryLedger();
    const outbox = createOutbox({ ledger, now: () => NOW });
    await putIntoOutbox(act('key-0000000a'));
    await putIntoOutbox(act('key-0000000b'));
    await Promise.all([outbox.flush(), outbox.flush()]);
    await putIntoOutbox(act('key-0000000a'));
    await outbox.flush();
    expect(ledger.acts).toEqual([act('key-0000000a'), act('key-0000000b')]);
    expect(await stored()).toEqual({});
  });

  it.each([
    ['no act', 'mill'],
    ['an act with a text', act('key-0000000d', { text: TALK })],
    ['an act of an archive', act('key-0000000d', { origin: 'archive' })],
    ['an act that was given another kind', act('key-0000000d', { rated: 'promotion' })],
    ['an act with a twin', act('key-0000000d', { twin: 'key-0000000e' })],
    ['an act of the day before yesterday', act('key-0000000d', { at: NOW - DAY - 1 })],
    ['a list', [act('key-0000000d')]],
    ['null', null],
  ])('drops %s, and records the others', async (_what, item) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const ledger = memoryLedger();
    await browser.storage.local.set({
      'outbox:a': act('key-0000000a'),
      'outbox:d': item,
      'outbox:f': act('key-0000000f'),
    });
    await createOutbox({ ledger, now: () => NOW }).flush();
    expect(ledger.acts.map(({ key }) => key)).toEqual(['key-0000000a', 'key-0000000f']);
    expect(await stored()).toEqual({});
  });

  it('is never later than now', async () => {
    const ledger = memoryLedger();
    await putIntoOutbox(act('key-0000000a', { at: NOW + 30 * DAY }));
    await createOutbox({ ledger, now: () => NOW }).flush();
    expect(ledger.acts).toEqual([act('key-0000000a', { at: NOW })]);
  });

  it('keeps what the ledger refuses, for the next time', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const ledger = memoryLedger();
    const record = vi.fn(ledger.record).mockRejectedValueOnce(new Error('full'));
    const outbox = createOutbox({ ledger: { record }, now: () => NOW });
    await putIntoOutbox(act('key-0000000a'));
    await outbox.flush();
    expect(await stored()).toEqual({ 'outbox:a': act('key-0000000a') });
    expect(error).toHaveBeenCalled();
    await outbox.flush();
    expect(ledger.acts).toEqual([act('key-0000000a')]);
    expect(await stored()).toEqual({});
  });

  it('comes with an export, and goes with all that is erased', async () => {
    const ledger = memoryLedger(actsOf('pc'));
    const handlers = ledgerHandlers(memoryMeans(ledger));
    await putIntoOutbox(act('key-0000000a'));
    expect(await handlers['read-acts']({ after: null }, {} as Sender)).toMatchObject({ count: 3 });
    await putIntoOutbox(act('key-0000000b'));
    expect(await handlers['erase-ledger']({ count: 3 }, {} as Sender)).toEqual({ isErased: false });
    expect(await handlers['erase-ledger']({ count: 4 }, {} as Sender)).toEqual({ isErased: true });
    expect([ledger.acts, await stored()]).toEqual([[], {}]);
  });

  it('loses what the ledger refused when all is erased', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const ledger = memoryLedger(actsOf('pc'));
    const means = memoryMeans(ledger);
    const refusing = { record: () => Promise.reject(new Error('full')) };
    const outbox = createOutbox({ ledger: refusing, now: () => NOW });
    await putIntoOutbox(act('key-0000000a'));
    await ledgerHandlers({ ...means, outbox })['erase-ledger']({}, {} as Sender);
    expect(await stored()).toEqual({});
  });
});

describe('what a page hears would be recorded', () => {
  const draft = { text: TALK, site: 'facebook', surface: 'reply', group: '4711' } as const;

  it.each([
    ['a draft', draft, draft.text],
    ['a promotion', { ...draft, text: AD }, AD],
    ['a part of a thread', { ...draft, whole: `${TALK}\n\n${AD}` }, `${TALK}\n\n${AD}`],
  ])('is what is recorded of %s, without its words', async (_what, rated, text) => {
    const ledger = memoryLedger();
    const handlers = pageHandlers(memoryMeans(ledger));
    const { measured } = await handlers['rate-draft'](rated, IN_TAB);
    await handlers['record-act']({ ...draft, text, key: 'key-12345678', status: 'confirmed' }, IN_TAB);
    const { key, at, status, ...recorded } = ledger.acts[0] as Act;
    expect(measured).toEqual(recorded);
    expect(JSON.stringify(measured)).not.toMatch(/helped|sourdough|4711/);
  });

  it('is nothing in a private window, and nothing of what is not rated', async () => {
    const means = memoryMeans(memoryLedger());
    const salt = vi.fn(means.ledger.salt);
    const handlers = pageHandlers({ ...means, ledger: { ...means.ledger, salt } });
    expect(await handlers['rate-draft'](draft, PRIVATE)).not.toHaveProperty('measured');
    expect(await handlers['rate-draft']({ ...draft, text: FOREIGN }, IN_TAB)).not.toHaveProperty('measured');
    expect(salt).not.toHaveBeenCalled();
  });

  it('is nothing where the ledger cannot be read, and the draft is rated all the same', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const means = { ...memoryMeans(memoryLedger()), recentActs: () => Promise.reject(new Error('damaged')) };
    const reply = await pageHandlers(means)['rate-draft'](draft, IN_TAB);
    expect(reply).not.toHaveProperty('measured');
    expect(reply.coaching.kind).toBe('conversation');
  });
});
