import type { Cue, Examples } from '../cue.ts';
import { callToAction } from './call-to-action.ts';
import { capitals } from './capitals.ts';
import { discount } from './discount.ts';
import { exclamations } from './exclamations.ts';
import { linkPush } from './link-push.ts';
import { price } from './price.ts';
import { selfPraise } from './self-praise.ts';
import { urgency } from './urgency.ts';

const SELLING: readonly Cue[] = [price, discount, urgency, callToAction, selfPraise];

/** Alone these are joy or a source; beside one of the others they press. */
const PRESSING: readonly Cue[] = [capitals, exclamations, linkPush];

export const salesSignals: Cue = {
  id: 'sales-signals',
  source: '000-13',
  tone: 'ask',
  kind: 'promotion',
  weight: 0.2,
  find(document, context) {
    // "@jane read more here", with a link, is how service points to an answer.
    if (document.mentions.some((mention) => mention.start === 0)) return [];
    const firstOf = (cue: Cue) => cue.find(document, context).slice(0, 1);
    const selling = SELLING.flatMap(firstOf);
    if (selling.length === 0) return [];
    const signals = [...selling, ...PRESSING.flatMap(firstOf)].sort((a, b) => a.start - b.start);
    const last = signals.at(-1);
    if (last === undefined || signals.length < 2) return [];
    return [{ start: last.start, end: last.end, detail: String(signals.length) }];
  },
};

export const examples: Examples = {
  fires: [
    'All mugs are 20% off, order now.',
    'Only $19, and the offer ends tonight.',
    'Our award-winning bakery is here. Book your table!!',
    'Half price on all boots!!',
    'WINTER BOOTS ARE HERE, only $40.',
    'Sign up here and save: 👉 https://lamp.example',
    'Hurry, while stocks last. Rooms from €80 a night.',
  ],
  quiet: [
    'Order now.',
    '@ana The ferry runs. Read our timetable here: https://ferry.example',
    'WE ARE MARRIED!!! WHAT A DAY!!!',
    '"Only $5, order now!" said the sign of the shop that closed.',
    'They have 20% off and we have rain.',
    'We never do discounts, so do not order now.',
    'Is it the best film of the year, or the longest?',
    'Our street has a new lamp!!',
    'I paid $30 for parking today!!',
  ],
};
