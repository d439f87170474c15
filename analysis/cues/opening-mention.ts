import type { Cue, Examples } from '../cue.ts';

export const openingMention: Cue = {
  id: 'opening-mention',
  source: '000-12',
  tone: 'credit',
  kind: 'conversation',
  weight: -1.2,
  find(document) {
    const first = document.mentions[0];
    if (first === undefined || document.source.slice(0, first.start).replace(/[.\s]+/g, '') !== '') return [];
    // A dot before the name turns an answer into a broadcast.
    return document.source.slice(0, first.start).includes('.')
      ? []
      : [{ start: first.start, end: first.end }];
  },
};

export const examples: Examples = {
  fires: [
    '@ana yes, the blue one.',
    '@ben @cleo see you there',
    ' @dora what a photo',
    '@eli1 no idea, sorry',
    '@fay_k congratulations',
    '@gus how was the sea?',
  ],
  quiet: [
    'Thanks to @ana.',
    'yes @ben, the blue one',
    '.@cleo is right',
    'mail me at me@home.example',
    '"@dora what a photo"',
    'No names here.',
  ],
};
