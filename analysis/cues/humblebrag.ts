import type { Cue, Examples } from '../cue.ts';
import { findMeant, phrases } from '../phrases.ts';

const brags = phrases(
  'humbled|honoured|honored|thrilled|proud|privileged|stoked|blessed|delighted|pleased|excited|grateful|beyond|ecstatic|over to|that announce|be|have|share|receive|say|win|accept|report|see|join|represent|speak|we|i|my|our|the|been|welcome|partner|serve',
  'humbled|honoured|honored|privileged|proud by|of|for|at my|our|the|being|having|what|this|all',
  "i'm|we're|i|we|so|very|truly|deeply am|are|feel|be|was|were? so|very|truly|beyond|deeply? humbled|honoured|honored|thrilled|proud|privileged",
  'what an|a honour|honor|privilege',
  'an|a|the|my honour|honor|privilege to|of',
  "can't|cannot|still believe i|that|we|my|i'm",
  'i|we|my|our just? won|received|got|been|was|were|am|are|have awarded|nominated|named|selected|chosen|recognised|recognized|featured|ranked|promoted|voted|shortlisted|invited|accepted|an|the award|prize',
  'named|ranked|recognised|recognized|voted|listed one|among|as|in|#1|by|a|the of|the|top|best|#1|one|leader',
  'dream|dreams come|came true',
  'not to brag|boast',
  'no big deal',
  'humble brag',
  'humblebrag|#humblebrag|#bragging|#proud|#blessed|#humbled|brag|#brag|#winning',
  'proud|happy to call',
  'so|very|super proud',
  "i|we|i've have|got|just|officially? accepted|promoted|elected|tenure|admitted to|into|as|at|by",
);

export const humblebrag: Cue = {
  id: 'humblebrag',
  source: '6 (Sezer, Gino, Norton 2018)',
  tone: 'news',
  kind: 'broadcast',
  weight: 0.8,
  find: (document) => findMeant(document, brags),
};

export const examples: Examples = {
  fires: [
    'Humbled to be named best baker of the valley.',
    'I am honoured to speak at the fair.',
    'Thrilled to announce a new chapter.',
    'What an honour to stand here.',
    'We were named one of the top farms.',
    "Can't believe I won the cup.",
  ],
  quiet: [
    'He was a humble man.',
    'Proud parents waited at the gate.',
    'She was honoured with a stamp.',
    'Who won the cup?',
    '"Humbled to announce" is how these letters start.',
    'I am not proud of it.',
  ],
};
