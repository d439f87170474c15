import type { Cue, Examples } from '../cue.ts';

/** A question at the end that sells is no way in: "Ready to buy?", "What are you waiting for?". */
const SALES_QUESTION =
  /\b(?:ready to|want to (?:join|try|learn)|waiting for|interested|why not|sound good|who'?s in)\b/i;

export const closingQuestion: Cue = {
  id: 'closing-question',
  source: '000-22, 001-2',
  tone: 'credit',
  kind: 'conversation',
  weight: -0.8,
  find(document) {
    // Links and hashtags after the question do not count as a sentence of their own.
    const marks = [...document.links, ...document.hashtags].sort((a, b) => a.start - b.start);
    let next = marks.length - 1;
    // Called from the end of the text to its beginning.
    const isMark = (start: number) => {
      while (next >= 0 && (marks[next]?.start ?? 0) > start) next--;
      return start < (marks[next]?.end ?? 0);
    };
    const last = document.sentences.findLast((sentence) =>
      document.tokens
        .slice(sentence.from, sentence.to)
        .toReversed()
        .some((token) => !isMark(token.start)),
    );
    if (last === undefined || !last.isQuestion || last.to - last.from < 3) return [];
    const words = document.source.slice(last.start, last.end);
    return SALES_QUESTION.test(words) ? [] : [{ start: last.start, end: last.end }];
  },
};

export const examples: Examples = {
  fires: [
    'We moved the standup to the afternoon. How do you do it?',
    'Two suppliers, same price. Which one would you trust more?',
    'I never liked open offices. What do you think?',
    'Rain all week. Has anyone tried the indoor market?',
    'I switched to paper notes. Who else? How do you keep them in order? #planning',
    'What was the last thing a customer taught you?',
  ],
  quiet: [
    'Why do we post? Because we like to talk.',
    'Our course starts Monday. Ready to join us?',
    'New prices from today. What are you waiting for?',
    'Really?',
    'She asked: "Where is the key?" and left.',
    'I wonder how you do it.',
  ],
};
