import { findCalls } from '../calls.ts';
import type { Cue, Examples } from '../cue.ts';
import { findOwnThings } from '../own-things.ts';
import { findMeantRuns, phrases, spanOf } from '../phrases.ts';

const praise = phrases(
  'i|we really|just|absolutely|truly? love|loved|enjoy|enjoyed|admire|like|liked your #Noun|#Adjective',
  'love|loved|enjoyed|admire your #Noun|#Adjective',
  'your #Adjective? #Noun is|are|was|looks so|really|just|truly? amazing|great|awesome|impressive|inspiring|wonderful|fantastic|brilliant|lovely',
  'great|amazing|awesome|impressive|fantastic|wonderful|inspiring|nice|excellent|lovely|beautiful|good post|profile|work|article|content|page|feed|photo|photos|video|song|point|insights|channel|stuff|job|read|thread|tweet',
  "you're|you are? so|really|truly|such? a|an? amazing|talented|inspiring|brilliant|great|awesome|star",
  'impressed by|with your',
  'big|huge fan of your|you',
  'your profile|experience|background caught|impressed|stood',
);

export const flatterThenSell: Cue = {
  id: 'flatter-then-sell',
  source: '002-10',
  tone: 'ask',
  kind: 'promotion',
  weight: 0.6,
  find(document) {
    const praised = findMeantRuns(document, praise);
    if (praised.length === 0) return [];
    const pitches = [...findOwnThings(document), ...findCalls(document)].sort((a, b) => a.from - b.from);
    let next = 0;
    for (const pitch of pitches) {
      while (next < praised.length && (praised[next]?.to ?? 0) <= pitch.from) next++;
      const before = praised[next - 1];
      if (before === undefined) continue;
      const apart =
        (document.tokens[pitch.from]?.sentence ?? 0) - (document.tokens[before.from]?.sentence ?? 0);
      if (apart > 2) continue;
      const offer = spanOf(document, pitch);
      const detail = document.given.slice(offer.start, offer.end);
      return [
        { ...spanOf(document, before), detail },
        { ...offer, detail },
      ];
    }
    return [];
  },
};

export const examples: Examples = {
  fires: [
    'I love your photos of the coast. Check out my shop for frames.',
    'Great post! Our app does that in a minute.',
    'Amazing profile. I think my new course would suit you.',
    'Your garden is lovely. Email us for a quote on the fence.',
    "You're so talented. Subscribe to my channel.",
    'Impressed by your work; visit our page when you can.',
  ],
  quiet: [
    'I love your photos of the coast.',
    'Great post! The part about tides was new to me.',
    'Check out my shop. I love your photos.',
    'Her work is lovely. Visit the museum if you can.',
    '"Great post! Check out my shop" is how spam begins.',
    'I do not love your tone, but our app is yours to judge.',
  ],
};
