import { type Cue, type Examples, wholeDraft } from '../cue.ts';

const OWN = /^(?:i|i'm|i've|i'd|i'll|im|ive|me|my|mine|we|we're|we've|we'd|we'll|us|our|ours)$/;
const READER = /^(?:you|your|yours|you're|you've|you'll|you'd|yourself|u|ur)$/;
const FEWEST_WORDS = 60;

export const monologue: Cue = {
  id: 'monologue',
  source: '003-3',
  tone: 'news',
  kind: 'broadcast',
  weight: 0.3,
  find(document) {
    if (document.tokens.length < FEWEST_WORDS || document.mentions.length > 0) return [];
    if (document.sentences.some((sentence) => sentence.isQuestion)) return [];
    const own = new Set<number>();
    for (const token of document.tokens) {
      if (token.quoted) continue;
      if (READER.test(token.normal)) return [];
      if (OWN.test(token.normal)) own.add(token.sentence);
    }
    if (own.size < 3 || own.size * 2 <= document.sentences.length) return [];
    return [wholeDraft(document, String(document.tokens.length))];
  },
};

const DAY =
  'I woke at five and ran to the lake before my coffee. My legs were heavy, and I thought of my first race. At noon I wrote the plan for my next ten months, and I sent it to my coach. In the evening I cooked for my brother, and we spoke about my old school until it was late. I slept like a stone in my own bed.';
const BARN =
  'We bought the barn in spring, and our first task was the roof. We carried every beam up the hill on our own backs. In June we laid the floor, and our neighbour lent us his saw for it. By autumn we had a door, a stove and a bench. Our plan for the winter is a second room, and we will paint it blue and white.';

export const examples: Examples = {
  fires: [
    DAY,
    BARN,
    DAY.replaceAll('. ', '.\n\n'),
    `${BARN} The hill is steep.`,
    `${BARN} People ask "what do you do up there?" and we laugh.`,
    `${DAY} ${BARN}`,
  ],
  quiet: [
    `${DAY} What was yours like?`,
    `${BARN} Come and see it if you like.`,
    `${BARN} The saw was lent by @ben.`,
    'I woke at five and ran to the lake before my coffee.',
    BARN.replaceAll(/\b(?:we|us)\b/gi, 'they').replaceAll(/\bour\b/gi, 'their'),
    `He told the whole pub this: "${BARN}"`,
    'Our street is long. The trees on it were planted in the year of the flood, and the oldest is a lime. The houses are low and grey. The school has a bell from the old church, and it rings at eight and at noon. The river runs behind the gardens. The bridge was closed for two years and opened again in the spring with a fair and a band.',
  ],
};
