import { findCalls } from '../calls.ts';
import type { Cue, Examples } from '../cue.ts';
import { findMeantRuns, phrases, spanOf } from '../phrases.ts';
import { discount } from './discount.ts';

const FAMILY =
  'daughter|son|kid|kids|wife|husband|partner|mum|mom|mother|dad|father|brother|sister|parents|grandma|grandpa|granny|niece|nephew|baby|dog|cat|family|girlfriend|boyfriend|fiancé|fiancée';

const life = phrases(
  `my|our #Adjective? ${FAMILY}`,
  'got|getting|are|were|is|was married|engaged|pregnant',
  'we|i|she|he said yes',
  'our|my|the wedding|honeymoon|anniversary|engagement|birthday',
  'baby girl|boy|shower|arrived|is',
  'was|were born',
  'my|a|the #Value? #Adjective? marathon|half-marathon|triathlon|10k|parkrun|race',
  'passed|failed|finished my|the #Noun? #Adjective? exam|exams|test|licence|license|degree|thesis|marathon|school',
  'my|our knees|legs|back|heart|hair|garden|kitchen|bike|flat|house|neighbours|neighbors|grades|village',
  'day|night|week|moment of my|our life|lives',
  'village|school|local cup|fair|fete|choir|team|play',
  'moved into|to|in our|my|the|a new|first? flat|house|home|apartment|place',
  'first day at|of|in #Adjective? work|school|uni|university|college|kindergarten|my|the',
  'my|a new job is|at|in|and|starts',
  'my|our first day|flat|house|home|car|dog|cat|child|baby|marathon',
);

/** Good news may be told: family, home, health, exams and sport, with nothing asked. */
export const personalNews: Cue = {
  id: 'personal-news',
  source: '003-7',
  tone: 'credit',
  kind: 'broadcast',
  weight: -1.4,
  find(document, context) {
    // Beside a link, a call or an offer it may serve a pitch.
    const sells = findCalls(document).length > 0 || discount.find(document, context).length > 0;
    if (document.links.length > 0 || sells) return [];
    return findMeantRuns(document, life)
      .slice(0, 2)
      .map((run) => spanOf(document, run));
  },
};

export const examples: Examples = {
  fires: [
    'My daughter learnt to swim today.',
    'We got married on Saturday.',
    'I passed my driving exam at last.',
    'We moved into our first flat.',
    'Ran my first marathon and my knees know it.',
    'Best day of my life.',
    'Our dog ate the remote.',
  ],
  quiet: [
    'Our wedding photos are 20% off, book now.',
    'My son wrote a book: https://book.example',
    'The tram was late again.',
    'He said "my daughter will love it" and paid.',
    'Our new course starts on Monday.',
    'How was the game?',
  ],
};
