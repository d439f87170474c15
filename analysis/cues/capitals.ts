import type { Cue, Examples, Occurrence } from '../cue.ts';
import type { Document, Token } from '../document.ts';

const SHOUTS = new Set(
  'FREE NOW SALE NEW HUGE ONLY TODAY LIVE BEST WIN OFF LAST BUY JOIN HERE THE AND YOU ALL OUT GET NOT VERY BIG'.split(
    ' ',
  ),
);
const ACRONYMS = new Set(
  'NASA NATO UNESCO UNICEF HTML HTTP HTTPS JSON COVID SQL YAML JPEG ASCII UEFA FIFA NCAA MLOPS OPEC ASEAN RSVP AIDS NYSE NASDAQ ICYMI TIL IMHO FOMO LGBT LGBTQ LGBTQIA ASAP FAQ NHS BBC CNN USA TEDX GDPR EBITDA RAID LASER DIY GIF'.split(
    ' ',
  ),
);

function isShouted(token: Token): boolean {
  // Most words begin small and need no pattern.
  const first = token.text.charCodeAt(0);
  if (first < 0x41 || first > 0x5a) return false;
  if (token.quoted || !/^[A-Z][A-Z'’]{2,24}$/.test(token.text) || ACRONYMS.has(token.text)) return false;
  return SHOUTS.has(token.text) || (token.text.length >= 4 && /[AEIOUY]/.test(token.text));
}

const found = new WeakMap<Document, Occurrence[]>();

function findShouts(document: Document): Occurrence[] {
  const runs: (Occurrence & { words: number; at: number })[] = [];
  let words = 0;
  document.tokens.forEach((token, at) => {
    if (!isShouted(token)) return;
    words++;
    const last = runs.at(-1);
    if (last !== undefined && last.at === at - 1 && last.words < 8) {
      Object.assign(last, { end: token.end, words: last.words + 1, at });
    } else runs.push({ start: token.start, end: token.end, words: 1, at });
  });
  const first = runs.reduce((best, run) => (run.words > best.words ? run : best), runs[0] ?? { words: 0 });
  if (words < 2 || !('start' in first)) return [];
  return [{ start: first.start, end: first.end, detail: String(words) }];
}

export const capitals: Cue = {
  id: 'capitals',
  source: '000-13',
  tone: 'ask',
  kind: 'promotion',
  weight: 0.25,
  // Asked by `sales-signals` as well.
  find(document) {
    const known = found.get(document);
    if (known !== undefined) return known;
    const occurrences = findShouts(document);
    found.set(document, occurrences);
    return occurrences;
  },
};

export const examples: Examples = {
  fires: [
    'HUGE SALE at the corner shop',
    'This is your LAST chance to get it FREE',
    'OPEN TODAY from ten',
    'You will LOVE what we made, it is AMAZING',
    'NEW MENU. Come hungry.',
    'WINTER BOOTS ARE HERE',
  ],
  quiet: [
    'NASA and NATO both called.',
    'I am SO tired of rain.',
    'The HTML and the JSON are fine.',
    'She typed "WINTER BOOTS ARE HERE" into the subject line.',
    'We flew from LHR to JFK on BA.',
    'He is a VERY good dog.',
  ],
};
