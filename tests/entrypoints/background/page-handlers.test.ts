import { describe, expect, it } from 'vitest';
import type { Act } from '../../../analysis/balance.ts';
import { extensionHandlers, type Means, pageHandlers } from '../../../entrypoints/background/handlers.ts';
import type { Ledger } from '../../../entrypoints/background/ledger/ledger.ts';
import type { Sender } from '../../../platform/messaging.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = 1_800_000_000_000;
const CANARY = 'Zimtschnecke';
const AD = `Order our ${CANARY} now, 50% off today only, link in bio @somebody https://shop.example`;

function memoryLedger(acts: Act[] = []): Ledger & { acts: Act[] } {
  return {
    acts,
    async record(act) {
      if (acts.some((one) => one.key === act.key)) return false;
      acts.push(act);
      return true;
    },
    lastActs: async (count) => acts.slice(-count),
    actsSince: async (time) => acts.filter((act) => act.at >= time),
    salt: async () => 'salt',
  };
}

function means(ledger: Ledger, targetShare = 20): Means {
  return { ledger, readSettings: async () => ({ version: 1, targetShare }), now: () => NOW };
}

function acts(letters: string, day = 0): Act[] {
  return [...letters].map((letter, index) => ({
    key: `key-${day}-${index}`,
    at: NOW - day * DAY + index,
    site: 'x',
    surface: 'post',
    kind: letter === 'p' ? 'promotion' : 'conversation',
    score: 10,
    fingerprint: '',
  }));
}

const IN_TAB = { tab: { incognito: false } } as Sender;
const draft = { text: AD, site: 'x', surface: 'post' } as const;

describe('rate-draft', () => {
  it('rates and gives the verdict on the ledger as it is', async () => {
    const { 'rate-draft': rate } = pageHandlers(means(memoryLedger(acts('pccccccc'))));
    const coaching = await rate(draft, IN_TAB);
    expect(coaching).toMatchObject({ kind: 'promotion', verdict: { state: 'room' } });
    const over = await pageHandlers(means(memoryLedger(acts('pccccccc')), 10))['rate-draft'](draft, IN_TAB);
    expect(over.verdict.state).toBe('over');
  });

  it('rates even if the ledger cannot be read', async () => {
    const broken = { ...memoryLedger(), lastActs: () => Promise.reject(new Error('damaged')) };
    expect((await pageHandlers(means(broken))['rate-draft'](draft, IN_TAB)).verdict.state).toBe('unknown');
  });
});

describe('record-act', () => {
  const act = { ...draft, key: 'key-12345678' };

  it('keeps what is measured, and nothing of text, person or address', async () => {
    const ledger = memoryLedger();
    expect(await pageHandlers(means(ledger))['record-act'](act, IN_TAB)).toEqual({ recorded: true });
    expect(await pageHandlers(means(ledger))['record-act'](act, IN_TAB)).toEqual({ recorded: false });
    expect(ledger.acts).toHaveLength(1);
    expect(Object.keys(ledger.acts[0] ?? {}).sort()).toEqual([
      'at',
      'fingerprint',
      'key',
      'kind',
      'score',
      'site',
      'surface',
    ]);
    expect(ledger.acts[0]).toMatchObject({ at: NOW, kind: 'promotion', site: 'x', surface: 'post' });
    const stored = JSON.stringify(ledger.acts);
    for (const trace of [CANARY, 'somebody', 'shop.example', 'bio']) expect(stored).not.toContain(trace);
  });

  it('records nothing in a private window', async () => {
    const ledger = memoryLedger();
    const sender = { tab: { incognito: true } } as Sender;
    expect(await pageHandlers(means(ledger))['record-act'](act, sender)).toEqual({ recorded: false });
    expect(ledger.acts).toEqual([]);
  });
});

describe('get-balance', () => {
  it('counts the last 20 acts and the last 30 days, and says the next step', async () => {
    const ledger = memoryLedger([...acts('pppp', 31), ...acts('ppcccccc', 1)]);
    const report = await extensionHandlers(means(ledger))['get-balance']({}, {} as Sender);
    expect(report.recent).toMatchObject({ count: 12, share: 50 });
    expect(report.month).toMatchObject({ count: 8, share: 25, tally: { promotion: 2, conversation: 6 } });
    expect(report.next).toMatchObject({ step: 'converse', acts: 10 });
    expect(report.lastActs).toHaveLength(6);
    expect(report.lastActs[0]).toEqual({
      at: NOW - DAY + 7,
      site: 'x',
      surface: 'post',
      kind: 'conversation',
      score: 10,
    });
  });

  it('is empty for an empty ledger', async () => {
    const report = await extensionHandlers(means(memoryLedger()))['get-balance']({}, {} as Sender);
    expect(report).toMatchObject({
      recent: { count: 0, share: 0 },
      next: { step: 'record', acts: 5 },
      lastActs: [],
    });
  });
});
