import type { Cue, Examples } from '../cue.ts';
import { findMeant, phrases } from '../phrases.ts';

const copy = phrases(
  'turns|turn|transforms|converts your|any|a|every|ideas|text * into',
  'say goodbye|good-bye|bye to',
  'meet #ProperNoun|our|the|your|#Noun? the|a|your|our|new|,',
  'everything you need to|for|in',
  'all in one #Noun',
  'one stop shop|solution',
  'built|made|designed|perfect|crafted|engineered for|to|by|with teams|creators|developers|founders|businesses|speed|you|builders|everyone|traders|help|make|devs|families|beginners|comfort|agents|scale|simplify',
  'no code|coding|experience|setup|signup|credit needed|required|card|necessary',
  'in minutes|seconds|clicks',
  'with one|a|just|single|few|two single|one|few|two? click|tap|prompt|clicks|line',
  'from idea|zero|start|sketch to',
  'faster|better|smarter|cheaper|easier|more than ever|before',
  'without the|any hassle|stress|fuss|guesswork|pain|code|coding',
  'so you can',
  "it's|is that simple|easy",
  'the easiest|fastest|simplest|smartest|best way to',
  'like never before',
  'works with|on any|all|every|your|windows|mac',
  'no more #Noun',
  'get|keep|stay ahead|organized|organised|fit of',
  'helps|lets|allows|enables|empowers you|users|teams|businesses|developers|your|companies|people|creators',
  'enjoy #Adjective|the|our',
  'experience the|our|a|true|what',
  'powered by',
  'seamless|seamlessly|effortless|effortlessly|hassle-free|blazing|lightning|ultra|user-friendly',
  'supports #Value|all|both|multiple',
  'features|featuring|includes|including|packed|comes a|#Value|with #Adjective|#Value',
  'starting today|now',
  'now you can',
  'you can now',
  'users can',
  'wl|gtd|mint|minting|nft|nfts|staking|tokenomics|memecoin|onchain',
  'real time #Noun',
  'your #Adjective? #Noun just got',
);

export const productCopy: Cue = {
  id: 'product-copy',
  source: '000-4',
  tone: 'ask',
  kind: 'promotion',
  weight: 0.9,
  find: (document) => findMeant(document, copy),
};

export const examples: Examples = {
  fires: [
    'It turns your notes into songs.',
    'Say goodbye to wet socks.',
    'Meet Otto, the lamp that listens.',
    'Everything you need to paint a door.',
    'An all-in-one kit for bees.',
    'Built for teams who write.',
  ],
  quiet: [
    'I had to say it twice.',
    'I met Otto at the lamp shop.',
    'We built a snowman for the twins.',
    'The road turns left behind the mill.',
    '"Say goodbye to wet socks" is a strange slogan.',
    'All in all it was a fine day.',
  ],
};
