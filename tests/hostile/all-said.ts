import { countCharactersLeft } from '../../analysis/characters-left.ts';
import { coachDraft } from '../../analysis/coach.ts';
import { readDocument } from '../../analysis/document.ts';
import { fingerprintText } from '../../analysis/fingerprint.ts';
import { baseLogit } from '../../analysis/model/model.ts';
import { rateDraft } from '../../analysis/rate-draft.ts';
import { bandOf, type Context, KINDS, type Span } from '../../analysis/rating.ts';
import { english } from '../english.ts';

const NONE_MUTED: ReadonlySet<string> = new Set();

/** All that is worked out of a draft, as the background does it. */
export function readAll(draft: string, context: Context) {
  const rating = rateDraft(draft, context);
  return {
    rating,
    coaching: coachDraft(draft, rating, null, english, NONE_MUTED, context),
    room: countCharactersLeft(draft, { counts: 'weighted', most: 280, extended: 25_000 }),
    fingerprint: fingerprintText(draft, 'salt'),
  };
}

type Read = ReturnType<typeof readAll>;

/** All that is worked out as a text, bit for bit: two numbers that differ in their last digit are two texts. */
export function allSaid(draft: string, context: Context): string {
  return JSON.stringify(readAll(draft, context));
}

/** True if a pair of UTF-16 units would be torn there. */
function isInPair(text: string, at: number): boolean {
  return at > 0 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}

/** What is wrong with spans of a draft, in sentences. Those in order may touch or overlap, but none begins before the one before it. */
function faultsOfSpans(what: string, draft: string, spans: readonly Span[]): string[] {
  let last = 0;
  return spans.flatMap(({ start, end }) => {
    const faults: string[] = [];
    const say = (fault: string) => faults.push(`${what} ${start} to ${end} of ${draft.length}: ${fault}`);
    if (!Number.isInteger(start) || !Number.isInteger(end)) say('no whole numbers');
    if (start < 0 || end > draft.length) say('outside of the draft');
    if (start >= end) say('without a character');
    if (start < last) say(`begins before the one before it, at ${last}`);
    if (isInPair(draft, start) || isInPair(draft, end)) say('tears a pair');
    last = start;
    return faults;
  });
}

/** All strings in a value, however deep. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const one of Object.values(value)) yield* textsIn(one);
}

/** What must not be in what is worked out of a draft, in sentences; none if all is well. */
export function faultsIn(draft: string, context: Context, read: Read): string[] {
  const { rating, coaching, room, fingerprint } = read;
  const document = readDocument(draft, context.neverCount);
  const { score, band, kind, findings } = rating;
  const faults: string[] = [];
  if (!(score >= 0 && score <= 100)) faults.push(`a score of ${score}`);
  if (band !== bandOf(score) || !KINDS.includes(kind))
    faults.push(`band ${band} and kind ${kind} of ${score}`);
  for (const { cue, contribution, whole, start, end } of findings) {
    if (!Number.isFinite(contribution)) faults.push(`${cue} adds ${contribution}`);
    if (whole && (start !== 0 || end !== draft.length)) faults.push(`${cue} is of the whole and is not`);
  }
  // What is not rated scores 0, which no rated draft does.
  if (score > 0 || findings.length > 0) {
    const all = findings.reduce((sum, { contribution }) => sum + contribution, 0);
    const without = 100 / (1 + Math.exp(-baseLogit(context.site)));
    if (!(Math.abs(score - without - all) < 1e-6))
      faults.push(`findings add up to ${all}; the score is ${score}, without them ${without}`);
  }
  const { tokens, sentences, links, mentions, hashtags, exclamations } = document;
  const spans = {
    token: tokens,
    sentence: sentences,
    link: links,
    mention: mentions,
    hashtag: hashtags,
    exclamations,
  };
  for (const [what, all] of Object.entries(spans)) faults.push(...faultsOfSpans(what, draft, all));
  faults.push(...faultsOfSpans('finding', draft, findings));
  for (const { cue, spans: marked, suggestion } of coaching.hints) {
    faults.push(...faultsOfSpans(`hint ${cue}`, draft, marked));
    if (suggestion?.cut) faults.push(...faultsOfSpans(`cut of ${cue}`, draft, [suggestion.cut]));
  }
  // What is quoted of a whole draft is whole.
  if (draft.isWellFormed() && (context.parent ?? '').isWellFormed()) {
    for (const text of textsIn(coaching))
      if (!text.isWellFormed()) faults.push(`half a pair is said: ${JSON.stringify(text)}`);
  }
  const { left, most, extended } = room;
  if (!Number.isInteger(left) || left > most || extended === null) faults.push(`room for ${left} of ${most}`);
  if (!/^[0-9a-f]{16}$/.test(fingerprint)) faults.push(`the fingerprint ${fingerprint}`);
  return faults;
}
