import { browser } from 'wxt/browser';
import type { Sender } from '../../platform/messaging.ts';
import type { RequestName, Requests } from '../../platform/requests.ts';
import { makeAct } from '../entrypoints/background/ledger/some-ledgers.ts';
import { OWN_PAGE, SITE_PAGE } from './mortal-browser.ts';
import type { Random } from './random.ts';

/** Messages that nobody who may send them would send. */

type Asked = Exclude<RequestName, 'get-box' | 'get-structure' | 'run-command'>;

export const SALT = 'ab'.repeat(16);
const KEY = 'forged-key-1';
const POSTED = { text: 'We launch tomorrow, order now.', site: 'x', surface: 'post' } as const;
const ARCHIVED = makeAct({ key: KEY, origin: 'archive' });

/** Each request to the background with a payload that would be answered, or change something. */
export const SOUND: { [Name in Asked]: Requests[Name]['payload'] } = {
  'get-ready': {},
  'rate-draft': { ...POSTED },
  'practise-draft': { ...POSTED },
  'take-selection': { ticket: '01234567-89ab-cdef-0123-456789abcdef' },
  'record-act': { ...POSTED, key: KEY, status: 'confirmed' },
  'record-repost': { key: KEY, site: 'x', status: 'confirmed' },
  'show-box-state': { state: 'seen', score: 7, isUntouched: true },
  'note-shown': { cues: ['offer'] },
  'note-effect': { step: 'shown' },
  'mark-hint': { cue: 'offer', isUseful: false },
  'choose-hints': { choice: 'rule', cue: 'offer', isMuted: true },
  'get-hints': {},
  'get-rule': { cue: 'offer' },
  'wake-rule': { cue: 'offer' },
  'forget-hints': {},
  'restore-hints': {
    rules: { offer: { shown: 5, notUseful: 1 } },
    effect: { shown: 1, changed: 1, fell: 1, sent: 1 },
  },
  'get-balance': {},
  'get-repeats': {},
  'settle-act': { key: 'key-000002', wasPosted: false },
  'relabel-act': { key: 'key-000003', kind: 'promotion' },
  'get-history': { first: 1, last: 30_000 },
  'get-acts': { first: 1, last: 30_000, choice: { site: null, kind: null, surfaces: null }, before: null },
  'read-acts': { after: null },
  'get-older': { days: 30, before: null },
  'check-acts': { acts: [] },
  'restore-acts': { acts: [makeAct({ key: KEY })], salt: SALT },
  'rate-archived': {
    site: 'x',
    ownHandle: '',
    texts: [{ key: 'x:1', at: 1, surface: 'post', text: 'Hello' }],
  },
  'record-archived': { acts: [ARCHIVED], salt: SALT },
  'erase-ledger': { count: 25 },
  'get-ledger-health': {},
  'restore-snapshot': {},
  'forget-snapshot': {},
  'count-stores': {},
  'look-at-store': { store: 'acts' },
  'get-sync': {},
  'forget-synced': { device: null },
  'get-daily-ten': {},
};

/** What a script in a page of a site may ask; all others are for pages of the extension. */
const OF_PAGES: readonly Asked[] = [
  'get-ready',
  'rate-draft',
  'record-act',
  'record-repost',
  'show-box-state',
  'note-shown',
  'note-effect',
  'mark-hint',
  'choose-hints',
];
/** Both may. */
const OF_ALL: readonly Asked[] = ['choose-hints'];
const NAMES = Object.keys(SOUND) as Asked[];
const OF_EXTENSION = NAMES.filter((name) => !OF_PAGES.includes(name) || OF_ALL.includes(name));

const tab = SITE_PAGE.tab as NonNullable<Sender['tab']>;
const id = browser.runtime.id;
const OWN_URL = OWN_PAGE.url as string;

