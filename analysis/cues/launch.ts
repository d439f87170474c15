import type { Cue, Examples } from '../cue.ts';
import { findMeantRuns, phrases, spanOf } from '../phrases.ts';

const launches = phrases(
  'introducing|announcing|unveiling the|our|my|a|an|new|#ProperNoun|#Url',
  "we|we've|i|i've|we're|i'm have|just|finally|officially|now|are|am? just|finally|officially? launched|launching|released|releasing|shipped|shipping|published|dropped|dropping|unveiled",
  "we|i|we're|i'm are|am? excited|thrilled|happy|pleased|delighted|proud|stoked to introduce|launch|share|announce|release|present|unveil|bring",
  'excited|thrilled|pleased|delighted|stoked|proud to introduce|launch|share|announce|release|present|unveil|bring|partner',
  'is|are|now|going|just|goes|officially|we|live now? live now?',
  'now|officially live|available|open|streaming|shipping on|at|for|in|to|with|everywhere|from',
  'is|are now live|available|open|streaming|shipping|out|possible',
  'out|available|streaming now|today|everywhere',
  'live now on|at|in',
  'pre orders|order are|is|now open|live',
  'now available',
  'available now|today|on',
  'pre-orders|preorders|pre-order|preorder|registration|registrations|applications|bookings|entries|submissions is|are|now open|opens|live',
  'tickets are? now? available|on|live|out',
  'launching|dropping|releasing|streaming|premiering|live today|tonight|tomorrow|soon|next|on|this|in',
  'coming|launches|drops soon|tomorrow|today|monday|tuesday|wednesday|thursday|friday',
  'open for registration|business|entries|applications|pre-orders|orders',
  'say|saying hello to',
  'i|we|just built|made|created|wrote|published|released|launched|developed|recorded|uploaded|designed|posted a|an|my|our|this new|free|small|simple|tool|app|course|book|video|cover|song|plugin|website|site|library|guide|template|extension|game|track|ebook|remix',
  'new blog|video|episode|post|release|feature|single|track|video|article|drop|collection|arrivals|product|update|upload is? out|up|live|here|alert|:|post|now|on|with',
  'new on the? blog|channel|shop|site|our|my',
  'mint is|goes|live live|open',
  'show hn',
  'now in open|public|private? beta',
  'is finally|officially here|out|live',
  'has landed|arrived|launched',
  'powered by ai|our',
);

export const launch: Cue = {
  id: 'launch',
  source: '004-2',
  tone: 'ask',
  kind: 'promotion',
  weight: 1.2,
  find: (document) => findMeantRuns(document, launches).map((run) => spanOf(document, run)),
};

export const examples: Examples = {
  fires: [
    'Introducing the folding kettle.',
    'We just launched a reading club for nurses.',
    'The second season is now available.',
    'Pre-orders are open.',
    'Excited to share what we made this winter.',
    'Our map of quiet cafés is now live.',
  ],
  quiet: [
    'The rocket was launched at dawn.',
    'My sister now lives in Porto.',
    'Thank you for introducing me to Ana.',
    'Is the ferry available in winter?',
    '"Introducing the folding kettle", said the radio.',
    'I live now and worry later.',
    'We have not launched anything.',
  ],
};
