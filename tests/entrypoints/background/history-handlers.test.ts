import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Act } from '../../../analysis/act.ts';
import { calendarOf, DAY } from '../../../analysis/local-day.ts';
import { historyHandlers } from '../../../entrypoints/background/history-handlers.ts';
import { HISTORY_READERS } from '../../../entrypoints/background/history-readers.ts';
import { createLedger, type Ledger } from '../../../entrypoints/background/ledger/ledger.ts';
import { keepOlder, type OlderMeans } from '../../../entrypoints/options/older-acts.ts';
import type { ActChoice } from '../../../platform/act-choice.ts';
import type { Sender } from '../../../platform/messaging.ts';
import { ACTS_A_PART, ACTS_LISTED, type ListedAct } from '../../../platform/requests.ts';
import { makeAct, NOON, someActs, ZONES } from '../../analysis/some-acts.ts';
import { ALL, someChoice } from '../history/some-totals.ts';
import { memoryMeans } from './memory-means.ts';

const PAGE = {} as Sender;
const ALWAYS = { first: 0, last: 30_000 };

let count = 0;

async function ledgerOf(acts: readonly Act[], zone = 'UTC'): Promise<Ledger> {
  const ledger = createLedger({ name: `history-${++count}`, zone: () => zone });
  await ledger.recordAll(acts);
  return ledger;
}

function handlersOf(ledger: Ledger, zone = 'UTC') {
  return historyHandlers({ ...memoryMeans(ledger), zone: () => zone });
}

/** The keys of all pages of a list, and how many pages there are. */
async function readList(
  ledger: Ledger,
  zone: string,
  span: { first: number; last: number },
  choice: ActChoice,
): Promise<{ acts: ListedAct[]; pages: number }> {
  const ask = handlersOf(ledger, zone)['get-acts'];
  const acts: ListedAct[] = [];
  let before: { at: number; key: string } | null = null;
  let pages = 0;
  do {
    const page: Awaited<ReturnType<typeof ask>> = await ask({ ...span, choice, before }, PAGE);
    acts.push(...page.acts);
    before = page.next;
    pages++;
  } while (before !== null);
  return { acts, pages };
}

/** Keys as the ledger takes them. */
const keyed = someActs.map((acts) => acts.map((act, index) => ({ ...act, key: `key-${1000 + index}` })));

describe('what a shorter time would remove', () => {
  const DAYS = 40;

  /** Removes what is older, brings it back, and tells how many that were. */
  async function removeAndBringBack(ledger: Ledger, zone: string): Promise<number> {
    const handlers = historyHandlers({ ...memoryMeans(ledger), zone: () => zone, now: () => NOON });
    const readOlder: OlderMeans['readOlder'] = async (days, before) =>
      handlers['get-older']({ days, before }, PAGE);
    const restore: OlderMeans['restore'] = ({ acts, salt }) => ledger.recordAll(acts, salt);
    const [before, salt] = [await ledger.actsAfterKey(null, 10_000), await ledger.salt()];
    const bringBack = await keepOlder({ readOlder, restore }, DAYS);
    const { count } = await readOlder(DAYS, null);
    expect(await ledger.dropDaysBefore(calendarOf(zone)(NOON) - DAYS + 1)).toBe(count);
    expect(await ledger.count()).toBe(before.length - count);
    await bringBack?.();
    expect(await ledger.actsAfterKey(null, 10_000)).toEqual(before);
    expect(await ledger.salt()).toBe(salt);
    return count;
  }

  it.each(ZONES)('is what the ledger then removes, and comes back exactly, in %s', async (zone) => {
    // Around the border, each half hour of two days and more on both sides.
    const acts = Array.from({ length: 200 }, (_one, index) =>
      makeAct({ key: `key-border-${index}`, at: NOON - DAYS * DAY + (index - 100) * 1_800_000 }),
    );
    const count = await removeAndBringBack(await ledgerOf(acts, zone), zone);
    expect(count).toBeGreaterThan(50);
    expect(count).toBeLessThan(175);
  });

  it('is read in parts, of which none is lost, whatever has the same time', async () => {
    const acts = Array.from({ length: ACTS_A_PART + 5 }, (_one, index) =>
      makeAct({ key: `key-crowd-${index}`, at: NOON - 90 * DAY - Math.floor(index / 3) }),
    );
    expect(await removeAndBringBack(await ledgerOf(acts), 'UTC')).toBe(ACTS_A_PART + 5);
  });

  it('is nothing in a ledger without acts, and makes none', async () => {
    const ledger = createLedger({ name: 'history-empty', zone: () => 'UTC' });
    const ask = handlersOf(ledger)['get-older'];
    expect(await ask({ days: DAYS, before: null }, PAGE)).toEqual({ acts: [], salt: '', count: 0 });
    expect(await ledger.knownSalt()).toBeNull();
  });
});

