import type { Cue, Examples } from '../cue.ts';
import { findMeantRuns, phrases, spanOf } from '../phrases.ts';

const thanks = phrases(
  'thanks|thank|thx|kudos|cheers|grateful|props|congrats|congratulations|hats you|so|to|off? much|very|to? * @you? #AtMention',
  'thanks|thank|thx|kudos|cheers|grateful|grazie you|so|to? much|to|a? lot|all? #AtMention|#Person|#FirstName',
  'thanks|thank|thx|cheers you|so? much? #FirstName|#AtMention',
  '#AtMention|#FirstName thanks|thank|thx|cheers',
  '#AtMention * thanks|thank|thx',
  'big|huge|many|special thanks|thank to|you',
  'thank you|u|goes|to so|very|for|all|to',
  'thanks for|so|again|a|to the|your|a|all|sharing|pointing|helping|letting|much|this|coming|having|that|lot|everyone|making|explaining|looking|asking',
);

const ROBOTIC =
  /\b(?:follow|following|connecting|connection|mentions?|followers|retweets?|subscribing|in advance)\b/i;

export const thanksByName: Cue = {
  id: 'thanks-by-name',
  source: '003-10',
  tone: 'credit',
  kind: 'conversation',
  weight: -0.7,
  find(document) {
    for (const run of findMeantRuns(document, thanks)) {
      const sentence = document.sentences[document.tokens[run.from]?.sentence ?? -1];
      if (sentence === undefined) continue;
      const words = document.tokens.slice(sentence.from, Math.min(sentence.to, sentence.from + 40));
      const says = document.source.slice(sentence.start, Math.min(sentence.end, sentence.start + 300));
      if (ROBOTIC.test(says)) continue;
      const named = words.some((token) => token.tags.has('AtMention') || token.tags.has('Person'));
      if (named || document.mentions.some((mention) => mention.start === 0)) return [spanOf(document, run)];
    }
    return [];
  },
};

export const examples: Examples = {
  fires: [
    'Thanks to @ana for the ladder.',
    'Thank you, Maria, the soup was perfect.',
    'Big thanks to John Smith for his patience.',
    '@ben thanks for the map!',
    'Thanks so much @cleo, that fixed it.',
    'Many thanks to Susan for the cake.',
  ],
  quiet: [
    'Thanks for the follow, @ana!',
    'Thanks for following us @ben, here is our shop.',
    'No thanks.',
    'Thanks to the rain the match is off.',
    'She wrote "thanks to @ana" on the wall.',
    'Is there a card for a thank you?',
  ],
};
