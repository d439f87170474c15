import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { historyHandlers } from '../../../entrypoints/background/history-handlers.ts';
import type { Ledger } from '../../../entrypoints/background/ledger/ledger.ts';
import { ledgerHandlers } from '../../../entrypoints/background/ledger-handlers.ts';
import { PAYLOAD_READERS } from '../../../entrypoints/background/payload-readers.ts';
import {
  LedgerFileError,
  readLedgerFile,
  writeLedgerFile,
} from '../../../entrypoints/history/ledger-file.ts';
import type { Sender } from '../../../platform/messaging.ts';
import { readAll } from '../../../platform/read-all.ts';
import { DEFAULT_SETTINGS } from '../../../platform/settings.ts';
import { fileSettings } from '../../../platform/settings-file.ts';
import { makeAct } from '../../analysis/some-acts.ts';
import { inputsOf, tried } from '../../hostile/tried.ts';
import { memoryMeans } from '../background/memory-means.ts';
import { freshLedger, someSalt, storedActs } from './stored-acts.ts';

const PAGE = {} as Sender;
const AT = Date.UTC(2026, 10, 26, 12);
const SALT = '0123456789abcdef'.repeat(2);
const HEAD = { format: 'twoway-ledger', version: 2, exportedAt: '2026-11-26T12:00:00.000Z', salt: SALT };

const handlersOf = (ledger: Ledger) => {
  const means = memoryMeans(ledger);
  return { ...ledgerHandlers(means), ...historyHandlers(means) };
};
const whole = (ledger: Ledger) => {
  const { 'read-acts': read } = handlersOf(ledger);
  return readAll(async (after) => read({ after }, PAGE));
};

/** Everything that a page does with a file; rejects if any step refuses it. */
async function restore(ledger: Ledger, text: string): Promise<number> {
  const { acts, salt } = readLedgerFile(text);
  const { 'check-acts': check, 'restore-acts': write } = handlersOf(ledger);
  const checked = await check({ acts }, PAGE);
  if ('fault' in checked) throw new Error(checked.fault.field);
  const payload = PAYLOAD_READERS['restore-acts']({ acts, salt });
  const { added } = await write(payload, PAGE);
  expect(added).toBe(checked.fresh);
  return added;
}

/** What is wrong with a file. */
function faultOf(file: unknown): unknown {
  try {
    readLedgerFile(typeof file === 'string' ? file : JSON.stringify(file));
  } catch (error) {
    if (error instanceof LedgerFileError) return error.problem;
    throw error;
  }
  return null;
}

describe('an export', () => {
  it('T16: restored into an empty ledger is equal, salt included; restored twice it is restored once (60 ledgers, 1,500 in the soak, seed 20261126)', {
    timeout: 240_000,
  }, async (context) => {
    const numRuns = inputsOf(60, 1500);
    let actsLost = 0;
    await fc.assert(
      fc.asyncProperty(storedActs, someSalt, async (acts, salt) => {
        const old = freshLedger();
        await old.recordAll(acts, salt);
        const text = writeLedgerFile(await whole(old), null, AT).join('');
        const fresh = freshLedger();
        const added = await restore(fresh, text);
        actsLost += Math.abs(acts.length - added);
        expect(added).toBe(acts.length);
        expect(await whole(fresh)).toEqual({ acts, salt, count: acts.length });
        expect(await fresh.dayTotals(0, 400_000)).toEqual(await old.dayTotals(0, 400_000));
        expect(await restore(fresh, text)).toBe(0);
        expect(await whole(fresh)).toEqual(await whole(old));
      }),
      { numRuns, seed: 20261126 },
    );
    tried(context, { inputs: numRuns, actsLost });
  });

  it('adds to what is there, and leaves that as it is', async () => {
    const ledger = freshLedger();
    await ledger.recordAll([makeAct({ key: 'key-known', kind: 'promotion' })]);
    const acts = [makeAct({ key: 'key-fresh' }), makeAct({ key: 'key-known', kind: 'sharing' })];
    expect(await restore(ledger, writeLedgerFile({ acts, salt: SALT }, null, AT).join(''))).toBe(1);
    expect((await whole(ledger)).acts.map((act) => act.kind)).toEqual(['conversation', 'promotion']);
  });

  it('T16: that is cut off anywhere is refused, and the ledger stays as it is', async (context) => {
    const acts = [makeAct({ key: 'key-one-' }), makeAct({ key: 'key-two-', rated: 'promotion' })];
    const text = writeLedgerFile({ acts, salt: SALT }, fileSettings(DEFAULT_SETTINGS), AT).join('');
    expect(faultOf(text)).toBeNull();
    const ledger = freshLedger();
    const before = await whole(ledger);
    for (let length = 0; length < text.length; length++)
      await expect(restore(ledger, text.slice(0, length))).rejects.toThrow('not-json');
    expect(await whole(ledger)).toEqual(before);
    tried(context, { inputs: text.length });
  });

  it('with one wrong act is refused, and the ledger stays as it is', async () => {
    const good = makeAct({ key: 'key-good' });
    const ledger = freshLedger();
    for (const bad of [
      { ...good, score: 101 },
      { ...good, key: 'short' },
      { ...good, at: 1e308 },
      { key: good.key },
    ]) {
      await expect(restore(ledger, JSON.stringify({ ...HEAD, acts: [good, bad] }))).rejects.toThrow();
    }
    expect(await ledger.count()).toBe(0);
  });

  it('reads like a list: a line for each act, and no text of the person has a place in it', () => {
    const acts = [makeAct({ key: 'key-one-' }), makeAct({ key: 'key-two-' })];
    const lines = writeLedgerFile({ acts, salt: SALT }, null, AT).join('').split('\n');
    expect(lines).toHaveLength(4);
    expect(JSON.parse(`${lines[0]}]}`)).toEqual({ ...HEAD, acts: [] });
    expect(JSON.parse((lines[1] ?? '').slice(0, -1))).toEqual(acts[0]);
  });
});

