import { findCalls } from './calls.ts';
import { sentenceBehind } from './cuts.ts';
import type { Document } from './document.ts';
import { spanOf } from './phrases.ts';
import type { Context, Finding } from './rating.ts';
import {
  answer,
  answerFirst,
  askAbout,
  cut,
  cutWith,
  either,
  inPosts,
  type Maker,
  onParent,
  onPerson,
  onTopic,
  onWords,
  quoted,
  replaceBy,
  type Suggestion,
  say,
  unlessAsked,
} from './suggestion-makers.ts';
import {
  cutLastOrder,
  cutPrice,
  cutSecond,
  endCalmly,
  oneOfThem,
  writeSmall,
} from './suggestions-of-form.ts';

export type { Suggestion } from './suggestion-makers.ts';

const LONGEST = 160;

const cutOrAsk = unlessAsked(either(cut, askAbout));

const theirPart = onPerson((name) => `Say what ${name} did for it.`);

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
  return say(`Cut ${quoted(document, made.cut)} and start with ${quoted(document, next)}.`, made.cut);
};

const useHere = onTopic((topic) => say(`Add one useful thing about ${topic} that can be read right here.`));

/** By the id of the cue. What is not here has no suggestion: credit is no request to change anything. */
const MAKERS: Readonly<Record<string, Maker>> = {
  boilerplate: onWords((quote) => `Put ${quote} as it would be said across a table.`),
  'brand-intro': startLater,
  'brand-voice': askAbout,
  'call-to-action': cutOrAsk,
  capitals: writeSmall,
  'company-news': either(theirPart, inPosts(askAbout)),
  'compliment-link': cutSecond((quote) => `Say what you took from the post, and cut ${quote}.`),
  discount: cutOrAsk,
  'event-invite': onTopic((topic) => say(`Add one thing about ${topic} for those who can only read this.`)),
  exclamations: endCalmly,
  'flatter-then-sell': cutSecond((quote) => `Let the praise stand alone: cut ${quote}.`),
  'follow-bait': cut,
  'generic-reply': either(
    answer,
    onParent((quote) => `Say what you think of ${quote}.`),
  ),
  'guru-talk': replaceBy((quote) => `Tell one thing that happened, in plain figures, in place of ${quote}.`),
  humblebrag: theirPart,
  'humbled-link': cutSecond(
    (quote) => `Cut ${quote} and ask “What brought you here?”`,
    'What brought you here?',
  ),
  launch: onTopic((topic) => say(`Say first what led to ${topic}.`)),
  'lead-magnet': cut,
  'link-push': onWords((quote) => `Say in one sentence what a reader finds at ${quote}.`),
  'me-me-me': onTopic((topic) => {
    const opening = `${topic.charAt(0).toUpperCase()}${topic.slice(1)}`;
    return say(`Begin one of the sentences with “${opening}”.`, null, opening);
  }),
  milestone: either(theirPart, oneOfThem),
  monologue: askAbout,
  'new-customers': cut,
  'no-value': useHere,
  'no-way-in': askAbout,
  'off-topic': either(
    answerFirst,
    onParent((quote) => `Begin with what they say: ${quote}.`),
  ),
  offer: useHere,
  'opening-mention': answer,
  placeholder: ({ document, strongest: { start, end } }) =>
    say(`Fill in ${quoted(document, { start, end })}, or cut it.`, { start, end }),
  price: either(cutPrice, askAbout),
  'product-copy': inPosts(
    replaceBy((quote) => `Tell one thing that somebody did with it, in place of ${quote}.`),
  ),
  'robot-thanks': either(
    onPerson((name) => `Thank ${name} for one thing.`),
    cut,
  ),
  'sales-in-reply': either(answerFirst, cut),
  'sales-signals': ({ document, ...given }) =>
    isLink(document, given.strongest) ? null : cut({ document, ...given }),
  'self-praise': replaceBy((quote) => `Let one customer say it, in place of ${quote}.`),
  'solve-first': answerFirst,
  'stacked-asks': cutWith((quote) => `One ask is enough: cut ${quote}.`),
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
export function suggest(
  document: Document,
  findings: readonly Finding[],
  context: Context,
): Suggestion | null {
  const [first] = findings;
  const make = first === undefined ? undefined : makerOf(first.cue, context);
  if (first === undefined || make === undefined) return null;
  const strongest = findings.reduce(
    (best, one) => (one.contribution > best.contribution ? one : best),
    first,
  );
  const made = make({ document, findings, strongest, context });
  return made === null || made.say.length > LONGEST ? null : made;
}
