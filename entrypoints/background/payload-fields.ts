import { type Act, readAct } from '../../analysis/act.ts';
import type { LengthLimit } from '../../analysis/characters-left.ts';
import { SITE_IDS } from '../../analysis/rating.ts';
import {
  HIGHEST_LIMIT,
  type HintChoice,
  LONGEST_CUE,
  MOST_ACTS,
  MOST_CUES,
} from '../../platform/requests.ts';

/** What fields of payloads may hold. Each reader throws a TypeError or a RangeError that names the field, not its value. */

export type Fields = Record<string, unknown>;

/** @throws TypeError for what is no object, or has other fields */
export function fieldsOf(payload: unknown, allowed: readonly string[]): Fields {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload))
    throw new TypeError('no object');
  for (const key of Object.keys(payload)) {
    if (!allowed.includes(key)) throw new TypeError('a field that is not expected');
  }
  return payload as Fields;
}

/** @throws TypeError, RangeError for what is no text, or too long */
export function text(value: unknown, field: string, longest: number): string {
  if (typeof value !== 'string') throw new TypeError(`${field} is no text`);
  if (value.length > longest) throw new RangeError(`${field} is longer than ${longest} characters`);
  return value;
}

/** @throws TypeError for what is none of `all` */
export function oneOf<T extends string>(value: unknown, field: string, all: readonly T[]): T {
  const found = all.find((one) => one === value);
  if (found === undefined) throw new TypeError(`${field} is unknown`);
  return found;
}

export function truth(value: unknown, field: string): boolean {
  if (typeof value !== 'boolean') throw new TypeError(`${field} is neither true nor false`);
  return value;
}

export function readTrue(value: unknown, field: string): true {
  if (value !== true) throw new TypeError(`${field} is not true`);
  return value;
}

export function length(value: unknown, field: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > HIGHEST_LIMIT) {
    throw new RangeError(`${field} is no whole number from 1 to ${HIGHEST_LIMIT}`);
  }
  return value;
}

export function readCount(value: unknown): number {
  if (!Number.isSafeInteger(value) || Number(value) < 0) throw new RangeError('count is no number of acts');
  return Number(value);
}

export function readScore(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > 100) {
    throw new RangeError('score is no whole number from 0 to 100');
  }
  return value;
}

/** @throws TypeError, RangeError for what is no key of an act */
export function readKey(value: unknown): string {
  const key = text(value, 'key', 64);
  if (!/^[\w-]{8,64}$/.test(key)) throw new TypeError('key is malformed');
  return key;
}

export function readLimit(payload: unknown): LengthLimit {
  const fields = fieldsOf(payload, ['counts', 'most', 'extended']);
  const limit: LengthLimit = {
    counts: oneOf(fields.counts, 'counts', ['weighted', 'plain']),
    most: length(fields.most, 'most'),
  };
  if (fields.extended !== undefined) limit.extended = length(fields.extended, 'extended');
  return limit;
}

/** @throws TypeError, RangeError for what is no list of acts */
export function readActs(value: unknown): Act[] {
  if (!Array.isArray(value)) throw new TypeError('acts is no list');
  if (value.length > MOST_ACTS) throw new RangeError(`There are more than ${MOST_ACTS} acts`);
  return value.map((act, index) => {
    try {
      return readAct(act);
    } catch (error) {
      throw new TypeError(`Act ${index + 1}: ${error instanceof Error ? error.message : error}`);
    }
  });
}

/** @throws TypeError, RangeError for what is no salt */
export function readSalt(value: unknown): string {
  const salt = text(value, 'salt', 32);
  if (!/^[0-9a-f]{32}$/.test(salt)) throw new TypeError('salt is malformed');
  return salt;
}

export function readCue(value: unknown): string {
  const cue = text(value, 'cue', LONGEST_CUE);
  if (!/^[a-z][a-z-]*$/.test(cue)) throw new TypeError('cue is malformed');
  return cue;
}

export function readCues(value: unknown): string[] {
  if (!Array.isArray(value) || value.length > MOST_CUES)
    throw new TypeError('cues is no list that is expected');
  return value.map(readCue);
}

export function readChoice(payload: unknown): HintChoice {
  const { choice } = fieldsOf(payload, ['choice', 'cue', 'isMuted', 'site', 'mode', 'minutes']);
  switch (choice) {
    case 'rule': {
      const fields = fieldsOf(payload, ['choice', 'cue', 'isMuted']);
      return { choice, cue: readCue(fields.cue), isMuted: truth(fields.isMuted, 'isMuted') };
    }
    case 'site': {
      const fields = fieldsOf(payload, ['choice', 'site', 'mode']);
      // A page cannot switch a site off: that is for the options.
      const mode = oneOf(fields.mode, 'mode', ['page', 'panel']);
      return { choice, site: oneOf(fields.site, 'site', SITE_IDS), mode };
    }
    case 'pause': {
      const { minutes } = fieldsOf(payload, ['choice', 'minutes']);
      if (minutes !== 0 && minutes !== 60) throw new RangeError('minutes is neither 0 nor 60');
      return { choice, minutes };
    }
    default:
      throw new TypeError('choice is unknown');
  }
}

export function readDevice(value: unknown): string | null {
  if (value === null) return null;
  const device = text(value, 'device', 12);
  if (!/^[0-9a-f]{12}$/.test(device)) throw new TypeError('device is malformed');
  return device;
}

export function readNothing(payload: unknown): Record<string, never> {
  fieldsOf(payload, []);
  return {};
}
