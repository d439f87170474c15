import { SITE_IDS, SURFACES } from '../../analysis/rating.ts';
import type { PayloadReaders } from '../../platform/messaging.ts';
import { type DraftPayload, LONGEST_DRAFT, LONGEST_PARENT } from '../../platform/requests.ts';

type Fields = Record<string, unknown>;

function fieldsOf(payload: unknown, allowed: readonly string[]): Fields {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload))
    throw new TypeError('no object');
  for (const key of Object.keys(payload)) {
    if (!allowed.includes(key)) throw new TypeError('a field that is not expected');
  }
  return payload as Fields;
}

function text(value: unknown, field: string, longest: number): string {
  if (typeof value !== 'string') throw new TypeError(`${field} is no text`);
  if (value.length > longest) throw new RangeError(`${field} is longer than ${longest} characters`);
  return value;
}

function oneOf<T extends string>(value: unknown, field: string, all: readonly T[]): T {
  const found = all.find((one) => one === value);
  if (found === undefined) throw new TypeError(`${field} is unknown`);
  return found;
}

const DRAFT_FIELDS = ['text', 'site', 'surface', 'parent'] as const;

function readDraft(fields: Fields): DraftPayload {
  const draft: DraftPayload = {
    text: text(fields.text, 'text', LONGEST_DRAFT),
    site: oneOf(fields.site, 'site', SITE_IDS),
    surface: oneOf(fields.surface, 'surface', SURFACES),
  };
  if (fields.parent !== undefined) draft.parent = text(fields.parent, 'parent', LONGEST_PARENT);
  return draft;
}

function readNothing(payload: unknown): Record<string, never> {
  fieldsOf(payload, []);
  return {};
}

/** A reader for each request to the background; throws with the reason if a payload breaks the contract. */
export const PAYLOAD_READERS: PayloadReaders<'rate-draft' | 'record-act' | 'get-balance'> = {
  'rate-draft': (payload) => readDraft(fieldsOf(payload, DRAFT_FIELDS)),
  'record-act': (payload) => {
    const fields = fieldsOf(payload, [...DRAFT_FIELDS, 'key']);
    const key = text(fields.key, 'key', 64);
    if (!/^[\w-]{8,64}$/.test(key)) throw new TypeError('key is malformed');
    return { ...readDraft(fields), key };
  },
  'get-balance': readNothing,
};
