import type { Cue, Examples } from '../cue.ts';
import { findMeant, phrases } from '../phrases.ts';

const honest = phrases(
  'this is|was an|a? automated|automatic|scheduled|queued #Noun? post|tweet|message|reply|update',
  'this post|message|tweet|update|reply|text is|was|comes automated|automatic|scheduled|automatically|from|generated|written',
  'automated|automatic post|message|tweet|reply|update|:',
  "i'm|i am|a? a|an #Adjective? bot",
  'this is a|an #Adjective? bot',
  'posted|sent|scheduled|written|generated|published automatically|by a|an|my? #Adjective? bot|script|ai|model',
  'posted|sent|written|generated|published automatically',
  'scheduled post|by|in|weeks',
  'written with|by help? of? ai',
  'beep boop',
);

export const honestAutomation: Cue = {
  id: 'honest-automation',
  source: '002-12',
  tone: 'credit',
  kind: 'sharing',
  weight: -0.4,
  find: (document) => findMeant(document, honest).slice(0, 1),
};

export const examples: Examples = {
  fires: [
    'This is an automated post about the tide.',
    'Scheduled by a bot; I answer on Monday.',
    'This message was sent automatically.',
    "I'm a bot that counts trains.",
    'Automated update: the bridge is open.',
    'Posted by my script while I sleep.',
  ],
  quiet: [
    'We automate letters for shops.',
    'The scheduled train was late.',
    'Is this a bot?',
    'This is not an automated post.',
    'She is no robot.',
    '"This is an automated message", said the lift.',
  ],
};
