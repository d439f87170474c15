import { SITE_IDS } from '../../analysis/rating.ts';
import type { PayloadReaders } from '../../platform/messaging.ts';
import {
  LONGEST_DRAFT,
  LONGEST_PARENT,
  type PracticeRequest,
  type PractisedDraft,
} from '../../platform/requests.ts';
import { fieldsOf, oneOf, readLimit, readTrue, text } from './payload-fields.ts';

const PRACTISED_SURFACES = ['post', 'reply', 'quote', 'message'] as const;

/** @throws TypeError, RangeError for what is no ticket of a selection */
function readTicket(value: unknown): string {
  const ticket = text(value, 'ticket', 36);
  if (!/^[0-9a-f-]{36}$/.test(ticket)) throw new TypeError('ticket is malformed');
  return ticket;
}

/** Readers for the requests of the practice page, see `payload-readers.ts`. */
export const PRACTICE_READERS: PayloadReaders<PracticeRequest> = {
  'practise-draft': (payload) => {
    const fields = fieldsOf(payload, ['text', 'site', 'surface', 'parent', 'isFirstMessage', 'limit']);
    const draft: PractisedDraft = {
      text: text(fields.text, 'text', LONGEST_DRAFT),
      site: fields.site === null ? null : oneOf(fields.site, 'site', SITE_IDS),
      surface: oneOf(fields.surface, 'surface', PRACTISED_SURFACES),
    };
    if (fields.parent !== undefined) draft.parent = text(fields.parent, 'parent', LONGEST_PARENT);
    if (fields.limit !== undefined) draft.limit = readLimit(fields.limit);
    if (fields.isFirstMessage !== undefined)
      draft.isFirstMessage = readTrue(fields.isFirstMessage, 'isFirstMessage');
    return draft;
  },
  'take-selection': (payload) => ({ ticket: readTicket(fieldsOf(payload, ['ticket']).ticket) }),
};