/** Who is nobody: no answer, and nothing happens. */
export const STRANGERS: readonly object[] = [
  {},
  { id },
  { id, tab },
  { url: OWN_URL },
  { id: 'another-extension', url: OWN_URL },
  { id: 'another-extension', url: 'https://x.com/', tab },
  { id: `${id}x`, url: 'https://x.com/', tab },
  { id: '', url: 'https://x.com/', tab },
  { id: null, url: 'https://x.com/', tab },
  { id: [id], url: 'https://x.com/', tab },
  { id, url: '', tab },
  { id, url: 'about:blank', tab },
  { id, url: 'about:srcdoc', tab },
  { id, url: 'data:text/html,x', tab },
  { id, url: 'blob:https://x.com/01234567', tab },
  { id, url: 'javascript:0', tab },
  { id, url: 'file:///x.com/', tab },
  { id, url: 'http://x.com/', tab },
  { id, url: 'https://x.com/' },
  { id, url: 'https://x.com/', frameId: 0 },
  { id, url: 'https://x.com.evil.example/', tab },
  { id, url: 'https://evil.example/x.com/', tab },
  { id, url: 'https://x.com@evil.example/', tab },
  { id, url: 'https://evilx.com/', tab },
  { id, url: 'https://sub.x.com/', tab },
  { id, url: 'https://x.com./', tab, frameId: -1 },
  { id, url: 'https://*/', tab },
  { id, url: 'https://evil.example/', tab, frameId: Number.NaN },
  { id, url: 'https://evil.example/', tab, frameId: 1e308 },
  { id, url: OWN_URL.replace(id, `${id}.evil.example`), tab },
  { id, url: OWN_URL.replace(id, 'another-extension'), tab },
  { id, url: `https://evil.example/?${OWN_URL}`, tab },
  // A process that is not its own any more: it says another address than the browser knows.
  { id, url: OWN_URL, origin: 'https://x.com', tab },
  { id, url: OWN_URL, origin: 'null', tab },
  { id, url: OWN_URL, origin: '', tab },
  { id, url: 'https://x.com/', origin: 'https://evil.example', tab },
  { id, url: 'https://www.facebook.com/', origin: 'https://x.com', tab },
];

const LONG = 'zimtschnecke '.repeat(16_000);

function cyclic(): object {
  const one: Record<string, unknown> = { a: 1 };
  one.self = one;
  return one;
}

function nested(depth: number): unknown {
  let one: unknown = 1;
  for (let level = 0; level < depth; level++) one = level % 2 === 0 ? [one] : { one };
  return one;
}

/** Values that no field takes, of any request. */
export const NEVER: readonly (() => unknown)[] = [
  () => undefined,
  () => Number.NaN,
  () => 1e308,
  () => Number.POSITIVE_INFINITY,
  () => -1.5,
  () => LONG,
  () => [],
  () => [[]],
  () => ({}),
  () => cyclic(),
  () => nested(500),
  () => Symbol('zimtschnecke'),
  () => 10n,
  () => () => 'zimtschnecke',
  () => new Date(Number.NaN),
  () => new Map([['text', 'zimtschnecke']]),
  () => JSON.parse('{"__proto__": {"isOwn": true}, "constructor": {"prototype": {"isOwn": true}}}'),
  () => ({ toString: () => 'offer', valueOf: () => 7 }),
  () => '\0zimtschnecke\ud800',
];

