import type { Document } from './document.ts';
import { findMeantRuns, phrases, type TokenRun } from './phrases.ts';

/** What a call wants of the reader; two calls of one sort are one ask. */
export type Ask = 'buy' | 'join' | 'look' | 'message';

export interface Call extends TokenRun {
  ask: Ask;
}

const calls = phrases(
  // buy
  'buy|order|shop|preorder|pre-order|purchase|mint it? now|today|here|online|yours|from|at',
  'buy my|our|the',
  'order|buy|get|grab|claim|secure|reserve your|yours',
  'get|grab|claim|snag yours|one|it|them|yours|access|started|tickets now|today|here|free|at',
  'claim|trade|stake|earn now|today|here|free|up',
  'invest|donate now|today|here|at',
  'add to cart|basket',
  'shop the|our|my',
  'save your spot|seat|place',
  // join
  'sign up now|today|here|free|at|via|for|to|and|below',
  'register|subscribe|enroll|enrol|apply|rsvp now|today|here|free|at|via|for|below|to|and|online',
  'pls|please|plz|and|also|to? subscribe',
  'subscribe to? my|our|me|us|this|the',
  'hop on|in',
  'fill out|in our|form',
  'fill out|in? the|our form|survey',
  'book|schedule|reserve|get your|yours|a free? spot|seat|call|demo|slot|copy|ticket|tickets|table|consultation|appointment|place|session',
  'join the #Noun|#Adjective|#ProperNoun',
  'join now|today|here|free|thousands|over|#Url',
  'start your free? trial|journey|subscription',
  'become a member|subscriber|patron|partner',
  'open an? account',
  'vote now|here|today|#Url',
  'vote for me|us|my|our|#AtMention',
  // look
  'link|links in my|our|the|first? bio|comments|comment|profile|description|replies|reply|below',
  'click|tap|swipe|hit|follow the|this|that|on|my? link|links|below|here|up|button|subscribe|bell',
  'check|checkout out? my|our|mine|ours|us|me|these',
  'check|chek|chk out',
  'check it|them|this|these|him out here|now|at|on|below',
  'visit|browse|explore|discover our|my|us|the? site|website|shop|store|page|channel|booth|stand',
  'visit|discover|browse|explore our|my|us',
  'visit us|me|#Url',
  'go|head|come over? to|check|see|visit my|our|out',
  'head over? to',
  'learn|read|see|find|discover|explore|hear more|out here|at|on|how|below|about|from|why|what',
  'watch|listen|stream|play|read|see|view|hear to? my|our|it? new|latest|now|live|here|full|below|today',
  'watch|listen|read|view|try|shop|apply|register|download it|them|now? at|on #Url|#AtMention',
  'watch|listen|view|try|visit|play|download|register|apply|join #Url',
  'details|tickets|registration #Url',
  'know|learn|read|see more about|here|on|at',
  'read|watch|see|download|get|view|explore the full|docs|report|study|livestream|replay|recording|blog|thread|guide',
  'read about',
  'connect with us',
  'full story|report|article|interview|tutorial|video|episode|details|thread|post #Url',
  'tune|dial in|into',
  'watch|read|listen|hear|see the|it|them? full|live|story|article|episode|video|interview|webcast here|on|at|live|:',
  'take a? look at my|our',
  'have a look at my|our',
  'come see|visit|meet|check|join|hang|say',
  'find|see|catch us|me at|on|here|live',
  'try it|us|them for? free|today|now|out|here|at',
  'try now|today|our|my',
  'download|install now|today|here|it|your|our|my|free',
  'use my|our link|code|referral',
  'get it|yours|access on|at|here|now|from',
  'stay tuned',
  'find out about|how|what|more|why|here|the|all|which',
  'see|learn|discover|hear|read|find|explore out? how|what|why|where|about we|our|us|my',
  'see|learn|discover|hear|read|explore|meet|find|watch|view|follow|enjoy our|my',
  'set a reminder',
  'keep an eye',
  'swing by',
  'take a deep',
  'dive in|into',
  'start trading|earning|today|now #Url?',
  'start building #Url',
  'watch|stream|listen|available on #ProperNoun',
  'tonight|tomorrow|now|streaming|day on #AtMention|#ProperNoun',
  'read|find|see|get it|them|the|more * on our|my',
  'hear from #Noun|our',
  'go try|check|watch|read|subscribe|follow|vote',
  'scan the|this|our qr|code',
  'comment below|#Noun below|to|for|and',
  // message
  'dm me|us|for|to|now|today|if|and|with|your',
  'message|text|email|inbox|whatsapp|ping me|us|now|today|if',
  'contact|call us|me|now|today|at',
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
const SUBJECTS = new Set(
  "i i'll we'll i'm we're we they he she who he'll she'll they'll i'd we'd i've we've didn't".split(' '),
);

/** True if the words before a run make it a report and no imperative. */
export function hasSubject(document: Document, run: TokenRun): boolean {
  const sentence = document.tokens[run.from]?.sentence;
  // "I want to join the" has its subject further away than "I always visit our".
  const reach = document.tokens[run.from - 1]?.normal === 'to' ? 4 : 2;
  for (let at = run.from - 1; at >= Math.max(0, run.from - reach); at--) {
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
