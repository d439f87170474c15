import type { Cue, Examples } from '../cue.ts';

export const exclamations: Cue = {
  id: 'exclamations',
  source: '000-13',
  tone: 'ask',
  kind: 'promotion',
  weight: 0.5,
  find(document) {
    const groups = document.exclamations;
    const count = groups.reduce((sum, { start, end }) => {
      return sum + document.source.slice(start, end).replace(/[^!！]+/g, '').length;
    }, 0);
    const strong = groups.find(({ start, end }) => /[!！][!！]/.test(document.source.slice(start, end)));
    const shown = strong ?? (count >= 3 ? groups[0] : undefined);
    return shown === undefined ? [] : [{ start: shown.start, end: shown.end, detail: String(count) }];
  },
};

export const examples: Examples = {
  fires: [
    'It is here!!',
    'New! Fresh! Ours!',
    'Come and see it!!! You will like it.',
    'Wow! What a day! Thank you!',
    'Really?!! Now?',
    'Doors open at nine! Bring a friend! See you!',
  ],
  quiet: [
    'What a day!',
    'Thank you! See you soon!',
    'No exclamation here.',
    'Is it true?!',
    'The value is x != y.',
    'Happy birthday, Ana!',
  ],
};
