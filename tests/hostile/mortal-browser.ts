import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { type IDBPDatabase, openDB } from 'idb';
import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import background from '../../entrypoints/background/index.ts';
import type { Sender } from '../../platform/messaging.ts';

/**
 * A browser that runs the real background, wired as it is when the extension runs, and ends it where a test wants: at
 * the n-th question that it asks of its storage, be it IndexedDB or `storage`. What the background wrote stays, and the
 * next one begins with it. Time stands still but for what {@link Life.rest} lets pass.
 */

export const NOW = Date.UTC(2026, 10, 26, 12);
export const AREAS = ['local', 'session', 'sync', 'managed'] as const;
export type AreaName = (typeof AREAS)[number];

/** What `storage` holds, as JSON: what is given out is nobody's to change. */
export type Disk = Record<AreaName, Map<string, string>>;

export type Reply = { ok: true; value: unknown } | { ok: false; error: string };

/** The n-th question, from 1, is not heard any more; or it is done, and not answered. */
export interface End {
  at: number;
  how: 'before' | 'after';
}

type Listener<Args extends unknown[]> = (...args: Args) => unknown;

class Event<Args extends unknown[] = unknown[]> {
  readonly listeners = new Set<Listener<Args>>();
  addListener = (listener: Listener<Args>) => void this.listeners.add(listener);
  removeListener = (listener: Listener<Args>) => void this.listeners.delete(listener);
  hasListener = (listener: Listener<Args>) => this.listeners.has(listener);
  tell(...args: Args): void {
    for (const listener of [...this.listeners]) listener(...args);
  }
}

const realTimeout = setTimeout;
const pause = (milliseconds: number) => new Promise((resolve) => realTimeout(resolve, milliseconds));
const never = () => new Promise<never>(() => {});

let disk: Disk = emptyDisk();
/** The background that runs; null while the test itself looks at the storage. */
let running: Running | null = null;

function emptyDisk(): Disk {
  return { local: new Map(), session: new Map(), sync: new Map(), managed: new Map() };
}

