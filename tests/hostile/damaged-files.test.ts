import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readAct } from '../../analysis/act.ts';
import { historyHandlers } from '../../entrypoints/background/history-handlers.ts';
import { ledgerHandlers } from '../../entrypoints/background/ledger-handlers.ts';
import { PAYLOAD_READERS } from '../../entrypoints/background/payload-readers.ts';
import { findArchives } from '../../entrypoints/history/import/found-archives.ts';
import { createPace } from '../../entrypoints/history/import/pace.ts';
import { type ReadArchives, readArchives } from '../../entrypoints/history/import/read-archives.ts';
import { sayRefused, saySkips } from '../../entrypoints/history/import/say-import.ts';
import { LedgerFileError, readLedgerFile, writeLedgerFile } from '../../entrypoints/history/ledger-file.ts';
import type { Sender } from '../../platform/messaging.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../platform/settings.ts';
import { checkChange } from '../../platform/settings-fields.ts';
import { fileSettings, readSettingsFile, writeSettingsFile } from '../../platform/settings-file.ts';
import { makeActs } from '../entrypoints/background/ledger/some-ledgers.ts';
import { memoryLedger, memoryMeans } from '../entrypoints/background/memory-means.ts';
import { MADE, textOf, zipFile } from '../entrypoints/history/import/made-files.ts';
import { damagedBytes, damagedJson } from './damage.ts';
import { type Random, randomOf } from './random.ts';
import { inputsOf, tried } from './tried.ts';

/**
 * T9, T16: files that somebody chose and that are not what they were: own exports, settings, archives of the sites. Each
 * is taken whole or refused whole with a reason that has words, and nothing of what is there is touched by a refused one.
 *
 * Planted and caught: acts that nobody judges (file 1), unknown fields of settings that pass (the poison among the
 * settings), a ZIP whose fault is no fault of a file (ZIP 0).
 */

const SEED = 20261126;
const SALT = 'ab'.repeat(16);
const AT = Date.UTC(2026, 10, 26);
const PAGE = {} as Sender;

const CHOSEN: Settings = {
  ...DEFAULT_SETTINGS,
  targetShare: 33,
  mutedRules: { offer: 'chosen' },
  neverCount: ['Mill'],
  window: { by: 'days', days: 14 },
  brands: [{ title: 'Mill', isClient: true, names: [], handles: ['mill'], domains: ['mill.example'] }],
};
const LEDGER = writeLedgerFile({ acts: makeActs(12), salt: SALT }, fileSettings(CHOSEN), AT).join('');
const SETTINGS = JSON.stringify(JSON.parse(writeSettingsFile(CHOSEN, AT)));
/** What is there already: two of the file, and two that are not. */
const THERE = [...makeActs(2), ...makeActs(2).map((act) => ({ ...act, key: `there-${act.key}` }))];

let unhandled: unknown[];
const note = (reason: unknown) => void unhandled.push(reason);

beforeEach(() => {
  unhandled = [];
  process.on('unhandledRejection', note);
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  expect(unhandled).toEqual([]);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect({}).not.toHaveProperty('isOwn');
  process.off('unhandledRejection', note);
  vi.restoreAllMocks();
});

const FAULTS = ['not-json', 'foreign', 'newer', 'too-many', 'field', 'act', 'ledger'];

/** Takes a file over as the history page does; resolves with whether it was taken. */
async function restore(text: string): Promise<boolean> {
  const ledger = memoryLedger([...THERE]);
  const means = memoryMeans(ledger);
  const { 'check-acts': check, 'restore-acts': write } = {
    ...ledgerHandlers(means),
    ...historyHandlers(means),
  };
  let fault: string | null = null;
  try {
    const { acts, salt, settings } = readLedgerFile(text);
    if (settings !== null) checkChange(settings);
    const checked = await check({ acts }, PAGE);
    if ('fault' in checked) fault = 'act';
    else {
      const { added } = await write(PAYLOAD_READERS['restore-acts']({ acts, salt }), PAGE);
      expect(added).toBe(checked.fresh);
      expect(ledger.acts).toHaveLength(THERE.length + added);
    }
  } catch (error) {
    if (!(error instanceof LedgerFileError)) throw error;
    fault = error.problem.fault;
  }
  if (fault !== null) {
    expect(FAULTS).toContain(fault);
    expect(ledger.acts).toEqual(THERE);
  }
  // What is there stays first, as it was; what came is made of acts and nothing else.
  expect(ledger.acts.slice(0, THERE.length)).toEqual(THERE);
  expect(ledger.acts.map(readAct)).toEqual(ledger.acts);
  return fault === null;
}

