import type { Document, Token } from './document.ts';

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** Things that drafts are about, one or several of them; as a noun there is no doubt of them behind "our" or "a". */
const THINGS = words(
  `album app article bakery bike blog boat book books bread café channel class classes collection comic concert
  conference course courses ebook ep episode event exhibition extension feature festival film gallery game garden gig guide
  house kitchen library loaf magazine map masterclass meetup menu mixtape mug mugs museum newsletter novel office
  painting painting paintings paper photo photos plugin podcast poster print prints product products programme program
  project race recipe recipes report school session shop soap song songs store stories story studio study talk
  template templates tool tools tour trailer training trip video videos walk webinar webinars workshop workshops`,
);

/** What makes one noun of two. */
const PAIRED = words(
  'post posts episode episodes club series page guide course app store shop video talk session',
);

const OWN = words('our my');
const POINTING = words('this these those all');
const ARTICLES = words('a an the');
const MANY = words('these those all');

/** What may stand between "our" and a thing; other words are taken one at a time. */
const MODIFIERS = words(
  'new latest first next own upcoming free small little short long live online weekly monthly annual autumn spring summer winter debut second third favourite favorite big whole',
);

/** Behind a noun the sentence goes on with one of these, or ends. */
const GOES_ON = words(
  `is are was were has have had will can could would opens open opened starts start started begins ends comes came
  for on in at with about from by`,
);

/** No nouns, or nouns that nobody wants to know something about. */
const NO_TOPIC = words(
  `best better most least last latest first next same other others rest own favourite favorite only whole yet ever here
  there today now soon again tonight tomorrow yesterday day days week weekend weeks month months year years morning
  evening night time times hour hours minute minutes moment way ways end start beginning middle side top bottom back
  front left right life lives heart hearts mind minds hand hands head eyes leg legs foot feet arm arms hair face voice opinion view take look need needs interest
  lot lots bit chance place spot seat seats link links code codes bio price prices sale sales deal deals offer offers
  discount discounts comments comment dm dms profile page daughter son wife husband partner mother father mum mom dad
  sister brother family friend friends customers customer clients client followers follower fans fan subscribers
  people person man woman boss colleagues guys folks one ones thing things stuff fact truth point problem reason
  question answer way website websites site stand booth post posts thread tweet number numbers percent world door doors hope goal mission vision name
  pleasure honour honor privilege dream journey chapter news sun rain weather box house's`,
);

interface Candidate {
  /** One word, or two: "blog post". */
  tokens: readonly Token[];
  /** The higher, the surer. */
  rank: number;
}

function isWord(token: Token): boolean {
  return token.tags.has('Noun') && /^\p{L}[\p{L}'-]{1,24}$/u.test(token.normal);
}

/** True if the noun at `at` is the last one of its group: the sentence goes on with something else, or ends. */
function closesGroup(document: Document, at: number): boolean {
  const token = document.tokens[at];
  const next = document.tokens[at + 1];
  if (token === undefined || next === undefined || next.sentence !== token.sentence) return true;
  return /[,;:.!?)–—]/.test(token.after) || GOES_ON.has(next.normal);
}

const AUXILIARY = words('is are was were has have had will');

/** True if the word at `at` goes with the noun before it: "blog post", "garden chairs are". */
function makesPair(document: Document, token: Token, at: number): boolean {
  const behind = document.tokens[at + 1];
  const isSubject =
    token.after === ' ' && behind?.sentence === token.sentence && AUXILIARY.has(behind.normal);
  return PAIRED.has(token.normal) || (isSubject && isWord(token) && !NO_TOPIC.has(token.normal));
}

/** The noun behind the determiner at `at`, with two words between them at most; null where there is no sure one. */
function nounBehind(document: Document, at: number): Candidate | null {
  const determiner = document.tokens[at];
  if (determiner === undefined || determiner.quoted || determiner.after.trim() !== '') return null;
  const isOwn = OWN.has(determiner.normal);
  const isArticle = ARTICLES.has(determiner.normal);
  const isMany = MANY.has(determiner.normal);
  if (!isOwn && !isArticle && !POINTING.has(determiner.normal)) return null;
  for (let index = at + 1, strange = 0; index <= at + 3; index++) {
    const token = document.tokens[index];
    if (token?.sentence !== determiner.sentence || !(isWord(token) || MODIFIERS.has(token.normal)))
      return null;
    if (THINGS.has(token.normal) && !(isMany && !token.normal.endsWith('s'))) {
      const next = document.tokens[index + 1];
      const isPair = next !== undefined && token.after === ' ' && makesPair(document, next, index + 1);
      return { tokens: isPair ? [token, next] : [token], rank: isOwn ? 3 : isArticle ? 1 : 2 };
    }
    if (token.after.trim() !== '' && !closesGroup(document, index)) return null;
    // "Our band tours on": behind a word that is not known, an s may make a verb.
    const ending = strange === 0 ? /(?:ly|ing|ed|'s?)$/ : /(?:ly|ing|ed|s|'s?)$/;
    const isNoun = isWord(token) && !ending.test(token.normal) && !NO_TOPIC.has(token.normal);
    // "The fails", "a lot": where the word is not known, an article is too little.
    if (isNoun && !isArticle && closesGroup(document, index)) return { tokens: [token], rank: isOwn ? 2 : 0 };
    if (token.after.trim() !== '') return null;
    if (!MODIFIERS.has(token.normal) && (++strange > 1 || /s$/.test(token.normal))) return null;
  }
  return null;
}

/** As it is written inside a sentence: no shouting, no capital of a title. */
function plainForm({ text, normal }: Token): string {
  const isCapitals = text === text.toUpperCase();
  if (isCapitals && text.length <= 3) return text;
  return isCapitals || THINGS.has(normal) || PAIRED.has(normal) ? text.toLowerCase() : text;
}

/**
 * What a draft is about, as "the workshop"; null where no noun is sure to be one. Words carry no parts of speech
 * here, so that a noun is known by a list, or by what stands before and behind it. The own things come first.
 */
export function findTopic(document: Document): string | null {
  let best: Candidate | null = null;
  for (let at = 0; at < document.tokens.length && best?.rank !== 3; at++) {
    const found = nounBehind(document, at);
    if (found !== null && found.rank > (best?.rank ?? -1)) best = found;
  }
  return best === null ? null : `the ${best.tokens.map(plainForm).join(' ')}`;
}
