import { findCalls } from './calls.ts';
import { sentenceBehind } from './cuts.ts';
import type { Document } from './document.ts';
import { spanOf } from './phrases.ts';
import type { Context, Finding } from './rating.ts';
import {
  answer,
  answerFirst,
  askAbout,
  beginWithTopic,
  cut,
  cutWith,
  either,
  inPosts,
  type Maker,
  onParent,
  onPerson,
  onTopic,
  onWords,
  type Proposal,
  propose,
  replaceBy,
  unlessAsked,
  wordsAt,
} from './suggestion-makers.ts';
import {
  cutLastOrder,
  cutPrice,
  cutSecond,
  endCalmly,
  oneOfThem,
  writeSmall,
} from './suggestions-of-form.ts';

export type { Proposal } from './suggestion-makers.ts';

const cutOrAsk = unlessAsked(either(cut, askAbout));

const theirPart = onPerson('suggest_their_part');

function isLink({ links }: Document, { start, end }: Finding): boolean {
  return links.some((link) => link.start < end && start < link.end);
}

/** An introduction goes, and the next sentence opens the draft. */
const startLater: Maker = (given) => {
  const made = cut(given);
  const { document } = given;
  const isFirst = made?.cut?.start === document.sentences[0]?.start;
  const next = made?.cut == null ? null : sentenceBehind(document, made.cut.end);
  if (made?.cut == null || !isFirst || next === null) return made;
  // To start with a call would be worse.
  const calls = findCalls(document).some((call) => spanOf(document, call).start < next.end);
  if (calls) return made;
  return propose(['suggest_start_later', wordsAt(document, made.cut), wordsAt(document, next)], made.cut);
};

const useHere = onTopic('suggest_use_here');

/** By the id of the cue. What is not here has no suggestion: credit is no request to change anything. */
const MAKERS: Readonly<Record<string, Maker>> = {
  boilerplate: onWords('suggest_across_a_table'),
  'brand-intro': startLater,
  'brand-voice': askAbout,
  'call-to-action': cutOrAsk,
  capitals: writeSmall,
  'company-news': either(theirPart, inPosts(askAbout)),
  'compliment-link': cutSecond('suggest_say_what_you_took'),
  discount: cutOrAsk,
  'event-invite': onTopic('suggest_for_readers'),
  exclamations: endCalmly,
  'flatter-then-sell': cutSecond('suggest_praise_alone'),
  'follow-bait': cut,
  'generic-reply': either(answer, onParent('suggest_think_of')),
  'guru-talk': replaceBy('suggest_plain_figures'),
  humblebrag: theirPart,
  'humbled-link': cutSecond('suggest_ask_what_brought', 'What brought you here?'),
  launch: onTopic('suggest_what_led_to'),
  'lead-magnet': cut,
  'link-push': onWords('suggest_what_is_there'),
  'me-me-me': beginWithTopic,
  milestone: either(theirPart, oneOfThem),
  monologue: askAbout,
  'new-customers': cut,
  'no-value': useHere,
  'no-way-in': askAbout,
  'off-topic': either(answerFirst, onParent('suggest_begin_with_theirs')),
  offer: useHere,
  'opening-mention': answer,
  placeholder: ({ document, strongest: { start, end } }) =>
    propose(['suggest_fill_in', wordsAt(document, { start, end })], { start, end }),
  price: either(cutPrice, askAbout),
  'product-copy': inPosts(replaceBy('suggest_what_somebody_did')),
  'robot-thanks': either(onPerson('suggest_thank'), cut),
  'sales-in-reply': either(answerFirst, cut),
  'sales-signals': ({ document, ...given }) =>
    isLink(document, given.strongest) ? null : cut({ document, ...given }),
  'self-praise': replaceBy('suggest_customer_says'),
  'solve-first': answerFirst,
  'stacked-asks': cutWith('suggest_one_ask'),
  'stacked-orders': cutLastOrder,
  urgency: cut,
};

/** Cues of an offer: in an answer, what the other post asks comes before it. */
const OFFERS = new Set(
  'call-to-action discount event-invite launch lead-magnet link-push offer price product-copy'.split(' '),
);

function makerOf(cue: string, { surface }: Context): Maker | undefined {
  const make = MAKERS[cue];
  return make !== undefined && surface === 'reply' && OFFERS.has(cue) ? either(answerFirst, make) : make;
}

/**
 * One thing to do with this draft for the findings of one cue, in the draft's own words; null where none can be made
 * that is sure to be good English. Never throws; linear in the draft.
 */
export function suggest(document: Document, findings: readonly Finding[], context: Context): Proposal | null {
  const [first] = findings;
  const make = first === undefined ? undefined : makerOf(first.cue, context);
  if (first === undefined || make === undefined) return null;
  const strongest = findings.reduce(
    (best, one) => (one.contribution > best.contribution ? one : best),
    first,
  );
  return make({ document, findings, strongest, context });
}
