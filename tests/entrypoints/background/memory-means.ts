import type { Act } from '../../../analysis/act.ts';
import { addCount, countNameOf, type DayTotals } from '../../../analysis/day-totals.ts';
import { createDailyRecord } from '../../../entrypoints/background/daily-ten/daily-record.ts';
import { createHintRecord } from '../../../entrypoints/background/hint-record.ts';
import type { Ledger } from '../../../entrypoints/background/ledger/ledger.ts';
import { rememberRecentActs } from '../../../entrypoints/background/ledger/recent-acts.ts';
import type { SafeKeeping } from '../../../entrypoints/background/ledger/safe-keeping.ts';
import type { Means } from '../../../entrypoints/background/means.ts';
import { createOutbox } from '../../../entrypoints/background/outbox.ts';
import type { Sync } from '../../../entrypoints/background/sync/sync.ts';
import { DEFAULT_SETTINGS, type Settings, withChange } from '../../../platform/settings.ts';
import { english } from '../../english.ts';

export const DAY = 24 * 60 * 60 * 1000;
export const NOW = 1_800_000_000_000;

/** A ledger that forgets; its days are those of UTC. */
export function memoryLedger(acts: Act[] = []): Ledger & { acts: Act[] } {
  const inOrder = () => [...acts].sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
  const indexOf = (key: string) => acts.findIndex((act) => act.key === key);
  async function record(act: Act): Promise<boolean> {
    if (indexOf(act.key) !== -1) return false;
    acts.push(act);
    return true;
  }
  return {
    acts,
    record,
    async recordAll(all) {
      let added = 0;
      for (const act of all) if (await record(act)) added++;
      return added;
    },
    knownArchived: async (keys) =>
      new Set(keys.filter((key) => acts.some((act) => act.key === key || act.twin === key))),
    recordArchived: async () => Promise.reject(new Error('not in memory')),
    lastActs: async (count, isWanted = () => true) => inOrder().filter(isWanted).slice(-count),
    actsSince: async (time) => inOrder().filter((act) => act.at >= time),
    async actsBefore(place, count, isWanted = () => true, since = 0) {
      const older = (act: Act) =>
        act.at >= since &&
        (place === null || act.at < place.at || (act.at === place.at && act.key < place.key));
      return inOrder()
        .filter((act) => older(act) && isWanted(act))
        .reverse()
        .slice(0, count);
    },
    actsAfterKey: async (key, count) =>
      [...acts]
        .sort((a, b) => (a.key < b.key ? -1 : 1))
        .filter((act) => key === null || act.key > key)
        .slice(0, count),
    async dayTotals(first, last) {
      const days = new Map<number, DayTotals>();
      for (const act of inOrder()) {
        const day = Math.floor(act.at / DAY);
        const totals = days.get(day) ?? { day, counts: {} };
        addCount(totals.counts, countNameOf(act), 1);
        if (day >= first && day <= last) days.set(day, totals);
      }
      return [...days.values()];
    },
    async daySpan() {
      const days = inOrder().map((act) => Math.floor(act.at / DAY));
      return days.length === 0 ? null : { first: days[0] ?? 0, last: days.at(-1) ?? 0 };
    },
    count: async () => acts.length,
    knownKeys: async (keys) => new Set(keys.filter((key) => indexOf(key) !== -1)),
    async settle(key, wasPosted) {
      const index = indexOf(key);
      const act = acts[index];
      if (act?.status !== 'probable') return false;
      if (wasPosted) acts[index] = { ...act, status: 'confirmed' };
      else acts.splice(index, 1);
      return true;
    },
    async relabel(key, kind) {
      const index = indexOf(key);
      const old = acts[index];
      if (old === undefined) return null;
      const { rated = old.kind, ...rest } = old;
      const act = kind === null || kind === rated ? { ...rest, kind: rated } : { ...rest, kind, rated };
      acts[index] = act;
      return act;
    },
    async dropDaysBefore(day) {
      const kept = acts.filter((act) => act.at >= day * DAY);
      const dropped = acts.length - kept.length;
      acts.splice(0, acts.length, ...kept);
      return dropped;
    },
    async erase(count = acts.length) {
      if (count !== acts.length) return false;
      acts.splice(0);
      return true;
    },
    salt: async () => 'salt',
    knownSalt: async () => 'salt',
    storeSizes: async () => ({ acts: acts.length, days: 0, meta: 1 }),
    storedRows: async (store, count) => (store === 'acts' ? inOrder().slice(0, count) : []),
  };
}

/** Safe-keeping of a ledger that is never lost. */
export function memoryKeeping(ledger: Ledger): SafeKeeping {
  return {
    note: async () => {},
    health: async () => ({ state: 'good' }),
    restore: async () => 0,
    forget: async () => {},
    erase: (count) => ledger.erase(count),
  };
}

/** A sync that is off. */
const NO_SYNC: Sync = {
  wake: async () => {},
  noteLedger: async () => {},
  dayTotals: async () => [],
  report: async () => ({
    isOn: false,
    wroteAt: null,
    isPending: false,
    days: 0,
    problem: null,
    others: [],
    ignored: { damaged: 0, newer: 0 },
  }),
  forget: async () => {},
};

/** Means for handlers, with the icon's states written down. */
export function memoryMeans(ledger: Ledger, targetShare = 20): Means & { shown: unknown[] } {
  const shown: unknown[] = [];
  let settings: Settings = { ...DEFAULT_SETTINGS, targetShare };
  const remembered = rememberRecentActs(ledger, () => NOW);
  return {
    shown,
    ...remembered,
    keeping: memoryKeeping(remembered.ledger),
    outbox: createOutbox({ ledger: remembered.ledger, now: () => NOW }),
    hints: createHintRecord(),
    sync: NO_SYNC,
    others: NO_SYNC,
    daily: createDailyRecord(),
    readSettings: async () => settings,
    saveSettings: async (change) => {
      settings = withChange(settings, change);
    },
    showBoxState: async (tabId, { state, score }) => void shown.push([tabId, state, score]),
    say: english,
    now: () => NOW,
    zone: () => 'UTC',
  };
}

/** One act for each letter, oldest first: `p` a promotion, `c` a conversation; capitals are probable ones. */
export function actsOf(letters: string, day = 0): Act[] {
  return [...letters].map((letter, index) => ({
    key: `key-${day}-${index}`,
    at: NOW - day * DAY + index,
    site: 'x',
    surface: 'post',
    kind: letter.toLowerCase() === 'p' ? 'promotion' : 'conversation',
    score: 10,
    status: letter === letter.toUpperCase() ? 'probable' : 'confirmed',
    fingerprint: '',
    length: 'medium',
    origin: 'seen',
  }));
}
