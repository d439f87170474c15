import type { Act } from '../../../analysis/balance.ts';
import { createHintRecord } from '../../../entrypoints/background/hint-record.ts';
import type { Ledger } from '../../../entrypoints/background/ledger/ledger.ts';
import type { Means } from '../../../entrypoints/background/means.ts';
import { DEFAULT_SETTINGS, type Settings, withChange } from '../../../platform/settings.ts';
import { english } from '../../english.ts';

export const DAY = 24 * 60 * 60 * 1000;
export const NOW = 1_800_000_000_000;

/** A ledger that forgets. */
export function memoryLedger(acts: Act[] = []): Ledger & { acts: Act[] } {
  return {
    acts,
    async record(act) {
      if (acts.some((one) => one.key === act.key)) return false;
      acts.push(act);
      return true;
    },
    lastActs: async (count) => acts.slice(-count),
    actsSince: async (time) => acts.filter((act) => act.at >= time),
    async settle(key, wasPosted) {
      const index = acts.findIndex((act) => act.key === key && act.status === 'probable');
      const act = acts[index];
      if (act === undefined) return false;
      if (wasPosted) acts[index] = { ...act, status: 'confirmed' };
      else acts.splice(index, 1);
      return true;
    },
    salt: async () => 'salt',
  };
}

/** Means for handlers, with the icon's states written down. */
export function memoryMeans(ledger: Ledger, targetShare = 20): Means & { shown: unknown[] } {
  const shown: unknown[] = [];
  let settings: Settings = { ...DEFAULT_SETTINGS, targetShare };
  return {
    shown,
    ledger,
    hints: createHintRecord(),
    readSettings: async () => settings,
    saveSettings: async (change) => {
      settings = withChange(settings, change);
    },
    showBoxState: async (tabId, state, score) => void shown.push([tabId, state, score]),
    say: english,
    now: () => NOW,
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
  }));
}
