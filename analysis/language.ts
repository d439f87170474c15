import { eld } from 'eld/extrasmall';

/**
 * The languages that are told apart: English and those that are written in Latin letters on the three sites.
 * Others show by their script. The build drops the data of all others, see wxt.config.ts.
 */
export const LATIN_LANGUAGES = 'en cs da de es fi fr hu it ms nl no pl pt ro sv tl tr vi'.split(' ');

eld.setLanguageSubset(LATIN_LANGUAGES);

/** Common words of English; those that are words of a neighbour too (no, me, in, was, so) are left out. */
const ENGLISH = new Set(
  `the and but if for from with are were been i'm it's that's you she it they my your his her our their us
  them this that these those not yes does did don't have would can could should what when where who why how
  like get got go going new now more out up about there here thanks thank please good great love congrats
  congratulations hello hi hey happy morning night okay lol nice wow cool amazing awesome sorry welcome same
  agree true exactly right sure well done look buy order shop sale free link bio follow join first today
  tomorrow tonight weekend week time really very much many yay cheers birthday because something anything
  someone people would've wasn't can't won't isn't you're they're we're i've`.split(/\s+/),
);

/** With such a share of these words a text is English. */
const ENGLISH_SHARE = 0.12;

/** A sentence of a mixed draft must have so many words to be judged by itself. */
const SENTENCE_WORDS = 5;

/** Shorter than this and without a word that is known, a draft is too short to tell. */
const SHORT = 3;

/** By so much another language must score better than English: with less, short English drafts with names are lost. */
const CLEARLY = 0.15;

/** So many characters are enough to tell. */
const LONGEST = 2000;

/** Letters, and the one language that is written in them; where there are several, the code of the script (ISO 15924). */
const SCRIPTS: readonly [RegExp, string][] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Cyrillic}/gu, 'Cyrl'],
  [/\p{Script=Arabic}/gu, 'Arab'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Devanagari}/gu, 'Deva'],
  [/\p{Script=Thai}/gu, 'th'],
];

/** Letters of no script that is known here (ISO 15924). */
export const OTHER_SCRIPT = 'Zyyy';

/** What a text is written in: `code` names a language in two or three small letters, or a script in four. */
export type Language = { is: 'english' } | { is: 'other'; code: string } | { is: 'unclear' };

const ENGLISH_LANGUAGE: Language = { is: 'english' };

/** Links, mentions, hashtags and emoji say nothing of the language. */
function plainWords(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(/https?:\S+/gi, ' ')
    .replace(/\b[\w-]{1,63}\.[a-z]{2,10}\/\S*/gi, ' ')
    .replace(/[@#][\p{L}\p{N}_]+/gu, ' ')
    .replace(/\p{Extended_Pictographic}/gu, ' ');
}

/** The code of another language or script, null for Latin letters. */
function readScript(words: string): string | null {
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  const latin = words.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters === 0 || latin > letters / 2) return null;
  for (const [script, code] of SCRIPTS) {
    // Japanese mixes its letters with Chinese ones: a fifth is enough.
    if ((words.match(script)?.length ?? 0) > letters / 5) return code;
  }
  return OTHER_SCRIPT;
}

function wordsOf(plain: string): string[] {
  return (
    plain
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}']+/gu) ?? []
  );
}

function hasEnglishWords(words: readonly string[]): boolean {
  return words.length > 0 && words.filter((word) => ENGLISH.has(word)).length / words.length >= ENGLISH_SHARE;
}

/**
 * Tells whether a text is English, by its common words first and by n-grams of letters then.
 * A text without words is English: there is nothing in it that could be misread.
 */
export function detectLanguage(text: string): Language {
  const plain = plainWords(text);
  const script = readScript(plain);
  if (script !== null) return { is: 'other', code: script };
  const words = wordsOf(plain);
  if (words.length === 0 || hasEnglishWords(words)) return ENGLISH_LANGUAGE;
  const guess = eld.detect(plain);
  if (guess.language === 'en') return ENGLISH_LANGUAGE;
  if (words.length < SHORT) return { is: 'unclear' };
  const scores = guess.getScores();
  const isClear = (scores[guess.language] ?? 0) - (scores.en ?? 0) >= CLEARLY && guess.isReliable();
  if (!isClear) return ENGLISH_LANGUAGE;
  return { is: 'other', code: guess.language };
}

/** What a sentence of a longer draft is in: said only where it is clear. */
export function judgeSentence(sentence: string): Language {
  const plain = plainWords(sentence);
  const words = wordsOf(plain);
  if (hasEnglishWords(words)) return ENGLISH_LANGUAGE;
  if (words.length < SENTENCE_WORDS && readScript(plain) === null) return { is: 'unclear' };
  const language = detectLanguage(sentence);
  return language.is === 'other' ? language : { is: 'unclear' };
}
