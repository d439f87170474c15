import { facebook } from './facebook.ts';
import { linkedin } from './linkedin.ts';
import type { Site } from './site.ts';
import { x } from './x.ts';

/** All sites, in the order of their ids. */
export const SITES: readonly Site[] = [facebook, linkedin, x];

/** The adapter for a host, null where Twoway has no business. */
export function siteOf(hostname: string): Site | null {
  return SITES.find((site) => site.matches.some((match) => match === `https://${hostname}/*`)) ?? null;
}
