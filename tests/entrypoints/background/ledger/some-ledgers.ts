import fc from 'fast-check';
import { type IDBPDatabase, openDB } from 'idb';
import {
  ACT_ORIGINS,
  ACT_STATUSES,
  ACT_SURFACES,
  type Act,
  LENGTH_CLASSES,
} from '../../../../analysis/act.ts';
import { fingerprintText } from '../../../../analysis/fingerprint.ts';
import { KINDS, SITE_IDS } from '../../../../analysis/rating.ts';
import { createLedger, type Ledger } from '../../../../entrypoints/background/ledger/ledger.ts';
import { DAY } from '../memory-means.ts';

/** Days that no act of the tests lies beyond. */
export const ALL_DAYS = [-1_000_000, 1_000_000] as const;

let made = 0;

/** A name of a database that no test has used. */
export function freshName(): string {
  return `ledger-${++made}`;
}

export function openLedger(name: string, zone = 'UTC'): Ledger {
  return createLedger({ name, zone: () => zone });
}

/** An act of which a test names what matters. */
export function makeAct(act: Partial<Act> = {}): Act {
  return {
    key: 'key-00000',
    at: 0,
    site: 'x',
    surface: 'post',
    kind: 'promotion',
    score: 72,
    status: 'confirmed',
    fingerprint: '0123456789abcdef',
    length: 'medium',
    origin: 'seen',
    ...act,
  };
}

/** So many acts, an hour apart, a promotion first and then each fifth. */
export function makeActs(count: number, given: Partial<Act> = {}): Act[] {
  return Array.from({ length: count }, (_, index) =>
    makeAct({
      key: `key-${String(index).padStart(6, '0')}`,
      at: 1_790_000_000_000 + index * (DAY / 24),
      kind: index % 5 === 0 ? 'promotion' : 'conversation',
      fingerprint: fingerprintText(`act ${index}`, 'salt'),
      ...given,
    }),
  );
}

const hexadecimal = (digits: number) =>
  fc
    .array(fc.constantFrom(...'0123456789abcdef'), { minLength: digits, maxLength: digits })
    .map((all) => all.join(''));

/** Acts of few keys and times, so that they meet, each with all that an act may have. */
export const someAct: fc.Arbitrary<Act> = fc
  .record({
    key: fc.integer({ min: 0, max: 15 }).map((number) => `key-${number}`.padEnd(8, '_')),
    at: fc.oneof(
      fc.integer({ min: 0, max: 60 }).map((hours) => Date.UTC(2026, 9, 24) + hours * (DAY / 24)),
      fc.integer({ min: 0, max: 2_000_000_000_000 }),
    ),
    site: fc.constantFrom(...SITE_IDS),
    surface: fc.constantFrom(...ACT_SURFACES),
    kind: fc.constantFrom(...KINDS),
    rated: fc.option(fc.constantFrom(...KINDS), { nil: undefined }),
    score: fc.integer({ min: 0, max: 100 }),
    status: fc.constantFrom(...ACT_STATUSES),
    fingerprint: fc.oneof(fc.constant(''), hexadecimal(16)),
    length: fc.constantFrom(...LENGTH_CLASSES),
    origin: fc.constantFrom(...ACT_ORIGINS),
    group: fc.option(hexadecimal(16), { nil: undefined }),
    twin: fc.option(fc.constant('twin-0001'), { nil: undefined }),
  })
  .map(({ rated, group, twin, ...act }) => ({
    ...act,
    ...(rated !== undefined && rated !== act.kind && { rated }),
    ...(group !== undefined && { group }),
    ...(twin !== undefined && { twin }),
  }));

export const someSalt: fc.Arbitrary<string> = hexadecimal(32);

const formats = new Map<string, Intl.DateTimeFormat>();

/** The local day of a time, without the calendar of the analysis. */
export function slowDay(at: number, zone: string): number {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formats.set(zone, format);
  return Date.parse(`${format.format(at)}T00:00:00Z`) / DAY;
}

/** The totals of days, counted one by one: `day site/surface/kind: count`, in order. */
export function slowTotals(acts: readonly Act[], zone: string): string[] {
  const counts = new Map<string, number>();
  for (const { at, site, surface, kind } of acts) {
    const name = `${slowDay(at, zone)} ${site}/${surface}/${kind}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => `${name}: ${count}`).sort();
}

/** What a ledger says of its days, in the same form. */
export async function shownTotals(ledger: Ledger): Promise<string[]> {
  const days = await ledger.dayTotals(...ALL_DAYS);
  return days
    .flatMap(({ day, counts }) => Object.entries(counts).map(([name, count]) => `${day} ${name}: ${count}`))
    .sort();
}

export function inOrder(acts: readonly Act[]): Act[] {
  return [...acts].sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
}

/** The database itself, as a tool of the browser would open it. */
export async function rawDatabase<T>(name: string, use: (db: IDBPDatabase) => Promise<T>): Promise<T> {
  const db = await openDB(name);
  try {
    return await use(db);
  } finally {
    db.close();
  }
}

/** Everything that is stored: to compare before and after. */
export function dump(name: string): Promise<Record<string, unknown>> {
  return rawDatabase(name, async (db) => {
    const stores = [...db.objectStoreNames];
    const contents = await Promise.all(
      stores.map(async (store) => [await db.getAllKeys(store), await db.getAll(store)]),
    );
    return { version: db.version, ...Object.fromEntries(stores.map((store, at) => [store, contents[at]])) };
  });
}
