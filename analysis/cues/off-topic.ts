import { findCalls } from '../calls.ts';
import type { Cue, Examples } from '../cue.ts';
import { detectLanguage } from '../language.ts';
import { findOwnThings } from '../own-things.ts';
import { asksForHelp, complains } from '../parent-needs.ts';
import { spanOf } from '../phrases.ts';
import type { Context } from '../rating.ts';
import { findSharedWords } from '../shared-words.ts';

export const offTopic: Cue = {
  id: 'off-topic',
  source: '002-5',
  tone: 'ask',
  kind: 'promotion',
  weight: 0.3,
  find(document, context) {
    // Where somebody needs help, whether the offer helps is no matter of words; solve-first speaks of that.
    if (complains(context) || asksForHelp(context)) return [];
    const parent = (context.parent ?? '').slice(0, 5000);
    if (context.surface !== 'reply' || document.tokens.length < 8) return [];
    if ((parent.match(/\p{L}[\p{L}'’]*/gu)?.length ?? 0) < 6) return [];
    const calls = findCalls(document).filter((call) => call.ask !== 'message');
    const [first] = [...findOwnThings(document), ...calls].sort((a, b) => a.from - b.from);
    if (first === undefined || findSharedWords(document, parent).count > 0) return [];
    // Across languages no words are shared, whatever the topic.
    return detectLanguage(parent).is === 'other' ? [] : [spanOf(document, first)];
  },
};

const HERONS = 'We counted nine grey herons at the lake this morning.';

function answer(text: string, parent: string): { text: string; context: Context } {
  return { text, context: { surface: 'reply', parent } };
}

export const examples: Examples = {
  fires: [
    answer('Our app makes invoices in a minute and never forgets one.', HERONS),
    answer('So nice to see. Check out my shop for wool socks.', HERONS),
    answer('Order now and the boots are with you by Friday.', HERONS),
    answer('I teach watercolour, and my new course starts on Monday.', HERONS),
    answer('Great news, visit our site for tiles of all sorts.', HERONS),
    answer('People who read this also join my newsletter on bread.', HERONS),
  ],
  quiet: [
    answer('Our app counts herons and it is made for mornings.', HERONS),
    answer('We had rain all day and nobody went outside here.', HERONS),
    answer('Check out my shop.', HERONS),
    answer('Our app does exactly that, and it is quick.', 'Can anyone recommend a way to plan shifts?'),
    answer('Our app makes invoices in a minute and never forgets one.', 'So tired.'),
    answer('"Check out my shop for wool socks" is all that I ever read.', HERONS),
    answer('Please do not check out my shop, it is closed for good.', HERONS),
    answer('Is their app any good with invoices, or is it slow?', HERONS),
    answer('Our street was dark all night and nobody knew why, sadly.', HERONS),
    answer(
      'Our app makes invoices in a minute and never forgets one.',
      'Esta mañana vimos nueve garzas grises en el lago de la ciudad.',
    ),
  ],
};
