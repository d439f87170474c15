import type { ParsedTerm } from '../parse-sentences.ts';

export const PERSONS: readonly (readonly [name: string, words: ReadonlySet<string>])[] = [
  ['i', "i i'm i've i'll i'd im ive"],
  ['my', 'my mine me myself'],
  ['we', "we we're we've we'll we'd"],
  ['our', 'our ours us ourselves'],
  ['you', "you you're you've you'll you'd u ya"],
  ['your', 'your yours yourself ur'],
  ['they', "he she they him her them his hers their theirs he's she's they're"],
  ['it', "it it's its this that these those"],
].map(([name = '', words = '']) => [name, new Set(words.split(' '))] as const);

/** Tags of compromise that are counted. */
export const TAGS = [
  'PastTense',
  'FutureTense',
  'Gerund',
  'Imperative',
  'Comparative',
  'Superlative',
  'Person',
  'Organization',
  'Place',
  'Money',
  'Percent',
  'Date',
  'Adverb',
  'Adjective',
  'ProperNoun',
  'Negative',
  'Modal',
  'QuestionWord',
  'Acronym',
] as const;

const LONGEST = 24;

/** The form of a word that has a weight: figures are all alike, hashtags are words. `null` for what is no word. */
export function wordForm(normal: string): string | null {
  const bare = normal.replace(/^#/, '').replace(/['’]s$/, '');
  if (bare === '' || bare.length > LONGEST || bare.startsWith('@') || bare.includes('/')) return null;
  if (/^[$£€]?\d/.test(bare)) {
    if (/^[$£€]/.test(bare)) return '$0';
    if (bare.endsWith('%')) return '0%';
    return /^\d+$/.test(bare)
      ? '0'
      : /^\d+(?:st|nd|rd|th|s|k|m|x|am|pm|h)$/.test(bare)
        ? bare.replace(/\d+/, '0')
        : null;
  }
  return /^[a-z][a-z0-9'’&.-]*$/.test(bare) ? bare.replace(/[’]/g, "'").replace(/(?<![.-])[.-]+$/, '') : null;
}

const NO_WORD = /^(?:@|#|https?:|www\.)|^[^a-z0-9$£€%]+$/;

/**
 * What the model measures of a word, whatever stands around it. It is read once and stays with the parsed word while the
 * draft around it changes.
 */
export interface WordTraits {
  /** False for links, names with @, hashtags and emoji. */
  isWord: boolean;
  /** See {@link wordForm}. */
  form: string | null;
  /** The id of its term; empty where it has no form. */
  id: string;
  /** The form of the neighbour before it when it was last read, and the id of the term of both. */
  before: string | null;
  pairId: string;
  /** The groups that it belongs to, a bit each: {@link PERSONS}, then {@link TAGS}. */
  groups: number;
  isTitled: boolean;
  isCapitals: boolean;
  isMoney: boolean;
}

function readTraits({ normal, text, tags }: ParsedTerm): WordTraits {
  const form = wordForm(normal);
  let groups = 0;
  for (const [at, [, words]] of PERSONS.entries()) if (words.has(normal)) groups |= 1 << at;
  for (const [at, tag] of TAGS.entries()) if (tags.has(tag)) groups |= 1 << (PERSONS.length + at);
  return {
    isWord: !NO_WORD.test(normal),
    form,
    id: form === null ? '' : `word:${form}`,
    before: null,
    pairId: '',
    groups,
    isTitled: /^[A-Z]/.test(text),
    isCapitals: /^[A-Z][A-Z'’]{2,}$/.test(text),
    isMoney: /^[$£€]\d|\d[$£€]$/.test(normal),
  };
}

/** What the model measures of a word. */
export function traitsOf(term: ParsedTerm): WordTraits {
  term.traits ??= readTraits(term);
  return term.traits;
}

/** The id of the term of a word and its neighbour before it. */
export function pairOf(traits: WordTraits, before: string): string {
  if (traits.before !== before) {
    traits.before = before;
    traits.pairId = `word:${before} ${traits.form}`;
  }
  return traits.pairId;
}
