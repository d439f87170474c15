import type { Cue, Examples } from '../cue.ts';

// Read in the source: the reader of words drops the brackets.
const UNFILLED =
  /\{\{?\s?(?:[a-z][a-z_ ]{1,30})\s?\}?\}|\[(?:[A-Z][A-Z_]{2,20}(?: [A-Z]{2,15}){0,3}|(?:insert|your|first|last|company|name|link|product|date)(?: [a-z]{2,15}){0,4})\]|<(?:insert|your|name|link|first|company)(?: [a-z]{2,15}){0,4}>|%(?:first_?name|name|company|last_?name)%|\bXX+ ?%|[$€£]XX+\b|\*\|[A-Z]{2,20}\|\*|\b(?:lorem ipsum|TBD:|INSERT LINK)/gi;

/** Common words in square brackets that say something and wait for nothing. */
const SAID =
  /^\[(?:video|photo|photos|sic|live|thread|update|updated|edit|news|breaking|pdf|new|free|image|watch|gallery|audio|podcast|opinion|spoiler|ot|tw|wip|ad|advert|source|via|read|faq|q&a|closed|solved|deal|event|job|blog|official|music|lyrics|english|exclusive)\b/i;

export const placeholder: Cue = {
  id: 'placeholder',
  source: '002-12',
  tone: 'ask',
  kind: 'promotion',
  weight: 0.8,
  find: (document) =>
    [...document.source.matchAll(UNFILLED)]
      .filter(
        (match) =>
          !SAID.test(match[0]) && (match[0][0] !== '[' || isUpper(match[0]) || /^\[[a-z]/.test(match[0])),
      )
      .map((match) => ({ start: match.index, end: match.index + match[0].length })),
};

function isUpper(words: string): boolean {
  return words === words.toUpperCase();
}

export const examples: Examples = {
  fires: [
    'Hi {first_name}, thanks for the add.',
    'Dear [NAME], it was good to meet you.',
    'I saw that {{company}} is hiring.',
    'Read it here: <insert link>',
    'We cut costs by XX% last year.',
    'Hello [first name], how are you?',
  ],
  quiet: [
    'A set is written {1, 2, 3}.',
    'He said it was "teh best" [sic].',
    'The result lies in [0, 1].',
    'Use a < b when you compare.',
    'It rained 20% less.',
    '[VIDEO] A seal sleeps on a boat.',
  ],
};
