import type { Cue, Examples } from '../cue.ts';
import { spanOf } from '../phrases.ts';
import type { Context } from '../rating.ts';
import { findSharedWords } from '../shared-words.ts';
import { findPitch } from './sales-in-reply.ts';

export const picksUp: Cue = {
  id: 'picks-up',
  source: '000-12',
  tone: 'credit',
  kind: 'conversation',
  weight: -0.3,
  find(document, context) {
    if (context.surface === 'post') return [];
    const { count, runs } = findSharedWords(document, context.parent);
    const first = runs[0];
    // Words of the other post as the peg of an offer are no interest in it.
    if (count < 2 || first === undefined || findPitch(document, context) !== null) return [];
    return [spanOf(document, first)];
  },
};

function answer(text: string, parent: string): { text: string; context: Context } {
  return { text, context: { surface: 'reply', parent } };
}

export const examples: Examples = {
  fires: [
    answer(
      'My sourdough was flat until the kitchen got warm.',
      'Why is sourdough so slow in a cold kitchen?',
    ),
    answer('Which herons nest there, the grey ones?', 'Counted nine nesting herons at the lake.'),
    answer('“Nine herons” made my morning.', 'Nine herons were at the lake.'),
    answer('The ferries are never late in winter, oddly.', 'The ferry was late again. Winter timetable!'),
    answer('Baked it yesterday, the crust was a dream.', 'How I bake bread with a thin crust'),
    answer('I do not share your doubts about night trains.', 'Some doubts about the new night train.'),
  ],
  quiet: [
    answer('Great post, thanks for sharing.', 'Why is sourdough so slow in a cold kitchen?'),
    answer('Our app times sourdough in any kitchen.', 'Why is sourdough so slow in a cold kitchen?'),
    answer('The lake is lovely.', 'Nine herons were at the lake.'),
    answer('Would you say that again, please?', 'I would say that people should always think again.'),
    answer('She called it "a waste of time".', 'The ferry was late again. Winter timetable!'),
    { text: 'The ferry was late all winter.', context: { surface: 'post', parent: 'The winter ferry' } },
    { text: 'My sourdough likes a warm kitchen.', context: { surface: 'reply' } },
    answer('Our street was dark as well.', 'A street fair next to the river'),
  ],
};
