import { findCalls } from '../calls.ts';
import type { Cue, Examples } from '../cue.ts';
import { findMeantRuns, phrases, spanOf } from '../phrases.ts';

const humble = phrases(
  'honoured|honored|humbled|grateful|thankful|flattered|blessed|glad|happy|thrilled that|you|to|for|by your|you|have|follow|followed|connect|the',
  'so|very|truly|really|deeply? honoured|honored|humbled|flattered',
  'thank|thanks you? for|so|very * follow|following|connecting|connection|add|subscribing|joining',
  'appreciate the|your|you follow|following|connection',
);

export const humbledLink: Cue = {
  id: 'humbled-link',
  source: '002-9',
  tone: 'ask',
  kind: 'promotion',
  weight: 0.53,
  find(document) {
    const first = findMeantRuns(document, humble)[0];
    if (first === undefined) return [];
    const humility = spanOf(document, first);
    // Praise of somebody on a page of theirs is no bait: the humble words must speak to the reader.
    const speaks = document.tokens.some((token) => /^(?:you|your|you're|you've)$/.test(token.normal));
    const follows = document.tokens.some((token) =>
      /^(?:follow|following|connecting|connection|followed)$/.test(token.normal),
    );
    if (!speaks && !follows) return [];
    const call = findCalls(document).find((each) => each.from >= first.to);
    const offer =
      call === undefined ? document.links.find((each) => each.start >= humility.end) : spanOf(document, call);
    if (offer === undefined) return [];
    const detail = document.given.slice(offer.start, offer.end);
    return [
      { ...humility, detail },
      { ...offer, detail },
    ];
  },
};

export const examples: Examples = {
  fires: [
    'Honoured that you follow me. My book: https://book.example',
    'Humbled by your follow! Check out our shop.',
    'Thanks for following, visit our page',
    'So grateful for you all. Get yours now.',
    'Thank you for connecting. https://me.example/offer',
    'I appreciate your follow. Download our guide.',
  ],
  quiet: [
    'Honoured that you follow me.',
    'Thanks for the follow, what do you paint?',
    'I am grateful for the rain.',
    'Thank you for the link: https://help.example',
    'She was humbled by the mountain.',
    '"Honoured that you follow me, check out our shop" made me laugh.',
  ],
};
