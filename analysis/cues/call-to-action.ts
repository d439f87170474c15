import type { Cue, Examples } from '../cue.ts';
import { findMeant, phrases } from '../phrases.ts';

const calls = phrases(
  'buy|order|shop|preorder|pre-order now|today|here|online|yours',
  'sign up|register|subscribe|enroll|enrol|join now|today|here|free|at|via|for',
  'book|schedule|reserve|claim|grab|secure|get your|yours|a free? spot|seat|call|demo|slot|copy|ticket|tickets|table|consultation|appointment|place',
  'get|grab yours|one|it now|today|here',
  'link in my|our|the? bio|comments|profile|description',
  'click|tap|swipe|hit the|this|that? link|below|here|up|button',
  'check out my|our',
  'check us|me out',
  'visit|browse|explore our|my',
  'dm|message|text|email|call me|us for|to|now|today|if|and|with|at',
  'download now|today|here|it|your|our|my|the',
  'subscribe to my|our',
  'try it|us for? free|today|now|out',
  'start your free? trial',
  'learn|read|see|find more|out here|at|on|more|how|below',
);

export const callToAction: Cue = {
  id: 'call-to-action',
  source: '000-4',
  tone: 'ask',
  kind: 'promotion',
  weight: 1.5,
  title: 'Call to action',
  hint: (quote) => `“${quote}” tells the reader what to do for you.`,
  action: 'Offer one thing they can use without clicking, and keep one ask at most.',
  find: (document) => findMeant(document, calls),
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
    "Please don't buy now, the price drops in January every year.",
    'He will book a train to Leipzig.',
    'We checked out of the hotel at noon.',
    'I read a lot of novels when it rains.',
  ],
};
