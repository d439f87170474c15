import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { LedgerError } from '../../../../entrypoints/background/ledger/ledger-error.ts';
import { tried } from '../../../hostile/tried.ts';
import { ENDS, endAt } from './kill-storage.ts';
import {
  dump,
  freshName,
  makeAct,
  openLedger,
  rawDatabase,
  shownTotals,
  slowTotals,
} from './some-ledgers.ts';

const SALT = '0f'.repeat(16);

/** An act as the first version stored it; in its beginning there was no status and no fingerprint of reposts. */
function oldAct(key: string, at: number, given: object = {}): object {
  return {
    key,
    at,
    site: 'linkedin',
    surface: 'post',
    kind: 'promotion',
    score: 64,
    fingerprint: '00112233445566aa',
    status: 'confirmed',
    ...given,
  };
}

const { status: _none, ...WITHOUT_STATUS } = oldAct('without-status', 3000) as Record<string, unknown>;
const SOUND = [
  oldAct('first-key', 1000),
  oldAct('second-key', 2000, { status: 'probable', surface: 'reply', kind: 'conversation' }),
  WITHOUT_STATUS,
  oldAct('a-repost', 4000, { surface: 'repost', kind: 'sharing', score: 0, fingerprint: '' }),
  oldAct('unknown-surface', 5000, { surface: 'unknown' }),
];
const DAMAGED = [
  { key: 'nothing-else' },
  oldAct('no-kind', 6000, { kind: 'nonsense' }),
  oldAct('at-is-text', 7000, { at: 'yesterday' }),
  oldAct('score-is-far', 8000, { score: 1e308 }),
  oldAct('deep', 9000, { fingerprint: { deep: { deeper: [] } } }),
  oldAct('extra', 9500, { text: 'never' }),
];

/** A database as the first version of the code made it. */
async function makeFirst(): Promise<string> {
  const name = freshName();
  const db = await openDB(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('acts', { keyPath: 'key' }).createIndex('at', 'at');
      fresh.createObjectStore('meta');
    },
  });
  for (const act of [...SOUND, ...DAMAGED]) await db.put('acts', act);
  await db.put('meta', SALT, 'salt');
  db.close();
  return name;
}

const MIGRATED = [
  makeAct({ key: 'first-key', at: 1000, length: 'unknown' }),
  makeAct({
    key: 'second-key',
    at: 2000,
    length: 'unknown',
    status: 'probable',
    surface: 'reply',
    kind: 'conversation',
  }),
  makeAct({ key: 'without-status', at: 3000, length: 'unknown' }),
  makeAct({ key: 'a-repost', at: 4000, length: 'none', surface: 'repost', kind: 'sharing', score: 0 }),
  makeAct({ key: 'unknown-surface', at: 5000, length: 'unknown', surface: 'unknown' }),
].map((act) => ({
  ...act,
  site: 'linkedin' as const,
  score: act.surface === 'repost' ? 0 : 64,
  fingerprint: act.surface === 'repost' ? '' : '00112233445566aa',
}));

describe('a ledger of the first version', () => {
  it('is carried over: acts, salt, counts of days; what is damaged stays as it is', async () => {
    const name = await makeFirst();
    const ledger = openLedger(name, 'Asia/Kathmandu');
    expect(await ledger.lastActs(100)).toEqual(MIGRATED);
    expect(await ledger.salt()).toBe(SALT);
    expect(await shownTotals(ledger)).toEqual(slowTotals(MIGRATED, 'Asia/Kathmandu'));
    expect(await ledger.count()).toBe(SOUND.length + DAMAGED.length);
    for (const act of DAMAGED) {
      const { key } = act as { key: string };
      expect(await rawDatabase(name, (db) => db.get('acts', key))).toEqual(act);
    }
    expect(await ledger.record(makeAct({ key: 'first-key' }))).toBe(false);
  });

  it.for(ENDS)(
    'T14: stays as it was when the browser ends in the midst (%s), and is carried over next time',
    { timeout: 30_000 },
    async (how, context) => {
      for (let nth = 1; ; nth++) {
        const name = await makeFirst();
        const before = await dump(name);
        let failure: unknown = null;
        const asked = await endAt(nth, how, () =>
          openLedger(name)
            .count()
            .catch((error: unknown) => {
              failure = error;
            }),
        );
        // One of the questions is the count itself, after the migration.
        if (asked < nth) {
          expect(nth).toBeGreaterThan(SOUND.length + 3);
          tried(context, { faults: nth - 1 });
          break;
        }
        const after = await dump(name);
        if (after.version === 1) {
          expect(failure, `question ${nth}`).toBeInstanceOf(LedgerError);
          expect(after).toEqual(before);
        }
        const ledger = openLedger(name);
        expect(await ledger.lastActs(100)).toEqual(MIGRATED);
        expect(await ledger.salt()).toBe(SALT);
        expect(await shownTotals(ledger)).toEqual(slowTotals(MIGRATED, 'UTC'));
      }
    },
  );
});

describe('a ledger of a newer version', () => {
  it('T16: is left alone, and that is what the error says', async () => {
    const name = freshName();
    const db = await openDB(name, 99, {
      upgrade(fresh) {
        fresh.createObjectStore('acts', { keyPath: 'other' });
        fresh.createObjectStore('of the future');
      },
    });
    await db.put('acts', { other: 1, what: 'is this' });
    db.close();
    const before = await dump(name);
    const ledger = openLedger(name);
    for (const ask of [
      () => ledger.count(),
      () => ledger.record(makeAct()),
      () => ledger.dayTotals(0, 1),
      () => ledger.salt(),
      () => ledger.erase(),
    ])
      await expect(ask()).rejects.toMatchObject({ name: 'LedgerError', fault: 'newer' });
    expect(await dump(name)).toEqual(before);
  });
});
