import type { Document } from './document.ts';
import { foldText } from './fold.ts';
import type { TokenRun } from './phrases.ts';

/** Words of grammar, of politeness and of the medium: two texts that share them share no topic. */
const STOP_WORDS =
  `about above after again against almost alone along already also although always among another any
  anybody anyone anything around away back because become been before being below better between both came cannot come
  could does doing done down during each either else enough even ever every everybody everyone everything exactly few
  from gave getting give given goes going gone have having hence here hers herself himself however indeed instead into
  itself just keep kind know known last later least less lets like little look looking made make many maybe might mine
  more most much must myself near need needs neither never next nobody none nothing often once only onto other others
  otherwise ours ourselves over part perhaps please pretty quite rather really said same seem seen several shall should
  since some somebody someone something sometimes somewhere soon still stuff such sure take taken tell than that their
  theirs them themselves then there these they thing think this those though through thus till together told took toward
  true truly under unless until upon used using very want wanted wants well went were what whatever when where whether
  which while whole whom whose will with within without wont would yeah your yours yourself
  today tomorrow yesterday tonight week month year days time people way ways
  agree amazing awesome beautiful brilliant congratulations congrats cool excellent fantastic fine glad good great happy
  hello help helped helpful hope interesting love loved lovely nice perfect recommend right sorry super thank thanks
  welcome wonderful wrong article blog comment comments follow link page post posted posts reply share shared sharing
  site thread tweet website`.split(/\s+/);

/** What is read of the other text; longer ones are no posts. */
const LONGEST_PARENT = 5000;

/**
 * Brings the forms of an English word together: `baking`, `baked` and `bakes` as `bak`. The stem is for comparing,
 * not for people; it errs towards keeping words apart.
 *
 * @param word in lower case, with plain apostrophes
 */
export function stemOf(word: string): string {
  let stem = word.replace(/^#/, '').replace(/'s?$/, '');
  if (stem.length > 4 && /ie[sd]$/.test(stem)) stem = `${stem.slice(0, -3)}y`;
  else if (stem.length > 5 && /[aeiouy][a-z]{0,30}ing$/.test(stem)) stem = stem.slice(0, -3);
  else if (stem.length > 4 && /[^e]ed$/.test(stem)) stem = stem.slice(0, -2);
  else if (/(?:ss|sh|ch|x)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (stem.length > 3 && /[^sui]s$/.test(stem)) stem = stem.slice(0, -1);
  return stem
    .replace(/e$/, '')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    .replace(/y$/, 'i');
}

const STOPPED = new Set(STOP_WORDS.flatMap((word) => [word, stemOf(word)]));

/** The stem of a word that can carry a topic: four letters or more and no stop word; null for all others. */
function topicOf(word: string): string | null {
  if (!/^#?\p{L}[\p{L}']{3,60}$/u.test(word) || /(?:n't|'(?:re|ve|ll|d|m))$/.test(word)) return null;
  const bare = word.replace(/^#/, '');
  const stem = stemOf(bare);
  return STOPPED.has(bare) || STOPPED.has(stem) ? null : stem;
}

/** The stems of all words of a text that can carry its topic; links and names with @ are left out. */
export function topicsOf(text: string): ReadonlySet<string> {
  const plain = foldText(text.slice(0, LONGEST_PARENT)).text.replace(/https?:\/\/\S+|@\w+/gi, ' ');
  const stems = new Set<string>();
  for (const [word] of plain.toLowerCase().matchAll(/\p{L}[\p{L}']+/gu)) {
    const stem = topicOf(word);
    if (stem !== null) stems.add(stem);
  }
  return stems;
}

/** What a draft has in common with another text. */
export interface SharedWords {
  /** How many different words. */
  count: number;
  /** Where they stand in the draft; neighbours in one run, in the order of the text. */
  runs: TokenRun[];
}

/**
 * Finds the words of a draft that take up the topic of another text.
 *
 * @param parent the text that is answered; without one nothing is shared
 */
export function findSharedWords(document: Document, parent: string | undefined): SharedWords {
  const topics = topicsOf(parent ?? '');
  const seen = new Set<string>();
  const runs: TokenRun[] = [];
  document.tokens.forEach((token, at) => {
    const stem = topics.size === 0 ? null : topicOf(token.normal);
    if (stem === null || !topics.has(stem)) return;
    seen.add(stem);
    const last = runs.at(-1);
    if (last?.to === at && document.tokens[last.from]?.sentence === token.sentence) last.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  });
  return { count: seen.size, runs };
}
