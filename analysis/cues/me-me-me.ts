import type { Cue, Examples } from '../cue.ts';

const FIRST_PERSON = /^(?:i|i'm|i've|i'd|i'll|we|we're|we've|we'd|we'll|my|our|im|ive)$/;

export const meMeMe: Cue = {
  id: 'me-me-me',
  source: '000-17',
  tone: 'news',
  kind: 'broadcast',
  weight: 0.3,
  says: (counts = '') => ['hint', ...counts.split('/')],
  find(document) {
    const said = document.sentences.filter((sentence) => sentence.to - sentence.from >= 3);
    const own = said.filter((sentence) => {
      const token = document.tokens[sentence.from];
      return token !== undefined && !token.quoted && FIRST_PERSON.test(token.normal);
    });
    const first = own[0];
    const last = own.at(-1);
    if (said.length < 3 || own.length * 2 <= said.length || first === undefined || last === undefined)
      return [];
    return [{ start: first.start, end: last.end, detail: `${own.length}/${said.length}` }];
  },
};

export const examples: Examples = {
  fires: [
    'I wake at five. I run ten miles. I write before the sun is up.',
    'We built a barn. We painted it red. The cows like it. We are content.',
    'My day was long. I met three people. I signed two papers.',
    'Our shop is old. Our floor is oak. It creaks a lot.',
    "I've seen the sea. I'm back at work. I will go again.",
    'We are here. We are loud. We do not stop.',
  ],
  quiet: [
    'I wake at five. The dog does not. Nobody runs.',
    'I like soup.',
    'You asked about the barn. It is red. I painted it.',
    'I ran. It rained.',
    '"I wake at five. I run ten miles. I write a book." That was his whole talk, sadly.',
    'What do you think? I wonder. Nobody knows.',
  ],
};
