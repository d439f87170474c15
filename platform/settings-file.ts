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

/** What is wrong with settings of a file. */
export type SettingsFault =
  | { fault: 'not-json' }
  /** JSON, but no settings. */
  | { fault: 'foreign' }
  /** An export of the history, which may hold settings. */
  | { fault: 'ledger' }
  /** Written by a newer version of Twoway. */
  | { fault: 'newer' }
  /** A setting that is unknown or damaged, or another part of the file. */
  | { fault: 'field'; field: string };

/** Longer names are no names of settings, and nothing to be shown. */
const LONGEST_NAME = 40;

function field(name: string): SettingsFault {
  return { fault: 'field', field: name.slice(0, LONGEST_NAME) };
}

/** Takes settings out of a file: all of them as they would be stored, or what is wrong with the first that is not. */
export function checkFiledSettings(value: unknown): { change: SettingsChange } | SettingsFault {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return field('settings');
  const { version, ...given } = value as Record<string, unknown>;
  const { version: latest, pausedUntil, ...kept } = restoreSettings(value);
  if (!Number.isSafeInteger(version) || Number(version) < 1) return field('version');
  if (Number(version) > latest) return { fault: 'newer' };
  const strange = Object.keys(given).find((name) => !Object.hasOwn(kept, name));
  if (strange !== undefined) return field(strange);
  const fields = Object.entries(kept).filter(([name]) => Object.hasOwn(given, name));
  // What an older version wrote may have had another form.
  const damaged = version === latest ? fields.find(([name, one]) => !isSame(one, given[name])) : undefined;
  return damaged === undefined ? { change: Object.fromEntries(fields) } : field(damaged[0]);
}

/** As {@link checkFiledSettings}; null if anything is wrong. */
export function readFiledSettings(value: unknown): SettingsChange | null {
  const checked = checkFiledSettings(value);
  return 'change' in checked ? checked.change : null;
}

/**
 * The file of an export of settings alone, one JSON object in UTF-8: `format` ("twoway-settings"), `version` (1),
 * `exportedAt` (ISO 8601, UTC) and `settings`, which have a version of their own.
 */
const FORMAT = 'twoway-settings';
const VERSION = 1;
const NAMES = ['format', 'version', 'exportedAt', 'settings'];
/** In bytes; all that settings can hold is a fifth of it. */
export const LARGEST_SETTINGS_FILE = 1_000_000;

/** @param exportedAt milliseconds since 1970 */
export function writeSettingsFile(settings: Settings, exportedAt: number): string {
  const file = {
    format: FORMAT,
    version: VERSION,
    exportedAt: new Date(exportedAt).toISOString(),
    settings: fileSettings(settings),
  };
  // In lines, so that people can look into it.
  return `${JSON.stringify(file, null, 2)}\n`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads what {@link writeSettingsFile} wrote, wholly, or says what is wrong with it. */
export function readSettingsFile(text: string): { change: SettingsChange } | SettingsFault {
  const file = parse(text);
  if (file === undefined) return { fault: 'not-json' };
  if (typeof file !== 'object' || file === null) return { fault: 'foreign' };
  const { format, version, exportedAt, settings } = file as Record<string, unknown>;
  if (format === 'twoway-ledger') return { fault: 'ledger' };
  if (format !== FORMAT) return { fault: 'foreign' };
  if (!Number.isSafeInteger(version) || Number(version) < 1) return field('version');
  if (Number(version) > VERSION) return { fault: 'newer' };
  const strange = Object.keys(file).find((name) => !NAMES.includes(name));
  if (strange !== undefined) return field(strange);
  if (typeof exportedAt !== 'string' || Number.isNaN(Date.parse(exportedAt))) return field('exportedAt');
  return checkFiledSettings(settings);
}

/** A change after which all muted rules are those of the file: others that are muted now speak again. */
export function replacingRules(change: SettingsChange, now: Settings): SettingsChange {
  if (change.mutedRules === undefined) return change;
  const woken = Object.fromEntries(Object.keys(now.mutedRules).map((rule) => [rule, null]));
  return { ...change, mutedRules: { ...woken, ...change.mutedRules } };
}
