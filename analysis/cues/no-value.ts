import { type Cue, type Examples, wholeDraft } from '../cue.ts';
import type { Document } from '../document.ts';
import { findOwnThings } from '../own-things.ts';
import { findMeantRuns, phrases, spanOf } from '../phrases.ts';
import type { Context, Span } from '../rating.ts';
import { callToAction } from './call-to-action.ts';
import { discount } from './discount.ts';
import { value } from './value.ts';

const useful = phrases(
  'tip|tips|trick|tricks|lesson|lessons|recipe|recipes|example|examples|steps|checklist|tutorial|guide',
  'how|why to|we|i|you|it',
  "here's|because|remember|learned|learnt|works|helps",
  'happy|glad to help|answer|explain|share|look',
  'free to ask',
  'ask me|us anything|about',
  'if you|your',
  'you can|could|might|may #Verb',
  'so that',
  'instead of',
  'research|study|studies|data|found|shows',
);

/** The first words that want something for the author; null where there are none. A price alone may be news. */
function findWant(document: Document, context: Context): Span | null {
  const spans: Span[] = [
    ...findOwnThings(document).map((run) => spanOf(document, run)),
    ...callToAction.find(document, context),
    ...discount.find(document, context),
  ];
  return spans.sort((a, b) => a.start - b.start)[0] ?? null;
}

export const noValue: Cue = {
  id: 'no-value',
  source: '000-11',
  tone: 'ask',
  kind: 'promotion',
  weight: 0.25,
  find(document, context) {
    // In an answer it is the answer that is missing; other cues speak of that.
    if (context.surface === 'reply' || context.surface === 'message') return [];
    if (document.mentions.some((mention) => mention.start === 0)) return [];
    const want = findWant(document, context);
    if (want === null) return [];
    if (value.find(document, context).length > 0 || findMeantRuns(document, useful).length > 0) return [];
    return [wholeDraft(document, document.given.slice(want.start, want.end))];
  },
};

export const examples: Examples = {
  fires: [
    'Order now and we ship on Monday.',
    'Our new app is out.',
    'All mugs are 20% off until Sunday.',
    'Check out my new pottery shop.',
    'Sign up for our letters.',
    'Our new course has no tips, only drills.',
  ],
  quiet: [
    'Our new app is out. Quick tip: count the birds at dawn.',
    'How to glaze a bowl in three steps, and our course for the rest.',
    'Our workshop is on Friday. Happy to answer questions about clay here as well.',
    'Check out my new shop:\n1. Soak\n2. Rinse\n3. Dry',
    'She said "order now" and hung up.',
    'Their new app is out.',
    'Should I have ordered sooner?',
    'Our street is dark.',
    { text: 'Our app does all of that.', context: { surface: 'reply' } },
    'We never do discounts.',
    'The tram now sells rides from $2.',
  ],
};
