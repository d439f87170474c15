import type { SiteId } from '../../analysis/rating.ts';
import { SALT_MARK } from '../../analysis/twins.ts';

async function digest(text: string, bytes: number): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(hash, 0, bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

/**
 * The ledger's keys of acts out of an archive. The archive's own keys hold the numbers of posts, which are as good as
 * addresses; of these keys, which are salted, nobody reads them off. All under one salt begin alike.
 */
export async function archiveKeys(salt: string, site: SiteId, keys: readonly string[]): Promise<string[]> {
  const mark = `a${(await digest(salt, 3)).slice(0, SALT_MARK - 1)}`;
  const parts = await Promise.all(keys.map((key) => digest(`${salt}\0${site}\0${key}`, 18)));
  return parts.map((part) => mark + part);
}
