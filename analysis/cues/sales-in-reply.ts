import { findCalls } from '../calls.ts';
import type { Cue, Examples } from '../cue.ts';
import type { Document } from '../document.ts';
import { findOwnThings } from '../own-things.ts';
import { findMeantRuns, phrases, spanOf } from '../phrases.ts';
import type { Context, Span } from '../rating.ts';

const terms = phrases(
  '#Percent off',
  'half price',
  'promo|discount|coupon code',
  'special offer|deal|price',
  'only|just|from #Money',
  'free trial|shipping|demo|consultation',
  'our|my sale|offer|services|prices',
);

/** The first words of a reply or message that sell; null where there are none. */
export function findPitch(document: Document, { surface }: Context): Span | null {
  if (surface !== 'reply' && surface !== 'message') return null;
  const runs = [
    ...findCalls(document).filter((call) => call.ask !== 'message'),
    ...findOwnThings(document),
    ...findMeantRuns(document, terms),
  ];
  const [first] = runs.sort((a, b) => a.from - b.from);
  return first === undefined ? null : spanOf(document, first);
}

export const salesInReply: Cue = {
  id: 'sales-in-reply',
  source: '001-4, 002-7',
  tone: 'ask',
  kind: 'promotion',
  weight: 0.8,
  find(document, context) {
    const pitch = findPitch(document, context);
    return pitch === null ? [] : [pitch];
  },
};

export const examples: Examples = {
  fires: [
    { text: 'Our app does all of that.', context: { surface: 'reply' } },
    { text: 'Order now and save.', context: { surface: 'reply' } },
    { text: 'Try it for free.', context: { surface: 'message' } },
    { text: 'We have 20% off today.', context: { surface: 'reply', parent: 'My parcel never arrived.' } },
    { text: 'Check out my course.', context: { surface: 'message' } },
    { text: 'See our services page.', context: { surface: 'reply', parent: 'How do I fix a dripping tap?' } },
  ],
  quiet: [
    'Order now and save.',
    { text: 'I am sorry that it broke. Which part is it?', context: { surface: 'reply' } },
    { text: 'Please send us a DM with your order number.', context: { surface: 'reply' } },
    { text: 'Her course helped me most.', context: { surface: 'reply' } },
    { text: 'Our street was dark as well.', context: { surface: 'reply' } },
    { text: 'You could turn the valve to the left.', context: { surface: 'message' } },
  ],
};
