/**
 * Tags of a word from its shape and its place, named as those of compromise. Telling nouns from adjectives costs
 * several times as much; what it earns is told in the README, "Tried, and not kept". In patterns such as
 * "our #Adjective? course" all that matters is that it is no word of grammar.
 */

const GRAMMAR = new Set(
  `a an the this that these those my your his her its our their i you he she it we they me him us them who what which
  when where why how and or but nor so if because as than then of to in on at for from by with without about into onto
  over under between through during before after up down out off not no never is are was were be been being am do does
  did have has had will would can could shall should may might must there here all any some each every both either
  i'm i've i'll i'd you're we're they're it's that's don't can't won't isn't`.split(/\s+/),
);

const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million'.split(
    ' ',
  ),
);

const MONEY = /^(?:[$€£¥₹]\d[\d.,]*[kmb]?|\d[\d.,]*[$€£¥₹]|\d[\d.,]*(?:usd|eur|gbp|dollars|euros))$/;
const PERCENT = /^\d[\d.,]*%$/;
const VALUE = /^[+#]?\d[\d.,:]*(?:st|nd|rd|th|k|m|b|x|\+)?$/;
const WORD = /^\p{L}[\p{L}'-]*$/u;
const URL =
  /^(?:https?:\/\/|www\.)|^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|io|co|ai|app|dev|me|ly|shop|example)(?:\/|$)/;

/**
 * @param text the word as written
 * @param isFirst true at the beginning of a sentence, where everything is capitalised
 */
export function tagsOf(text: string, isFirst: boolean): ReadonlySet<string> {
  const normal = text.toLowerCase();
  if (normal.startsWith('@')) return MENTION_TAGS;
  if (normal.startsWith('#')) return HASHTAG_TAGS;
  if (normal.length < 200 && URL.test(normal)) return URL_TAGS;
  if (MONEY.test(normal)) return MONEY_TAGS;
  if (PERCENT.test(normal)) return PERCENT_TAGS;
  if (VALUE.test(normal) || NUMBER_WORDS.has(normal)) return VALUE_TAGS;
  if (GRAMMAR.has(normal) || !WORD.test(text)) return NO_TAGS;
  const tags = new Set(['Noun', 'Adjective', 'Verb']);
  if (normal.endsWith('ing') && normal.length > 4) tags.add('Gerund');
  if (normal.endsWith('ly') && normal.length > 3) tags.add('Adverb');
  if (!isFirst && /^\p{Lu}\p{Ll}/u.test(text)) for (const tag of NAME_TAGS) tags.add(tag);
  return tags;
}

const NO_TAGS: ReadonlySet<string> = new Set();
const MENTION_TAGS: ReadonlySet<string> = new Set(['AtMention', 'Noun']);
const HASHTAG_TAGS: ReadonlySet<string> = new Set(['HashTag', 'Noun']);
const URL_TAGS: ReadonlySet<string> = new Set(['Url']);
const MONEY_TAGS: ReadonlySet<string> = new Set(['Money', 'Value']);
const PERCENT_TAGS: ReadonlySet<string> = new Set(['Percent', 'Value']);
const VALUE_TAGS: ReadonlySet<string> = new Set(['Value']);
const NAME_TAGS = ['ProperNoun', 'Person', 'FirstName', 'Organization'];
