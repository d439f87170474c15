import { findCalls } from '../calls.ts';
import type { Cue, Examples } from '../cue.ts';
import { findOwnThings } from '../own-things.ts';
import { asksForHelp, complains } from '../parent-needs.ts';
import { findMeantRuns, phrases, spanOf } from '../phrases.ts';

const terms = phrases(
  '#Percent off',
  'half price',
  'promo|discount|coupon code',
  'special offer|deal|price',
  'only|just|from #Money',
  'free trial|shipping|demo|consultation',
  'our|my sale|offer|services|prices',
);

export const salesInReply: Cue = {
  id: 'sales-in-reply',
  source: '001-4, 001-6, 002-7',
  tone: 'ask',
  kind: 'promotion',
  weight: 0.8,
  title: 'Pitch in an answer',
  hint: (quote, detail) =>
    detail === undefined
      ? `“${quote}” turns an answer into a pitch.`
      : `The other post ${detail}, and “${quote}” offers something instead.`,
  action: 'Answer the point first; leave the offer out.',
  find(document, context) {
    if (context.surface !== 'reply' && context.surface !== 'message') return [];
    const runs = [
      ...findCalls(document).filter((call) => call.ask !== 'message'),
      ...findOwnThings(document),
    ];
    runs.push(...findMeantRuns(document, terms));
    const first = runs.reduce(
      (best, run) => (run.from < best.from ? run : best),
      runs[0] ?? { from: -1, to: 0 },
    );
    if (first.from === -1) return [];
    const span = spanOf(document, first);
    const need = complains(context) ? 'is a complaint' : asksForHelp(context) ? 'asks for help' : null;
    if (need === null) return [span];
    // Where somebody is in need it counts twice.
    const occurrence = { ...span, detail: need };
    return [occurrence, occurrence];
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
