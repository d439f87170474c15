import { FIRST_DRAFT } from '../../analysis/first-draft.ts';
import { reportOnDraft, tryToRead } from './draft-reports.ts';
import type { Means } from './means.ts';

/**
 * A background that has just started unpacks, opens and compiles for a while when it rates for the first time. The first
 * call does that before a draft comes; nothing of it is shown or kept. Never rejects.
 */
export function prepareFirstRating(means: Means): () => Promise<void> {
  let done: Promise<void> | null = null;
  return () => {
    const draft = { text: FIRST_DRAFT, site: null, surface: 'post' } as const;
    done ??= tryToRead('first rating', reportOnDraft(draft, means)).then(() => {});
    return done;
  };
}
