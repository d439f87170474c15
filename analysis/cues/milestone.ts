import type { Cue, Examples } from '../cue.ts';
import { findMeant, phrases } from '../phrases.ts';

const COUNTED =
  'followers|subscribers|downloads|users|customers|views|installs|streams|members|connections|stars|sales|signups|readers|listeners|plays|likes|impressions|orders|clients|backers|upvotes|copies|subs|mrr|arr|students';

const milestones = phrases(
  `#Value ${COUNTED}`,
  `#Value #Adjective? ${COUNTED} later|now|already`,
  `hit|hits|reached|passed|crossed|surpassed|got|reaching|hitting|crossing|gained|sold|over|past #Value|10k|1k|5k|100k|1m|2m|#Money #Noun? ${COUNTED}|copies|mark|units|people|revenue|raised`,
  `10k|1k|5k|100k|1m|2m|20k|50k|500k|2k ${COUNTED}`,
  'record|best|biggest|strongest quarter|year|month|sales|results|revenue|day|week|ever|season',
  'our|my #Value|first|second|third|fifth|tenth|10th|5th anniversary|birthday|award|million|year|customer|sale',
  'celebrating|celebrate|celebrates #Value|our|one years|year|anniversary|of|#Value',
  'milestone|milestones',
  'we|i raised #Money|our|a|seed',
  'personal best|record',
  'sold out',
  '#Value x growth',
  'grew|grown by|from|to|#Percent',
);

const OWN = new Set("we our we're we've my i i'm i've us me".split(' '));

export const milestone: Cue = {
  id: 'milestone',
  source: '002-2',
  tone: 'news',
  kind: 'broadcast',
  weight: 0.5,
  find(document) {
    const isOwn = document.tokens.some((token) => OWN.has(token.normal) && !token.quoted);
    return isOwn ? findMeant(document, milestones) : [];
  },
};

export const examples: Examples = {
  fires: [
    'We hit 10,000 followers.',
    'Our app reached 1M downloads.',
    'It was our best quarter.',
    'I passed 500 subscribers last night.',
    'Celebrating 10 years of our bakery.',
    'We have 3000 customers in the valley.',
  ],
  quiet: [
    'The lighthouse draws 200 visitors a day.',
    'They hit 10,000 followers.',
    'I counted 40 swans.',
    'I do not care about followers.',
    'How many readers does a village paper need?',
    'My record player is from 1970.',
  ],
};
