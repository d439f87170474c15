import type { SiteId } from '../../analysis/rating.ts';

/** So many hexadecimal digits are kept: enough to tell the groups of one person apart. */
const DIGITS = 16;

/**
 * Names a group so that its acts can be told from others, without keeping which group it is: with the salt, which
 * never leaves this browser, nobody else can try the known groups one by one.
 *
 * @param group what the site calls it, as `groupId` of `ComposerContext`
 * @returns 16 hexadecimal digits, as in `Act.group`
 */
export async function hashGroup(site: SiteId, group: string, salt: string): Promise<string> {
  const named = new TextEncoder().encode(`${salt}\u0000${site}\u0000${group}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', named));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, DIGITS);
}
