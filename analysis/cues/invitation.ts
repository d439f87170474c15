import type { Cue, Examples } from '../cue.ts';
import { findMeantRuns, phrases, spanOf } from '../phrases.ts';

const invitations = phrases(
  "i'd|i|would|we'd|we'll|i'll would|really? love|like|be to|curious|interested hear|know|see|learn|read|to how|what|your|from|about|if|why|hear|know",
  'love|like to hear|know how|what|your|from|about|if|why',
  'what|how would|do|did|about you|your',
  "what's|what|whats are|is your * favourite|favorite|experience|take|view|opinion|thoughts|trick|tip|way|story|go-to|advice|best|biggest|one",
  'your thoughts|take|opinion|experience|view',
  'tell me|us how|what|about|in|if|your|which|why',
  'share your experience|experiences|story|stories|view|views|thoughts|opinion|tips|own|ideas',
  'let me|us know what|how|if|your|which|in',
  'curious how|what|if|to|about|whether',
  'has|have|did anyone|anybody|someone|you else|ever|tried|been|found|had|read|seen',
  'does|do|is|can|could|did|would|are|will|has anyone|anybody|someone',
  'anyone|anybody else|know|tried|have|got|here|want|using|used',
  'who else|here|has|would',
  'which one|of|would|do|is',
  'am i the only|wrong|missing',
  'agree|disagree|thoughts',
  'any ideas|advice|tips|suggestions|recommendations|thoughts|recs|chance|idea',
  'correct me if',
  'add yours|your',
);

/** A question that sells is no invitation: "Would you like to save?", "Do you want more clients?". */
const SELLS = /\b(?:want|ready|tired|struggling|interested|looking|like to|need)\b/i;

export const invitation: Cue = {
  id: 'invitation',
  source: '001-2',
  tone: 'credit',
  kind: 'conversation',
  weight: -0.5,
  find(document) {
    const first = findMeantRuns(document, invitations).find((run) => {
      const sentence = document.sentences[document.tokens[run.from]?.sentence ?? -1];
      const words = document.source.slice(spanOf(document, run).start, sentence?.end);
      const opener = document.tokens[run.from]?.normal ?? '';
      // Half of the list are questions, and hold only as such.
      const asks =
        /^(?:what|how|what's|whats|has|have|did|does|do|is|can|could|would|are|will|anyone|anybody|who|which|am|agree|disagree|thoughts|your|any)$/;
      if (asks.test(opener) && sentence?.isQuestion !== true) return false;
      return !(sentence?.isQuestion === true && SELLS.test(words.slice(0, 120)));
    });
    return first === undefined ? [] : [spanOf(document, first)];
  },
};

export const examples: Examples = {
  fires: [
    "I'd love to hear how you store onions.",
    'What would you have done?',
    'Tell me in the comments what I missed.',
    'Share your experience with slow trains.',
    'Curious how others do this.',
    'Has anyone tried the new ferry?',
    'How do you keep bees calm?',
  ],
  quiet: [
    'Do you want more clients? Our flyer helps.',
    'I told him about the train.',
    'The experience was fine.',
    'She asked "what would you do?" and left.',
    'What you see is what you get.',
    'I am not curious at all.',
  ],
};
