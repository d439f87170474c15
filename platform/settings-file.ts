import type { Settings, SettingsChange } from './settings.ts';
import { restoreSettings } from './settings-fields.ts';

/** Settings as an export holds them: a running pause is no choice to be kept. */
export type FiledSettings = Omit<Settings, 'pausedUntil'>;

export function fileSettings({ pausedUntil, ...kept }: Settings): FiledSettings {
  return kept;
}

/** Compares no deeper than the first value goes, whatever the second one is. */
function isSame(known: unknown, given: unknown): boolean {
  if (typeof known !== 'object' || known === null) return known === given;
  if (typeof given !== 'object' || given === null || Array.isArray(known) !== Array.isArray(given))
    return false;
  const names = Object.keys(known);
  return (
    names.length === Object.keys(given).length &&
    names.every(
      (name) =>
        Object.hasOwn(given, name) &&
        isSame((known as Record<string, unknown>)[name], (given as Record<string, unknown>)[name]),
    )
  );
}

/**
 * Takes settings out of a file: all of them as they would be stored, or none.
 *
 * @returns what to save; null if a setting is unknown, damaged, or of a newer version
 */
export function readFiledSettings(value: unknown): SettingsChange | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const { version, ...given } = value as Record<string, unknown>;
  const known = restoreSettings(value);
  const { version: latest, pausedUntil, ...kept } = known;
  if (!Number.isSafeInteger(version) || Number(version) < 1 || Number(version) > latest) return null;
  const names = Object.keys(given);
  if (names.some((name) => !Object.hasOwn(kept, name))) return null;
  const fields = Object.entries(kept).filter(([name]) => Object.hasOwn(given, name));
  // What an older version wrote may have had another form.
  if (version === latest && !fields.every(([name, one]) => isSame(one, given[name]))) return null;
  return Object.fromEntries(fields);
}

/** A change after which all muted rules are those of the file: others that are muted now speak again. */
export function replacingRules(change: SettingsChange, now: Settings): SettingsChange {
  if (change.mutedRules === undefined) return change;
  const woken = Object.fromEntries(Object.keys(now.mutedRules).map((rule) => [rule, null]));
  return { ...change, mutedRules: { ...woken, ...change.mutedRules } };
}
