import type { Act } from '../../analysis/act.ts';
import { DAY } from '../../analysis/local-day.ts';
import { createLedger } from '../../entrypoints/background/ledger/ledger.ts';
import { decodeSnapshot, encodeSnapshot } from '../../entrypoints/background/ledger/snapshot-code.ts';

/** What runs in a page of the extension, on the extension's own database. Times are in milliseconds. */

const NAME = 'ledger';
const YEARS = 5;
const ledger = createLedger({ name: NAME, zone: () => 'Europe/Berlin' });
const KINDS = ['promotion', 'conversation', 'conversation', 'sharing', 'broadcast'] as const;
const SITES = ['x', 'linkedin', 'facebook'] as const;

function hexadecimal(digits: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(digits / 2));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** An act with a key and a fingerprint of chance, as real ones have. */
function makeAct(at: number, number: number): Act {
  return {
    key: crypto.randomUUID(),
    at: Math.round(at),
    site: SITES[number % 3] ?? 'x',
    surface: number % 2 === 0 ? 'post' : 'reply',
    kind: KINDS[number % 5] ?? 'sharing',
    score: (number * 7) % 101,
    status: 'confirmed',
    fingerprint: hexadecimal(16),
    length: 'medium',
    origin: 'archive',
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function median(rounds: number, work: (round: number) => Promise<unknown>): Promise<number> {
  // The first one opens and warms what the others use.
  await work(-1);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await timed(() => work(round)));
  return times.sort((a, b) => a - b)[rounds >> 1] ?? Number.NaN;
}

async function ask(request: string): Promise<unknown> {
  const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
  const reply = await chrome.runtime.sendMessage({ request, payload: {} });
  if (!reply?.ok) throw new Error(`${request}: ${reply?.error}`);
  return reply.value;
}

/** The peer: all acts are read and counted, as a ledger without counts beside it has to. */
function countAll(): Promise<Map<number, number>> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(NAME);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const reading = db.transaction('acts').objectStore('acts').getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        const days = new Map<number, number>();
        for (const { at } of reading.result as Act[]) {
          const day = Math.floor(at / DAY);
          days.set(day, (days.get(day) ?? 0) + 1);
        }
        db.close();
        resolve(days);
      };
    };
  });
}

export interface LedgerTimes {
  acts: number;
  record: number;
  getBalance: number;
  health: number;
  year: number;
  peer: number;
  snapshot: { write: number; read: number; characters: number; acts: number };
}

/** Adds acts of the last five years in one change, evenly; tells how long it took. */
function fill(count: number): Promise<number> {
  const acts = Array.from({ length: count }, (_, index) =>
    makeAct(Date.now() - Math.random() * YEARS * 365 * DAY, index),
  );
  return timed(() => ledger.recordAll(acts));
}

/** The medians of several rounds. */
async function measure(): Promise<LedgerTimes> {
  const now = Date.now();
  const count = await ledger.count();
  const today = Math.floor(now / DAY);
  const getBalance = await median(15, () => ask('get-balance'));
  const year = await median(15, () => ledger.dayTotals(today - 364, today));
  const peer = await median(5, countAll);
  const record = await median(15, (round) => ledger.record(makeAct(now + round, round + 1)));
  const acts = (await ledger.lastActs(count + 100)).reverse();
  const salt = await ledger.salt();
  let packed = { text: '', acts: 0 };
  const write = await timed(async () => {
    packed = await encodeSnapshot({ at: now, salt, acts }, 4_000_000);
  });
  const read = await timed(() => decodeSnapshot(packed.text));
  // The last question: it makes the background take a snapshot.
  const health = await timed(() => ask('get-ledger-health'));
  const snapshot = { write, read, characters: packed.text.length, acts: packed.acts };
  return { acts: count, record, getBalance, health, year, peer, snapshot };
}

/** What the benchmark may call in the page. */
export interface LedgerBench {
  fill: typeof fill;
  measure: typeof measure;
  bytesBeside(): Promise<number>;
}

async function bytesBeside(): Promise<number> {
  const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
  return chrome.storage.local.getBytesInUse(null);
}

Object.assign(window, { ledgerBench: { fill, measure, bytesBeside } satisfies LedgerBench });
