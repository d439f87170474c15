import type { Act, ActSurface } from '../analysis/act.ts';
import type { Kind, SiteId } from '../analysis/rating.ts';

/** What stands on the person's own page: the reading of 80/20 that counts posts alone. */
export const POST_SURFACES: readonly ActSurface[] = ['post', 'quote', 'repost'];

/** Which acts of the history are looked at; null leaves all of them. */
export interface ActChoice {
  site: SiteId | null;
  kind: Kind | null;
  surfaces: readonly ActSurface[] | null;
}

/** Whether an act, or what a count of a day names, is among those that were chosen. */
export function isChosen(
  { site, kind, surfaces }: ActChoice,
  act: Pick<Act, 'site' | 'kind' | 'surface'>,
): boolean {
  return (
    (site === null || site === act.site) &&
    (kind === null || kind === act.kind) &&
    (surfaces === null || surfaces.includes(act.surface))
  );
}
