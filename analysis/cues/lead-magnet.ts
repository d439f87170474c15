import type { Cue, Examples } from '../cue.ts';
import { findMeant, phrases } from '../phrases.ts';

const THINGS =
  'ebook|e-book|ebooks|guide|guides|template|templates|masterclass|webinar|webinars|checklist|cheatsheet|cheat|workbook|whitepaper|toolkit|training|trial|demo|consultation|course|courses|audit|session|workshop|newsletter|download|downloads|sample|samples|report|resource|resources|copy|giveaway|mint|wl|whitelist|planner|worksheet|quote|assessment|app|tool|pdf|kit|spins|credits';

const magnets = phrases(
  `free #Noun|#Adjective? ${THINGS}`,
  `free #Value minute|day|page|week|step ${THINGS}`,
  `free live|online|digital|printable|weekly ${THINGS}`,
  'get|download|grab|claim|receive|try|access|take|join|watch|learn|read|play|start it|them|this|yours|started? for|100%|totally|completely|absolutely free',
  "it's totally|completely|100%? free",
  'for free',
  'free of charge',
  'comment #Noun|below to get|receive|and|for',
  "and|then i'll|i|we'll|we will? send|dm you the|a|my|it|them|an",
  'white paper|papers',
);

export const leadMagnet: Cue = {
  id: 'lead-magnet',
  source: '002-8',
  tone: 'ask',
  kind: 'promotion',
  weight: 1.5,
  find: (document) => findMeant(document, magnets),
};

export const examples: Examples = {
  fires: [
    'Grab the free checklist before you move house.',
    'We host a free webinar about soil on Friday.',
    'Download it for free.',
    'There is a free 7 day trial.',
    'Free ebook: forty soups.',
    'Comment SOUP below and I will send you the recipe book.',
  ],
  quiet: [
    'Are you free on Friday?',
    'My grandfather was a free man.',
    'The guide was kind and told us about the birds.',
    'Sugar-free biscuits, anyone?',
    'No such thing as a free lunch.',
    'She wrote "free ebook" on the slide and sighed.',
  ],
};