function takeSettings(text: string): boolean {
  const read = readSettingsFile(text);
  if ('fault' in read) {
    expect(FAULTS).toContain(read.fault);
    return false;
  }
  checkChange(read.change);
  return true;
}

/** A text with damages to its bytes, or to its structure. */
function damagedText(text: string, random: Random): string {
  if (random.chance(0.6)) return JSON.stringify(damagedJson(JSON.parse(text), random)) ?? 'undefined';
  return new TextDecoder().decode(damagedBytes(new TextEncoder().encode(text), random));
}

/** What the page says of files: in words, whatever they held. */
async function readFiles(files: File[]): Promise<ReadArchives> {
  const { archives, refused } = await findArchives(files);
  const read = await readArchives(archives, createPace(new AbortController().signal), () => {});
  for (const sentence of [...refused.map(sayRefused), ...saySkips(read)]) expect(sentence).toMatch(/\w/);
  for (const { at, surface, text, key } of read.acts) {
    expect(Number.isSafeInteger(at)).toBe(true);
    expect(typeof text).toBe('string');
    expect(text === '').toBe(surface === 'repost');
    expect(key.length).toBeGreaterThan(0);
  }
  return read;
}

interface Once {
  kind: 'ledger' | 'settings';
  text: string;
}

describe('T9, T16: a damaged file', () => {
  it('that once was too much is refused', async (context) => {
    const corpus = JSON.parse(readFileSync(join(import.meta.dirname, 'corpus/files.json'), 'utf8')) as Once[];
    for (const { kind, text } of corpus) {
      if (kind === 'ledger') await restore(text);
      else takeSettings(text);
    }
    tried(context, { inputs: corpus.length });
  });

  it('of an export is taken whole or refused whole (120 files, 5,000 in the soak, seed 20261126)', {
    timeout: 120_000,
  }, async (context) => {
    const count = inputsOf(120, 5000);
    expect(await restore(LEDGER)).toBe(true);
    let taken = 0;
    for (let nth = 0; nth < count; nth++) {
      const text = damagedText(LEDGER, randomOf(SEED, nth));
      try {
        if (await restore(text)) taken++;
      } catch (error) {
        throw new Error(`file ${nth}: ${text}`, { cause: error });
      }
    }
    // Some damages make another sound file: a score of 7 that was 70.
    expect(taken).toBeLessThan(count / 3);
    tried(context, { inputs: count });
  });

  it('of settings is taken whole or refused whole (120 files, 5,000 in the soak, seed 20261127)', {
    timeout: 120_000,
  }, (context) => {
    const count = inputsOf(120, 5000);
    expect(takeSettings(SETTINGS)).toBe(true);
    let taken = 0;
    for (let nth = 0; nth < count; nth++) {
      const text = damagedText(SETTINGS, randomOf(SEED + 1, nth));
      try {
        if (takeSettings(text)) taken++;
      } catch (error) {
        throw new Error(`file ${nth}: ${text}`, { cause: error });
      }
    }
    expect(taken).toBeLessThan(count / 3);
    tried(context, { inputs: count });
  });

  it.for(['x', 'linkedin', 'facebook'] as const)(
    'that is a ZIP of %s does no harm, and what is wrong is said (25 files, 1,200 in the soak, seed 20261128)',
    { timeout: 240_000 },
    async (site, context) => {
      const count = inputsOf(25, 1200);
      const sound = new Uint8Array(await (await zipFile(MADE[site](8))).arrayBuffer());
      expect((await readFiles([new File([sound], 'archive.zip')])).acts.length).toBeGreaterThan(3);
      for (let nth = 0; nth < count; nth++) {
        const bytes = damagedBytes(sound, randomOf(SEED + 2, nth));
        const begun = performance.now();
        try {
          await readFiles([new File([bytes], 'archive.zip')]);
        } catch (error) {
          throw new Error(`ZIP ${nth} of ${site}`, { cause: error });
        }
        expect(performance.now() - begun, `ZIP ${nth} of ${site}`).toBeLessThan(5000);
      }
      tried(context, { inputs: count });
    },
  );
});

