import type { Document } from './document.ts';
import { findMeantRuns, phrases, type TokenRun } from './phrases.ts';

/** What a call wants of the reader; two calls of one sort are one ask. */
export type Ask = 'buy' | 'join' | 'look' | 'message' | 'follow';

export interface Call extends TokenRun {
  ask: Ask;
}

const calls = phrases(
  // buy
  'buy|order|shop|preorder|pre-order|purchase|mint it? now|today|here|online|yours|from|at',
  'buy my|our|the',
  'order|buy|get|grab|claim|secure|reserve your|yours',
  'get|grab|claim|snag yours|one|it|them|yours|access|started|tickets now|today|here|free|at',
  'claim|trade|stake|earn now|today|here|your|free|up',
  'invest|donate now|today|here|at|in|to',
  'add to cart|basket',
  'shop the|our|my',
  'save your spot|seat|place',
  // join
  'sign up now|today|here|free|at|via|for|to|and|below',
  'register|subscribe|enroll|enrol|apply|rsvp now|today|here|free|at|via|for|below|to|and|online',
  'pls|please|plz|and|also subscribe',
  'subscribe to? my|our|me|us|this|the',
  'book|schedule|reserve|get your|yours|a free? spot|seat|call|demo|slot|copy|ticket|tickets|table|consultation|appointment|place|session',
  'join now|today|here|free|our|my|the|us|me|thousands|over',
  'start your free? trial|journey',
  'become a member|subscriber|patron|partner',
  'open an? account',
  'vote for|now|here|us|me|today',
  // look
  'link|links in my|our|the|first? bio|comments|comment|profile|description|replies|reply|below',
  'click|tap|swipe|hit|follow the|this|that|on|my? link|links|below|here|up|button|subscribe|bell',
  'check|checkout out? my|our|mine|ours|us|me',
  'check it|them|this|these|him out here|now|at|on|below',
  'visit|browse|explore|discover our|my|us|the? site|website|shop|store|page|channel|booth|stand',
  'visit|discover|browse|explore our|my|us',
  'visit us|me|#Url',
  'go|head|come over? to|check|see|visit my|our|out',
  'head over? to',
  'learn|read|see|find|discover|explore|hear more|out here|at|on|how|below|about|from|why|what',
  'watch|listen|stream|play|read|see|view|hear to? my|our|it? new|latest|now|live|here|full|at|on|below|today',
  'tune|dial in|into',
  'watch|read|listen|hear|see the|it|them? full|live|story|article|episode|video|interview|webcast here|on|at|live|:',
  'take a? look at my|our',
  'have a look at my|our',
  'come see|visit|meet|check|join|hang|say',
  'find|see|meet|catch us|me at|on|in|here|live',
  'try it|us|them for? free|today|now|out|here|at',
  'try now|today|our|my',
  'download|install now|today|here|it|your|our|my|the|free|for',
  'use my|our link|code|referral',
  'get it|yours|access on|at|here|now|from',
  'stay tuned',
  // message
  'dm|message|text|email|inbox|whatsapp me|us|for|to|now|today|if|and|with',
  'contact|call us|me|now|today|for|at',
  'contact|call|email|message|dm our|my team|office|agent|agents|sales',
  'send me|us an? dm|message|email|dms|note',
  'reach out to me|us|via',
  'get in touch',
  'book|schedule a|your|my? meeting|chat|call|demo',
  'drop me|us a line|message|dm',
  'drop|send|paste|leave|reply|comment your|with your|me|ur? wallet|wallets|address|evm|handle|sol',
  'hit|slide me|us|into up|my|our',
  'open for|to commissions|commission|work|bookings',
);

/** Which ask the first word of a call makes; what is not here sends the reader to look at something. */
const ASK_OF: ReadonlyMap<string, Ask> = new Map(
  Object.entries({
    buy: 'buy order shop preorder pre-order purchase mint get grab claim secure snag trade stake earn invest donate add',
    join: 'sign register subscribe enroll enrol apply rsvp pls please plz and also book schedule reserve save join start become vote',
    message:
      'dm message text email inbox whatsapp contact call send reach drop paste leave reply comment slide open',
  }).flatMap(([ask, words]) => words.split(' ').map((word) => [word, ask as Ask] as const)),
);

/** "We visit our", "they order now": a report, and no call. */
const SUBJECTS = new Set("i we they he she who he'll she'll they'll i'd we'd i've we've didn't".split(' '));

function hasSubject(document: Document, run: TokenRun): boolean {
  const sentence = document.tokens[run.from]?.sentence;
  for (let at = run.from - 1; at >= Math.max(0, run.from - 2); at--) {
    const token = document.tokens[at];
    if (token?.sentence !== sentence || token?.after.trim() !== '') return false;
    if (SUBJECTS.has(token?.normal ?? '')) return true;
  }
  return false;
}

const found = new WeakMap<Document, readonly Call[]>();

/** The places where a draft tells the reader to do something for its author. Found once for each document. */
export function findCalls(document: Document): readonly Call[] {
  const known = found.get(document);
  if (known !== undefined) return known;
  const runs = findMeantRuns(document, calls).filter((run) => !hasSubject(document, run));
  const result = runs.map((run) => ({
    ...run,
    ask: ASK_OF.get(document.tokens[run.from]?.normal ?? '') ?? 'look',
  }));
  found.set(document, result);
  return result;
}
