import type { Coaching } from '../analysis/coach.ts';
import type { Part } from './TwoWayBar.tsx';

/** On the bar of a draft the notch marks the score from which it counts as promotion. */
export const PROMOTIONAL_NOTCH = 50;

/** A draft on the bar: the score from the right, what credit takes off it from the left, in percent. */
export function draftParts({ score, give }: Pick<Coaching, 'score' | 'give'>): Partial<Record<Part, number>> {
  return { ask: score, give: Math.min(give, 100 - score) };
}
