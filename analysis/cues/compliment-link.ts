import { findCalls } from '../calls.ts';
import type { Cue, Examples } from '../cue.ts';
import { findOwnThings } from '../own-things.ts';
import { findMeantRuns, phrases, spanOf } from '../phrases.ts';

const compliments = phrases(
  'great|nice|awesome|amazing|good|interesting|excellent|fantastic|wonderful|lovely|cool|beautiful|super|brilliant post|article|share|read|work|content|blog|info|information|points|tips|insights|video|song|stuff|thread|one|site',
  'thanks|thank you? for sharing|posting|this',
  'love|loved|like|enjoyed this|it|your|the',
  'so|very|well true|informative|useful|helpful|nice|said|written',
  'this is|was so|very|really? great|awesome|amazing|useful|helpful|interesting|good|cool',
  'keep it up',
);

export const complimentLink: Cue = {
  id: 'compliment-link',
  source: '001-11',
  tone: 'ask',
  kind: 'promotion',
  weight: 0.87,
  find(document, context) {
    if (context.surface !== 'reply') return [];
    const nice = findMeantRuns(document, compliments)[0];
    if (nice === undefined) return [];
    const praise = spanOf(document, nice);
    const own = [...findOwnThings(document), ...findCalls(document)].find((run) => run.from >= nice.to);
    const offer =
      own === undefined ? document.links.find((link) => link.start >= praise.end) : spanOf(document, own);
    if (offer === undefined) return [];
    const detail = document.given.slice(offer.start, offer.end);
    return [
      { ...praise, detail },
      { ...offer, detail },
    ];
  },
};

const reply = { surface: 'reply' } as const;

export const examples: Examples = {
  fires: [
    { text: 'Great post! https://roof.example', context: reply },
    { text: 'Nice article. Check out my page.', context: reply },
    { text: 'Thanks for sharing. Our app does this as well.', context: reply },
    { text: 'Love this! https://soap.example/shop', context: reply },
    { text: 'Very informative, visit our site for tiles.', context: reply },
    { text: 'Awesome work! DM me for a quote.', context: reply },
  ],
  quiet: [
    'Great post! https://roof.example',
    { text: 'Great post! I never knew that slate splits.', context: reply },
    { text: 'Here is the law you asked about: https://law.example', context: reply },
    { text: 'Thank you for this.', context: reply },
    { text: 'I would not call it a great post, sorry.', context: reply },
    { text: 'Which page was it? I loved this book too.', context: reply },
  ],
};
