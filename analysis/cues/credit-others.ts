import type { Cue, Examples } from '../cue.ts';
import { findOwnThings } from '../own-things.ts';
import { findMeantRuns, phrases, spanOf } from '../phrases.ts';

const credits = phrases(
  'recommend|recommending|recommended #AtMention|#Person|reading|this|her|his|their|the|following|watching|it|them',
  'shout-out|shoutout|shout|kudos|props|credit|hat out|tip? to',
  's/o to',
  'h/t|ht|via|rt|hat|credit tip|to|:? #AtMention',
  'via|h/t|rt|by #AtMention',
  '#Adjective piece|article|post|thread|read|essay|work|book|talk|paper|podcast|interview|video|list|overview|write-up|analysis|idea|tool|story by|from|on|about|in',
  'great|excellent|good|interesting|fascinating|brilliant|must|wonderful|nice|lovely|amazing|cool|awesome|fantastic|powerful|beautiful|incredible piece|article|post|thread|read|essay|talk|paper|overview|story|tool|resource|analysis|visualization|project|list|stuff|website',
  'go|must|worth|please read|watch|follow|hear|reading|watching|listening|see her|his|their|this|@#AtMention|#AtMention|it|a',
  'worth a? read|reading|watching|look|listen',
  'by|from #Person #Person',
  'love|loved|enjoyed|like|liked this|his|her|their|how|#Possessive',
  'hats off to',
  'well deserved|done|said',
  'inspired by #AtMention|#Person|this',
  'follow #AtMention',
);

export const creditOthers: Cue = {
  id: 'credit-others',
  source: '003-8',
  tone: 'credit',
  kind: 'sharing',
  weight: -0.4,
  find(document) {
    if (findOwnThings(document).length > 0) return [];
    const own = /^(?:my|our|me|us)$/;
    const run = findMeantRuns(document, credits).find((each) => {
      const words = document.tokens.slice(each.from, each.to + 1);
      // "Follow @acme and retweet" is bait, and "by me" no credit.
      return !words.some((token) => own.test(token.normal)) && words[0]?.normal !== 'follow';
    });
    return run === undefined ? [] : [spanOf(document, run)];
  },
};

export const examples: Examples = {
  fires: [
    'I can recommend @ana for anything with tiles.',
    'Shout-out to the night crew of the hospital.',
    'Great piece by a nurse on sleep.',
    'An atlas of fog, via @ben',
    'h/t @cleo for the find',
    'Go read her essay about bread.',
  ],
  quiet: [
    'I recommend our new app to all.',
    'Follow @acme and win.',
    'He shouted at the bus.',
    'We flew via Oslo.',
    'I would not recommend it.',
    'She said "great piece by the way" and ate the cake.',
  ],
};
