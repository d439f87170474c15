import type { Cue, Examples } from '../cue.ts';
import { findMeant, phrases } from '../phrases.ts';

const delights = phrases(
  'thank|thanks you|to? * our|my|the|this|you|all|everyone|every * customers|community|readers|members|listeners|volunteers|neighbours|neighbors|users|supporters|fans|team|guests|subscribers|students|patients|who|families|speakers|attendees|contributors',
  'a|our|my|one|this customer|reader|listener|guest|student|neighbour|client|user|patient|member #Adverb? wrote|told|asked|sent|called|came|said|showed|brought|found|taught|made|shared',
  'one of our|my customers|readers|listeners|guests|students|clients|users|members|patients',
  'grateful|thankful to|for our|the|this|every|all|everyone|my|you * community|customers|readers|members|team|people|neighbours|you|support|friends|everyone|who',
  "couldn't|could not? have done it without",
  'made my|our day|week|year',
  'you made|make|brought|gave|taught|showed us|this|our|me|it',
  'thank you all',
  'love this|our community|town',
);

export const delight: Cue = {
  id: 'delight',
  source: '004-7',
  tone: 'credit',
  kind: 'conversation',
  weight: -0.4,
  find: (document) => findMeant(document, delights).slice(0, 1),
};

export const examples: Examples = {
  fires: [
    'Thank you to our readers, who found the typo.',
    'A customer wrote that the lamp survived a flood.',
    'One of our guests baked for the whole house.',
    'Grateful for this community of night owls.',
    'Your letter made my day.',
    'A neighbour told us how the mill got its name; a reader sent the photo.',
  ],
  quiet: [
    'The customer is always right.',
    'Thank you for the ladder.',
    'A customer queue went around the corner.',
    'It did not make my day.',
    '"Thank you to our customers" stood on the closed door.',
    'Which community are you in?',
  ],
};
