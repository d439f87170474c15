import type { Act } from '../../../analysis/act.ts';
import type { SiteId } from '../../../analysis/rating.ts';
import { text } from '../../../components/texts.ts';
import {
  type ArchivedRating,
  type ArchivedText,
  LONGEST_ARCHIVE_KEY,
  LONGEST_DRAFT,
  type Requests,
} from '../../../platform/requests.ts';
import type { ArchivedAct } from '../archives/archive.ts';
import { askSurely } from './ask-surely.ts';
import type { Pace } from './pace.ts';
import type { Owner } from './read-archives.ts';

type Payload = Requests['rate-archived']['payload'];
type Reply = Requests['rate-archived']['reply'];
export type RateArchived = (payload: Payload) => Promise<Reply>;

/** What is rated at once: the background answers drafts in between, about 50 ms apart. */
const MOST_AT_ONCE = 32;
const MOST_CHARACTERS = 8000;

/** While one request is rated the next is on its way. */
const IN_FLIGHT = 2;

/** What the ledger would take, and what became of the others. */
export interface RatedActs {
  /** By site, then by time. */
  acts: Act[];
  /** The salt that they were made with; null if there was nothing to be rated. */
  salt: string | null;
  /** In the ledger already. */
  known: number;
  otherLanguage: number;
  tooShort: number;
}

interface Batch {
  site: SiteId;
  texts: ArchivedText[];
}

/** Texts of one site that are rated at once. */
export function* batchesOf(acts: readonly ArchivedAct[]): Generator<Batch, void> {
  let batch: Batch | null = null;
  let characters = 0;
  for (const { site, key, at, surface, text: words } of acts) {
    const isFull =
      batch !== null && (batch.texts.length >= MOST_AT_ONCE || characters + words.length > MOST_CHARACTERS);
    if (batch !== null && (isFull || batch.site !== site)) yield batch;
    if (batch === null || isFull || batch.site !== site) {
      batch = { site, texts: [] };
      characters = 0;
    }
    // Live, a text is cut as well where it is longer than any site takes.
    batch.texts.push({
      key: key.slice(0, LONGEST_ARCHIVE_KEY),
      at,
      surface,
      text: words.slice(0, LONGEST_DRAFT),
    });
    characters += words.length;
  }
  if (batch !== null) yield batch;
}

/**
 * Has acts rated in slices. They stay in their order.
 * @param tell is called with the number of acts that are rated
 * @throws what the pace throws when it is cancelled, RefusedError, NoAnswerError
 */
export async function rateActs(
  acts: readonly ArchivedAct[],
  owners: readonly Owner[],
  rate: RateArchived,
  pace: Pace,
  signal: AbortSignal,
  tell: (done: number) => void,
): Promise<RatedActs> {
  const handles = new Map(owners.map(({ site, handle }) => [site, handle]));
  const rated: RatedActs = { acts: [], salt: null, known: 0, otherLanguage: 0, tooShort: 0 };
  const batches = batchesOf(acts);
  const waiting: { size: number; reply: Promise<Reply> }[] = [];
  let done = 0;

  const send = async (): Promise<void> => {
    await pace.rest();
    const { value: batch } = batches.next();
    if (batch === undefined) return;
    const ownHandle = handles.get(batch.site) ?? '';
    const reply = askSurely(() => rate({ ...batch, ownHandle }), signal);
    // It is awaited later, when the one before has been taken.
    reply.catch(() => {});
    waiting.push({ size: batch.texts.length, reply });
  };

  for (let sent = 0; sent < IN_FLIGHT; sent++) await send();
  for (let first = waiting.shift(); first !== undefined; first = waiting.shift()) {
    const { ratings, salt } = await first.reply;
    if (rated.salt !== null && rated.salt !== salt) throw new Error(text('reason_other_ledger'));
    rated.salt = salt;
    for (const rating of ratings) takeRating(rating, rated);
    done += first.size;
    tell(done);
    await send();
  }
  return rated;
}

function takeRating(rating: ArchivedRating, rated: RatedActs): void {
  if (rating === 'known') rated.known++;
  else if (rating === 'other-language') rated.otherLanguage++;
  else if (rating === 'too-short') rated.tooShort++;
  else rated.acts.push(rating);
}
