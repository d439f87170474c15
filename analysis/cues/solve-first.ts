import type { Cue, Examples } from '../cue.ts';
import { asksForHelp, complains } from '../parent-needs.ts';
import type { Context } from '../rating.ts';
import { findPitch } from './sales-in-reply.ts';

export const solveFirst: Cue = {
  id: 'solve-first',
  source: '001-6, 003-9',
  tone: 'ask',
  kind: 'promotion',
  weight: 0.4,
  says: (need = '') => [need],
  find(document, context) {
    const need = complains(context) ? 'complaint' : asksForHelp(context) ? 'request' : null;
    const pitch = need === null ? null : findPitch(document, context);
    return pitch === null || need === null ? [] : [{ ...pitch, detail: need }];
  },
};

function answer(text: string, parent: string): { text: string; context: Context } {
  return { text, context: { surface: 'reply', parent } };
}

export const examples: Examples = {
  fires: [
    answer('We have 20% off today.', 'My parcel never arrived.'),
    answer('See our services page.', 'How do I fix a dripping tap?'),
    answer('Our app does that, try it for free.', 'Can anyone recommend a way to plan shifts?'),
    answer('Order now and get 20% off.', 'The mug came broken.'),
    answer('Check out my course.', 'I am stuck with my first sourdough.'),
    answer('Sign up for our premium plan.', 'The export crashes again and no answer for a week.'),
  ],
  quiet: [
    answer('Our app does all of that.', 'First snow of the year.'),
    answer('I am sorry that it broke. Which part is it?', 'The mug came broken.'),
    answer('You could turn the valve to the left.', 'How do I fix a dripping tap?'),
    answer('Please send us a DM with your order number.', 'My parcel never arrived.'),
    answer('Her course helped me most.', 'I am stuck with my first sourdough.'),
    { text: 'We have 20% off today.', context: { surface: 'post', parent: 'My parcel never arrived.' } },
  ],
};
