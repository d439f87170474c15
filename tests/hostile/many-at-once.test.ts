import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { Act } from '../../analysis/act.ts';
import { createLedger } from '../../entrypoints/background/ledger/ledger.ts';
import type { Settings, SettingsChange } from '../../platform/settings.ts';
import { DEFAULT_SETTINGS, withChange } from '../../platform/settings.ts';
import { zoneHere } from '../../platform/zone-here.ts';
import { shownTotals, slowTotals } from '../entrypoints/background/ledger/some-ledgers.ts';
import { begin, freshBrowser, type Life, type Reply, rawLedger, SITE_PAGE } from './mortal-browser.ts';
import { randomOf } from './random.ts';
import { inputsOf, tried } from './tried.ts';

/**
 * T16: a full disk, writes that fail, and everybody at once: pages of sites, our own pages, and the background.
 *
 * Found: settings that options and popup saved at the same moment lost one of the two changes.
 * Planted and caught: no lock around settings (second storm), keys that are not looked up (180 acts in place of 60). A
 * write that is not waited for is caught by `ledger-kill.test.ts`, whose disks are full at the commit.
 */

const SEED = 20261126;

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

/** None where the ledger was never opened: looked for first, as whoever opens it makes it. */
async function storedActs(): Promise<Act[]> {
  const isThere = (await indexedDB.databases()).some(({ name }) => name === 'ledger');
  return isThere ? rawLedger((db) => db.getAll('acts')) : [];
}

/** An act of a tab; the same one may be sent by several, or again. */
const actOf = (number: number) => ({
  text: `Thank you Ana, loaf number ${number} was a good one. Which flour do you take?`,
  site: (['x', 'linkedin', 'facebook'] as const)[number % 3],
  surface: 'reply',
  key: `key-of-act-${String(number).padStart(4, '0')}`,
  status: 'confirmed',
});

const record = (life: Life, number: number): Promise<Reply | undefined> =>
  life.ask('record-act', actOf(number), { ...SITE_PAGE, tab: { id: number % 7, incognito: false } as never });

const isRecorded = (reply: Reply | undefined): boolean =>
  reply?.ok === true && (reply.value as { recorded: boolean }).recorded;

describe('T16: several tabs at once', () => {
  it('record each act once, and each count is right (60 acts sent 180 times, 300 sent 900 times in the soak)', async (context) => {
    freshBrowser();
    const life = begin();
    const random = randomOf(SEED);
    const count = inputsOf(60, 300);
    const numbers = Array.from({ length: 3 * count }, (_, index) =>
      index < count ? index : random.below(count),
    );
    const replies = await Promise.all(
      numbers
        .map((number) => ({ number, place: random.next() }))
        .sort((a, b) => a.place - b.place)
        .map(async ({ number }, at) => {
          // Our own pages ask in between.
          if (at % 10 === 0) void life.ask('get-balance');
          return record(life, number);
        }),
    );
    expect(replies.filter(isRecorded)).toHaveLength(count);
    await life.rest(1000);
    await life.end();
    const acts = await storedActs();
    expect(new Set(acts.map(({ key }) => key)).size).toBe(count);
    expect(await shownTotals(createLedger({ zone: zoneHere }))).toEqual(slowTotals(acts, zoneHere()));
    tried(context, { inputs: replies.length, actsLost: count - acts.length });
  });
});

describe('T16: writes that fail', () => {
  it('lose nothing that was said to be recorded, keep nothing that was said not to be (3 disks, 150 in the soak, seed 20261126)', {
    timeout: 240_000,
  }, async (context) => {
    const disks = inputsOf(3, 150);
    let [faults, actsLost, inputs] = [0, 0, 0];
    for (let nth = 0; nth < disks; nth++) {
      const random = randomOf(SEED + 1, nth);
      const part = random.pick([0.02, 0.1, 0.3]);
      const reason = random.pick(['QuotaExceededError', 'UnknownError', 'InvalidStateError']);
      freshBrowser({ local: { settings: { version: 4, targetShare: 33, isSynced: true } } });
      let isBroken = true;
      const life = begin(undefined, () => {
        if (!isBroken || !random.chance(part)) return null;
        faults++;
        return reason;
      });
      const said = new Map<string, boolean>();
      for (let number = 0; number < 20; number++) {
        const reply = await record(life, number);
        inputs++;
        if (reply?.ok !== true) expect((reply as { error: string }).error).toMatch(/\w/);
        said.set(actOf(number).key, isRecorded(reply));
      }
      await life.rest(7000);
      const keys = new Set((await storedActs()).map(({ key }) => key));
      for (const [key, isSaid] of said) if (keys.has(key) !== isSaid) actsLost++;
      // The disk has room again: whoever asks again gets what they ask for.
      isBroken = false;
      for (let number = 0; number < 20; number++) {
        const reply = await record(life, number);
        expect(reply).toEqual({ ok: true, value: { recorded: said.get(actOf(number).key) === false } });
      }
      await life.rest(7000);
      await life.end();
      const acts = await storedActs();
      expect(acts).toHaveLength(20);
      expect(await shownTotals(createLedger({ zone: zoneHere }))).toEqual(slowTotals(acts, zoneHere()));
    }
    expect(faults).toBeGreaterThan(disks);
    expect(actsLost).toBe(0);
    tried(context, { inputs, faults, actsLost });
  });
});