describe('get-acts', () => {
  it('lists what a slow filter finds, the latest first, whatever is chosen (100 ledgers, seed 20261126)', async () => {
    const day = Math.floor(NOON / DAY);
    await fc.assert(
      fc.asyncProperty(
        keyed,
        someChoice,
        fc.constantFrom(...ZONES),
        fc.integer({ min: day - 40, max: day + 3 }),
        fc.nat(45),
        async (acts, choice, zone, first, more) => {
          const dayOf = calendarOf(zone);
          const span = { first, last: first + more };
          const wanted = acts
            .filter(
              (act) =>
                dayOf(act.at) >= span.first &&
                dayOf(act.at) <= span.last &&
                (choice.site ?? act.site) === act.site &&
                (choice.kind ?? act.kind) === act.kind &&
                (choice.surfaces ?? [act.surface]).some((one) => one === act.surface),
            )
            .sort((a, b) => b.at - a.at || (a.key < b.key ? 1 : -1));
          const { acts: found } = await readList(await ledgerOf(acts, zone), zone, span, choice);
          expect(found.map((act) => act.key)).toEqual(wanted.map((act) => act.key));
        },
      ),
      { numRuns: 100, seed: 20261126 },
    );
  }, 30_000);

  it('goes on page by page, also within one moment, and tells its end', async () => {
    const acts = Array.from({ length: 2 * ACTS_LISTED }, (_one, index) =>
      makeAct({ key: `key-${1000 + index}`, at: NOON - DAY * Math.floor(index / 60) }),
    );
    const { acts: found, pages } = await readList(await ledgerOf(acts), 'UTC', ALWAYS, ALL);
    expect(pages).toBe(2);
    expect(new Set(found.map((act) => act.key)).size).toBe(2 * ACTS_LISTED);
    expect(await readList(await ledgerOf([]), 'UTC', ALWAYS, ALL)).toEqual({ acts: [], pages: 1 });
  });

  it('gives what is shown of an act and nothing else', async () => {
    const act = makeAct({
      key: 'key-12345',
      fingerprint: '0123456789abcdef',
      rated: 'promotion',
      group: 'fedcba9876543210',
      twin: 'key-67890',
    });
    const { acts } = await readList(await ledgerOf([act]), 'UTC', ALWAYS, ALL);
    const { fingerprint, length, group, twin, ...shown } = act;
    expect(acts).toEqual([shown]);
  });

  it('reads no more acts than are listed of many, where few are chosen', async () => {
    const many = Array.from({ length: 400 }, (_one, index) =>
      makeAct({ key: `key-${1000 + index}`, at: NOON - index * DAY, site: index === 300 ? 'facebook' : 'x' }),
    );
    const ledger = await ledgerOf(many);
    let read = 0;
    const counted: Ledger = {
      ...ledger,
      actsBefore: (place, most, isWanted = () => true, since) =>
        ledger.actsBefore(place, most, (act) => ++read > 0 && isWanted(act), since),
    };
    const { acts } = await readList(counted, 'UTC', ALWAYS, { ...ALL, site: 'facebook' });
    expect(acts).toHaveLength(1);
    expect(read).toBeLessThan(5);
  });
});

