import type { Cue, Examples } from '../cue.ts';
import { complains } from '../parent-needs.ts';
import { findMeantRuns, phrases, spanOf } from '../phrases.ts';
import type { Context, Self } from '../rating.ts';
import { namesSelf } from '../self-names.ts';
import { findPitch } from './sales-in-reply.ts';

const PRAISE =
  /(?<!\b(?:not|isn['’]t|wasn['’]t|never|no|hardly) (?:a |the |so |very |that )?)\b(?:great|amazing|awesome|wonderful|fantastic|excellent|brilliant|lovely|best|perfect|love|loved|delicious|beautiful|impressed|superb|outstanding|thank you|thanks|well done|kudos|shout-?out|recommend)\b/i;

const thanks = phrases(
  'thank you|u so|very|all? much|for|to|again?',
  'thanks so|very|a|for|to|again|that|this? much|lot|the|your|you?',
  'thx|cheers',
  'that|this|it|your|you really|just|has|have|words? means|made a|the|so|our|my lot|world|much|day|week|morning',
  'so|very|really? glad|happy|pleased you|that|to|it you|it|hear|read|see|liked|works|helped',
  'appreciate that|this|it|your|you|the',
);

const REFUSED =
  /\b(?:no|but no) thank(?:s| you)\b|\bthank(?:s| you),? but no\b|\bthanks? for nothing\b|\bthanks? to\b/i;

export const praiseReturned: Cue = {
  id: 'praise-returned',
  source: '001-7',
  tone: 'credit',
  kind: 'conversation',
  weight: -0.4,
  find(document, context) {
    const parent = (context.parent ?? '').slice(0, 5000);
    if (context.surface === 'post' || !PRAISE.test(parent) || complains(context)) return [];
    const { self } = context;
    const isKnown = self !== undefined && self.names.length + self.handles.length > 0;
    if (isKnown && !namesSelf(parent, self) && !/\b(?:you|your|you['’]re)\b/i.test(parent)) return [];
    if (findPitch(document, context) !== null || REFUSED.test(document.source.slice(0, 5000))) return [];
    const run = findMeantRuns(document, thanks).find(
      (each) => document.sentences[document.tokens[each.from]?.sentence ?? -1]?.isQuestion === false,
    );
    return run === undefined ? [] : [spanOf(document, run)];
  },
};

const self: Self = { names: ['Heron Bakery'], handles: ['heronbakes'], domains: [] };

function answer(text: string, parent: string, own?: Self): { text: string; context: Context } {
  const context: Context = { surface: 'reply', parent };
  return { text, context: own === undefined ? context : { ...context, self: own } };
}

export const examples: Examples = {
  fires: [
    answer('Thank you so much, Ana.', 'The rye of @heronbakes is the best in town', self),
    answer('That made our day.', 'I loved your talk about moss.'),
    answer('Thanks for the kind words!', 'What a wonderful choir you have.', self),
    answer('So glad you liked the plums.', 'The plum cake was perfect.'),
    answer('I appreciate that, the cover took a month.', 'Such a beautiful cover.'),
    answer('Thanks, I will tell the baker.', 'Heron Bakery has amazing rolls', self),
  ],
  quiet: [
    answer('Thank you so much, Ana.', 'The rye of the mill is the best in town', self),
    answer('Thanks, our new shop has more of it.', 'I loved your talk about moss.'),
    answer('No thanks.', 'The plum cake was perfect.'),
    answer('He said "thank you so much" to the dog.', 'The plum cake was perfect.'),
    answer('Did you say thank you?', 'Such a beautiful cover.'),
    answer('Thank you so much.', 'The cake was not great.'),
    answer('Thank you so much.', 'Great, the tap is broken again.'),
    answer('Her cakes always are.', 'The plum cake was perfect.'),
    answer('Thanks to the rain our street is a lake.', 'Such a beautiful day.'),
    'Thank you so much, Ana.',
  ],
};
