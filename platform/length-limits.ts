import type { LengthLimit } from '../analysis/characters-left.ts';
import type { SiteId } from '../analysis/rating.ts';
import type { PractisedDraft } from './requests.ts';

const plain = (most: number): LengthLimit => ({ counts: 'plain', most });

const X_POST: LengthLimit = { counts: 'weighted', most: 280, extended: 25_000 };
const LINKEDIN_POST = plain(3000);
const FACEBOOK_POST = plain(63_206);

type Limits = Readonly<Record<PractisedDraft['surface'], LengthLimit | null>>;

/** How long the sites let a text be, in their pages and on the practice page; null where it is not known. */
export const LENGTH_LIMITS: Readonly<Record<SiteId, Limits>> = {
  facebook: { post: FACEBOOK_POST, reply: plain(8000), quote: FACEBOOK_POST, message: null },
  linkedin: { post: LINKEDIN_POST, reply: plain(1250), quote: LINKEDIN_POST, message: plain(8000) },
  x: { post: X_POST, reply: X_POST, quote: X_POST, message: plain(10_000) },
};
