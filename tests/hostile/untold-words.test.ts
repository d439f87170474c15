import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decodeSnapshot } from '../../entrypoints/background/ledger/snapshot-code.ts';
import { writeLedgerFile } from '../../entrypoints/history/ledger-file.ts';
import { DEFAULT_SETTINGS } from '../../platform/settings.ts';
import { fileSettings } from '../../platform/settings-file.ts';
import {
  begin,
  type Disk,
  dumpAll,
  freshBrowser,
  NOW,
  OWN_PAGE,
  type Reply,
  rawLedger,
  SITE_PAGE,
} from './mortal-browser.ts';
import { tried } from './tried.ts';

/**
 * T19: words that nobody else writes are posted, answered, repeated, read from archives and tried out, with names,
 * handles, groups and addresses beside them; then all that is stored, exported, answered to our pages and logged is
 * searched for them.
 *
 * Planted and caught: a text that is logged, a group that is hashed without the salt, a refusal that quotes what it got.
 */

const SITES = ['x', 'linkedin', 'facebook'] as const;
const SURFACES = ['post', 'reply', 'quote', 'message', 'unknown'] as const;
const WORD = 'zimtschnecke';
const HANDLE = 'muehlrad_ana';
const GROUP = '4711081547110815';
const ADDRESS = 'https://heronmill.example/status/1900000000000000001';
/** As they stand there, and packed as our own code could pack them. */
const CANARIES = [
  WORD,
  HANDLE,
  GROUP,
  'heronmill',
  '1900000000000000001',
  'Königsberger',
  'marzipan',
].flatMap((one) => [
  one,
  encodeURIComponent(one),
  Buffer.from(one).toString('base64').slice(0, -2),
  Buffer.from(one).toString('hex'),
  [...one].reverse().join(''),
  // Without the salt anybody could try all groups and names.
  createHash('sha256').update(one).digest('hex').slice(0, 16),
]);

const FIELDS = new Set(
  'key at site surface kind rated score status fingerprint length origin group twin'.split(' '),
);

function found(text: string): string[] {
  const all = text.toLowerCase();
  return CANARIES.filter((one) => all.includes(one.toLowerCase()));
}

let logged: string[];
let disk: Disk;

beforeEach(() => {
  logged = [];
  for (const method of ['error', 'warn', 'log', 'info', 'debug'] as const)
    vi.spyOn(console, method).mockImplementation(
      (...given: unknown[]) => void logged.push(given.map(String).join(' ')),
    );
  disk = freshBrowser({
    local: {
      settings: { version: 4, isSynced: true, keepDays: 365, dailyTen: { isOn: true, remindAt: null } },
    },
  });
});
afterEach(() => void vi.restoreAllMocks());

describe('T19: words of the person', () => {
  it('are in no store, no export, no answer about the history and no log', async (context) => {
    const life = begin();
    const text = `Thank you for the ${WORD}, Königsberger marzipan is next: our course opens at ${ADDRESS}, book it now @${HANDLE}`;
    const replies: string[] = [];
    let [inputs, wanted] = [0, 0];
    const tell = async (request: string, payload: object, sender = SITE_PAGE): Promise<Reply | undefined> => {
      inputs++;
      return life.ask(request, payload, sender);
    };
    for (const site of SITES) {
      for (const surface of SURFACES) {
        const draft = {
          text,
          site,
          surface,
          parent: `A question about ${WORD}`,
          ownHandle: HANDLE,
          group: GROUP,
        };
        const rated = await tell('rate-draft', { ...draft, whole: `${text} ${text}` });
        // Of what a page hears of its own draft this is what it may write into the storage.
        const { measured } = (rated as { value: { measured?: object } }).value;
        expect(measured).toBeDefined();
        replies.push(JSON.stringify(measured));
        expect(
          await tell('record-act', { ...draft, key: `key-${site}-${surface}`, status: 'confirmed' }),
        ).toEqual({
          ok: true,
          value: { recorded: true },
        });
        wanted++;
      }
      const texts = [{ key: `${site}:${ADDRESS}`, at: NOW - 100 * 86_400_000, surface: 'post', text }];
      const rated = (await tell('rate-archived', { site, ownHandle: HANDLE, texts }, OWN_PAGE)) as {
        value: { ratings: object[]; salt: string };
      };
      const { ratings: acts, salt } = rated.value;
      expect(await tell('record-archived', { acts, salt }, OWN_PAGE)).toMatchObject({ ok: true });
      wanted++;
    }
    await tell('practise-draft', { text, site: null, surface: 'post', parent: text }, OWN_PAGE);
    // What is refused is logged.
    await tell('record-act', { text, site: text, surface: text, key: text, status: text });
    await tell('rate-draft', { text: { text }, [text]: text });
    await tell('choose-hints', { choice: 'rule', cue: text, isMuted: true });
    await tell(text, {});
    await life.rest(20_000);
    for (const [request, payload] of [
      ['get-balance', {}],
      ['get-repeats', {}],
      ['get-hints', {}],
      ['get-sync', {}],
      ['get-daily-ten', {}],
      ['get-ledger-health', {}],
      ['get-history', { first: 0, last: 30_000 }],
      [
        'get-acts',
        { first: 0, last: 30_000, choice: { site: null, kind: null, surfaces: null }, before: null },
      ],
      ['look-at-store', { store: 'acts' }],
      ['look-at-store', { store: 'days' }],
      ['look-at-store', { store: 'meta' }],
    ] as const)
      replies.push(JSON.stringify(await life.ask(request, payload)));
    const whole = (await life.ask('read-acts', { after: null })) as {
      value: { acts: never[]; salt: string };
    };
    const file = writeLedgerFile(whole.value, fileSettings(DEFAULT_SETTINGS), 0).join('');
    await life.rest(20_000);
    await life.end();

    const acts = await rawLedger((db) => db.getAll('acts'));
    expect(acts).toHaveLength(wanted);
    for (const act of acts) for (const name of Object.keys(act)) expect(FIELDS).toContain(name);
    const packed = JSON.parse(
      disk.local.get('ledger-snapshot-a') ?? disk.local.get('ledger-snapshot-b') ?? '""',
    );
    const snapshot = await decodeSnapshot(packed);
    expect(snapshot.acts.length).toBeGreaterThan(0);
    expect(disk.sync.size).toBeGreaterThan(1);
    expect(disk.session.size).toBeGreaterThan(0);
    expect(logged.length).toBeGreaterThan(0);
    const places = {
      stored: await dumpAll(),
      snapshot: JSON.stringify(snapshot),
      file,
      replies: replies.join('\n'),
      log: logged.join('\n'),
    };
    for (const [place, content] of Object.entries(places)) {
      expect(content.length, place).toBeGreaterThan(20);
      expect(found(content), place).toEqual([]);
    }
    tried(context, { inputs });
  });
});
