import type { Kind, Rating, Surface } from '../../../analysis/rating.ts';
import type { DailyStep } from '../../../platform/requests.ts';

/** Congratulations by name are among the thanks that are looked for; see the cue. */
const THANKS = /\b(?:than(?:ks?|x)|thx|cheers|grateful|grazie|kudos|props)\b/i;

/**
 * What an act does of the daily ten minutes (source 003-13): an answer is a reply that speaks with somebody, thanks are
 * those by name (003-10, not the robot's), a congratulation is one to somebody else (003-14). One act may do all of it.
 */
export function dailyStepsOf(text: string, surface: Surface, { kind, findings }: Rating): DailyStep[] {
  const steps: DailyStep[] = [];
  const conversation: Kind = 'conversation';
  if (surface === 'reply' && kind === conversation) steps.push('answer');
  // What asks at the same time is none of it.
  if (kind === 'promotion') return steps;
  const isThanks = findings.some(
    ({ cue, start, end }) => cue === 'thanks-by-name' && THANKS.test(text.slice(start, end)),
  );
  if (isThanks) steps.push('thanks');
  if (findings.some(({ cue }) => cue === 'congratulate')) steps.push('congratulation');
  return steps;
}
