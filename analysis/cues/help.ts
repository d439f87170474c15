import { findCalls } from '../calls.ts';
import type { Cue, Examples } from '../cue.ts';
import { findOwnThings } from '../own-things.ts';
import { findMeantRuns, phrases, spanOf } from '../phrases.ts';

const helps = phrases(
  'you|u could|can|might|should|may|need want? #Adverb? #Verb',
  'you|u could|can|might|should|may always|also|try|just',
  'try #Gerund|to|the|a|turning|again|this|restarting|using|with|another',
  'in my experience',
  'hope|hoping that|this|it helps|help',
  'hope it|that|this helps|works',
  'happy|glad to help|look|explain|assist',
  'have you tried|checked|looked|considered|seen',
  'if i were you',
  'what|that worked|helped|works|helps for me',
  'let me|us know if|when|how|what',
  "we'll|we'd|i'll|i'd look|take|check|like|be|get|help|pass|send|see into|a|to|with|another|able",
  'can|could|would you please? dm|send|confirm|tell|provide|share|try|let|follow',
  'please dm|send|let|try|reach|contact|follow|check|make us|me|your|the|out|if|sure',
  "it's|it|that|this looks|sounds|should|might|may like|be|work",
  'the answer|trick|fix|reason is',
  'make sure to|you|that|the|your',
  'no problem|worries',
  "you're|you are? welcome",
  'yes|yep|yeah|sure|no|nope|ok|okay|exactly|agreed|indeed',
);

export const help: Cue = {
  id: 'help',
  source: '003-14, 000-12',
  tone: 'credit',
  kind: 'conversation',
  weight: -0.8,
  find(document, context) {
    // Advice in a post is often the lead of a pitch; in an answer it is help.
    const speaks = document.mentions.some((mention) => mention.start === 0);
    const answers = context.surface === 'reply' || context.surface === 'message' || speaks;
    if (findOwnThings(document).length > 0) return [];
    if (findCalls(document).some((call) => call.ask !== 'message')) return [];
    const run = findMeantRuns(document, helps).find((each) => {
      const first = document.tokens[each.from]?.normal ?? '';
      return answers || /^(?:in|hope|hoping|happy|glad|have|if|what|that)$/.test(first);
    });
    return run === undefined ? [] : [spanOf(document, run)];
  },
};

const reply = { surface: 'reply' } as const;

export const examples: Examples = {
  fires: [
    { text: 'You could soak it in vinegar overnight.', context: reply },
    { text: 'Try turning the key twice.', context: reply },
    'In my experience the small ones last longer.',
    'Hope that helps!',
    'Happy to help with the move.',
    '@ana have you tried the other socket?',
  ],
  quiet: [
    'I tried the soup.',
    'You could buy our new app.',
    { text: 'Try it for free today.', context: reply },
    'Nobody could help me.',
    'He said "hope that helps" and hung up.',
    'Help arrived at noon.',
  ],
};
