import { type AnyDraft, reportOnDraft, tryToRead } from './draft-reports.ts';
import type { Means } from './means.ts';

/**
 * Invented. It brings what a draft can need for the first time: phrases, a suggestion, and a sentence whose words are not of
 * the common English ones, for which the n-grams of the other languages are unpacked.
 */
const SAMPLE: AnyDraft = {
  text: 'Our new course is out. Order now, 50% off until Friday! How do you keep yours alive? Teig Mehl Wasser Salz Roggen Ofen.',
  site: null,
  surface: 'post',
};

/**
 * A background that has just started unpacks, opens and compiles for a while when it rates for the first time. The first
 * call does that before a draft comes; nothing of it is shown or kept. Never rejects.
 */
export function prepareFirstRating(means: Means): () => Promise<void> {
  let done: Promise<void> | null = null;
  return () => {
    done ??= tryToRead('first rating', reportOnDraft(SAMPLE, means)).then(() => {});
    return done;
  };
}
