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
