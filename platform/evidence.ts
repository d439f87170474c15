import type { SiteId } from '../analysis/rating.ts';

/** The day (ISO) on which the newest evidence for a site's selectors was gathered. Shown in the popup. */
export const EVIDENCE_CHECKED: Readonly<Record<SiteId, string>> = {
  facebook: '2026-05-31',
  linkedin: '2026-10-09',
  x: '2026-10-05',
};
