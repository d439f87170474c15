import { ACT_STATUSES } from '../../analysis/act.ts';
import { KINDS, SITE_IDS, SURFACES } from '../../analysis/rating.ts';
import type { PayloadReaders } from '../../platform/messaging.ts';
import {
  BOX_STATES,
  type DraftPayload,
  EFFECT_STEPS,
  type HintCounts,
  type HistoryRequest,
  type ImportRequest,
  LEDGER_STORES,
  LONGEST_DRAFT,
  LONGEST_GROUP,
  LONGEST_HANDLE,
  LONGEST_PARENT,
  LONGEST_WHOLE,
  type PracticeRequest,
  type RequestName,
} from '../../platform/requests.ts';
import { readHintCounts } from './hint-record.ts';
import {
  type Fields,
  fieldsOf,
  oneOf,
  readActs,
  readChoice,
  readCount,
  readCue,
  readCues,
  readDevice,
  readKey,
  readLimit,
  readNothing,
  readSalt,
  readScore,
  readTrue,
  text,
  truth,
} from './payload-fields.ts';
import { jsonOf } from './sync/stamped-fields.ts';

const POSTED_FIELDS = ['text', 'site', 'surface', 'parent', 'ownHandle', 'group'] as const;

/** What a draft and a published text have in common. */
function readText(fields: Fields): DraftPayload {
  const draft: DraftPayload = {
    text: text(fields.text, 'text', LONGEST_DRAFT),
    site: oneOf(fields.site, 'site', SITE_IDS),
    surface: oneOf(fields.surface, 'surface', SURFACES),
  };
  if (fields.parent !== undefined) draft.parent = text(fields.parent, 'parent', LONGEST_PARENT);
  if (fields.ownHandle !== undefined) draft.ownHandle = text(fields.ownHandle, 'ownHandle', LONGEST_HANDLE);
  if (fields.group !== undefined) draft.group = text(fields.group, 'group', LONGEST_GROUP);
  return draft;
}

/** Counts as they were given out: of those that are damaged none is taken. */
function readCounts(payload: unknown): HintCounts {
  const { rules, effect } = fieldsOf(payload, ['rules', 'effect']);
  const counts = readHintCounts({ rules, effect });
  if (jsonOf(counts) !== jsonOf({ rules, effect })) throw new TypeError('counts are damaged');
  return counts;
}

type Answered = Exclude<
  RequestName,
  HistoryRequest | ImportRequest | PracticeRequest | 'get-box' | 'get-structure' | 'run-command'
>;

/** A reader for each request to the background; throws with the reason if a payload breaks the contract. */
export const PAYLOAD_READERS: PayloadReaders<Answered> = {
  'get-ready': readNothing,
  'rate-draft': (payload) => {
    const fields = fieldsOf(payload, [...POSTED_FIELDS, 'whole', 'limit', 'isFirstMessage']);
    const draft = readText(fields);
    if (fields.whole !== undefined) draft.whole = text(fields.whole, 'whole', LONGEST_WHOLE);
    if (fields.limit !== undefined) draft.limit = readLimit(fields.limit);
    if (fields.isFirstMessage !== undefined)
      draft.isFirstMessage = readTrue(fields.isFirstMessage, 'isFirstMessage');
    return draft;
  },
  'record-act': (payload) => {
    const fields = fieldsOf(payload, [...POSTED_FIELDS, 'key', 'status']);
    return {
      ...readText(fields),
      key: readKey(fields.key),
      status: oneOf(fields.status, 'status', ACT_STATUSES),
    };
  },
  'record-repost': (payload) => {
    const fields = fieldsOf(payload, ['key', 'site', 'status']);
    return {
      key: readKey(fields.key),
      site: oneOf(fields.site, 'site', SITE_IDS),
      status: oneOf(fields.status, 'status', ACT_STATUSES),
    };
  },
  'show-box-state': (payload) => {
    const { state, score, isUntouched } = fieldsOf(payload, ['state', 'score', 'isUntouched']);
    return {
      state: oneOf(state, 'state', BOX_STATES),
      score: score === null ? null : readScore(score),
      isUntouched: truth(isUntouched, 'isUntouched'),
    };
  },
  'note-shown': (payload) => ({ cues: readCues(fieldsOf(payload, ['cues']).cues) }),
  'note-effect': (payload) => ({
    step: oneOf(fieldsOf(payload, ['step']).step, 'step', EFFECT_STEPS),
  }),
  'mark-hint': (payload) => {
    const fields = fieldsOf(payload, ['cue', 'isUseful']);
    return { cue: readCue(fields.cue), isUseful: truth(fields.isUseful, 'isUseful') };
  },
  'choose-hints': readChoice,
  'get-hints': readNothing,
  'get-rule': (payload) => ({ cue: readCue(fieldsOf(payload, ['cue']).cue) }),
  'wake-rule': (payload) => ({ cue: readCue(fieldsOf(payload, ['cue']).cue) }),
  'forget-hints': readNothing,
  'restore-hints': readCounts,
  'get-balance': readNothing,
  'get-repeats': readNothing,
  'relabel-act': (payload) => {
    const { key, kind } = fieldsOf(payload, ['key', 'kind']);
    return { key: readKey(key), kind: kind === null ? null : oneOf(kind, 'kind', KINDS) };
  },
  'read-acts': (payload) => {
    const { after } = fieldsOf(payload, ['after']);
    return { after: after === null ? null : readKey(after) };
  },
  'restore-acts': (payload) => {
    const { acts, salt } = fieldsOf(payload, ['acts', 'salt']);
    const read = { acts: readActs(acts) };
    return salt === undefined ? read : { ...read, salt: readSalt(salt) };
  },
  'erase-ledger': (payload) => {
    const { count } = fieldsOf(payload, ['count']);
    return count === undefined ? {} : { count: readCount(count) };
  },
  'get-ledger-health': readNothing,
  'restore-snapshot': readNothing,
  'forget-snapshot': readNothing,
  'count-stores': readNothing,
  'look-at-store': (payload) => ({
    store: oneOf(fieldsOf(payload, ['store']).store, 'store', LEDGER_STORES),
  }),
  'get-sync': readNothing,
  'forget-synced': (payload) => ({ device: readDevice(fieldsOf(payload, ['device']).device) }),
  'get-daily-ten': readNothing,
  'settle-act': (payload) => {
    const fields = fieldsOf(payload, ['key', 'wasPosted']);
    return { key: readKey(fields.key), wasPosted: truth(fields.wasPosted, 'wasPosted') };
  },
};
