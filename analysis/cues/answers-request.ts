import { findCalls } from '../calls.ts';
import type { Cue, Examples } from '../cue.ts';
import type { Document } from '../document.ts';
import { asksForHelp } from '../parent-needs.ts';
import { findMeantRuns, phrases, spanOf, type TokenRun } from '../phrases.ts';
import type { Context } from '../rating.ts';
import { namesSelf } from '../self-names.ts';
import { findPitch } from './sales-in-reply.ts';

const advice = phrases(
  'you could|can|might|should always|also|just|simply|either? #Verb',
  "you'll|you'd need|want|have|find|be|do",
  'try|use|ask|start|turn|put|take|add|remove|press|open|close|soak|wash|cut|keep|leave|check|restart|replace|wait|let the|a|an|with|your|it|to|at|for|by|off|on|in|them|#Gerund|#Noun',
  'i|we always|usually|also|often|just|still|really? use|used|like|liked|tried|recommend|go|went|take|took|switched|suggest|read|keep|buy|bought',
  "i'd|i|we|we'd would? recommend|suggest|try|use|start|go|look|ask",
  'i swear by',
  'works|worked for me|us',
  'what helped|worked',
  'first|then|next|after you|turn|take|put|press|open|remove|soak|cut|add',
  'if i were you',
);

const tried = phrases('have|did you tried|try|checked|looked|considered|asked|seen|thought');

/** The words of the other post that ask for a name: a place, a tool, a person. */
const WANTS_NAME =
  /\b(?:recommend\w{0,6}|suggest\w{0,5}|looking for|which|who|where|any (?:good|tips|ideas)|anyone know|favou?rite)\b/i;

const SPEAKER = /^(?:i|i'm|im|me|my|same)$/;

/** The first name in the draft: a mention that is no address, or a word with a capital inside a sentence about something else than its author. */
function findName(document: Document): TokenRun | undefined {
  const at = document.tokens.findIndex(
    (token, index) =>
      !token.quoted &&
      !SPEAKER.test(document.tokens[document.sentences[token.sentence]?.from ?? 0]?.normal ?? '') &&
      document.sentences[token.sentence]?.isQuestion === false &&
      (token.tags.has('ProperNoun') || (token.tags.has('AtMention') && index > 0)),
  );
  return at === -1 ? undefined : { from: at, to: at + 1 };
}

export const answersRequest: Cue = {
  id: 'answers-request',
  source: '001-3, 003-9',
  tone: 'credit',
  kind: 'conversation',
  weight: -0.4,
  find(document, context) {
    if (context.surface === 'post' || !asksForHelp(context)) return [];
    if (findCalls(document).length > 0 || findPitch(document, context) !== null) return [];
    // To recommend oneself is an offer.
    if (namesSelf(document.given, context.self)) return [];
    const step = findMeantRuns(document, advice).find(
      (run) => document.sentences[document.tokens[run.from]?.sentence ?? -1]?.isQuestion === false,
    );
    const name = WANTS_NAME.test((context.parent ?? '').slice(0, 5000)) ? findName(document) : undefined;
    const run = step ?? findMeantRuns(document, tried)[0] ?? name;
    return run === undefined ? [] : [spanOf(document, run)];
  },
};

function answer(text: string, parent: string): { text: string; context: Context } {
  return { text, context: { surface: 'reply', parent } };
}

const TAP = 'How do I fix a dripping tap?';
const PLUMBER = 'Can anyone recommend a plumber near the station?';

export const examples: Examples = {
  fires: [
    answer('You could turn the valve to the left.', TAP),
    answer('Try a new washer, they cost next to nothing.', TAP),
    answer('I use a bit of tape until the shop opens.', TAP),
    answer('Have you tried the valve under the sink?', TAP),
    answer('Miller and her son on Hill Road, always on time.', PLUMBER),
    answer('Ours was fixed by @miller_pipes within a day.', PLUMBER),
    answer('Ask at the hardware shop, they know everybody.', PLUMBER),
  ],
  quiet: [
    answer('You could order now on our site.', TAP),
    answer('Our app finds plumbers in a minute.', PLUMBER),
    answer('Good luck with that.', TAP),
    answer('I am in Paris, it rains.', PLUMBER),
    answer('She said "you could turn the valve" and it broke.', TAP),
    answer('I would never use tape.', TAP),
    answer('Did it drip all night?', TAP),
    answer('Same in our street, sadly.', TAP),
    answer('You could paint it green.', 'The tap in the garden is blue.'),
    'You could turn the valve to the left.',
    {
      text: 'The best one is Miller Pipes, I use them daily.',
      context: {
        surface: 'reply',
        parent: PLUMBER,
        self: { names: ['Miller Pipes'], handles: [], domains: [] },
      },
    },
  ],
};
