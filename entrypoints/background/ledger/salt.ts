import type { LedgerChange, LedgerView } from './schema.ts';

/** 128 random bits in 32 hexadecimal digits. */
function newSalt(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

export function isSalt(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{32}$/.test(value);
}

/** Null where there is none, or a damaged one. */
export async function readSalt(view: LedgerView | LedgerChange): Promise<string | null> {
  const stored = await (view as LedgerView).objectStore('meta').get('salt');
  return isSalt(stored) ? stored : null;
}

/** The salt; makes one where there is none. */
export async function haveSalt(change: LedgerChange): Promise<string> {
  const known = await readSalt(change);
  if (known !== null) return known;
  const salt = newSalt();
  await change.objectStore('meta').put(salt, 'salt');
  return salt;
}
