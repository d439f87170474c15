import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Act } from '../../analysis/act.ts';
import { readDayTotals } from '../../analysis/day-totals.ts';
import { readHintCounts } from '../../entrypoints/background/hint-record.ts';
import { createLedger } from '../../entrypoints/background/ledger/ledger.ts';
import { soundAct } from '../../entrypoints/background/ledger/schema.ts';
import { decodeSnapshot } from '../../entrypoints/background/ledger/snapshot-code.ts';
import { readView } from '../../entrypoints/background/sync/stamped-fields.ts';
import { readItems } from '../../entrypoints/background/sync/synced-items.ts';
import { POLICY_FIELDS, restorePolicy } from '../../platform/policy.ts';
import { DEFAULT_SETTINGS } from '../../platform/settings.ts';
import { restorePageSettings, restoreSettings } from '../../platform/settings-fields.ts';
import { zoneHere } from '../../platform/zone-here.ts';
import { ENGLISH } from '../english.ts';
import { makeAct, makeActs } from '../entrypoints/background/ledger/some-ledgers.ts';
import { damagedJson } from './damage.ts';
import {
  AREAS,
  type AreaName,
  begin,
  type Disk,
  freshBrowser,
  NOW,
  OWN_PAGE,
  type Reply,
  rawLedger,
  SITE_PAGE,
} from './mortal-browser.ts';
import { type Random, randomOf } from './random.ts';
import { inputsOf, tried } from './tried.ts';

/**
 * T9, T16: what is stored is damaged in all ways that its structure allows; the real background starts with it and is
 * asked everything. It never fails without a reason in the person's words, what is sound stays, and it goes on.
 *
 * Found: a field of sync that is nested without end, a version and a reason that no text can be made of; each of them
 * threw out of the reader, and nothing was synced any more.
 * Planted and caught: a damaged act that throws (first store), what the ledger cannot do told as the browser says it,
 * settings that fall back all at once (in the soak, after some hundred stores).
 */

const SEED = 20261126;
const SALT = 'ab'.repeat(16);
const HOUR = 3_600_000;
const ACTS: Act[] = makeActs(24).map((act, index) => ({ ...act, at: NOW - (48 - index) * HOUR }));

interface Rows {
  /** 0 for no database. */
  version: number;
  /** A store or an index that is not there. */
  lacks: 'days' | 'meta' | 'at' | 'twin' | null;
  acts: unknown;
  days: unknown;
  meta: unknown;
}
type Areas = Record<AreaName, Record<string, unknown>>;
interface Store {
  areas: Areas;
  rows: Rows;
}

/** As a background leaves it that had everything switched on. */
async function soundStore(): Promise<Store> {
  const disk = freshBrowser({
    local: {
      settings: {
        version: 4,
        targetShare: 33,
        isSynced: true,
        keepDays: 365,
        neverCount: ['Mill'],
        mutedRules: { offer: 'chosen' },
        dailyTen: { isOn: true, remindAt: 540 },
        brands: [
          { title: 'Mill', isClient: true, names: ['Mill'], handles: ['mill'], domains: ['mill.example'] },
        ],
      },
      hints: {
        rules: { offer: { shown: 20, notUseful: 1 } },
        effect: { shown: 3, changed: 2, fell: 1, sent: 1 },
      },
    },
    sync: {
      'days:00000000000a:2570': { v: 1, n: 3, at: NOW - HOUR, days: ['xrc12', '', 'lpp1'] },
      'settings:00000000000a': {
        v: 1,
        n: 3,
        at: NOW - HOUR,
        view: { reading: ['posts', NOW - HOUR, '00000000000a'] },
      },
    },
  });
  await createLedger({ zone: zoneHere }).recordAll(ACTS.slice(1), SALT);
  const life = begin();
  const { key, at, site, surface, kind, status } = ACTS[0] as Act;
  await life.ask(
    'record-act',
    { text: 'Thank you, Ana, for the bread.', site, surface: 'reply', key, status },
    SITE_PAGE,
  );
  expect([at, surface, kind]).toBeDefined();
  await life.ask('get-balance');
  await life.rest(20_000);
  await life.end();
  const rows = await rawLedger(async (db) => ({
    version: 2,
    lacks: null,
    acts: await db.getAll('acts'),
    days: await db.getAll('days'),
    meta: { salt: await db.get('meta', 'salt'), zone: await db.get('meta', 'zone') },
  }));
  const areas = areasOf(disk);
  // What a page left behind while the background slept.
  Object.assign(areas.local, {
    'outbox:d': { ...makeAct(), key: 'key-left-behind', at: NOW - HOUR },
    'outbox:e': { ...makeAct(), key: 'key-left-before', at: NOW - HOUR },
  });
  return { areas, rows };
}

