import { findCalls } from '../calls.ts';
import type { Cue, Examples } from '../cue.ts';
import { findRuns, phrases } from '../phrases.ts';

const conditions = phrases(
  "if|when|should you|you're|you'd|anyone|this|that|it|any|someone|your ever|would? need|needs|want|wants|like|get|have|are|is|stuck|in|helps|helped|prefer|wonder|struggle",
);
const offers = phrases(
  'get|stay|be in touch',
  'drop|send|write|ask|message|email|call|dm|ping|contact|tell|text me|us|a',
  'reach|give out|me|us',
  'come by|and|over|to|in',
  'happy|glad to',
  'my|our door|dms|inbox is|are',
  'let me|us know',
  "i|we|i'm|we're|i'll|we'll can|am|are|will? here|help|around|happy|glad|send|show|share",
  'feel free to',
  'just|simply ask|shout|reply|say',
);

export const softClose: Cue = {
  id: 'soft-close',
  source: '001-10, 003-17',
  tone: 'credit',
  kind: 'sharing',
  weight: -1,
  find(document) {
    const last = document.sentences.at(-1);
    // It closes something: there is a text before it, and no second ask.
    if (last === undefined || last.from < 6 || last.isQuestion || findCalls(document).length > 1) return [];
    const inLast = (from: number) => last.from <= from && from < last.to;
    const condition = findRuns(document, conditions).find((run) => inLast(run.from));
    if (condition === undefined || document.tokens[condition.from]?.quoted) return [];
    const offered = findRuns(document, offers).some((run) => inLast(run.from));
    return offered ? [{ start: last.start, end: last.end }] : [];
  },
};

export const examples: Examples = {
  fires: [
    'Salt the slices first and dry them on a rack. If you need help with that, get in touch.',
    'The form has a third page that most people skip. If you get stuck, write to me or call us.',
    'Clean the filter in spring, then again in autumn. If you would like a hand, message me.',
    'We measured for a year, and the thin glass won. If you want the data, I can send it.',
    'Old paint hides lead, so test before you sand. When you need a test strip, just ask.',
    'Bees sleep at dusk, move them then. If you have questions, feel free to come by.',
  ],
  quiet: [
    'If you need help, call us.',
    'Order now! Sign up here! If you need more, get in touch.',
    'Salt the slices first and dry them on a rack. Get in touch.',
    'I do not know if you need help with that at all. It rained.',
    'Salt the slices first and dry them. If it rains, bring them in.',
    'He ended every letter in the same old way. "If you need help, call us."',
  ],
};
