import type { Cue, Examples } from '../cue.ts';
import { findMeantRuns, phrases, spanOf } from '../phrases.ts';
import type { Context, Self } from '../rating.ts';
import { namesSelf } from '../self-names.ts';
import { findSharedWords } from '../shared-words.ts';
import { findPitch } from './sales-in-reply.ts';

const speaks = phrases(
  'sorry about|for|that|to|you|your|it',
  "you're|you are? right",
  'thank|thanks you? for|so|that',
  "we'll|i'll look|check|fix|send|find|ask|call|see|replace|be",
  'we|i will look|check|fix|send|find|ask|call|see|replace|be',
  "we|i|we've|i've have? fixed|found|sent|checked|changed|asked|looked|replaced",
  'good|fair question|point|catch',
);

export const taggedAnswer: Cue = {
  id: 'tagged-answer',
  source: '001-5',
  tone: 'credit',
  kind: 'conversation',
  weight: -0.4,
  find(document, context) {
    if (context.surface === 'post' || !namesSelf(context.parent ?? '', context.self)) return [];
    if (findPitch(document, context) !== null) return [];
    // The own name in both texts is no topic.
    const shared = findSharedWords(document, context.parent).runs.find(
      (run) =>
        !namesSelf(
          document.tokens
            .slice(run.from, run.to)
            .map((token) => token.normal)
            .join(' '),
          context.self,
        ),
    );
    const runs = findMeantRuns(document, speaks);
    if (shared !== undefined) runs.push(shared);
    const [first] = runs.sort((a, b) => a.from - b.from);
    return first === undefined ? [] : [spanOf(document, first)];
  },
};

const self: Self = { names: ['Heron Bakery'], handles: ['heronbakes'], domains: [] };

function answer(text: string, parent: string): { text: string; context: Context } {
  return { text, context: { surface: 'reply', parent, self } };
}

export const examples: Examples = {
  fires: [
    answer('Sorry about that, the oven was down all morning.', '@heronbakes no rolls at eight?'),
    answer('The rolls come out at nine on Sundays.', '@heronbakes no rolls at eight?'),
    answer('Thank you for the photo.', 'Sunday with a loaf of Heron Bakery'),
    answer("We'll look into the card reader today.", 'Heron Bakery takes no cards?'),
    answer("You're right, the sign is too small.", 'Walked past @heronbakes twice'),
    answer('I have asked the mill about nuts and will tell you.', 'Is the rye of @HeronBakes free of nuts?'),
  ],
  quiet: [
    answer('Our new shop has rolls all day.', '@heronbakes no rolls at eight?'),
    answer('Sorry about that.', '@heronbakery no rolls at eight?'),
    answer('Have a good week.', '@heronbakes no rolls at eight?'),
    answer('They said "sorry about that" on the radio.', 'Heron Bakery takes no cards?'),
    answer('I am not sorry for anything.', 'Heron Bakery takes no cards?'),
    { text: 'Sorry about that.', context: { surface: 'reply', parent: '@heronbakes no rolls at eight?' } },
    { text: 'Sorry about that.', context: { surface: 'post', self } },
    answer('Was it our street?', 'Walked past @heronbakes twice'),
    answer('Heron Bakery', 'Walked past Heron Bakery twice'),
  ],
};
