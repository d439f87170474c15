import type { Self } from '../../analysis/rating.ts';
import type { Settings } from '../../platform/settings.ts';

/**
 * Who writes, as far as it is known.
 *
 * @param own what the person gave; undefined where the settings cannot be read
 * @param handle of the account in the page or in the archive
 */
export function selfOf(own: Settings['own'] | undefined, handle: string | undefined): Self | undefined {
  const names = own?.names ?? [];
  const handles = [...(handle === undefined || handle === '' ? [] : [handle]), ...(own?.handles ?? [])];
  return names.length + handles.length === 0 ? undefined : { names, handles, domains: [] };
}
