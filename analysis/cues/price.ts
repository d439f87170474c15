import type { Cue, Examples, Occurrence } from '../cue.ts';
import type { Document, Token } from '../document.ts';
import { coveredBy, findMeantRuns, phrases, spanOf, type TokenRun } from '../phrases.ts';

const offers = phrases(
  'only|just #Money',
  'starting|starts|priced at|from #Money',
  'for as little as #Money',
  'for only|just #Money',
  '#Money each|only|monthly|yearly|off|apiece|delivered',
  '#Money a|per|/ month|year|week|person|seat|user|ticket|night|session|hour|piece|head',
  'free shipping|delivery|postage|returns',
  'pay what you want|like|can',
  'now|today only #Money',
  'was #Money now #Money',
  'money back guarantee',
  'free mint',
  'no hidden fees|costs',
);

const MONEY = /^(?:[$€£]\d[\d.,]{0,12}(?:\/\w{2,5})?|\d[\d.,]{0,12}[€£$])$/;
const LEAD = new Set(['only', 'just', 'from', 'under', 'at', 'for']);
/** Words that make an amount a report: bills, news and pay. */
const REPORTED =
  /^(?:paid|spent|lost|raised|fined|stole|earned|owed?|won|donated|rent|parking|salary|rose|fell|up|down|worth|million|billion|costs?|cut|fine|bill|invested|borrowed)$/;

function isReport(document: Document, run: TokenRun): boolean {
  for (let at = Math.max(0, run.from - 6); at < run.to + 2; at++) {
    const token = document.tokens[at];
    if (token?.sentence === document.tokens[run.from]?.sentence && REPORTED.test(token?.normal ?? ''))
      return true;
  }
  return false;
}

/** True for $, £ and €. */
function isSign(code: number): boolean {
  return code === 0x24 || code === 0xa3 || code === 0x20ac;
}

/** "for $9", "from €9.50/month" with a sign that compromise does not read as money. */
function isPricedAt(document: Document, token: Token, at: number): boolean {
  // A sign stands first or last; most words need no pattern.
  const { normal } = token;
  if (!isSign(normal.charCodeAt(0)) && !isSign(normal.charCodeAt(normal.length - 1))) return false;
  if (!MONEY.test(normal) || token.quoted) return false;
  const before = document.tokens[at - 1];
  return /\/\w/.test(token.normal) || (before?.sentence === token.sentence && LEAD.has(before.normal));
}

const found = new WeakMap<Document, Occurrence[]>();

function findPrices(document: Document): Occurrence[] {
  const runs = findMeantRuns(document, offers);
  const taken = coveredBy(runs);
  document.tokens.forEach((token, at) => {
    if (!taken.has(at) && isPricedAt(document, token, at)) runs.push({ from: at, to: at + 1 });
  });
  return runs.filter((run) => !isReport(document, run)).map((run) => spanOf(document, run));
}

export const price: Cue = {
  id: 'price',
  source: '000-4',
  tone: 'ask',
  kind: 'promotion',
  weight: 1,
  // Asked by `sales-signals` as well.
  find(document) {
    const known = found.get(document);
    if (known !== undefined) return known;
    const occurrences = findPrices(document);
    found.set(document, occurrences);
    return occurrences;
  },
};

export const examples: Examples = {
  fires: [
    'Our tea sampler is back, only $19.',
    'Rooms from €80 a night all winter.',
    'Get the whole set for just £12',
    'Free shipping on every order this week.',
    'The planner is $9 per month and you can cancel any time.',
    'Hand-printed posters, $25 each.',
  ],
  quiet: [
    'I paid $30 for parking today.',
    'Rents rose from $900 to $1200 in three years.',
    'The city spent $2 million on a bridge that nobody uses.',
    'She said "only $5" and I believed her.',
    'Lost $20 on the way to the bakery, sigh.',
    'Is freedom free? Ask anyone who had none.',
    'The startup raised $4 million.',
  ],
};
