import type { Cue, Examples } from '../cue.ts';
import { coveredBy, findMeantRuns, phrases, spanOf } from '../phrases.ts';

const GRAND =
  'leading|revolutionary|groundbreaking|unrivalled|unrivaled|unparalleled|unmatched|bestselling|best-selling|game-changing|award-winning|world-class|cutting-edge|premier|renowned|innovative|legendary|exclusive|finest|greatest|ultimate|epic|acclaimed|pioneering|trusted|unique';

/** Two words of compromise: it splits at hyphens. */
const GRAND_PAIR =
  'award|world|game|cutting|industry|market|best|state|top|next|first|record|number winning|class|changing|edge|leading|selling|of|rated|generation|breaking|one|notch';

// These say who is praised.
const aboutUs = phrases(
  `my|our #Adjective? ${GRAND}`,
  `my|our ${GRAND_PAIR}`,
  'our|my fastest|biggest|best|strongest|greatest|smartest|most #Adjective? #Noun? yet|ever|so',
  "we|we're|i'm are|is|am? truly|proudly|now? the|a|an|#1 #Adjective? best|leading|leader|leaders|fastest|top|number|biggest|finest|first|only|greatest|largest|expert|experts|undisputed",
  `we|i offer|provide|deliver|build|make|sell|have|create|built|made|created|developed * ${GRAND}|best|fastest|highest|leading|perfect`,
  `we|i offer|provide|deliver|build|make|sell|have|create|built|made|created|developed * ${GRAND_PAIR}`,
  'our|my #Noun is|are simply|truly|still? the best|leading|unbeatable|greatest|unmatched',
  "i'm|i am|are? so|really|such|too|very|fucking? a? good|great|amazing|talented|smart|funny|genius|fast|gorgeous|brilliant|awesome|perfect|hilarious",
  "i'm|i am? a|an|the genius|legend|queen|king|badass|goddess|star|pro|expert|master|goat|best|greatest|hero|beast",
  'proud of myself',
  'our|my leadership in',
  'trusted by #Value|over|thousands|leading|teams|millions|more',
  'loved by #Value|over|thousands|teams|millions',
  'our|my unique|signature approach|method|formula|recipe|technology|system',
  'leader|leaders|pioneer|specialists in our|the',
  "the|world's #Noun? most advanced|trusted|powerful|comprehensive|popular",
  'industry|market leading|leader|leaders|first',
  'best in class',
);

// Without an owner these need one in their sentence.
const grand = phrases(
  'award winning',
  'world class',
  'game changing|changer',
  'cutting edge',
  'state of the art',
  'next level|generation|gen',
  '#1 #Noun',
  'revolutionary|groundbreaking|unrivalled|unparalleled|unmatched|revolutionise|revolutionize|revolutionizing|extraordinary',
);

const OWN = new Set("we our us we're we've we'll my i'm i i've".split(' '));

export const selfPraise: Cue = {
  id: 'self-praise',
  source: '000-19',
  tone: 'ask',
  kind: 'promotion',
  weight: 1.2,
  find(document) {
    const runs = findMeantRuns(document, aboutUs);
    const taken = coveredBy(runs);
    for (const run of findMeantRuns(document, grand)) {
      const sentence = document.sentences[document.tokens[run.from]?.sentence ?? -1];
      if (sentence === undefined || taken.has(run.from) || taken.has(run.to - 1)) continue;
      const words = document.tokens.slice(sentence.from, Math.min(sentence.to, sentence.from + 60));
      if (words.some((token) => OWN.has(token.normal))) runs.push(run);
    }
    return runs.sort((a, b) => a.from - b.from).map((run) => spanOf(document, run));
  },
};

export const examples: Examples = {
  fires: [
    'Our award-winning bakery has a new loaf.',
    "We're the leading supplier of wool in the north.",
    'We offer world-class support.',
    'Our approach is revolutionary and everyone knows it.',
    "I'm a genius, my soup is proof.",
    'Our tea is the best in town, and we are the only ones who roast it.',
  ],
  quiet: [
    'Her award-winning novel kept me up all night.',
    'They are the leading team this season.',
    'My best friend moved to Oslo.',
    'I am not the best cook.',
    'Is it the best film of the year?',
    'That museum is world class.',
    '"We are the leading experts", said the leaflet.',
  ],
};