describe('get-history', () => {
  it('gives the totals of the days and which days there are at all', async () => {
    const acts = [0, 3, 3, 9].map((day, index) =>
      makeAct({ key: `key-${1000 + index}`, at: NOON - day * DAY }),
    );
    const today = Math.floor(NOON / DAY);
    const ask = handlersOf(await ledgerOf(acts))['get-history'];
    expect(await ask({ first: today - 5, last: today }, PAGE)).toEqual({
      days: [
        { day: today - 3, counts: { 'x/post/conversation': 2 } },
        { day: today, counts: { 'x/post/conversation': 1 } },
      ],
      span: { first: today - 9, last: today },
    });
    const empty = handlersOf(await ledgerOf([]))['get-history'];
    expect(await empty(ALWAYS, PAGE)).toEqual({ days: [], span: null });
  });
});

describe('check-acts', () => {
  it('counts what the ledger does not have, each once, and writes nothing', async () => {
    const ledger = await ledgerOf([makeAct({ key: 'key-known' })]);
    const check = handlersOf(ledger)['check-acts'];
    const acts = ['key-known', 'key-fresh', 'key-other', 'key-other'].map((key) => makeAct({ key }));
    expect(await check({ acts }, PAGE)).toEqual({ fresh: 2 });
    expect(await check({ acts: [] }, PAGE)).toEqual({ fresh: 0 });
    expect(await ledger.count()).toBe(1);
  });

  it.each([
    [{ ...makeAct({ key: 'key-other' }), score: 101 }, 'score'],
    [{ ...makeAct({ key: 'key-other' }), at: Number.NaN }, 'at'],
    [{ ...makeAct({ key: 'key-other' }), at: 1e308 }, 'at'],
    [JSON.parse('{"__proto__": {"isOwn": true}}'), 'a field that is not expected'],
    [null, 'no act'],
  ])('names the first fault of %j', async (bad, field) => {
    const check = handlersOf(await ledgerOf([]))['check-acts'];
    const acts = [makeAct({ key: 'key-sound' }), bad, null];
    expect(await check({ acts }, PAGE)).toEqual({ fault: { index: 1, field } });
    expect({}).not.toHaveProperty('isOwn');
  });
});

describe('the readers', () => {
  const place = { at: 1, key: 'key-12345' };
  const asked = {
    first: 1,
    last: 2,
    choice: { site: 'x', kind: 'sharing', surfaces: ['post'] },
    before: place,
  };

  it('take what the page asks', () => {
    expect(HISTORY_READERS['get-acts'](asked)).toEqual(asked);
    const least = { ...asked, choice: ALL, before: null };
    expect(HISTORY_READERS['get-acts'](least)).toEqual(least);
    expect(HISTORY_READERS['get-history']({ first: -1, last: 376_300 })).toEqual({
      first: -1,
      last: 376_300,
    });
    expect(HISTORY_READERS['check-acts']({ acts: [{}] })).toEqual({ acts: [{}] });
    expect(HISTORY_READERS['get-older']({ days: 30, before: place })).toEqual({ days: 30, before: place });
  });

  it.each([
    ['get-history', { first: 2, last: 1 }],
    ['get-history', { first: 1.5, last: 2 }],
    ['get-history', { first: Number.NaN, last: 2 }],
    ['get-history', { first: 0, last: 1e308 }],
    ['get-history', { first: -2, last: 1 }],
    ['get-history', { first: 1, last: 2, more: 1 }],
    ['get-history', null],
    ['get-acts', { ...asked, choice: { ...asked.choice, site: 'other' } }],
    ['get-acts', { ...asked, choice: { ...asked.choice, surfaces: ['post', 'wall'] } }],
    ['get-acts', { ...asked, choice: { ...asked.choice, surfaces: new Array(99).fill('post') } }],
    ['get-acts', { ...asked, choice: { ...asked.choice, extra: 1 } }],
    ['get-acts', { ...asked, choice: undefined }],
    ['get-acts', { ...asked, before: { ...place, key: 'x' } }],
    ['get-acts', { ...asked, before: { ...place, at: -1 } }],
    ['get-acts', { ...asked, before: undefined }],
    ['get-older', { days: 29, before: null }],
    ['get-older', { days: 0, before: null }],
    ['get-older', { days: 30.5, before: null }],
    ['get-older', { days: 30 }],
    ['check-acts', { acts: {} }],
    ['check-acts', { acts: [], salt: '' }],
    ['check-acts', { acts: new Array(250_001) }],
  ] as const)('refuse %s with %o', (request, payload) => {
    expect(() => HISTORY_READERS[request](payload)).toThrow();
  });
});