type StoredSettings = typeof import('../../platform/stored-settings.ts');

/** Options, popup and background: each has the code of its own, and the storage of all. */
async function openContexts(count: number): Promise<StoredSettings[]> {
  const contexts: StoredSettings[] = [];
  for (let one = 0; one < count; one++) {
    vi.resetModules();
    contexts.push(await import('../../platform/stored-settings.ts'));
  }
  return contexts;
}

/** Locks as browsers have them: for all contexts of the extension. */
function sharedLocks() {
  const last = new Map<string, Promise<unknown>>();
  return {
    request<T>(name: string, work: () => Promise<T>): Promise<T> {
      const turn = (last.get(name) ?? Promise.resolve()).then(work);
      last.set(
        name,
        turn.catch(() => {}),
      );
      return turn;
    },
  };
}

const oneChange: fc.Arbitrary<SettingsChange> = fc.oneof(
  fc.integer({ min: 1, max: 99 }).map((targetShare) => ({ targetShare })),
  fc.boolean().map((readsMessages) => ({ readsMessages })),
  fc.constantFrom('page', 'panel', 'off').map((x) => ({ sites: { x } as const })),
  fc.constantFrom('page', 'panel', 'off').map((linkedin) => ({ sites: { linkedin } as const })),
  fc.integer({ min: 1, max: 5 }).map((most) => ({ hints: { most } })),
  fc
    .tuple(fc.constantFrom('offer', 'discount', 'launch'), fc.constantFrom('chosen' as const, null))
    .map(([rule, mute]) => ({ mutedRules: { [rule]: mute } })),
);

describe('T16: settings that several pages change at once', () => {
  it('keep each change (60 storms, 1,500 in the soak, seed 20261126)', {
    timeout: 120_000,
  }, async (context) => {
    const contexts = await openContexts(3);
    const area = new Map<string, string>();
    const late = () => new Promise((resolve) => setImmediate(resolve));
    Object.assign(browser, {
      storage: {
        local: {
          async get(keys: string | string[]) {
            await late();
            const found = [keys].flat().flatMap((key) => {
              const json = area.get(key);
              return json === undefined ? [] : [[key, JSON.parse(json)] as const];
            });
            return Object.fromEntries(found);
          },
          async set(items: Record<string, unknown>) {
            const written = Object.entries(items).map(
              ([key, value]) => [key, JSON.stringify(value)] as const,
            );
            await late();
            for (const [key, json] of written) area.set(key, json);
          },
        },
        managed: { get: async () => ({}) },
      },
    });
    Object.defineProperty(globalThis.navigator, 'locks', { value: sharedLocks(), configurable: true });
    const storm = fc.array(fc.record({ who: fc.nat(2), change: oneChange }), { minLength: 2, maxLength: 12 });
    let inputs = 0;
    await fc.assert(
      fc.asyncProperty(storm, async (changes) => {
        area.clear();
        inputs += changes.length;
        await Promise.all(changes.map(({ who, change }) => contexts[who]?.saveSettings(change)));
        // They hold in the order in which they were asked for.
        const wanted = changes.reduce<Settings>(
          (settings, { change }) => withChange(settings, change),
          DEFAULT_SETTINGS,
        );
        expect(await contexts[0]?.readSettings()).toEqual(wanted);
      }),
      { numRuns: inputsOf(60, 1500), seed: SEED },
    );
    tried(context, { inputs });
  });
});
