import type { Cue, Examples } from '../cue.ts';
import { findMeant, phrases } from '../phrases.ts';

const wishes = phrases(
  'congratulations|congrats|kudos|gratz|bravo',
  'well done|deserved|played|earned',
  'happy birthday|anniversary|retirement',
  'so|very|really happy|proud|pleased|glad for|of you|him|her|them|@jane|#AtMention|#Person',
  'good luck|job|work|game',
  'best of luck|wishes',
  'all the best',
  'way to go',
  'happy for you|them|him|her',
  'wishing you|him|her|them',
  'welcome to the? team|club|back|town',
);

export const congratulate: Cue = {
  id: 'congratulate',
  source: '003-14',
  tone: 'credit',
  kind: 'conversation',
  weight: -0.8,
  find(document) {
    const span = findMeant(document, wishes)[0];
    if (span === undefined) return [];
    // Winners of a raffle and congratulations to oneself are no gift.
    const after = document.source.slice(span.end, span.end + 30).toLowerCase();
    return /^[\s,!]{0,4}(?:to (?:our|us|me|my|ourselves|the winners?)\b|winners?\b)/.test(after)
      ? []
      : [span];
  },
};

export const examples: Examples = {
  fires: [
    'Congratulations on the new post, Ana!',
    'Congrats @ben, ten years is a long run.',
    'Well done, that took courage.',
    'Happy birthday to the best neighbour.',
    'Good luck with the exam.',
    'So proud of you.',
  ],
  quiet: [
    'Congratulations to us!',
    'Congrats to our winners of the spring raffle.',
    'The steak was not well done.',
    'Nobody said "congratulations".',
    'My birthday was quiet.',
    'Luck had nothing to do with it.',
  ],
};
