import type { Self } from '../../analysis/rating.ts';
import type { Brand, OwnNames, Settings } from '../../platform/settings.ts';

/** Handles are written in capitals or not. */
function hasHandle(brand: Brand, handle: string): boolean {
  return brand.handles.some((one) => one.toLowerCase() === handle.toLowerCase());
}

/** Whose names are the writer's own: a client's account writes for the client alone, any other for the person. */
function writers({ own, brands }: Pick<Settings, 'own' | 'brands'>, handle: string): OwnNames[] {
  const clients = brands.filter((brand) => brand.isClient && hasHandle(brand, handle));
  return clients.length > 0 ? clients : [own, ...brands.filter(({ isClient }) => !isClient)];
}

/**
 * Who writes, as far as it is known.
 *
 * @param settings what the person gave; null where the settings cannot be read
 * @param handle of the account in the page or in the archive
 */
export function selfOf(
  settings: Pick<Settings, 'own' | 'brands'> | null,
  handle: string | undefined,
): Self | undefined {
  const known = settings === null ? [] : writers(settings, handle ?? '');
  const names = known.flatMap((one) => one.names);
  const handles = [...(handle ? [handle] : []), ...known.flatMap((one) => one.handles)];
  const domains = known.flatMap((one) => one.domains);
  return names.length + handles.length + domains.length === 0 ? undefined : { names, handles, domains };
}
