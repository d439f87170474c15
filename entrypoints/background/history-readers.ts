import { ACT_SURFACES } from '../../analysis/act.ts';
import type { LocalDay } from '../../analysis/local-day.ts';
import { KINDS, SITE_IDS } from '../../analysis/rating.ts';
import type { ActChoice } from '../../platform/act-choice.ts';
import type { PayloadReaders } from '../../platform/messaging.ts';
import { type ActPlace, type DaySpan, type HistoryRequest, MOST_ACTS } from '../../platform/requests.ts';
import { KEEP_DAYS } from '../../platform/settings.ts';
import { fieldsOf, oneOf, readKey } from './payload-fields.ts';

/** Days of the years 1969 to 3000: those that an act can have in any zone. */
const DAYS = { first: -1, last: 376_300 } as const;

function readDay(value: unknown, field: string): LocalDay {
  if (!Number.isSafeInteger(value) || Number(value) < DAYS.first || Number(value) > DAYS.last) {
    throw new RangeError(`${field} is no day`);
  }
  return Number(value);
}

function readSpan({ first, last }: { first?: unknown; last?: unknown }): DaySpan {
  const span = { first: readDay(first, 'first'), last: readDay(last, 'last') };
  if (span.first > span.last) throw new RangeError('The days run backwards');
  return span;
}

function readChoice(value: unknown): ActChoice {
  const { site, kind, surfaces } = fieldsOf(value, ['site', 'kind', 'surfaces']);
  if (surfaces !== null && !(Array.isArray(surfaces) && surfaces.length <= ACT_SURFACES.length)) {
    throw new TypeError('surfaces is no list that is expected');
  }
  return {
    site: site === null ? null : oneOf(site, 'site', SITE_IDS),
    kind: kind === null ? null : oneOf(kind, 'kind', KINDS),
    surfaces: surfaces === null ? null : surfaces.map((surface) => oneOf(surface, 'surface', ACT_SURFACES)),
  };
}

function readKeepDays(value: unknown): number {
  const { shortest, longest } = KEEP_DAYS;
  if (!Number.isInteger(value) || Number(value) < shortest || Number(value) > longest) {
    throw new RangeError(`days is no whole number from ${shortest} to ${longest}`);
  }
  return Number(value);
}

function readPlace(value: unknown): ActPlace | null {
  if (value === null) return null;
  const { at, key } = fieldsOf(value, ['at', 'key']);
  if (!Number.isSafeInteger(at) || Number(at) < 0) throw new RangeError('at is no time');
  return { at: Number(at), key: readKey(key) };
}

/** Reads what the history page asks, see `payload-readers.ts`. */
export const HISTORY_READERS: PayloadReaders<HistoryRequest> = {
  'get-history': (payload) => readSpan(fieldsOf(payload, ['first', 'last'])),
  'get-acts': (payload) => {
    const { choice, before, ...span } = fieldsOf(payload, ['first', 'last', 'choice', 'before']);
    return { ...readSpan(span), choice: readChoice(choice), before: readPlace(before) };
  },
  'get-older': (payload) => {
    const { days, before } = fieldsOf(payload, ['days', 'before']);
    return { days: readKeepDays(days), before: readPlace(before) };
  },
  // What the acts are is what is asked.
  'check-acts': (payload) => {
    const { acts } = fieldsOf(payload, ['acts']);
    if (!Array.isArray(acts)) throw new TypeError('acts is no list');
    if (acts.length > MOST_ACTS) throw new RangeError(`There are more than ${MOST_ACTS} acts`);
    return { acts };
  },
};
