import type { SiteId } from '../../analysis/rating.ts';

const DOMAINS: Readonly<Record<SiteId, RegExp>> = {
  facebook: /(?:^|\.)facebook\.com$/,
  linkedin: /(?:^|\.)linkedin\.com$/,
  x: /(?:^|\.)(?:x|twitter)\.com$/,
};

/**
 * Sorts the hosts on which the extension runs by site.
 * @param matches match patterns of one host each, such as `https://x.com/*`
 */
export function hostsBySite(matches: readonly string[]): Record<SiteId, string[]> {
  const hosts: Record<SiteId, string[]> = { facebook: [], linkedin: [], x: [] };
  for (const match of matches) {
    const host = /^https:\/\/([^/*]+)\//.exec(match)?.[1] ?? '';
    for (const site of Object.keys(DOMAINS) as SiteId[]) {
      if (DOMAINS[site].test(host)) hosts[site].push(host);
    }
  }
  return hosts;
}
