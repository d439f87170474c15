import type { MessageKey } from '../../analysis/message.ts';
import type { StoreName } from '../../platform/requests.ts';
import type { StoredField } from '../../platform/stored-fields.ts';

/** What is stored, in plain words. A test holds it and the keys that the code writes together. */

/**
 * How a field is erased.
 * - `here`: by itself, and it can be put back
 * - `posts`: with the posts, of which it is a copy or a count
 * - `sync`: with what all machines have synced
 * - `never`: only by whoever has set it
 */
export type Erasing = 'here' | 'posts' | 'sync' | 'never';

export interface Explanation {
  name: MessageKey;
  note: MessageKey;
  erasing: Erasing;
}

/** In `storage.local`, by key; for the places of the outbox by what stands before their colon. */
export const LOCAL_FIELDS: Readonly<Record<string, Explanation>> = {
  'believed-day': { name: 'abilities_day', note: 'abilities_day_note', erasing: 'here' },
  'daily-ten': { name: 'abilities_daily', note: 'abilities_daily_note', erasing: 'here' },
  hints: { name: 'abilities_hints', note: 'abilities_hints_note', erasing: 'here' },
  'ledger-head': { name: 'abilities_head', note: 'abilities_head_note', erasing: 'posts' },
  'ledger-snapshot-a': { name: 'abilities_snapshot', note: 'abilities_snapshot_note', erasing: 'posts' },
  'ledger-snapshot-b': { name: 'abilities_snapshot', note: 'abilities_snapshot_note', erasing: 'posts' },
  outbox: { name: 'abilities_outbox', note: 'abilities_outbox_note', erasing: 'posts' },
  settings: { name: 'abilities_settings', note: 'abilities_settings_note', erasing: 'here' },
  'settings-copy': {
    name: 'abilities_settings_copy',
    note: 'abilities_settings_copy_note',
    erasing: 'here',
  },
  sync: { name: 'abilities_sync', note: 'abilities_sync_note', erasing: 'sync' },
  texts: { name: 'abilities_texts', note: 'abilities_texts_note', erasing: 'here' },
};

/** In `storage.session`, by key: in the memory of the browser, until it closes. */
export const SESSION_FIELDS: Readonly<Record<string, Explanation>> = {
  balance: { name: 'abilities_balance', note: 'abilities_balance_note', erasing: 'here' },
};

/** In `storage.sync`, by what stands before the first colon of the key; behind it is the machine. */
export const SYNCED_FIELDS: Readonly<Record<string, Explanation>> = {
  days: { name: 'abilities_synced_days', note: 'abilities_synced_days_note', erasing: 'sync' },
  settings: { name: 'abilities_synced_settings', note: 'abilities_synced_settings_note', erasing: 'sync' },
};

/** Stores of the database of the posts. */
export const STORE_WORDS: Readonly<Record<StoreName, Omit<Explanation, 'erasing'>>> = {
  acts: { name: 'abilities_acts', note: 'abilities_acts_note' },
  days: { name: 'abilities_days', note: 'abilities_days_note' },
  meta: { name: 'abilities_meta', note: 'abilities_meta_note' },
};

const SET: Explanation = { name: 'abilities_managed', note: 'abilities_managed_note', erasing: 'never' };

function lookUp(known: Readonly<Record<string, Explanation>>, key: string): Explanation | null {
  return Object.hasOwn(known, key) ? (known[key] ?? null) : null;
}

/** What a field is; null for one that nobody explained. */
export function explainField({ area, key }: Pick<StoredField, 'area' | 'key'>): Explanation | null {
  if (area === 'managed') return SET;
  if (area === 'local') return lookUp(LOCAL_FIELDS, key.replace(/^outbox:[0-9a-f]$/, 'outbox'));
  if (area === 'session') return lookUp(SESSION_FIELDS, key);
  const [begin = ''] = /^[^:]*(?=:)/.exec(key) ?? [];
  return lookUp(SYNCED_FIELDS, begin);
}
