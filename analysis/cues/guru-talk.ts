import type { Cue, Examples } from '../cue.ts';
import { findMeant, phrases } from '../phrases.ts';

const promises = phrases(
  '6|six|7|seven|5|five|8|eight figure|figures',
  'passive|extra|residual|side income',
  '10x|100x|1000x|2x|5x|50x your|gem|gems|potential|from|better|more',
  'double|triple|skyrocket|supercharge|explode|level|scale|boost|automate|monetize|monetise|unlock|unleash|turbocharge|maximize up? your',
  'financial freedom|independence',
  'the? secret|secrets to|of|behind success|wealth|growing|going|making|getting|#Noun',
  'make|making|earn|earning money online|fast|from|while|with',
  'make|making|earn|earning|made #Adverb? #Money|$3,000+? per|a|every month|day|week|hour',
  'work|working from home',
  'quit your job|9|day',
  'be your own boss',
  'growth hack|hacks|hacking',
  'hustle harder|culture',
  'crush|crushing|dominate your|it|goals',
  'zero|0 to hero|#Money|$100k|#Value',
  'next gem|100x|moonshot',
  'to the moon',
  'life changing opportunity|income|program',
  'proven system|method|strategy|strategies|framework|blueprint|formula',
  'high ticket',
  'build your personal brand',
  'go|going viral',
  'generational wealth',
  'while you sleep',
  'the blueprint',
  'low caps|cap',
  'get rich',
  'next level',
  'massive gains|potential|upside|rewards',
  'daily signals',
  'free signals',
  'earn|win big|free? money|rewards|crypto|cash|$',
);

export const guruTalk: Cue = {
  id: 'guru-talk',
  source: '004-8',
  tone: 'ask',
  kind: 'promotion',
  weight: 1.2,
  find: (document) => findMeant(document, promises),
};

export const examples: Examples = {
  fires: [
    'How to build passive income with tulips.',
    'A six-figure garden is possible.',
    '10x your knitting.',
    'The road to financial freedom starts with beans.',
    'Scale your bakery in a week.',
    'The secret to growing leeks nobody tells you.',
  ],
  quiet: [
    'My income went to rent this month.',
    'What a figure skater she is.',
    'He kept it secret from his sister.',
    'The fish had small scales.',
    '"Passive income" is a phrase I cannot hear any more.',
    'I do not want to 10x your anything.',
  ],
};
