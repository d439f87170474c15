import { findCalls } from '../calls.ts';
import { type Cue, type Examples, wholeDraft } from '../cue.ts';
import { findOwnThings } from '../own-things.ts';

const READER = /^(?:you|your|yours|you're|you've|you'll|you'd)$/;

export const noWayIn: Cue = {
  id: 'no-way-in',
  source: '000-5, 001-2',
  tone: 'news',
  kind: 'promotion',
  weight: 0.3,
  find(document) {
    if (document.mentions.length > 0 || document.sentences.some((sentence) => sentence.isQuestion)) return [];
    if (document.tokens.some((token) => READER.test(token.normal))) return [];
    const offers = findOwnThings(document).length > 0 || findCalls(document).length > 0;
    return offers ? [wholeDraft(document)] : [];
  },
};

export const examples: Examples = {
  fires: [
    'Our new app counts birds.',
    'Order now.',
    'My new book is in the shops since Monday.',
    'Link in bio.',
    'The festival starts on Friday, our new menu as well.',
    'Subscribe to our letters.',
  ],
  quiet: [
    'Our new app counts birds. Which ones would you add?',
    'Our new app counts birds for you.',
    'Our new app counts birds, an idea of @ana.',
    'The heron is back.',
    'She has a new app.',
    'I do not sell anything here.',
  ],
};