function areasOf(disk: Disk): Areas {
  return Object.fromEntries(
    AREAS.map((area) => [
      area,
      Object.fromEntries([...disk[area]].map(([key, json]) => [key, JSON.parse(json)])),
    ]),
  ) as Areas;
}

/** The store with faults in one or two of its parts. */
function damagedStore(sound: Store, random: Random): Store {
  const store = structuredClone(sound);
  for (let parts = 1 + random.below(2); parts > 0; parts--) {
    const part = random.below(10);
    if (part < 5) {
      const area = random.pick(['local', 'local', 'local', 'sync', 'session', 'managed'] as const);
      const fields = store.areas[area];
      if (area === 'managed')
        Object.assign(fields, { targetShare: 20, sites: { x: 'off' }, mutedRules: ['offer'] });
      const keys = Object.keys(fields);
      if (keys.length === 0) continue;
      const key = random.pick(keys);
      const value = fields[key];
      // A snapshot is packed: its signs are damaged, and cut off.
      if (typeof value === 'string' && value.length > 200 && random.chance(0.7)) {
        const at = random.below(value.length);
        fields[key] = random.pick([
          value.slice(0, at),
          value.slice(0, at) + value.slice(at + 1),
          `${value}${value}`,
        ]);
      } else if (random.chance(0.1)) delete fields[key];
      else fields[key] = damagedJson(value, random);
    } else if (part < 7) store.rows.acts = damagedJson(store.rows.acts, random);
    else if (part < 8) store.rows.days = damagedJson(store.rows.days, random);
    else if (part < 9) store.rows.meta = damagedJson(store.rows.meta, random);
    else if (random.chance(0.5)) store.rows.version = random.pick([0, 1, 3, 99]);
    else store.rows.lacks = random.pick(['days', 'meta', 'at', 'twin']);
  }
  return store;
}

/** Puts a store under the background; rows that no database takes are left out, as they could not be there. */
async function lay({ areas, rows }: Store): Promise<Disk> {
  const disk = freshBrowser(areas);
  const { version, lacks } = rows;
  if (version === 0) return disk;
  const db = await openDB('ledger', version, {
    upgrade(fresh) {
      const acts = fresh.createObjectStore('acts', { keyPath: 'key' });
      if (lacks !== 'at') acts.createIndex('at', 'at');
      if (lacks !== 'meta') fresh.createObjectStore('meta');
      if (version < 2) return;
      if (lacks !== 'twin') acts.createIndex('twin', 'twin');
      if (lacks !== 'days') fresh.createObjectStore('days', { keyPath: 'day' });
    },
  });
  const put = async (store: string, value: unknown, key?: string): Promise<void> => {
    try {
      if (db.objectStoreNames.contains(store)) await db.put(store, value, key);
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
    }
  };
  for (const act of Array.isArray(rows.acts) ? rows.acts : []) await put('acts', act);
  for (const day of Array.isArray(rows.days) ? rows.days : []) await put('days', day);
  for (const [key, value] of Object.entries(rows.meta ?? {})) await put('meta', value, key);
  db.close();
  return disk;
}

const rawActs = (): Promise<unknown[]> =>
  rawLedger(async (db) => (db.objectStoreNames.contains('acts') ? db.getAll('acts') : []));

/** What the person reads where something is refused: never what a machine says to a machine. */
const REASONS = new Set(
  Object.entries(ENGLISH)
    .filter(([key]) => key.startsWith('reason_'))
    .map(([, { message }]) => message),
);

const isSnapshot = async (text: unknown): Promise<boolean> =>
  decodeSnapshot(text).then(
    () => true,
    () => false,
  );

const ASKED: readonly [request: string, payload: unknown][] = [
  ['get-ledger-health', {}],
  ['get-balance', {}],
  ['get-repeats', {}],
  ['get-history', { first: 0, last: 30_000 }],
  ['get-acts', { first: 0, last: 30_000, choice: { site: null, kind: null, surfaces: null }, before: null }],
  ['read-acts', { after: null }],
  ['get-older', { days: 30, before: null }],
  ['count-stores', {}],
  ['look-at-store', { store: 'meta' }],
  ['get-hints', {}],
  ['get-sync', {}],
  ['get-daily-ten', {}],
  ['practise-draft', { text: 'Our new course opens tomorrow, book it now.', site: 'x', surface: 'post' }],
];

/** What is told of a store when the background has started with it, and had to write as well. */
interface Told {
  /** What was refused without a reason that a person can read. */
  unsaid: string[];
  health: unknown;
  recorded: Reply | undefined;
  restored: Reply | undefined;
}

