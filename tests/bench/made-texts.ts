/** Texts for made archives, out of word lists: as many different ones as are asked for, always the same. */

/** Chance that is always the same (mulberry32, by Tommy Ettinger, public domain): 0 to 1. */
export function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type Chance = () => number;

export function pickFrom<T>(chance: Chance, all: readonly T[]): T {
  return all[Math.floor(chance() * all.length)] as T;
}

const NAMES = [
  'Ana',
  'Bram',
  'Chidi',
  'Dara',
  'Elif',
  'Farid',
  'Greta',
  'Hugo',
  'Ines',
  'Jonas',
  'Kwame',
  'Lea',
];
const PLACES = [
  'mill',
  'bakery',
  'workshop',
  'library',
  'garden',
  'harbour',
  'school',
  'kitchen',
  'office',
  'attic',
];
const THINGS = [
  'wheel',
  'loaf',
  'ladder',
  'notebook',
  'pump',
  'roof',
  'kettle',
  'map',
  'lamp',
  'door',
  'engine',
  'quilt',
];
const ACTIONS = [
  'mended',
  'painted',
  'measured',
  'moved',
  'cleaned',
  'found',
  'drew',
  'tried',
  'lost',
  'carried',
];
const DAYS = [
  'on Monday',
  'last night',
  'this morning',
  'after the storm',
  'over the weekend',
  'before lunch',
];
const FEELINGS = ['quiet', 'slow', 'surprising', 'useful', 'odd', 'cheerful', 'hard', 'simple'];
const LESSONS = [
  'patience',
  'good light',
  'a second pair of hands',
  'a dry floor',
  'asking early',
  'writing it down',
];
const OFFERS = ['course', 'newsletter', 'workshop', 'guide', 'podcast', 'handbook'];

type Say = (pick: (all: readonly string[]) => string) => string;

const TALK: Say[] = [
  (pick) => `How do you keep the ${pick(THINGS)} dry when the ${pick(PLACES)} is ${pick(FEELINGS)}?`,
  (pick) => `Thank you, ${pick(NAMES)}, that helped me a lot ${pick(DAYS)}.`,
  (pick) => `I agree with ${pick(NAMES)}: what counts in the end is ${pick(LESSONS)}.`,
  (pick) => `What did you do with the ${pick(THINGS)} that ${pick(NAMES)} ${pick(ACTIONS)} ${pick(DAYS)}?`,
];
const TALES: Say[] = [
  (pick) => `We ${pick(ACTIONS)} the ${pick(THINGS)} in the ${pick(PLACES)} ${pick(DAYS)}.`,
  (pick) =>
    `It was a ${pick(FEELINGS)} day in the ${pick(PLACES)}, and ${pick(NAMES)} ${pick(ACTIONS)} a ${pick(THINGS)}.`,
  (pick) => `The best thing about an old ${pick(THINGS)} is ${pick(LESSONS)}.`,
  (pick) => `My ${pick(PLACES)} taught me ${pick(LESSONS)}, and the ${pick(THINGS)} taught me the rest.`,
];
const OFFER: Say[] = [
  (pick) => `Our new ${pick(OFFERS)} on the ${pick(THINGS)} is out, order it now and save 20%.`,
  (pick) => `Sign up for my ${pick(OFFERS)} today, link in bio.`,
  (pick) => `Join our ${pick(OFFERS)}: only a few places are left ${pick(DAYS)}.`,
];

/** A text of some sentences; a tenth are offers, and replies talk. */
export function makeText(chance: Chance, isReply: boolean): string {
  const pick = (all: readonly string[]) => pickFrom(chance, all);
  const sentences = 1 + Math.floor(chance() * (isReply ? 2 : 4));
  const isOffer = !isReply && chance() < 0.15;
  return Array.from({ length: sentences }, (_one, index) => {
    const sorts = isOffer && index === sentences - 1 ? OFFER : isReply ? TALK : chance() < 0.3 ? TALK : TALES;
    return pickFrom(chance, sorts)(pick);
  }).join(' ');
}

/** A name of somebody, as a handle. */
export function makeHandle(chance: Chance): string {
  return `${pickFrom(chance, NAMES).toLowerCase()}_${pickFrom(chance, PLACES)}`;
}
