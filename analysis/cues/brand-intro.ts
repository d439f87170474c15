import type { Cue, Examples } from '../cue.ts';
import { findMeantRuns, phrases, spanOf } from '../phrases.ts';

const FIRMS =
  'company|agency|startup|firm|studio|team|brand|platform|business|consultancy|shop|collective|manufacturer|provider|supplier|marketplace|lab|app|bakery|maker|network|fund|group|band|duo|rapper|singer|musician|artist|producer|youtuber|channel|coach|consultant|freelancer|photographer|designer|copywriter|songwriter';

const intros = phrases(
  `we're|i'm a|an|the #Adjective|#Noun? #Noun? ${FIRMS}`,
  `we|i are|am a|an|the #Adjective|#Noun? #Noun? ${FIRMS}`,
  `we|we're|i'm|i are|am? a|an small|new|young|upcoming|aspiring|independent #Noun? ${FIRMS}`,
  'here at|@ #ProperNoun #ProperNoun? we',
  'at #ProperNoun|#Organization #ProperNoun? we|our',
  'i|we help #Noun|#Adjective|#Gerund #Noun? to? #Verb',
  'i|we specialise|specialize in',
  "my name is|'s * and i",
  'my|our mission|vision|goal is to',
  'founded|established|est in #Value',
  'we make|build|design|sell|offer|provide|create|craft|produce handmade|high|quality|custom|bespoke|premium|affordable|professional|a|the #Noun? #Noun? for',
  'we offer|provide|supply|deliver',
  'who we|i are|am',
  'what we|i do',
  'about us|me :',
);

export const brandIntro: Cue = {
  id: 'brand-intro',
  source: '004-2',
  tone: 'ask',
  kind: 'promotion',
  weight: 0.7,
  find: (document) => findMeantRuns(document, intros).map((run) => spanOf(document, run)),
};

export const examples: Examples = {
  fires: [
    'We are a family company that makes brushes.',
    'At Acme, we listen to wood.',
    'I help teachers write better letters.',
    'My name is Olga and I help dogs sleep.',
    "We're a small studio in Turin.",
    'Our mission is to make tea slow again.',
  ],
  quiet: [
    'We are a bit late, sorry.',
    'At school we sang a lot.',
    'I help my mother in the garden.',
    'She works for an agency that sells boats.',
    'Are we a nation of shopkeepers?',
    '"We are a company that cares", said the voice while I waited.',
  ],
};