async function live(): Promise<Told> {
  const unsaid: string[] = [];
  const life = begin();
  const ask = async (request: string, payload: unknown, sender = OWN_PAGE): Promise<Reply | undefined> => {
    const reply = await life.ask(request, payload, sender);
    if (reply?.ok !== true && !(reply !== undefined && REASONS.has(reply.error)))
      unsaid.push(`${request}: ${JSON.stringify(reply)}`);
    return reply;
  };
  let health: unknown;
  for (const [request, payload] of ASKED) {
    const reply = await ask(request, payload);
    if (request === 'get-ledger-health' && reply?.ok) health = reply.value;
  }
  const act = {
    text: 'Thank you, which flour do you take?',
    site: 'x',
    surface: 'reply',
    status: 'confirmed',
  };
  const recorded = await ask('record-act', { ...act, key: 'key-after-it' }, SITE_PAGE);
  await ask('choose-hints', { choice: 'pause', minutes: 60 }, SITE_PAGE);
  await ask('note-shown', { cues: ['offer'] }, SITE_PAGE);
  const isLost = (health as { state?: string } | undefined)?.state === 'wiped';
  const restored = isLost ? await ask('restore-snapshot', {}) : undefined;
  await life.rest(7000);
  await life.end();
  return { unsaid, health, recorded, restored };
}

let unhandled: unknown[];
const note = (reason: unknown) => void unhandled.push(reason);

beforeEach(() => {
  unhandled = [];
  process.on('unhandledRejection', note);
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  process.off('unhandledRejection', note);
  vi.restoreAllMocks();
});

/** Lives with a store; resolves with what should not be, and how many sound acts are gone. */
async function faultsWith(store: Store): Promise<{ faults: string[]; actsLost: number }> {
  const disk = await lay(store);
  const { version } = store.rows;
  const isLedger = version > 0;
  // Of no ledger no part can be missing.
  const lacks = isLedger ? store.rows.lacks : null;
  const before = isLedger ? await rawActs() : [];
  const snapshots = async () => {
    const { local } = areasOf(disk);
    const all = [local['ledger-snapshot-a'], local['ledger-snapshot-b']];
    return (await Promise.all(all.map(isSnapshot))).filter(Boolean).length;
  };
  const [snapshotsBefore, settingsBefore] = [await snapshots(), areasOf(disk).local.settings];
  const { unsaid, health, recorded, restored } = await live();
  const faults = [...unsaid, ...unhandled.map((one) => `unhandled: ${one}`)];

  const after = new Map((await rawActs()).map((act) => [(act as Act).key, act]));
  const sound = before.map(soundAct).filter((act) => act !== null);
  // Of the first version only what came later is added; those that are older than acts are kept go.
  const kept = version < 2 ? [] : sound.filter(({ at }) => at > NOW - 364 * 24 * HOUR);
  const actsLost = kept.filter((act) => JSON.stringify(after.get(act.key)) !== JSON.stringify(act)).length;
  if (actsLost > 0) faults.push(`${actsLost} acts are gone`);
  if (snapshotsBefore > 0 && (await snapshots()) === 0) faults.push('the last snapshot is gone');
  // The first version had neither totals nor twins; without twins only archives cannot be imported.
  const isReadable =
    version <= 2 && (lacks === null || lacks === 'twin' || (version === 1 && lacks === 'days'));
  if (isReadable) {
    if (recorded?.ok !== true || !after.has('key-after-it')) faults.push('nothing can be recorded');
  } else if (lacks !== 'at' && recorded?.ok !== false) faults.push('what cannot be recorded is not told');
  if (isLedger && !isReadable && (health as { state: string }).state !== 'unreadable')
    faults.push(`it is not told that the ledger cannot be read: ${JSON.stringify(health)}`);
  if (!isLedger && store.rows.acts !== null && snapshotsBefore > 0) {
    if ((health as { state: string }).state !== 'wiped')
      faults.push('it is not told that the ledger is lost');
    if (restored?.ok !== true) faults.push('what was lost does not come back');
  }
  // What could be read of the settings is what they are.
  const { targetShare } = (areasOf(disk).local.settings ?? {}) as { targetShare?: unknown };
  const wanted = (settingsBefore as { targetShare?: unknown } | undefined)?.targetShare;
  const isTarget = Number.isInteger(wanted) && Number(wanted) >= 1 && Number(wanted) <= 99;
  // What was agreed upon with other machines was damaged to another sound target: nobody could know.
  const { view } = (store.areas.local.sync ?? {}) as { view?: { targetShare?: unknown } };
  const isAgreed = Array.isArray(view?.targetShare) && view.targetShare[0] === targetShare;
  if (isTarget && targetShare !== wanted && !isAgreed && store.areas.managed.targetShare === undefined)
    faults.push(`the target was ${wanted} and is ${targetShare}`);
  unhandled.length = 0;
  const left = Object.keys(areasOf(disk).local).filter((key) => /^outbox:[0-9a-f]$/.test(key));
  if (isReadable && left.length > 0) faults.push(`${left} is still there`);
  return { faults, actsLost };
}

