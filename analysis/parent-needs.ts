import type { Context } from './rating.ts';

const COMPLAINT =
  /\b(?:broken|refund|complain\w{0,5}|terrible|awful|worst|unacceptable|disappoint\w{0,5}|waited|waiting for|still (?:no|not|waiting)|never (?:arrived|came)|does(?:n['’]t| not) work|not working|is(?:n['’]t| not) working|stopped working|no (?:answer|reply|response)|scam|ripped off|charged|cancel\w{0,5}|crash\w{0,3}|damaged|missing|faulty|late again|rude)\b/i;
const REQUEST =
  /\b(?:help|anyone|any (?:ideas?|tips|advice)|how (?:do|can|would|should) (?:i|you|we)|recommend\w{0,5}|stuck|struggl\w{0,4}|can(?:['’]t| not|not) figure|looking for|need advice|what should i|does (?:any|some)one)\b/i;

/** The post that is answered complains about something. */
export function complains(context: Context): boolean {
  return COMPLAINT.test((context.parent ?? '').slice(0, 5000));
}

/** The post that is answered asks for help or advice. */
export function asksForHelp(context: Context): boolean {
  return REQUEST.test((context.parent ?? '').slice(0, 5000));
}

/** From where the sentence around `at` begins to where it ends, with its mark. */
function sentenceAround(text: string, at: number): string {
  let start = 0;
  for (const { index } of text.slice(0, at).matchAll(/[.!?…](?=\s)|\n/g)) start = index + 1;
  const rest = /[.!?…](?=\s|$)|\n/.exec(text.slice(at));
  return text.slice(start, rest === null ? undefined : at + rest.index + rest[0].length).trim();
}

/** A need that begins further than this into its sentence is quoted from its own first word. */
const FAR = 40;

/** The words of the other post that complain or ask for help, a sentence or its end; null where none do. */
export function findNeed(context: Context): string | null {
  const parent = (context.parent ?? '').slice(0, 5000);
  const need = COMPLAINT.exec(parent) ?? REQUEST.exec(parent);
  if (need === null) return null;
  const sentence = sentenceAround(parent, need.index);
  const at = sentence.indexOf(need[0]);
  return at > FAR ? `…${sentence.slice(at)}` : sentence;
}

/** The last question that the other post asks, as one sentence; null where it asks none. */
export function findQuestion(context: Context): string | null {
  const parent = (context.parent ?? '').slice(0, 5000);
  const mark = [...parent.matchAll(/[\p{L}\p{N})"'”’]\s?\?/gu)].at(-1);
  return mark === undefined ? null : sentenceAround(parent, mark.index);
}

/** How the other post begins, as one sentence; null where it has no words. */
export function firstSentence(context: Context): string | null {
  const parent = (context.parent ?? '').slice(0, 5000);
  const at = parent.search(/[\p{L}\p{N}]/u);
  return at === -1 ? null : sentenceAround(parent, at);
}