describe('a file', () => {
  const act = makeAct({ key: 'key-1234' });
  const file = { ...HEAD, acts: [act] };

  it.each([
    ['no JSON', 'Hello', { fault: 'not-json' }],
    ['NaN', JSON.stringify(file).replace('"score":0', '"score":NaN'), { fault: 'not-json' }],
    ['a list', [file], { fault: 'foreign' }],
    ['nothing', 'null', { fault: 'foreign' }],
    ['another format', { ...file, format: 'other' }, { fault: 'foreign' }],
    ['a newer version', { ...file, version: 3, more: true }, { fault: 'newer' }],
    ['no version', { ...file, version: '2' }, { fault: 'field', field: 'version' }],
    ['version 0', { ...file, version: 0 }, { fault: 'field', field: 'version' }],
    ['one field more', { ...file, extra: 1 }, { fault: 'field', field: 'extra' }],
    ['no time', { ...file, exportedAt: 'yesterday' }, { fault: 'field', field: 'exportedAt' }],
    ['no salt', { ...file, salt: 'abc' }, { fault: 'field', field: 'salt' }],
    [
      'damaged settings',
      { ...file, settings: { version: 4, targetShare: 0 } },
      { fault: 'field', field: 'settings' },
    ],
    ['acts that are no list', { ...file, acts: {} }, { fault: 'field', field: 'acts' }],
    ['an act that is none', { ...file, acts: [act, 7] }, { fault: 'act', index: 1, field: 'acts' }],
    [
      'a text beside an act',
      { ...file, acts: [{ ...act, text: 'Hello' }] },
      { fault: 'act', index: 0, field: 'text' },
    ],
    [
      'a long value',
      { ...file, acts: [{ ...act, key: 'k'.repeat(65) }] },
      { fault: 'act', index: 0, field: 'key' },
    ],
    ['a nested value', { ...file, acts: [{ ...act, at: [1] }] }, { fault: 'act', index: 0, field: 'at' }],
    [
      'an infinite time',
      JSON.stringify(file).replace(/"at":\d+/, '"at":1e999'),
      { fault: 'act', index: 0, field: 'at' },
    ],
    [
      'too many acts',
      `{"format":"twoway-ledger","version":2,"exportedAt":"2026-11-26","salt":"${SALT}","acts":[${'1,'.repeat(250_000)}1]}`,
      { fault: 'too-many' },
    ],
  ])('T9: with %s is refused with the reason', (_what, given, fault) => {
    expect(faultOf(given)).toEqual(fault);
  });

  it.each([
    JSON.stringify(file).replace('{', '{"__proto__":{"isOwn":true},'),
    JSON.stringify(file).replace('[{', '[{"__proto__":{"isOwn":true},'),
    JSON.stringify(file).replace('[{', '[{"constructor":{"prototype":{"isOwn":true}},'),
    JSON.stringify({ ...file, settings: 0 }).replace(
      '"settings":0',
      '"settings":{"version":3,"__proto__":{"isOwn":true}}',
    ),
  ])('T9: cannot reach the prototype of all objects: %s', (text) => {
    expect(faultOf(text)).toMatchObject({ fault: expect.stringMatching(/field|act/) });
    expect({}).not.toHaveProperty('isOwn');
  });

  it('T9: of great depth is refused', () => {
    const deep = '['.repeat(1_000_000) + ']'.repeat(1_000_000);
    expect(faultOf(deep)).toMatchObject({ fault: expect.stringMatching(/not-json|foreign/) });
    const inside = `${JSON.stringify(HEAD).slice(0, -1)},"acts":[{"key":${deep}}]}`;
    expect(faultOf(inside)).toMatchObject({ fault: expect.stringMatching(/not-json|act/) });
  });

  it('of the first version gets what came later', () => {
    const { length, origin, status, ...first } = act;
    const acts = [
      { ...first, status: 'probable' },
      { ...first, surface: 'repost' },
    ];
    expect(readLedgerFile(JSON.stringify({ ...HEAD, version: 1, acts })).acts).toEqual([
      { ...act, status: 'probable', length: 'unknown' },
      { ...act, surface: 'repost', length: 'none' },
    ]);
  });

  it('never throws anything but its reason (500 files, seed 20261126)', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.constantFrom('acts', 'salt', 'version', 'settings', 'exportedAt'),
        (json, part) => {
          faultOf(json);
          faultOf({ ...file, [part]: JSON.parse(json) });
        },
      ),
      { numRuns: 500, seed: 20261126 },
    );
  });
});