/** What a browser does to a database that it finds damaged. */
export function forgetLedger(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** A browser of which nothing is known. */
export function freshBrowser(stored: Partial<Record<AreaName, Record<string, unknown>>> = {}): Disk {
  forgetLedger();
  disk = emptyDisk();
  for (const area of AREAS)
    for (const [key, value] of Object.entries(stored[area] ?? {})) disk[area].set(key, JSON.stringify(value));
  return disk;
}

interface Inside {
  _state: string;
  _abort(name: string): void;
}

/** What is open when the background ends is taken back. */
class Running {
  asked = 0;
  isDead = false;
  /** The numbers of the questions that change `storage`. */
  readonly writes: number[] = [];
  /** Writes that fail, by the number of the question; for full disks. */
  readonly refuses: (asked: number) => string | null;
  readonly #end: End;
  readonly #open = new Set<IDBTransaction>();
  readonly #databases = new Set<IDBDatabase>();
  readonly #requests = new Set<IDBRequest>();
  readonly waiting = new Set<() => void>();
  readonly onMessage = new Event<[unknown, Sender, (reply: unknown) => void]>();
  readonly onChanged = new Event<[Record<string, unknown>, AreaName]>();
  readonly others: Record<string, Event> = {};

  constructor(end: End, refuses: (asked: number) => string | null) {
    this.#end = end;
    this.refuses = refuses;
  }

  /** Counts a question; false if it is not heard any more. */
  step(): boolean {
    if (this.isDead) return false;
    this.asked++;
    if (this.asked === this.#end.at && this.#end.how === 'before') this.die();
    return !this.isDead;
  }

  /** To be called when a question was done; false if nobody hears the answer. */
  done(nth: number): boolean {
    if (nth === this.#end.at && this.#end.how === 'after') this.die();
    return !this.isDead;
  }

  die(): void {
    if (this.isDead) return;
    this.isDead = true;
    for (const one of this.#requests) Object.assign(one, { dispatchEvent: () => true });
    for (const one of this.#open) {
      const inside = one as unknown as Inside;
      if (inside._state !== 'finished') inside._abort('AbortError');
    }
    for (const one of this.#databases) one.close();
    for (const resolve of this.waiting) resolve();
  }

  track(one: IDBTransaction | IDBDatabase | IDBRequest): void {
    if ('readyState' in one) this.#requests.add(one);
    else if ('objectStoreNames' in one && 'createObjectStore' in one) this.#databases.add(one);
    else this.#open.add(one as IDBTransaction);
  }
}

/** Every question to IndexedDB, once for all tests of a file. */
function watchIndexedDb(): void {
  const ASKED: [prototype: object, names: readonly string[]][] = [
    [
      IDBObjectStore.prototype,
      ['get', 'getKey', 'getAll', 'getAllKeys', 'count', 'put', 'add', 'delete', 'clear', 'createIndex'],
    ],
    [IDBObjectStore.prototype, ['openCursor', 'openKeyCursor']],
    [IDBIndex.prototype, ['get', 'getKey', 'getAll', 'openCursor', 'openKeyCursor']],
    [IDBDatabase.prototype, ['createObjectStore', 'transaction']],
    [IDBFactory.prototype, ['open']],
  ];
  for (const [prototype, names] of ASKED) {
    const methods = prototype as Record<string, (...args: unknown[]) => unknown>;
    for (const name of names) {
      const original = methods[name];
      if (original === undefined) throw new Error(`${name} is not there`);
      methods[name] = function (this: unknown, ...args: unknown[]) {
        const life = running;
        // What opens a database in a new version is the browser itself.
        const isInside = name === 'transaction' && args[1] === 'versionchange';
        if (life === null || isInside) return original.apply(this, args);
        if (!life.step()) throw new DOMException('The background has ended', 'AbortError');
        const refused = life.refuses(life.asked);
        if (refused !== null) throw new DOMException('planted', refused);
        const answer = original.apply(this, args);
        if (name === 'transaction') life.track(answer as IDBTransaction);
        else if (name !== 'open' && answer instanceof IDBRequest) life.track(answer);
        if (name === 'open') {
          const request = answer as IDBOpenDBRequest;
          request.addEventListener('upgradeneeded', () => {
            life.track(request.result);
            if (request.transaction !== null) life.track(request.transaction);
          });
          request.addEventListener('success', () => life.track(request.result));
        }
        return answer;
      };
    }
  }
}
watchIndexedDb();

/** `storage` as one background sees it. */
function storageOf(life: Running) {
  async function ask<T>(work: () => T, isWrite = true): Promise<T> {
    if (!life.step()) return never();
    const nth = life.asked;
    if (isWrite) life.writes.push(nth);
    const refused = life.refuses(nth);
    await null;
    if (life.isDead) return never();
    if (refused !== null) throw new Error(`${refused}: planted`);
    const answer = work();
    return life.done(nth) ? answer : never();
  }
  const parse = (json: string | undefined): unknown => (json === undefined ? undefined : JSON.parse(json));
  const areaOf = (name: AreaName) => {
    const stored = disk[name];
    const change = (key: string, json: string | undefined) => {
      const before = stored.get(key);
      if (json === undefined) stored.delete(key);
      else stored.set(key, json);
      return [key, { oldValue: parse(before), newValue: parse(json) }] as const;
    };
    const tell = (changes: Iterable<readonly [string, unknown]>) => {
      const told = Object.fromEntries(changes);
      if (Object.keys(told).length > 0 && !life.isDead)
        void Promise.resolve().then(() => life.onChanged.tell(told, name));
    };
    return {
      get: (wanted: string | string[] | null) =>
        ask(() => {
          const keys = wanted === null ? [...stored.keys()].sort() : [wanted].flat();
          return Object.fromEntries(
            keys.filter((key) => stored.has(key)).map((key) => [key, parse(stored.get(key))]),
          );
        }, false),
      set: (items: Record<string, unknown>) => {
        const written = Object.entries(items).map(([key, value]) => [key, JSON.stringify(value)] as const);
        return ask(() => tell(written.map(([key, json]) => change(key, json))));
      },
      remove: (keys: string | string[]) =>
        ask(() =>
          tell(
            [keys]
              .flat()
              .filter((key) => stored.has(key))
              .map((key) => change(key, undefined)),
          ),
        ),
    };
  };
  const areas = Object.fromEntries(AREAS.map((name) => [name, areaOf(name)]));
  return { ...areas, onChanged: life.onChanged };
}

/** Locks of the browser: those of a background that ends go with it. */
function locksOf(life: Running) {
  const last = new Map<string, Promise<unknown>>();
  return {
    request<T>(name: string, work: () => Promise<T>): Promise<T> {
      if (life.isDead) return never();
      const turn = (last.get(name) ?? Promise.resolve()).then(work);
      last.set(
        name,
        turn.catch(() => {}),
      );
      return turn;
    },
  };
}

const SITES = ['https://x.com/*', 'https://www.linkedin.com/*', 'https://www.facebook.com/*'];

/** What the background listens to and asks beside storage and messages; nothing of it is tested here. */
function wire(life: Running): void {
  const event = (name: string): Event => {
    const one = new Event();
    life.others[name] = one;
    return one;
  };
  Object.assign(browser.runtime, {
    onMessage: life.onMessage,
    onInstalled: event('onInstalled'),
    onStartup: event('onStartup'),
    onMessageExternal: event('onMessageExternal'),
    onConnect: event('onConnect'),
    onConnectExternal: event('onConnectExternal'),
    getManifest: () => ({ version: '1', content_scripts: [{ matches: SITES }] }),
  });
  Object.assign(browser, {
    storage: storageOf(life),
    commands: { onCommand: event('onCommand') },
    contextMenus: { onClicked: event('onClicked'), create: () => {}, removeAll: async () => {} },
    permissions: { onAdded: event('onAdded') },
    notifications: undefined,
    alarms: undefined,
    action: {
      setBadgeText: async () => {},
      setBadgeBackgroundColor: async () => {},
      setBadgeTextColor: async () => {},
      setTitle: async () => {},
      getBadgeText: async () => '',
      getTitle: async () => '',
      getBadgeBackgroundColor: async () => [0, 0, 0, 0],
    },
    tabs: { query: async () => [], create: async () => ({}) },
  });
  Object.defineProperty(globalThis.navigator, 'locks', { value: locksOf(life), configurable: true });
}

export const OWN_PAGE: Sender = {
  id: browser.runtime.id,
  url: browser.runtime.getURL('/history.html' as '/'),
};
export const SITE_PAGE: Sender = {
  id: browser.runtime.id,
  url: 'https://x.com/home',
  tab: { id: 1, incognito: false } as NonNullable<Sender['tab']>,
};

export interface Life {
  /** What the background answers; undefined if it leaves the message alone, or ends. */
  send(message: unknown, sender?: Sender): Promise<Reply | undefined>;
  ask(request: string, payload?: unknown, sender?: Sender): Promise<Reply | undefined>;
  /** A page of a site writes into `storage.local`, and whoever listens hears of it. */
  write(key: string, value: unknown): void;
  /** Lets what is due in so many milliseconds come to its end. */
  rest(milliseconds?: number): Promise<void>;
  /** Ends it here, if it has not ended. */
  end(): Promise<void>;
  /** So many questions so far, and the numbers of those that changed `storage`. */
  asked(): number;
  writes(): readonly number[];
  isDead(): boolean;
  /** How many listen to an event of the browser. */
  listenersOf(event: string): number;
}

/** Until nothing is asked any more. */
async function quiet(life: Running): Promise<void> {
  for (let still = 0, before = -1; still < 3; ) {
    before = life.asked;
    await pause(1);
    still = life.asked === before ? still + 1 : 0;
  }
}

/**
 * A background that has just started: all that it knows is on the disk.
 *
 * @param end where it ends; never if left out
 * @param refuses names the error with which the n-th question is refused; null where it is answered
 */
export function begin(
  end: End = { at: Number.POSITIVE_INFINITY, how: 'before' },
  refuses: (asked: number) => string | null = () => null,
): Life {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: NOW });
  const life = new Running(end, refuses);
  running = life;
  wire(life);
  background.main();
  const self: Life = {
    send: (message, sender = SITE_PAGE) =>
      new Promise((resolve) => {
        const over = () => resolve(undefined);
        if (life.isDead) return over();
        life.waiting.add(over);
        const isKept = [...life.onMessage.listeners].map((listener) =>
          listener(message, sender, (reply) => {
            life.waiting.delete(over);
            if (!life.isDead) resolve(reply as Reply);
          }),
        );
        if (!isKept.includes(true)) over();
      }),
    ask: (request, payload = {}, sender = OWN_PAGE) => self.send({ request, payload }, sender),
    write(key, value) {
      disk.local.set(key, JSON.stringify(value));
      life.onChanged.tell({ [key]: { newValue: value } }, 'local');
    },
    async rest(milliseconds = 0) {
      await quiet(life);
      if (milliseconds > 0) {
        await vi.advanceTimersByTimeAsync(milliseconds);
        await quiet(life);
      }
    },
    async end() {
      life.die();
      vi.clearAllTimers();
      await pause(2);
      if (running === life) running = null;
      vi.useRealTimers();
    },
    asked: () => life.asked,
    writes: () => life.writes,
    isDead: () => life.isDead,
    listenersOf: (event) => life.others[event]?.listeners.size ?? 0,
  };
  return self;
}

/** The ledger's database itself, while no background asks anything. */
export async function rawLedger<T>(use: (db: IDBPDatabase) => Promise<T>): Promise<T> {
  const life = running;
  running = null;
  const db = await openDB('ledger');
  try {
    return await use(db);
  } finally {
    db.close();
    running = life;
  }
}

/** All that is stored, bit by bit: `storage` and the ledger's database. */
export async function dumpAll(): Promise<string> {
  const areas = AREAS.map((name) => [name, [...disk[name]].sort(([a], [b]) => (a < b ? -1 : 1))]);
  const isThere = (await indexedDB.databases()).some(({ name }) => name === 'ledger');
  const stores = !isThere
    ? []
    : await rawLedger((db) =>
        Promise.all(
          [...db.objectStoreNames].map(async (store) => [
            store,
            await db.getAllKeys(store),
            await db.getAll(store),
          ]),
        ),
      );
  return JSON.stringify([areas, stores]);
}
