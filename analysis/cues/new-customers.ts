import type { Cue, Examples } from '../cue.ts';
import { findMeantRuns, phrases, spanOf } from '../phrases.ts';

const wooing = phrases(
  'look no further',
  'get|find|attract|win|land|reach more|new clients|customers|leads|patients|buyers|users|sales',
  'grow your|the business|brand|audience|company|channel|practice|following|sales|revenue|list|account',
  'taking|accepting|welcoming|open on|to|for new? clients|customers|patients|students|bookings|commissions',
  'new clients|customers welcome|wanted',
  'we can help you',
  'we help|helped you|your|businesses|companies|brands|founders|teams|people|clients|customers',
  "let's|let us talk|chat|discuss about|your|how",
  'ready to take|start|join|grow|transform|upgrade|level|get|build|boost|scale|try|make|earn|become',
  'do|if you want|need to? grow|earn|boost|build|scale|become|get|make|save|win|sell',
  'whether you|you are|need|want|run',
  'perfect|ideal|great for any|your|anyone|teams|businesses|beginners|families|every',
  'take your * to the next',
  'your trusted|one partner|stop|advisor',
  'transform your',
  'your dream|new home|car|job is|awaits',
  'dream home|car|job awaits',
  'imagine if|having|a you',
);

/** A problem of the reader as the opener of a pitch. */
const problem = phrases(
  'are|feeling|still you|your? tired|sick|fed|struggling|ready|looking of|with|up|to|for',
  'tired|sick|fed of|up',
  'struggling|struggle|frustrated|overwhelmed with|to|by',
  'still using|paying|doing|waiting|struggling',
  'looking|searching|hunting for a|an|the|new|something|your|fresh|to',
  'in need of',
  'need a|an|help|more|some',
  'do you need|want|struggle|have',
  'ever|have wondered|you|wanted|dreamed',
  'wish you could|had',
);

const FROM_READER = new Set('i we he she they any anyone someone who'.split(' '));

const ANSWERS = /^(?:we|our|us|we've|we're|my|dm|try|join|get)$/;

export const newCustomers: Cue = {
  id: 'new-customers',
  source: '004-1',
  tone: 'ask',
  kind: 'promotion',
  weight: 0.8,
  find(document) {
    const runs = findMeantRuns(document, wooing);
    for (const run of findMeantRuns(document, problem)) {
      const sentence = document.sentences[document.tokens[run.from]?.sentence ?? -1];
      if (sentence === undefined || sentence.from !== run.from || !sentence.isQuestion) continue;
      if (FROM_READER.has(document.tokens[run.from]?.normal ?? '')) continue;
      // "Struggling with it? So am I": only an answer of the author's side makes it a pitch.
      const words = document.tokens.slice(sentence.from, Math.min(sentence.to, sentence.from + 40));
      if (words.some((token) => /^(?:i|me|my)$/.test(token.normal))) continue;
      const rest = document.tokens.slice(sentence.to, sentence.to + 40);
      const link = rest.length > 0 && document.links.length > 0;
      if (link || rest.some((token) => ANSWERS.test(token.normal))) runs.push(run);
    }
    return runs.sort((a, b) => a.from - b.from).map((run) => spanOf(document, run));
  },
};

export const examples: Examples = {
  fires: [
    'Looking for a plumber? Look no further.',
    'Are you tired of cold feet? Our socks have a lining.',
    'Struggling with your taxes? We sort them in a day.',
    'Get more clients without cold calls.',
    'Grow your business with flowers.',
    'I am taking on new clients from March.',
    'If you want to sell more, read on.',
  ],
  quiet: [
    'My new job is at the library.',
    'Looking for a plumber in Ghent, any ideas?',
    'Are you tired? Go to bed.',
    'I am tired of cold feet.',
    'The business next door sells tiles.',
    'We grow our own leeks.',
    'What would you want to learn first?',
    'Is anybody struggling with the new form? I am.',
    '"Grow your business" was printed on the pen.',
  ],
};
