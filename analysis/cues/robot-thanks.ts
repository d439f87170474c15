import type { Cue, Examples } from '../cue.ts';
import { findMeant, phrases } from '../phrases.ts';

const robotic = phrases(
  'thanks|thank|thx you? for|4 the|your|a? follow|following|connecting|connection|adding|follows|rt|rts|retweet|retweets|mention|mentions|subscribing',
  'thanks|thank you? for being|my|our|the top|latest|new|most|this|best * followers|supporters|mentions|fans|interactions|engaged|influencers',
  'my|our|new|top|latest|best|biggest top|new|latest|biggest|best? fans|followers|supporters|mentions|unfollowers|engagers this|on|in|of|:',
  'top|most|this engaged|followers|supporters|influencers|week|interactors members|this|on|of|followers',
  'thanks|thank you? for the? latest|recent|top|amazing mentions|followers|follows|rts',
  'welcome new|to|all|our new? followers|follower',
  '#Value new followers|unfollowers|follower',
  'this message|reply|is an? automated|automatic',
  'happy|glad|pleased|great|excited to connect with|here|and|!',
  'looking forward to your|connecting|our tweets|posts|updates|content',
);

export const robotThanks: Cue = {
  id: 'robot-thanks',
  source: '003-11',
  tone: 'ask',
  kind: 'promotion',
  weight: 0.6,
  find: (document) => findMeant(document, robotic).filter((span) => span.end > span.start),
};

export const examples: Examples = {
  fires: [
    'Thanks for connecting.',
    'Thanks for the follow and have a good week.',
    'Thank you for following.',
    'Thanks for the latest mentions @ann @bob',
    'Our top followers this week: @ann @bob',
    'Thanks for being top supporters this week',
  ],
  quiet: [
    'Thanks, Maria, for the soup.',
    'Thank you for coming to the funeral.',
    'I follow the news on paper.',
    'Happy new year to all of you.',
    '"Thanks for connecting" is what the lift said.',
    'Who are your top three painters?',
  ],
};
