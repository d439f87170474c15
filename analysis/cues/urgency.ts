import { hasSubject } from '../calls.ts';
import type { Cue, Examples } from '../cue.ts';
import { findSaid, phrases, spanOf } from '../phrases.ts';

// Searched with negations kept: "don't miss" is the sharpest of them.
const pressing = phrases(
  'last|final chance|call|hours to|for|today',
  'last|final|your chance to buy|get|join|register|book|order|enter|win|grab|sign',
  'this is your last|final? chance',
  'sale|offer|deal|discount|registration|doors|price|presale|mint|giveaway|it|voting|applications|entries ends|ending|closes|close|end today|tonight|tomorrow|soon|midnight|in|on|this|at',
  'ends|ending|closes|closing today|tonight|tomorrow|soon|midnight|sunday',
  'ending|closing in #Value hours|days|hrs|minutes',
  'for? a? limited time|edition|spots|seats|offer|stock|supply|places|quantities|availability|spaces',
  'only a? few|handful|#Value #Noun? left|remaining',
  'only #Value spots|seats|places|spaces|tickets|copies|pieces|slots|units',
  '#Value spots|seats|places|tickets|slots left|remaining|available|only',
  'few spots|seats|places|tickets left|remaining',
  "don't|dont miss|sleep out|on?",
  "don't|dont miss",
  "don't|dont miss it|our|your|the chance|sale|offer|deal",
  "don't|dont miss this|it",
  "don't|dont wait|sleep|delay too|until|any|on",
  'never miss a|an',
  'hurry and|before|while|now|to|as|only',
  'while stocks|supplies|they|supply last|lasts',
  'act now|fast|quick|quickly',
  'today|tonight only',
  'one|24 day|hours|hour only',
  "before it's|it|they're|they too|gone|sell|is|are late|out|gone",
  'selling|going|filling out? fast|quickly',
  'almost|nearly|about|already gone|sold|full out',
  'now or never',
  'before midnight',
  'while you still can',
  'time is running|ticking out',
  'last|final few? spots|tickets|seats|places|pieces|days to|left|remaining|available',
  'first #Value #Noun? people|customers|orders|subscribers|users|to|winners|only',
);

export const urgency: Cue = {
  id: 'urgency',
  source: '000-13',
  tone: 'ask',
  kind: 'promotion',
  weight: 1.4,
  find: (document) =>
    findSaid(document, pressing)
      .filter((run) => !hasSubject(document, run))
      .map((run) => spanOf(document, run)),
};

export const examples: Examples = {
  fires: [
    "Don't miss out on the autumn boxes.",
    'The offer ends tonight.',
    'Only 3 seats left for Thursday.',
    'Hurry, while stocks last!',
    'Limited time: two lamps in one box.',
    'Today only at the corner stall.',
  ],
  quiet: [
    "I don't miss the old library.",
    'We missed the last bus and walked home.',
    '"Only 3 left!" is my least favourite sentence on the web.',
    'No need to hurry with an answer.',
    'The meeting ends at noon as always.',
    'He was the last to leave.',
  ],
};
