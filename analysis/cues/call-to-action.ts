import { findCalls } from '../calls.ts';
import type { Cue, Examples } from '../cue.ts';
import { spanOf } from '../phrases.ts';

export const callToAction: Cue = {
  id: 'call-to-action',
  source: '000-4',
  tone: 'ask',
  kind: 'promotion',
  weight: 2,
  find(document) {
    // "@jane please DM us" is how service sounds, and no call to strangers.
    const answers = document.mentions.some((mention) => mention.start === 0);
    return findCalls(document)
      .filter((call) => !(answers && call.ask === 'message'))
      .map((call) => spanOf(document, call));
  },
};

export const examples: Examples = {
  fires: [
    'Order now and we ship on Monday.',
    'Our autumn menu is ready. Book your table today!',
    'New episode is up, link in bio.',
    'Check out my new pottery shop',
    'DM us for prices.',
    'Start your free trial and see for yourself.',
  ],
  quiet: [
    'In order to sleep better I stopped reading news at night.',
    'She said "order now" and hung up.',
    '@jane please DM us your postcode and we will look for the parcel.',
    "Please don't buy now, the price drops in January every year.",
    'He will book a train to Leipzig.',
    'We checked out of the hotel at noon.',
    'I read a lot of novels when it rains.',
  ],
};
