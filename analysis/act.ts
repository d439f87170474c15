import { KINDS, type Kind, SITE_IDS, type SiteId, SURFACES, type Surface } from './rating.ts';

/** What an act was: what its draft became, or a plain repost, which has no words of the person's own. */
export const ACT_SURFACES = [...SURFACES, 'repost'] as const;
export type ActSurface = Surface | 'repost';

/** Whether an act was seen to be published by two signs, or by one alone: then the person may settle it. */
export const ACT_STATUSES = ['confirmed', 'probable'] as const;
export type ActStatus = (typeof ACT_STATUSES)[number];

/** Whether an act was seen as it was published, or read from what a site gave its user. */
export const ACT_ORIGINS = ['seen', 'archive'] as const;
export type ActOrigin = (typeof ACT_ORIGINS)[number];

/**
 * How long the text was: `short` up to 60 characters (too short for two of them to be called repeats), `medium` up to
 * 280, `long` above; `none` for a repost, `unknown` for acts from before it was kept.
 */
export const LENGTH_CLASSES = ['unknown', 'none', 'short', 'medium', 'long'] as const;
export type LengthClass = (typeof LENGTH_CLASSES)[number];

/** What is kept of an act: no text, no handle, no address. */
export interface Act {
  /** 8 to 64 letters, digits, `_` or `-`; it says nothing of the act. */
  key: string;
  /** Milliseconds since 1970, UTC. */
  at: number;
  site: SiteId;
  surface: ActSurface;
  /** What counts: the rating's kind, or what the person said instead. */
  kind: Kind;
  /** What the rating said, where the person has said otherwise. */
  rated?: Kind;
  /** 0 to 100, rounded to a whole number. */
  score: number;
  status: ActStatus;
  /** See `fingerprintText`; empty for a repost. */
  fingerprint: string;
  length: LengthClass;
  origin: ActOrigin;
  /** Salted hash of the group it was written in, to tell one from another; absent outside of groups. */
  group?: string;
  /** Key of what an archive holds of this same act: it was seen first, and read from the archive later. */
  twin?: string;
}

/** Names the length of a text in characters as people count them (code points). */
export function lengthClassOf(text: string): LengthClass {
  const { length } = [...text.trim()];
  if (length === 0) return 'none';
  if (length <= 60) return 'short';
  return length <= 280 ? 'medium' : 'long';
}

/** The latest time that is taken for one: 3000-01-01. */
const LATEST = 32_503_680_000_000;

function isOneOf<T>(value: unknown, all: readonly T[]): value is T {
  return all.some((one) => one === value);
}

function isMatch(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value);
}

function isIntegerIn(value: unknown, least: number, most: number): value is number {
  return Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;
}

const KEY = /^[\w-]{8,64}$/;
/** What each field may hold. */
const FIELDS: Record<keyof Act, (value: unknown) => boolean> = {
  key: (value) => isMatch(value, KEY),
  at: (value) => isIntegerIn(value, 0, LATEST),
  site: (value) => isOneOf(value, SITE_IDS),
  surface: (value) => isOneOf(value, ACT_SURFACES),
  kind: (value) => isOneOf(value, KINDS),
  rated: (value) => value === undefined || isOneOf(value, KINDS),
  score: (value) => isIntegerIn(value, 0, 100),
  status: (value) => isOneOf(value, ACT_STATUSES),
  fingerprint: (value) => isMatch(value, /^(?:[0-9a-f]{16})?$/),
  length: (value) => isOneOf(value, LENGTH_CLASSES),
  origin: (value) => isOneOf(value, ACT_ORIGINS),
  group: (value) => value === undefined || isMatch(value, /^[0-9a-f]{16}$/),
  twin: (value) => value === undefined || isMatch(value, KEY),
};
const NAMES = Object.keys(FIELDS) as (keyof Act)[];

/**
 * Takes an act from outside (a file, another version, a damaged store).
 *
 * @returns a new object with the fields of an act and no other
 * @throws TypeError that names the field that is wrong, missing or unknown; it holds none of the values
 */
export function readAct(value: unknown): Act {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('no act');
  const given = value as Record<string, unknown>;
  if (Object.keys(given).some((name) => !Object.hasOwn(FIELDS, name))) {
    throw new TypeError('a field that is not expected');
  }
  const act: Partial<Record<keyof Act, unknown>> = {};
  for (const name of NAMES) {
    const one = Object.hasOwn(given, name) ? given[name] : undefined;
    if (!FIELDS[name](one)) throw new TypeError(name);
    if (one !== undefined) act[name] = one;
  }
  return act as Act;
}