/** Fields that may be empty lists, left out, or nothing. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  'note-shown': ['cues'],
  'check-acts': ['acts'],
  'restore-acts': ['acts', 'salt'],
  'restore-hints': ['rules'],
  'rate-archived': ['texts'],
  'record-archived': ['acts'],
  'erase-ledger': ['count'],
  'get-acts': ['before'],
};

const STRANGE_NAMES = ['__proto__', 'constructor', 'toString', 'then', 'zimtschnecke', '0', ''];

export type Forgery = { message: unknown; sender: Sender; what: string };

/** A payload with a fault that no reader may let pass; null where this request has no field to be damaged. */
function damage(request: Asked, random: Random): unknown {
  const payload = structuredClone(SOUND[request]) as Record<string, unknown>;
  const fields = Object.keys(payload).filter((name) => !MAY[request]?.includes(name));
  const isExtra = fields.length === 0 || random.chance(0.35);
  if (isExtra) {
    const name = random.pick(STRANGE_NAMES);
    const value = random.pick(NEVER)();
    Object.defineProperty(payload, name, { value, enumerable: true, configurable: true, writable: true });
    return payload;
  }
  const kind = random.below(10);
  if (kind === 0)
    return random.pick([null, undefined, 7, 'zimtschnecke', true, [payload], [], () => payload]);
  const name = fields.includes('text') && random.chance(0.5) ? 'text' : random.pick(fields);
  // A text may be a short one of any signs.
  const isText = ['text', 'ownHandle'].includes(name);
  if (kind < 3) delete payload[name];
  else if (isText && random.chance(0.5)) payload[name] = LONG;
  else payload[name] = random.pick(isText ? NEVER.slice(0, -1) : NEVER)();
  return payload;
}

const ODD_MESSAGES: readonly (() => unknown)[] = [
  () => undefined,
  () => null,
  () => 0,
  () => 'get-balance',
  () => [],
  () => ['get-balance', {}],
  () => ({}),
  () => ({ payload: {} }),
  () => ({ request: null, payload: {} }),
  () => ({ request: ['get-balance'], payload: {} }),
  () => ({ request: { toString: () => 'get-balance' }, payload: {} }),
  () => ({ request: 'get-balance '.repeat(20_000), payload: {} }),
  () => ({ request: cyclic(), payload: cyclic() }),
  () => JSON.parse('{"__proto__": {"request": "erase-ledger", "payload": {}}}'),
  () => cyclic(),
  () => nested(500),
];

const UNKNOWN = [
  '',
  'GET-BALANCE',
  'get-balance ',
  'get-box',
  'run-command',
  'get-structure',
  'eval',
  'import',
];
const OF_OBJECTS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then'];

/** One forged message; the same for the same random numbers. */
export function forge(random: Random): Forgery {
  const name = random.pick(NAMES);
  const message = { request: name, payload: structuredClone(SOUND[name]) };
  const frames = random.pick([undefined, 0, 3, -1, Number.NaN, 1e308]);
  const page: Sender = { ...SITE_PAGE, ...(frames !== undefined && { frameId: frames }) };
  switch (random.below(9)) {
    case 0:
      return { message, sender: random.pick(STRANGERS) as Sender, what: `${name} from a stranger` };
    case 1: {
      const request = random.pick(OF_EXTENSION.filter((one) => !OF_ALL.includes(one)));
      return { message: { request, payload: SOUND[request] }, sender: page, what: `${request} from a page` };
    }
    case 2: {
      const request = random.pick(OF_PAGES.filter((one) => !OF_ALL.includes(one)));
      return {
        message: { request, payload: SOUND[request] },
        sender: OWN_PAGE,
        what: `${request} from our page`,
      };
    }
    case 3: {
      const request = random.pick([...UNKNOWN, ...OF_OBJECTS, String(random.below(1e9))]);
      const sender = random.pick([page, OWN_PAGE]);
      return { message: { request, payload: message.payload }, sender, what: `unknown ${request}` };
    }
    case 4:
      return {
        message: random.pick(ODD_MESSAGES)(),
        sender: random.pick([page, OWN_PAGE]),
        what: 'no message',
      };
    default: {
      const isPage = random.chance(0.5);
      const request = random.pick(isPage ? OF_PAGES : OF_EXTENSION);
      const payload = damage(request, random);
      return { message: { request, payload }, sender: isPage ? page : OWN_PAGE, what: `damaged ${request}` };
    }
  }
}
