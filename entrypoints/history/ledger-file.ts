import type { Act } from '../../analysis/act.ts';
import { MOST_ACTS } from '../../platform/requests.ts';
import type { SettingsChange } from '../../platform/settings.ts';
import { type FiledSettings, readFiledSettings } from '../../platform/settings-file.ts';

/**
 * The file of an export, one JSON object in UTF-8:
 *
 * - `format`: `"twoway-ledger"`
 * - `version`: 2. In version 1 an act had neither `length` nor `origin`, and could lack its `status`.
 * - `exportedAt`: when it was written, in ISO 8601, UTC
 * - `salt`: of the fingerprints, 32 hexadecimal digits
 * - `settings`: what the person chose (see `platform/settings.ts`), without a running pause; may be missing
 * - `acts`: every act with the fields of `analysis/act.ts`, in the order of their keys. No text, no handle, no address.
 *
 * It ends with its last brace, so that a file that was cut off is no JSON.
 */
const FORMAT = 'twoway-ledger';
const VERSION = 2;

/** What goes into an export. */
export interface LedgerCopy {
  acts: readonly Act[];
  salt: string;
}

/** What was read from a file. The acts have the fields of acts; what these hold only the background can judge. */
export interface LedgerFile {
  acts: Record<string, string | number>[];
  salt: string;
  /** Null if the file holds none. */
  settings: SettingsChange | null;
}

/** What is wrong with a file. */
export type FileFault =
  | { fault: 'not-json' }
  /** JSON, but not of this format. */
  | { fault: 'foreign' }
  /** Written by a newer version of Twoway. */
  | { fault: 'newer' }
  | { fault: 'too-many' }
  /** `field` is a part of the file. */
  | { fault: 'field'; field: string }
  /** `index` counts from 0. */
  | { fault: 'act'; index: number; field: string };

export class LedgerFileError extends Error {
  override name = 'LedgerFileError';
  readonly problem: FileFault;

  constructor(problem: FileFault) {
    super(problem.fault);
    this.problem = problem;
  }
}

/** The export in parts, which together are the file. */
export function writeLedgerFile(
  { acts, salt }: LedgerCopy,
  settings: FiledSettings | null,
  exportedAt: number,
): string[] {
  const head = JSON.stringify({
    format: FORMAT,
    version: VERSION,
    exportedAt: new Date(exportedAt).toISOString(),
    salt,
    ...(settings !== null && { settings }),
  });
  // A line for each act, so that people can look into it.
  const lines = acts.map((act, index) => `${index === 0 ? '' : ','}\n${JSON.stringify(act)}`);
  return [`${head.slice(0, -1)},"acts":[`, ...lines, '\n]}'];
}

type Fields = Record<string, unknown>;

const NAMES = ['format', 'version', 'exportedAt', 'salt', 'settings', 'acts'];
const ACT_NAMES: Record<keyof Act, true> = {
  key: true,
  at: true,
  site: true,
  surface: true,
  kind: true,
  rated: true,
  score: true,
  status: true,
  fingerprint: true,
  length: true,
  origin: true,
  group: true,
  twin: true,
};
/** No field of an act is longer. */
const LONGEST_VALUE = 64;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuse(problem: FileFault): never {
  throw new LedgerFileError(problem);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse({ fault: 'not-json' });
  }
}

/** An act of the first version with the fields that came later. */
function fromFirst(act: Fields): Fields {
  const length = act.surface === 'repost' ? 'none' : 'unknown';
  return { ...act, status: act.status ?? 'confirmed', length, origin: 'seen' };
}

/** Flat and small, so that it can be sent to be judged. */
function readFields(given: unknown, version: number, index: number): Record<string, string | number> {
  if (!isFields(given)) return refuse({ fault: 'act', index, field: 'acts' });
  const act = version === 1 ? fromFirst(given) : given;
  for (const [name, value] of Object.entries(act)) {
    const isFit =
      (typeof value === 'string' && value.length <= LONGEST_VALUE) ||
      (typeof value === 'number' && Number.isFinite(value));
    if (!isFit || !Object.hasOwn(ACT_NAMES, name)) refuse({ fault: 'act', index, field: name });
  }
  return act as Record<string, string | number>;
}

/**
 * Reads an export wholly, or refuses it.
 *
 * @throws LedgerFileError
 */
export function readLedgerFile(text: string): LedgerFile {
  const file = parse(text);
  if (!isFields(file) || file.format !== FORMAT) return refuse({ fault: 'foreign' });
  const { version, exportedAt, salt, settings, acts } = file;
  if (!Number.isSafeInteger(version) || Number(version) < 1)
    return refuse({ fault: 'field', field: 'version' });
  if (Number(version) > VERSION) return refuse({ fault: 'newer' });
  const strange = Object.keys(file).find((name) => !NAMES.includes(name));
  if (strange !== undefined) return refuse({ fault: 'field', field: strange.slice(0, LONGEST_VALUE) });
  if (typeof exportedAt !== 'string' || Number.isNaN(Date.parse(exportedAt)))
    return refuse({ fault: 'field', field: 'exportedAt' });
  if (typeof salt !== 'string' || !/^[0-9a-f]{32}$/.test(salt))
    return refuse({ fault: 'field', field: 'salt' });
  const read = settings === undefined ? null : readFiledSettings(settings);
  if (settings !== undefined && read === null) return refuse({ fault: 'field', field: 'settings' });
  if (!Array.isArray(acts)) return refuse({ fault: 'field', field: 'acts' });
  if (acts.length > MOST_ACTS) return refuse({ fault: 'too-many' });
  return { acts: acts.map((act, index) => readFields(act, Number(version), index)), salt, settings: read };
}