const DEEP = `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`;
const DEEP_OBJECTS = `${'{"a":'.repeat(1_000_000)}1${'}'.repeat(1_000_000)}`;
const PROTO = '"__proto__":{"isOwn":true}';
const CONSTRUCTOR = '"constructor":{"prototype":{"isOwn":true}}';

/** What poisons whoever takes it over: in the place of a value, or of the first field of an object. */
const POISONS: readonly [what: string, poison: (json: string) => string][] = [
  ['__proto__ first', (json) => json.replace('{', `{${PROTO},`)],
  ['__proto__ in each object', (json) => json.replaceAll('{"', `{${PROTO},"`)],
  ['__proto__ among the settings', (json) => json.replace('"settings":{', `"settings":{${PROTO},`)],
  ['constructor among the settings', (json) => json.replace('"settings":{', `"settings":{${CONSTRUCTOR},`)],
  ['constructor.prototype in each object', (json) => json.replaceAll('{"', `{${CONSTRUCTOR},"`)],
  ['NaN in place of numbers', (json) => json.replace(/:\s*\d+/g, ':NaN')],
  ['1e308 in place of numbers', (json) => json.replace(/:\s*\d+/g, ':1e308')],
  ['1e999 in place of numbers', (json) => json.replace(/:\s*\d+/g, ':1e999')],
  ['numbers of 400 digits', (json) => json.replace(/:\s*\d+/g, `:${'9'.repeat(400)}`)],
  ['depth 1e6', (json) => json.replace(/:\s*(\d+|"[^"]*")/, `:${DEEP}`)],
  ['depth 1e6 of objects', (json) => json.replace(/:\s*(\d+|"[^"]*")/, `:${DEEP_OBJECTS}`)],
  ['depth 1e6 at the end', (json) => json.replace(/[}\]]\s*$/, (end) => `,${DEEP}${end}`)],
  ['version 99', (json) => json.replace(/"version":\s*\d+/, '"version":99')],
  ['version -1', (json) => json.replace(/"version":\s*\d+/, '"version":-1')],
  ['a version that is a text', (json) => json.replace(/"version":\s*\d+/, '"version":"4"')],
];

describe('T9: a poisoned file', () => {
  it.for(POISONS)('of an export is refused whole: %s', async ([, poison], context) => {
    expect(poison(LEDGER)).not.toBe(LEDGER);
    expect(await restore(poison(LEDGER))).toBe(false);
    tried(context, { inputs: 1 });
  });

  it.for(POISONS)('of settings is refused whole: %s', ([, poison], context) => {
    expect(poison(SETTINGS)).not.toBe(SETTINGS);
    expect(takeSettings(poison(SETTINGS))).toBe(false);
    tried(context, { inputs: 1 });
  });

  const ENTRIES = [
    ['x', 'data/tweets.js', 'tweets.js'],
    ['x', 'data/account.js', 'account.js'],
    ['x', 'data/manifest.js', 'manifest.js'],
    ['facebook', null, 'your_posts_1.json'],
    ['linkedin', 'Shares.csv', 'Shares.csv'],
  ] as const;

  it.for(ENTRIES)(
    'of %s (%s) leaves prototypes alone, and what is no act is none',
    { timeout: 60_000 },
    async ([site, entry, name], context) => {
      const made = MADE[site](4);
      const sound = textOf(made, entry ?? Object.keys(made)[0] ?? '');
      expect(sound.length).toBeGreaterThan(20);
      let inputs = 0;
      for (const [, poison] of POISONS) {
        const read = await readFiles([new File([poison(sound)], name)]);
        expect(read.acts.length).toBeLessThanOrEqual(4);
        inputs++;
      }
      tried(context, { inputs });
    },
  );
});
