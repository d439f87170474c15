import type { Cue, Examples } from '../cue.ts';
import { findOwnThings } from '../own-things.ts';
import { spanOf } from '../phrases.ts';

export const offer: Cue = {
  id: 'offer',
  source: '000-4, 000-16',
  tone: 'ask',
  kind: 'promotion',
  weight: 0.8,
  find: (document) => findOwnThings(document).map((run) => spanOf(document, run)),
};

export const examples: Examples = {
  fires: [
    'My new book is in the shops.',
    'Our app now speaks Welsh.',
    'I write about bread in my weekly newsletter.',
    'Our new garden guide is there.',
    'See my video: https://video.example/1',
    'People keep asking about our services.',
  ],
  quiet: [
    'Her new book is a delight.',
    'I left my book on the train.',
    'Our team lost on Sunday.',
    'Our street has a new tree.',
    'She calls it "our new app", but nobody uses it.',
    'Which newsletter do you read with breakfast?',
    'This is not our app.',
  ],
};
