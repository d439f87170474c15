import type { Cue, Examples } from '../cue.ts';
import { findMeantRuns, phrases, spanOf } from '../phrases.ts';

const baits = phrases(
  'follow|add me|us|my|our|back|for',
  'follow @me for|to|and',
  'follow #AtMention #AtMention? and|like|rt|retweet|tag|repost|to|share|turn|comment|#AtMention',
  'please vote for me|us|my|our',
  'subscribe and like|hit|share|follow',
  'follow and rt|retweet|repost|like|tag|comment|share|subscribe',
  'follow our|my|this|the page|account|profile|journey|channel|blog',
  'give me|us|it|this a? follow|like|thumbs',
  'follow for follow|more|daily|updates|a',
  'follow back',
  'f4f|l4l|followback|sub4sub|like4like|follow4follow|followtrain',
  'sub|like for sub|like',
  'like|rt|retweet|comment|share|repost|tag|follow|subscribe and|or? rt|retweet|share|repost|follow|comment|like|tag|subscribe|save',
  'rt|retweet|repost|like|comment|share|tag|follow to win|enter|participate',
  'rt|retweet|repost if|for|and|pls|please',
  'tag a|your|#Value|friends|someone friend|friends|someone|favorite|favourite|people|who',
  'drop|leave a|your like|comment|follow|wallet|tag|handle|username',
  'help|get me|us to? reach|hit|get|to #Value|10k|1k|5k|100k',
  'if i get #Value',
  'hit the? like|bell|follow|subscribe',
  'smash that|the like|subscribe',
  'who|who will|i follow|follows back|everyone',
  'i follow|followback back|everyone',
  'repost|share|retweet if|this|it|♻️',
  'please|pls|plz like|share|subscribe|follow|retweet|rt|thumbs',
  'thumbs|thumb this|me|it? up if|so|this|please|for|to',
  'turn on notifications|post',
  'comment|reply|type yes|me|below|your',
  'like this|if|for if|and|to|more',
  'new followers',
  'gain|get more|#Value followers|subscribers|subs',
  'want more like this',
  'want more #Noun? like',
);

const SUBJECTS = new Set("i we they he she people you'll you who i'll you'd".split(' '));

export const followBait: Cue = {
  id: 'follow-bait',
  source: '002-1',
  tone: 'ask',
  kind: 'promotion',
  weight: 2,
  find: (document) =>
    findMeantRuns(document, baits)
      .filter((run) => {
        const before = document.tokens[run.from - 1];
        return before === undefined || before.after.trim() !== '' || !SUBJECTS.has(before.normal);
      })
      .map((run) => spanOf(document, run)),
};

export const examples: Examples = {
  fires: [
    'Follow me for daily bread tips.',
    'RT to win a teapot.',
    'Like and share if you agree.',
    'Tag a friend who needs this.',
    'Help us reach 10k by Sunday',
    'f4f anyone',
  ],
  quiet: [
    'I follow her work with joy.',
    'The cat walks me to the bus stop and follows nobody else.',
    'You should not follow me for fashion advice.',
    'He said "follow me" and vanished into the fog.',
    'They follow us everywhere on the hike.',
    'Friends share the cake and the washing up.',
    'I do like this town in winter.',
    'Follow @ana for pictures of the harbour.',
    'Please vote on Tuesday, whoever you vote for.',
  ],
};
