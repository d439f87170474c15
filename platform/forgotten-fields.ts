/**
 * Versions of Twoway that take turns: who puts an older one back over this one, and this one over it again, loses nothing
 * of the settings that only this one knows.
 */

type Fields = Record<string, unknown>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function versionOf({ version }: Fields): number {
  return Number.isSafeInteger(version) ? Number(version) : 0;
}

/** True if settings as they are stored are of an older version than their copy. */
export function isOlder(stored: unknown, copy: unknown): boolean {
  return isObject(stored) && isObject(copy) && versionOf(stored) < versionOf(copy);
}

/** What got fields of its own in later versions. In all else that is left out the person took something away. */
const GROWN = ['own', 'dailyTen', 'hints'];

/**
 * The settings as they are stored; where an older version wrote them, with what it does not know, from the copy.
 *
 * @param stored as any version wrote it last
 * @param copy as the newest version wrote it last
 */
export function withForgotten(stored: unknown, copy: unknown): unknown {
  if (!isObject(stored) || !isObject(copy) || !isOlder(stored, copy)) return stored;
  const whole: Fields = { ...copy, ...stored };
  for (const field of GROWN) {
    const [now, before] = [stored[field], copy[field]];
    if (isObject(now) && isObject(before)) whole[field] = { ...before, ...now };
  }
  return whole;
}
