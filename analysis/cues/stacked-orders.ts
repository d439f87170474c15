import { findCalls } from '../calls.ts';
import type { Cue, Examples } from '../cue.ts';
import type { Document } from '../document.ts';
import { spanOf, type TokenRun } from '../phrases.ts';

/** What drafts order a reader to do. The verbs of recipes and repairs are not here: a step is a gift. */
const VERBS = new Set(
  `act add apply ask become book browse buy call check choose claim click come comment contact discover dm donate
  download drop email enjoy enter explore find follow get give go grab hurry invest invite join learn listen message
  order pick play pledge preorder read register reply repost reserve retweet rsvp save scan see send share shop sign
  start stop stream subscribe swipe tag tap tell text try upgrade visit vote watch win`.split(/\s+/),
);

/** Words that may stand before an order. */
const LEAD = new Set('please pls and then so just now also but or'.split(' '));

/** What makes the word before it a noun: "share prices fell", "visit was short". */
const AFTER_NOUN = new Set(
  'is are was were of has had will would prices price club clubs fell rose went came took'.split(' '),
);

/** The index of the first word of a clause that is no lead; -1 if the clause ends before. */
function skipLead(document: Document, at: number, to: number): number {
  let index = at;
  while (
    index < to &&
    (LEAD.has(document.tokens[index]?.normal ?? '') || !/[\p{L}]/u.test(document.tokens[index]?.normal ?? ''))
  )
    index++;
  return index < to ? index : -1;
}

/** The orders of a draft, in the order of the text: verbs that open a sentence or a clause of one, and calls. */
function findOrders(document: Document): TokenRun[] {
  const orders = new Map<number, TokenRun>();
  for (const { from, to, isQuestion } of document.sentences) {
    if (isQuestion) continue;
    let follows = true;
    for (let at = from; at < to; at++) {
      const token = document.tokens[at];
      if (!follows) break;
      const after = document.tokens[at - 1]?.after ?? '';
      const opens = at === from || (after !== ' ' && /[,;:–—-]/.test(after)) || token?.normal === 'and';
      if (!opens) continue;
      const verb = skipLead(document, at, to);
      const isFirst = at === from;
      // The leads are read; whoever reads them again for each "and" takes long over a thousand of them.
      at = verb === -1 ? to : verb;
      const word = document.tokens[verb];
      const next = document.tokens[verb + 1]?.normal ?? '';
      const isOrder = word !== undefined && !word.quoted && VERBS.has(word.normal) && !AFTER_NOUN.has(next);
      // A clause can only go on ordering: "he came, see below" does not begin as one.
      if (isFirst) follows = isOrder;
      if (isOrder) orders.set(verb, { from: verb, to: verb + 1 });
    }
  }
  // "@jane send us your number, then call us" is how service sounds.
  const answers = document.mentions.some((mention) => mention.start === 0);
  for (const call of findCalls(document)) {
    const asks = document.sentences[document.tokens[call.from]?.sentence ?? -1]?.isQuestion === true;
    if (asks || (answers && call.ask === 'message')) orders.delete(call.from);
    else orders.set(call.from, { from: call.from, to: call.to });
  }
  return [...orders.values()].sort((a, b) => a.from - b.from);
}

export const stackedOrders: Cue = {
  id: 'stacked-orders',
  source: '002-13',
  tone: 'ask',
  kind: 'promotion',
  weight: 0.3,
  find(document) {
    let row: TokenRun[] = [];
    let longest: TokenRun[] = [];
    for (const order of findOrders(document)) {
      const before = row.at(-1);
      if (before !== undefined && order.from < before.to) continue;
      const apart =
        (document.tokens[order.from]?.sentence ?? 0) - (document.tokens[before?.from ?? -1]?.sentence ?? 0);
      if (before !== undefined && apart > 1) row = [];
      row.push(order);
      if (row.length > longest.length) longest = row;
    }
    const first = longest[0];
    const last = longest.at(-1);
    if (longest.length < 3 || first === undefined || last === undefined) return [];
    return [{ ...spanOf(document, { from: first.from, to: last.to }), detail: String(longest.length) }];
  },
};

export const examples: Examples = {
  fires: [
    'Stop scrolling. Read this. Tell a friend.',
    'Click the link, sign up, and share it with your team.',
    'Order now. Visit our shop. Follow us for more.',
    'Please subscribe, comment and share.',
    'Join the list. Get the book. Start tonight.',
    'Watch it today! Tag three friends! Win a lamp!',
  ],
  quiet: [
    'Read this. Tell a friend.',
    'Peel the onions. Slice them. Fry them slowly.',
    '"Stop scrolling. Read this. Tell a friend." So it goes on all day here.',
    'Do not click. Do not share. Never sign anything.',
    'They click, they share, they follow.',
    'Would you read it? Tell a friend? Share it?',
    'Share prices fell. Visit was short. Book club is on Monday.',
    '@ana Message us your number, email us the receipt, and call us after nine.',
    'Our street reads, sings and shares.',
    'Read the law first. It is long. Nobody does. Ask a neighbour. The end is near. Tell me.',
  ],
};
