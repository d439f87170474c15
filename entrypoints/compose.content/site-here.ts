import type { Site } from './sites/site.ts';

/**
 * The adapter of the site that this page is of. The manifest puts it into the page as a script of its own before the content
 * script, so that no page reads the adapters of others. Nobody else sees it: what the extension's scripts share stays in
 * their world.
 */
const place = globalThis as { twowaySite?: Site };

/** In the script of an adapter, see wxt.config.ts. */
export function offerSite(site: Site): void {
  place.twowaySite = site;
}

/** The adapter that was offered, if it is for this host; null where Twoway has no business. */
export function takeSite(hostname: string): Site | null {
  const { twowaySite: site } = place;
  return site?.matches.includes(`https://${hostname}/*`) ? site : null;
}
