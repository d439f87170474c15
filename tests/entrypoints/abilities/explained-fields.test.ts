import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  explainField,
  LOCAL_FIELDS,
  SESSION_FIELDS,
  STORE_WORDS,
  SYNCED_FIELDS,
} from '../../../entrypoints/abilities/explained-fields.ts';
import { daysKey, settingsKey } from '../../../entrypoints/background/sync/synced-items.ts';
import { LEDGER_STORES } from '../../../platform/requests.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** The page itself gives what it was given: it has no keys. */
const KEYLESS = 'platform/stored-fields.ts';

function readSources(folder: string): [path: string, code: string][] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => [join(folder, name), readFileSync(join(ROOT, folder, name), 'utf8')]);
}

/** The keys that a file of these areas names in its constants: `const KEY = 'hints'`, `const SLOTS = { a: '…' }`. */
function keysIn(code: string): string[] {
  const constants = code.match(/^const [A-Z]+ = (?:'[^']*'|\{[^}]*\} as const);/gm) ?? [];
  return constants.flatMap((line) => [...line.matchAll(/'([a-z-]+)'/g)].map(([, key = '']) => key));
}

describe('what is explained of storage', () => {
  const sources = ['platform', 'entrypoints'].flatMap(readSources);

  it.each([
    ['local', /\bbrowser\.storage\b(?!\.(?:sync|session|managed|onChanged))/, LOCAL_FIELDS, 6],
    ['session', /\bbrowser\.storage\.session\b/, SESSION_FIELDS, 1],
  ] as const)('are the keys that the code writes, each of them: %s', (_area, writing, fields, least) => {
    const writers = sources.filter(([path, code]) => path !== KEYLESS && writing.test(code));
    expect(writers.length).toBeGreaterThanOrEqual(least);
    for (const [path, code] of writers) expect([path, keysIn(code)]).not.toEqual([path, []]);
    const written = writers.flatMap(([, code]) => keysIn(code));
    expect([...new Set(written)].sort()).toEqual(Object.keys(fields).sort());
  });

  it('are the items of the sync, and the stores of the ledger', () => {
    const keys = [daysKey('00000000000a', 2550), settingsKey('00000000000a')];
    expect(keys.map((key) => explainField({ area: 'sync', key }))).toEqual(Object.values(SYNCED_FIELDS));
    expect(Object.keys(STORE_WORDS)).toEqual([...LEDGER_STORES]);
  });

  it.each([
    ['local', 'new-thing'],
    ['local', 'constructor'],
    ['local', 'days:00000000000a:1'],
    ['sync', 'settings'],
    ['sync', 'constructor:'],
    ['session', 'settings'],
  ] as const)('says nothing of %s %s', (area, key) => {
    expect(explainField({ area, key })).toBeNull();
  });
});
