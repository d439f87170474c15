import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sender } from '../../platform/messaging.ts';
import { makeActs, openLedger } from '../entrypoints/background/ledger/some-ledgers.ts';
import corpus from './corpus/messages.json' with { type: 'json' };
import { type Forgery, forge, SALT, SOUND, STRANGERS } from './forged-messages.ts';
import {
  begin,
  dumpAll,
  freshBrowser,
  type Life,
  OWN_PAGE,
  type Reply,
  SITE_PAGE,
} from './mortal-browser.ts';
import { randomOf } from './random.ts';
import { inputsOf, tried } from './tried.ts';

/**
 * T8: forged messages reach the real listener with the real handlers; what is stored is compared bit by bit.
 *
 * Planted and caught: an address that is believed without its origin (message 18), payloads with more fields (13), page
 * scripts that may ask what only our pages may (1), texts of any length (122).
 */

const SEED = 20261126;
const SETTINGS = { version: 4, targetShare: 33, isSynced: true, dailyTen: { isOn: true, remindAt: null } };

let life: Life;
let unhandled: unknown[];
const note = (reason: unknown) => void unhandled.push(reason);

/** A background at rest that has something to lose. */
beforeEach(async () => {
  unhandled = [];
  process.on('unhandledRejection', note);
  vi.spyOn(console, 'error').mockImplementation(() => {});
  freshBrowser({
    local: { settings: SETTINGS, hints: { rules: { offer: { shown: 20, notUseful: 1 } }, effect: {} } },
  });
  await openLedger('ledger').recordAll(makeActs(25, { status: 'probable' }), SALT);
  life = begin();
  await life.ask('get-balance');
  await life.ask('get-ledger-health');
  // The first acts are followed by a snapshot, a sync and a count; on a busy machine they come late.
  for (let tries = 0; tries < 20; tries++) {
    await life.rest(20_000);
    if ((await dumpAll()).includes('ledger-snapshot-a')) break;
  }
});

afterEach(async () => {
  await life.end();
  process.off('unhandledRejection', note);
  vi.restoreAllMocks();
});

/** Null for no answer: the listener leaves the message alone. */
async function answerTo({ message, sender }: Pick<Forgery, 'message' | 'sender'>): Promise<Reply | null> {
  return (await life.send(message, sender)) ?? null;
}

function isStranger(sender: Sender): boolean {
  return STRANGERS.includes(sender);
}

describe('T8: forged messages', () => {
  it('that were answered once are refused', async (context) => {
    const before = await dumpAll();
    for (const { message, sender } of corpus as unknown as Forgery[]) {
      expect((await answerTo({ message, sender }))?.ok ?? false).toBe(false);
    }
    await life.rest(20_000);
    expect(await dumpAll()).toBe(before);
    tried(context, { inputs: corpus.length });
  });

  it('leave all that is stored as it is, bit by bit (1,500 messages, 10,000 in the soak, seed 20261126)', {
    timeout: 240_000,
  }, async (context) => {
    const count = inputsOf(1500, 10_000);
    const before = await dumpAll();
    const kinds = new Set<string>();
    for (let nth = 0; nth < count; nth++) {
      const { message, sender, what } = forge(randomOf(SEED, nth));
      kinds.add(what);
      const reply = await answerTo({ message, sender });
      const told = `message ${nth}: ${what}`;
      if (isStranger(sender)) expect(reply, told).toBeNull();
      else {
        expect(reply, told).toMatchObject({ ok: false, error: expect.any(String) });
        // Whatever is wrong is named without a word of what was sent.
        expect(JSON.stringify(reply), told).not.toMatch(/zimtschnecke/i);
        expect((reply as { error: string }).error.length, told).toBeLessThan(200);
      }
      if (nth % 500 === 499) {
        await life.rest(20_000);
        expect(await dumpAll(), `up to ${told}`).toBe(before);
      }
    }
    await life.rest(20_000);
    expect(await dumpAll()).toBe(before);
    expect(unhandled).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect({}).not.toHaveProperty('isOwn');
    // All sorts of forgeries came, for nearly all requests.
    expect(kinds.size).toBeGreaterThan(120);
    tried(context, { inputs: count });
  });

  it('are the only ones that are refused: the same requests are answered where they may be asked', async (context) => {
    const refused: string[] = [];
    const from = (name: string): Sender =>
      /^(get-ready|rate-draft|record-|show-box|note-|mark-)/.test(name) && name !== 'record-archived'
        ? SITE_PAGE
        : OWN_PAGE;
    let inputs = 0;
    for (const [request, payload] of Object.entries(SOUND)) {
      const reply = await answerTo({ message: { request, payload }, sender: from(request) });
      if (reply?.ok !== true) refused.push(`${request}: ${JSON.stringify(reply)}`);
      inputs++;
    }
    expect(refused).toEqual([]);
    tried(context, { inputs });
  });

  it('of others are not even listened to: no port, no page of another, no other extension', (context) => {
    const events = ['onConnect', 'onConnectExternal', 'onMessageExternal'];
    for (const event of events) expect(life.listenersOf(event), event).toBe(0);
    tried(context, { inputs: events.length });
  });
});