const CORPUS = join(import.meta.dirname, 'corpus/stores.json');

describe('T9, T16: a damaged store', () => {
  it('that once was too much is lived with', async (context) => {
    const corpus = JSON.parse(readFileSync(CORPUS, 'utf8')) as Store[];
    let actsLost = 0;
    for (const [nth, store] of corpus.entries()) {
      const found = await faultsWith(store);
      expect(found.faults, `number ${nth}`).toEqual([]);
      actsLost += found.actsLost;
    }
    tried(context, { inputs: corpus.length, actsLost });
  });

  it('that is sound has nothing to be told', async () => {
    const { faults } = await faultsWith(await soundStore());
    expect(faults).toEqual([]);
  });

  it.for([SEED, SEED + 1, SEED + 2, SEED + 3])(
    'never ends anything: what is sound stays, the rest is told (10 stores, 2,500 in the soak, seed %d)',
    { timeout: inputsOf(120_000, 1_200_000) },
    async (seed, context) => {
      const sound = await soundStore();
      const count = inputsOf(10, 2500);
      let actsLost = 0;
      // The next one has the same storage: out of time, this one ends.
      for (let nth = 0; nth < count && !context.signal.aborted; nth++) {
        const store = damagedStore(sound, randomOf(seed, nth));
        const found = await faultsWith(store);
        actsLost += found.actsLost;
        if (found.faults.length > 0) throw new Error(`${found.faults.join('; ')}: ${JSON.stringify(store)}`);
      }
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect({}).not.toHaveProperty('isOwn');
      tried(context, { inputs: count, actsLost });
    },
  );
});

/** What no browser stores, and what somebody may still hand to whoever reads it. */
const DEEP = JSON.parse(`${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`);
const POISON: readonly [what: string, value: unknown][] = [
  ['depth 1e6', DEEP],
  ['__proto__', JSON.parse('{"__proto__": {"isOwn": true}}')],
  ['constructor.prototype', JSON.parse('{"constructor": {"prototype": {"isOwn": true}}}')],
  ['what no text can be made of', { toString: 1, valueOf: 1 }],
  ['NaN', Number.NaN],
  ['1e308', 1e308],
  ['version 99', { version: 99, v: 99 }],
];
const DEVICE = '00000000000a';
const SOUND_ACT = makeAct();

/** Whoever reads what is stored: the parts of it, and how a poison is put into one of them. */
const READERS: Record<string, (value: unknown) => unknown> = {
  settings: restoreSettings,
  'settings, field by field': (value) =>
    Object.keys(DEFAULT_SETTINGS).map((name) => restoreSettings({ ...DEFAULT_SETTINGS, [name]: value })),
  'settings of a page': restorePageSettings,
  policy: (value) => POLICY_FIELDS.map((name) => restorePolicy({ [name]: value })),
  'counts of hints': (value) =>
    [value, { rules: value, effect: value }, { rules: { offer: value } }].map(readHintCounts),
  'items of sync': (value) =>
    readItems({
      [`days:${DEVICE}:2600`]: { v: 1, n: 1, at: 1, days: value },
      [`days:${DEVICE}:2601`]: { v: 1, n: 1, at: 1, days: [value] },
      [`settings:${DEVICE}`]: { v: 1, n: 1, at: 1, view: { reading: [value, 1, DEVICE] } },
      'settings:00000000000b': value,
      [`days:${DEVICE}:2602`]: { v: value, n: value, at: value, days: [] },
    }),
  'a view of settings': (value) => [value, { reading: value }, { reading: [value, 1, DEVICE] }].map(readView),
  'an act': (value) => Object.keys(SOUND_ACT).map((name) => soundAct({ ...SOUND_ACT, [name]: value })),
  'totals of a day': (value) =>
    [value, { day: value, counts: {} }, { day: 1, counts: value }].map(readDayTotals),
};

describe('T9: a poisoned store', () => {
  it.for(Object.entries(READERS))('is read without harm: %s', ([, read], context) => {
    for (const [what, value] of POISON) {
      expect(() => read(value), what).not.toThrow();
      expect({}).not.toHaveProperty('isOwn');
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
    tried(context, { inputs: POISON.length });
  });
});
