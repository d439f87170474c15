import { type Ask, findCalls } from '../calls.ts';
import type { Cue, Examples } from '../cue.ts';
import { spanOf } from '../phrases.ts';

export const stackedAsks: Cue = {
  id: 'stacked-asks',
  source: '002-14, 004-9',
  tone: 'ask',
  kind: 'promotion',
  weight: 0.4,
  find(document) {
    const seen = new Set<Ask>();
    const further = [];
    for (const call of findCalls(document)) {
      if (seen.has(call.ask)) continue;
      seen.add(call.ask);
      if (seen.size > 1) further.push(call);
    }
    const second = further[0];
    return second === undefined ? [] : [{ ...spanOf(document, second), detail: String(seen.size) }];
  },
};

export const examples: Examples = {
  fires: [
    'Order now and sign up for our letters.',
    'Check out our shop. Email us for prices.',
    'Book your seat, then visit our page.',
    'Link in bio. Subscribe to my letters.',
    'Download our app or contact us today.',
    'Buy my lamp. DM me for colours.',
  ],
  quiet: [
    'Order now.',
    'Check out our shop.',
    'They order here and sign up there.',
    'Please do not order now, and do not sign up for anything.',
    '"Order now, sign up here, visit our shop": the leaflet was no fun.',
    'We checked in and booked a table for two.',
  ],
};
